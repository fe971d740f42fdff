import { CIVIL_TYPES, POLITICAL_SECTORS, STATE_SECTORS } from "../data/actor-classes.js";
import type { Context } from "../ontology/index.js";
import { childrenBy } from "../syntax/index.js";
import { contentHash, type Span } from "../text/index.js";
import { subjectsOf } from "./arguments.js";
import { attributionOf } from "./attribution.js";
import { type Found, foldReferences, isDefinite } from "./back-references.js";
import { casualtiesOf } from "./casualties.js";
import { codesOf, meetingCode } from "./codes.js";
import { type Act, complementWords, lenderOf, selectActs } from "./complements.js";
import { confidenceOf } from "./confidence.js";
import { contextsOf, storyContexts } from "./contexts.js";
import { eventOf } from "./event-of.js";
import { evidenceOf } from "./evidence.js";
import { carriersOf, placeOf, quantityOf, sharedPlaceOf, timeOf } from "./grounding.js";
import { atHome, withPlaceAsActor } from "./home-country.js";
import { type SenseIndex, sensesWith } from "./lexicon/lexicon.js";
import type { OwnEntry } from "./lexicon/own-entry.js";
import { wordSet } from "./lexicon/word-list.js";
import { mergeEvents } from "./merge.js";
import { type AnyEvent, isPlover } from "./own-event.js";
import { isActor, matchesWord, namedAt, participantsAt } from "./participants.js";
import { patternOf } from "./pattern.js";
import { relationAt } from "./phrase-grammar.js";
import { findPredicates, type Predicate } from "./predicates.js";
import { isPrivateAffair } from "./private-affairs.js";
import { type Sides, sidesOf } from "./roles.js";
import type { EventStatus, EventTime, Participant } from "./schema.js";
import { isConditional, isDoneByNobody, statusOf } from "./status.js";
import { type AnnotatedStory, type SentenceView, sentenceViews } from "./story-view.js";
import { spanAt } from "./words.js";

/** Options of {@link findEvents}. */
export interface FindEventsOptions {
  /** Whether several reports of one happening become one event with all its mentions; `true` unless said otherwise. */
  readonly merge?: boolean;
  /** Lines of the caller's own, which win over ours. */
  readonly lexicon?: readonly OwnEntry[];
}

const ASKING_TYPES: ReadonlySet<string> = new Set(["REQUEST", "AGREE"]);
const VERBAL_TYPES: ReadonlySet<string> = new Set(["AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE", "PROTEST"]);

const CIVIL = wordSet(CIVIL_TYPES);
const POWERS = wordSet(POLITICAL_SECTORS);
const STATE = wordSet(STATE_SECTORS);

/**
 * Finds the events that an annotated story reports, in text order.
 *
 * Source: PLOVER manual 2021 for types, modes and coding rules; CAMEO codebook 1.1b3 for codes.
 */
export function findEvents(story: AnnotatedStory, options: FindEventsOptions = {}): AnyEvent[] {
  const index = sensesWith(options.lexicon ?? []);
  const views = sentenceViews(story);
  const about = storyContexts(views);
  const found = views.flatMap((view) => eventsOf(view, index, about));
  const events = foldReferences(found);
  return options.merge === false ? events : mergeEvents(events);
}

function eventsOf(view: SentenceView, index: SenseIndex, about: ReadonlySet<Context>): Found[] {
  const kind = view.story.article.blocks[view.sentence.block]?.kind;
  if (kind === "metadata" || kind === "byline" || kind === "dateline" || kind === "boilerplate") return [];
  const predicates = findPredicates(view, index);
  if (predicates.length === 0) return [];
  const heads: ReadonlySet<number> = new Set(predicates.map((predicate) => predicate.index));
  return selectActs(view, predicates).flatMap((act) => eventFor(view, act, heads, about) ?? []);
}

