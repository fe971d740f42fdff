import type { Event, Participant } from "../events/index.js";
import type { Story } from "../story/index.js";
import { overlaps, TidingsError, textAt } from "../text/index.js";
import { eventTitle, oneLine } from "./event-title.js";
import type { LinkedArticle, LinkedEvent, LinkedPlace, LinkedThing } from "./linked-article.js";
import { entityOf, participantName } from "./participant-name.js";
import { storyIndex } from "./story-index.js";

/** Options of {@link toJsonLd}. */
export interface JsonLdOptions {
  /** Whether the text goes into `articleBody` (`false`). */
  readonly body?: boolean;
}

/** Kinds of entities as schema.org's types; the others are no entities of their own there. */
const TYPES = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Organization",
  nationality: undefined,
  other: undefined,
} as const;

/**
 * Writes a story as a schema.org `NewsArticle` in JSON-LD, plain data. Events that the headline or the first paragraph
 * reports stand in `about`, the others in `mentions`, which also has the people, organisations and places of the story.
 * The actors of an event are its `organizer`, its recipients are what it is `about`.
 * Source: https://schema.org/NewsArticle, https://schema.org/Event; JSON-LD 1.1.
 *
 * Throws `TidingsError` `INVALID_INPUT` when it is given no story.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle } from "tidings";
 * import { toJsonLd } from "tidings/formats";
 *
 * const story = annotate(parseArticle("Kenya sent 200 soldiers to Somalia on Monday.", { published: "2024-05-08" }));
 * const page = toJsonLd(story);
 * page["@type"]; // => "NewsArticle"
 * page.datePublished; // => "2024-05-08"
 * page.about?.[0]?.startDate; // => "2024-05-06"
 * ```
 */
export function toJsonLd(story: Story, { body = false }: JsonLdOptions = {}): LinkedArticle {
  if (typeof story !== "object" || story === null || !("article" in story)) {
    throw new TidingsError(
      "INVALID_INPUT",
      "toJsonLd() takes one story; make it with annotate(). For several, call it for each.",
    );
  }
  const { article, events, entities } = story;
  const { lead } = storyIndex(story);
  const leads = ({ mentions }: Event): boolean => mentions.some(({ span }) => lead.some((part) => overlaps(part, span)));
  const about = events.filter(leads).map((event) => linkedEvent(event, story));
  const others = events.filter((event) => !leads(event)).map((event) => linkedEvent(event, story));
  const mentions = [...others, ...entities.flatMap(linkedEntity)];
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    identifier: article.id,
    inLanguage: article.language,
    ...(article.title !== undefined && { headline: article.title }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.published !== undefined && { datePublished: article.published }),
    ...(article.modified !== undefined && { dateModified: article.modified }),
    ...(article.byline !== undefined && { creditText: article.byline }),
    ...(article.dateline !== undefined && { dateline: article.dateline }),
    ...(article.section !== undefined && { articleSection: article.section }),
    ...(article.source !== undefined && { publisher: { "@type": "Organization", name: article.source } }),
    ...(body && { articleBody: article.text }),
    ...(about.length > 0 && { about }),
    ...(mentions.length > 0 && { mentions }),
  };
}

function linkedEvent(event: Event, story: Story): LinkedEvent {
  const { time, place, actors, recipients, status, codes } = event;
  return {
    "@type": "Event",
    identifier: [
      { "@type": "PropertyValue", propertyID: "tidings", value: event.id },
      { "@type": "PropertyValue", propertyID: "PLOVER", value: codes.plover },
      { "@type": "PropertyValue", propertyID: "CAMEO", value: codes.cameo },
    ],
    name: eventTitle(event),
    description: event.evidence.map(({ span }) => oneLine(textAt(story.article.text, span))).join(" … "),
    ...(time?.start !== undefined && { startDate: time.start }),
    ...(typeof time?.end === "string" && { endDate: time.end }),
    ...(place && { location: linkedPlace(place) }),
    ...(actors.length > 0 && { organizer: actors.map((actor) => linkedActor(actor, story)) }),
    ...(recipients.length > 0 && { about: recipients.map((recipient) => linkedActor(recipient, story)) }),
    ...(status === "planned" && { eventStatus: "https://schema.org/EventScheduled" }),
    keywords: [event.type, event.mode, status, ...event.contexts].filter((word) => word !== undefined),
  };
}

function linkedPlace({ text, coordinates, country }: NonNullable<Event["place"]>): LinkedPlace {
  return {
    "@type": "Place",
    name: oneLine(text),
    ...(coordinates && { geo: { "@type": "GeoCoordinates", ...coordinates } }),
    ...(country !== undefined && { address: { "@type": "PostalAddress", addressCountry: country } }),
  };
}

function linkedActor(participant: Participant, story: Story): LinkedThing {
  const kind = entityOf(participant, story)?.kind;
  return { "@type": kind === "person" ? "Person" : "Organization", name: oneLine(participantName(participant, story)) };
}

function linkedEntity({ kind, name, role, coordinates, country }: Story["entities"][number]): (LinkedThing | LinkedPlace)[] {
  const type = TYPES[kind];
  if (type === undefined) return [];
  if (type === "Place")
    return [
      linkedPlace({
        text: name,
        precision: "area",
        ...(coordinates && { coordinates }),
        ...(country !== undefined && { country }),
      }),
    ];
  return [{ "@type": type, name: oneLine(name), ...(type === "Person" && role !== undefined && { jobTitle: role }) }];
}
