import { DOMESTIC_ACTS, LOCAL_TYPES, STATIVE_PREPOSITIONS, STRANGERS } from "../data/home-words.js";
import { wordSet } from "./lexicon/word-list.js";
import type { Sides } from "./roles.js";
import type { EventPlace, Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";

const LOCAL = wordSet(LOCAL_TYPES);
const FOREIGN = wordSet(STRANGERS);
const STATIVE = wordSet(STATIVE_PREPOSITIONS);
const DOMESTIC: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(DOMESTIC_ACTS).map(([type, sectors]) => [type, wordSet(sectors)]),
);
const SECTORS_ABROAD = new Set(["MIL", "REF", "IGO", "NGO", "ISM", "IMG", "MNC"]);

/**
 * Gives people and bodies that nothing ties to a country the one they are found in: that of the place of an act that
 * touches them there ("gunmen in Kano shot two farmers"), else that of the court, police or ministry that acts on them
 * ("Tunisian police detained nine bloggers"). Names keep to what the story says of them.
 */
export function atHome(view: SentenceView, type: string, sides: Sides, place: EventPlace | undefined): Sides {
  const there = LOCAL.has(type) && place !== undefined && isStative(view, place) ? place.country : undefined;
  const actors = sides.actors.map((actor) => withCountry(view, actor, there ?? homeOf(view, type, sides.recipients)));
  const recipients = sides.recipients.map((other) => withCountry(view, other, there ?? homeOf(view, type, actors)));
  return { actors, recipients };
}

/** The country of a body on the other side that deals with its own people. */
function homeOf(view: SentenceView, type: string, others: readonly Participant[]): string | undefined {
  const sectors = DOMESTIC.get(type);
  const [other] = others;
  if (sectors === undefined || other?.country === undefined || others.length > 1) return undefined;
  if ((type === "PROTEST" || type === "ASSAULT") && isPlace(view, other)) return other.country;
  const isState = other.sector === undefined && (type === "COERCE" || type === "CONCEDE");
  return isState || (other.sector !== undefined && sectors.has(other.sector)) ? other.country : undefined;
}

function isPlace(view: SentenceView, { entity }: Participant): boolean {
  return view.story.entities.some(({ id, kind }) => id === entity && kind === "place");
}

function withCountry(view: SentenceView, participant: Participant, country: string | undefined): Participant {
  return country === undefined || participant.country !== undefined || !isAtHome(view, participant)
    ? participant
    : { ...participant, country };
}

/** Whether a participant is described, not named, and may be of the country it is in. */
function isAtHome(view: SentenceView, { entity, sector, text }: Participant): boolean {
  if (sector !== undefined && SECTORS_ABROAD.has(sector)) return false;
  const known = view.story.entities.find(({ id }) => id === entity);
  if (known?.mentions.some(({ kind }) => kind === "name") === true) return false;
  const words = text.toLowerCase().split(/[^\p{L}'-]+/u);
  if (entity === undefined && words.length === 1 && !/^\p{Ll}+s?$/u.test(text)) return false;
  return !words.some((word) => word === "foreign" || FOREIGN.has(word) || FOREIGN.has(word.replace(/s$/, "")));
}

function isStative(view: SentenceView, { span }: EventPlace): boolean {
  const before = span === undefined ? undefined : view.tree.tokens.findLast((token) => token.span.end <= span.start);
  return before !== undefined && STATIVE.has(before.text.toLowerCase());
}
