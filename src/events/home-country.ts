import { DOMESTIC_ACTS, LOCAL_TYPES, STATIVE_PREPOSITIONS, STRANGERS } from "../data/home-words.js";
import { wordSet } from "./lexicon/word-list.js";
import type { Predicate } from "./predicates.js";
import type { Sides } from "./roles.js";
import type { EventPlace, Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";

const LOCAL = wordSet(LOCAL_TYPES);
const FOREIGN = wordSet(STRANGERS);
const STATIVE = wordSet(STATIVE_PREPOSITIONS);
const DOMESTIC: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(DOMESTIC_ACTS).map(([type, sectors]) => [type, wordSet(sectors)]),
);
const SECTORS_ABROAD = new Set(["REF", "IGO", "NGO", "ISM", "IMG", "MNC"]);

/**
 * Gives people and bodies that nothing ties to a country the one they are found in: that of the place of an act that
 * touches them there ("gunmen in Kano shot two farmers"), else that of the court, police or ministry that acts on them
 * ("Tunisian police detained nine bloggers"). Names keep to what the story says of them; where it plays in one country,
 * they and all others are of that.
 */
export function atHome(view: SentenceView, type: string, sides: Sides, place: EventPlace | undefined): Sides {
  const there = LOCAL.has(type) && place !== undefined && isStative(view, place) ? place.country : undefined;
  const actors = sides.actors.map((actor) => withCountry(view, actor, there ?? homeOf(view, type, sides.recipients)));
  const recipients = sides.recipients
    .map((other) => withCountry(view, other, there ?? homeOf(view, type, actors)))
    .map((other) => (isPunishing(type, actors) ? asSubject(view, other, homeOf(view, type, actors)) : other));
  return { actors: actors.map((actor) => inStory(view, actor)), recipients: recipients.map((other) => inStory(view, other)) };
}

/** "Was arrested in Lebanon": who arrests, charges or jails is the state where it is done. */
export function withPlaceAsActor(
  view: SentenceView,
  { sense, args }: Predicate,
  sides: Sides,
  place: EventPlace | undefined,
): Sides {
  // "Riots in Almaty": who protests is of the country where it is done.
  const isStreet = sense.type === "PROTEST" && sides.actors.length === 0 && args.subject.length === 0;
  if (isStreet && place?.country !== undefined && isStative(view, place)) return { ...sides, actors: [actorFrom(place)] };
  const isOfState = sense.type === "COERCE" || sense.entry.mode === "convict" || sense.entry.cameo === "1121";
  if (!isOfState || !args.passive || sides.actors.length > 0 || place?.country === undefined || !isStative(view, place))
    return sides;
  return { ...sides, actors: [actorFrom(place)] };
}

function actorFrom({ text, span, entity, country }: EventPlace): Participant {
  return {
    text,
    ...(country === undefined ? {} : { country }),
    ...(span === undefined ? {} : { span }),
    ...(entity === undefined ? {} : { entity }),
  };
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

/** Whether courts or police of one country deal with somebody. */
function isPunishing(type: string, [first]: readonly Participant[]): boolean {
  return (type === "COERCE" || type === "SANCTION") && (first?.sector === "JUD" || first?.sector === "COP");
}

/** "A Lima court jailed Jorge Soto": a person of whom nothing else is said is of the country whose court it is. */
function asSubject(view: SentenceView, participant: Participant, country: string | undefined): Participant {
  const isPerson = view.story.entities.some(({ id, kind }) => id === participant.entity && kind === "person");
  return country === undefined || participant.country !== undefined || !isPerson || isFromAbroad(participant)
    ? participant
    : { ...participant, country };
}

/** A participant of the country that the story plays in, unless it has one or may well come from abroad. */
function inStory(view: SentenceView, participant: Participant): Participant {
  return view.home === undefined || participant.country !== undefined || isFromAbroad(participant)
    ? participant
    : { ...participant, country: view.home };
}

/** Whether a participant is described, not named, and may be of the country it is in. */
function isAtHome(view: SentenceView, participant: Participant): boolean {
  const { entity, sector, text } = participant;
  if (sector === "MIL" || isFromAbroad(participant)) return false;
  const known = view.story.entities.find(({ id }) => id === entity);
  if (known?.mentions.some(({ kind }) => kind === "name") === true) return false;
  return entity !== undefined || /\s/.test(text) || /^\p{Ll}+s?$/u.test(text);
}

/** Whether a participant works across borders or is called a stranger. */
function isFromAbroad({ sector, text }: Participant): boolean {
  if (sector !== undefined && SECTORS_ABROAD.has(sector)) return true;
  const words = text.toLowerCase().split(/[^\p{L}'-]+/u);
  return words.some((word) => word === "foreign" || FOREIGN.has(word) || FOREIGN.has(word.replace(/s$/, "")));
}

function isStative(view: SentenceView, { span }: EventPlace): boolean {
  const before = span === undefined ? undefined : view.tree.tokens.findLast((token) => token.span.end <= span.start);
  return before !== undefined && STATIVE.has(before.text.toLowerCase());
}
