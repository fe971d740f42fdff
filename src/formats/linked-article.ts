/** A person or an organisation in schema.org's terms. */
export interface LinkedThing {
  /** What it is; a group of people is an organisation too. */
  readonly "@type": "Person" | "Organization";
  /** Its fullest name in the story, else the words that stand for it. */
  readonly name: string;
  /** The office of a person, as the story says. */
  readonly jobTitle?: string;
}

/** Where a place lies. */
export interface LinkedCoordinates {
  /** Always this type. */
  readonly "@type": "GeoCoordinates";
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
}

/** The country of a place. */
export interface LinkedAddress {
  /** Always this type. */
  readonly "@type": "PostalAddress";
  /** ISO 3166-1 alpha-3 code. */
  readonly addressCountry: string;
}

/** A place in schema.org's terms. */
export interface LinkedPlace {
  /** Always this type. */
  readonly "@type": "Place";
  /** The words that name it. */
  readonly name: string;
  /** Where it lies, where that is known. */
  readonly geo?: LinkedCoordinates;
  /** Its country, where that is known. */
  readonly address?: LinkedAddress;
}

/** An id or a code of an event. */
export interface LinkedIdentifier {
  /** Always this type. */
  readonly "@type": "PropertyValue";
  /** Whose id it is: `"tidings"`, or that of a codebook. */
  readonly propertyID: string;
  /** The id or the code. */
  readonly value: string;
}

/** An event in schema.org's terms. */
export interface LinkedEvent {
  /** Always this type. */
  readonly "@type": "Event";
  /** Its id, then its PLOVER and CAMEO codes. */
  readonly identifier: readonly LinkedIdentifier[];
  /** The act and who takes part, in a few words. */
  readonly name: string;
  /** The clauses that prove it. */
  readonly description: string;
  /** Its first day or moment. */
  readonly startDate?: string;
  /** Its last day or moment; missing where it is still open. */
  readonly endDate?: string;
  /** Where it happens. */
  readonly location?: LinkedPlace;
  /** Who does it. */
  readonly organizer?: readonly LinkedThing[];
  /** To whom it is done. */
  readonly about?: readonly LinkedThing[];
  /** schema.org's `EventScheduled` where it is planned; it has no word for the other statuses. */
  readonly eventStatus?: string;
  /** Type, mode, status and contexts. */
  readonly keywords: readonly string[];
}

/** A news story in schema.org's terms. */
export interface LinkedArticle {
  /** Where the words are defined. */
  readonly "@context": "https://schema.org";
  /** Always this type. */
  readonly "@type": "NewsArticle";
  /** Id of the article. */
  readonly identifier: string;
  /** Language tag. */
  readonly inLanguage: string;
  /** Title. */
  readonly headline?: string;
  /** Where it stands on the web. */
  readonly url?: string;
  /** When it was published. */
  readonly datePublished?: string;
  /** When it was last changed. */
  readonly dateModified?: string;
  /** Byline. */
  readonly creditText?: string;
  /** Place, day and agency that the text begins with. */
  readonly dateline?: string;
  /** Section of the paper or the site. */
  readonly articleSection?: string;
  /** Who published it. */
  readonly publisher?: LinkedThing;
  /** The whole text, where it was asked for. */
  readonly articleBody?: string;
  /** The events of the headline and the first paragraph. */
  readonly about?: readonly LinkedEvent[];
  /** The other events, and who and what the story speaks of. */
  readonly mentions?: readonly (LinkedEvent | LinkedThing | LinkedPlace)[];
}