/** The event of one act; `undefined` where nobody who takes part in politics is there. */
function eventFor(view: SentenceView, act: Act, heads: ReadonlySet<number>, about: ReadonlySet<Context>): Found | undefined {
  const { predicate, mode, cameo } = act;
  const { index, sense } = predicate;
  const { type, entry } = sense;
  const token = view.tree.tokens[index];
  if (token === undefined) return undefined;
  const named = completeSides(view, act);
  const told = statusUnder(view, act);
  if (told === "negated" && isDoneByNobody(view.tree, index)) return undefined;
  const lender = lenderOf(view, index);
  const carriers = carriersOf(view, predicate, [lender, act.matrix?.index, ...act.absorbed.map((noun) => noun.index)]);
  const taken = [...named.actors, ...named.recipients];
  const own = placeOf(view, predicate, carriers, taken);
  const place = own ?? sharedPlaceOf(view, index, taken);
  const sides = atHome(view, type, withPlaceAsActor(view, predicate, named, own), place);
  const time = timeOf(view, { index, carriers, matrix: act.matrix?.index }, heads, told);
  const status = told === "occurred" && isToCome(view, index, time) ? "planned" : told;
  const isNoun = token.upos !== "VERB" && token.upos !== "ADJ";
  const isOfStory = view.home !== undefined && type === "PROTEST" && !isDefinite(view, index);
  const grounded = own !== undefined || time?.basis === "explicit" || lender !== undefined || isOfStory;
  if (isConditional(view.tree, index) && (sides.actors.length === 0 || sides.recipients.length === 0)) return undefined;
  if (isPlover(type) && isPrivateAffair(view, predicate, named)) return undefined;
  const refersBack = isNoun && isDefinite(view, index);
  const isTold =
    !isPlover(type) || isPolitical(type, sides) || (entry.sure === true && (!isNoun || grounded || sides.recipients.length > 0));
  const isBare = !isTold && refersBack && sides.actors.length + sides.recipients.length === 0;
  if (!isTold && !isBare) return undefined;
  const quantity = quantityOf(view, predicate);
  const casualties = casualtiesOf(view, predicate, act.absorbed);
  const attribution = attributionOf(view, index);
  const participants: (Span | undefined)[] = isNoun ? [] : [...sides.actors, ...sides.recipients].map(({ span }) => span);
  const evidence = { span: evidenceOf(view, index, lender ?? act.matrix?.index, participants) };
  const trigger = { span: spanAt(view, index) ?? token.span };
  const codes = endsOwnWar(view, act, sides.actors)
    ? codesOf("AGREE", "030", status)
    : codesOf(type, meetingCode(cameo, [...sides.actors, ...sides.recipients], place), status);
  const fields = {
    id: contentHash(view.story.article.id, type, String(token.span.start)),
    contexts: contextsOf(view, evidence.span, sides, cameo, about),
    status,
    actors: sides.actors,
    recipients: sides.recipients,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(casualties === undefined ? {} : { casualties }),
    ...(attribution === undefined ? {} : { attribution }),
    evidence: [evidence],
    trigger,
    mentions: [trigger],
    pattern: patternOf(view, act, sides),
  };
  const confidence = confidenceOf({ event: { type, ...fields }, entry });
  const event = eventOf(type, mode, codes, { ...fields, confidence });
  return { event, refersBack, isBare };
}

/** "Armenia called for an end to its war": who asks that his own fighting end agrees to it, by the codebook. */
function endsOwnWar(view: SentenceView, { predicate, mode }: Act, actors: readonly Participant[]): boolean {
  if (predicate.sense.type !== "REQUEST" || mode !== "yield") return false;
  const words = complementWords(view, predicate.index);
  const acting = new Set(actors.map(({ entity }) => entity));
  const isOwn = (word: number): boolean => {
    const entity = namedAt(view, word)?.entity;
    return entity !== undefined && acting.has(entity.id);
  };
  return words.some((word) => matchesWord(view, word, "@violence")) && words.some(isOwn);
}

/** "Tomorrow the premier travels to Oslo": a present tense with a day still to come tells of a plan. */
function isToCome(view: SentenceView, index: number, time: EventTime | undefined): boolean {
  const { published } = view.story.article;
  const isPresent =
    ["VBZ", "VBP"].includes(view.tree.tokens[index]?.xpos ?? "") && childrenBy(view.tree, index, "aux").length === 0;
  return (
    isPresent &&
    time?.basis === "explicit" &&
    time.start !== undefined &&
    published !== undefined &&
    time.start > published.slice(0, 10)
  );
}

/** The status of an act, which a matrix decides where there is one: what is promised or ordered is planned, what is offered requested. */
function statusUnder(view: SentenceView, { predicate, matrix }: Act): EventStatus {
  const own = statusOf(view.tree, predicate.index);
  if (matrix === undefined || own === "negated") return own;
  const governing = statusOf(view.tree, matrix.index);
  if (governing === "negated" || governing === "hypothetical") return governing;
  return matrix.sense.entry.matrix === "offer" ? "requested" : "planned";
}

