/** A person or an organisation in schema.org's terms. */
export interface LinkedThing {
  readonly "@type": "Person" | "Organization";
  readonly name: string;
  readonly jobTitle?: string;
}

/** A place in schema.org's terms. */
export interface LinkedPlace {
  readonly "@type": "Place";
  readonly name: string;
  readonly geo?: { readonly "@type": "GeoCoordinates"; readonly latitude: number; readonly longitude: number };
  readonly address?: { readonly "@type": "PostalAddress"; readonly addressCountry: string };
}

/** An event in schema.org's terms. */
export interface LinkedEvent {
  readonly "@type": "Event";
  readonly identifier: readonly { readonly "@type": "PropertyValue"; readonly propertyID: string; readonly value: string }[];
  readonly name: string;
  readonly description: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: LinkedPlace;
  /** Who does it. */
  readonly organizer?: readonly LinkedThing[];
  /** To whom it is done. */
  readonly about?: readonly LinkedThing[];
  readonly eventStatus?: string;
  readonly keywords: readonly string[];
}

/** A news story in schema.org's terms. */
export interface LinkedArticle {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
  readonly identifier: string;
  readonly inLanguage: string;
  readonly headline?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly creditText?: string;
  readonly dateline?: string;
  readonly articleSection?: string;
  readonly publisher?: LinkedThing;
  readonly articleBody?: string;
  /** The events of the headline and the first paragraph. */
  readonly about?: readonly LinkedEvent[];
  /** The other events, and who and what the story speaks of. */
  readonly mentions?: readonly (LinkedEvent | LinkedThing | LinkedPlace)[];
}