/** The sides of an act, completed from what governs it ("offered Putin a meeting") or what it is about. */
function completeSides(view: SentenceView, { predicate, matrix, content, absorbed }: Act): Sides {
  const own = sidesOf(view, predicate);
  const lent = matrix === undefined ? undefined : sidesOf(view, matrix);
  const about = content === undefined ? undefined : sidesOf(view, content);
  const nouns = absorbed.map((noun) => sidesOf(view, noun));
  const isOrder = matrix?.sense.entry.matrix === "order";
  const actors = firstSide(
    [isOrder ? (lent?.actors ?? []) : [], own.actors, lent?.actors ?? [], ...nouns.map((noun) => noun.actors)],
    [],
  );
  // "refused a demand from Washington": whoever asked is refused; "refused to meet the envoys": whoever would be met.
  const asked = content !== undefined && ASKING_TYPES.has(content.sense.type) ? (about?.actors ?? []) : [];
  const candidates = [
    own.recipients,
    isOrder ? [] : (lent?.recipients ?? []),
    asked,
    about?.recipients ?? [],
    ...nouns.map((noun) => noun.recipients),
    partnersOf(view, predicate, matrix),
  ];
  const recipients = firstSide(candidates, actors);
  if (recipients.length === 0) return { actors, recipients: insideComplement(view, predicate, actors) };
  const struck = nouns.flatMap((noun) => noun.recipients);
  return { actors, recipients: recipients.map((recipient) => ofThoseStruck(recipient, struck)) };
}

/** "The shelling of the Syrian town killed nine": who is only counted is of the country that the noun's own phrase names. */
function ofThoseStruck(recipient: Participant, struck: readonly Participant[]): Participant {
  const [country, ...others] = new Set(struck.flatMap((other) => other.country ?? []));
  const isOpen = recipient.country === undefined && (recipient.sector === undefined || recipient.sector === "CVL");
  return country === undefined || others.length > 0 || !isOpen ? recipient : { ...recipient, country };
}

/**
 * Whom an offer or promise goes to where only the clause around it tells: "responded to an offer" (who responds),
 * "called Putin and offered a meeting" (who was called).
 */
function partnersOf(view: SentenceView, predicate: Predicate, matrix: Predicate | undefined): Participant[] {
  const { tree } = view;
  const asking = matrix ?? (predicate.sense.entry.matrix === undefined ? undefined : predicate);
  if (asking === undefined) return [];
  const token = tree.tokens[asking.index];
  const governor = token?.head ?? -1;
  if (token === undefined || tree.tokens[governor]?.upos !== "VERB") return [];
  if (token.upos === "NOUN" && relationAt(tree, asking.index) === "obl") return participantsAt(view, subjectsOf(tree, governor));
  if (relationAt(tree, asking.index) !== "conj") return [];
  return participantsAt(
    view,
    childrenBy(tree, governor, "obj").filter((head) => isActor(view, head)),
  );
}

/** The first side that names somebody who is not among `others`. */
function firstSide(sides: readonly (readonly Participant[])[], others: readonly Participant[]): Participant[] {
  const known = new Set(others.flatMap(({ span, entity }) => [span?.start, entity]).filter((key) => key !== undefined));
  const isNew = ({ span, entity }: Participant): boolean =>
    !(span !== undefined && known.has(span.start)) && !(entity !== undefined && known.has(entity));
  return sides.map((side) => side.filter(isNew)).find((side) => side.length > 0) ?? [];
}

/** For acts of speech without a named addressee: the first actor in what is said, asked or threatened who is not of the speaker's own. */
function insideComplement(view: SentenceView, { index, sense }: Predicate, actors: readonly Participant[]): Participant[] {
  if (!VERBAL_TYPES.has(sense.type)) return [];
  const countries = new Set(actors.map(({ country }) => country));
  const acting = new Set(actors.map(({ entity }) => entity));
  const words = complementWords(view, index)
    .sort((a, b) => a - b)
    .filter((word) => !isModifier(view, word));
  const abroad = words.find((word) => {
    const country = namedAt(view, word)?.entity.country;
    return country !== undefined && !countries.has(country);
  });
  const atHome = words.find((word) => {
    const entity = namedAt(view, word)?.entity;
    const isOwn = childrenBy(view.tree, word, "nmod:poss").some((owner) => acting.has(namedAt(view, owner)?.entity.id));
    // "The president warned that the government would not give way": nobody addresses his own part of a state.
    const isSame = actors.some(
      ({ country, sector = "" }) => STATE.has(sector) && country === entity?.country && sector === entity?.sector,
    );
    return entity?.sector !== undefined && !acting.has(entity.id) && !isOwn && !isSame;
  });
  const found = abroad ?? atHome;
  return found === undefined ? [] : participantsAt(view, [found]);
}

function isModifier(view: SentenceView, word: number): boolean {
  const relation = view.tree.tokens[word]?.deprel ?? "";
  return relation === "appos" || relation.startsWith("flat");
}

/**
 * Whether a state, a power in one, or somebody of a country takes part. Conflict is political between any parts of society;
 * those who talk, ask and help may be at work or at play.
 */
function isPolitical(type: string, { actors, recipients }: Sides): boolean {
  const isCivil = CIVIL.has(type);
  return [...actors, ...recipients].some(
    ({ country, sector }) => country !== undefined || (sector !== undefined && (!isCivil || POWERS.has(sector))),
  );
}
