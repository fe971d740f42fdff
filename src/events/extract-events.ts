import { contentHash, type Span } from "../text/index.js";
import { type Act, lenderOf, selectActs } from "./complements.js";
import { codesOf } from "./codes.js";
import { attributionOf } from "./attribution.js";
import { confidenceOf } from "./confidence.js";
import { eventOf } from "./event-of.js";
import { evidenceOf } from "./evidence.js";
import { carriersOf, placeOf, quantityOf, timeOf } from "./grounding.js";
import { EVENT_LEXICON, type SenseIndex, senseIndexOf } from "./lexicon/lexicon.js";
import { mergeEvents } from "./merge.js";
import { casualtiesOf } from "./casualties.js";
import { findPredicates } from "./predicates.js";
import { type Sides, sidesOf } from "./roles.js";
import type { Event } from "./schema.js";
import { statusOf } from "./status.js";
import { type AnnotatedStory, type SentenceView, sentenceViews } from "./story-view.js";
import { CAMEO_CODES } from "../ontology/index.js";

/** Options of {@link findEvents}. */
export interface FindEventsOptions {
  /** Whether several reports of one happening become one event with all its mentions; `true` unless said otherwise. */
  readonly merge?: boolean;
}

let senses: SenseIndex | undefined;

/**
 * Finds the events that an annotated story reports, in text order.
 *
 * Source: PLOVER manual 2021 for types, modes and coding rules; CAMEO codebook 1.1b3 for codes.
 */
export function findEvents(story: AnnotatedStory, options: FindEventsOptions = {}): Event[] {
  senses ??= senseIndexOf(EVENT_LEXICON);
  const index = senses;
  const events = sentenceViews(story).flatMap((view) => eventsOf(view, index));
  return options.merge === false ? events : mergeEvents(events);
}

function eventsOf(view: SentenceView, index: SenseIndex): Event[] {
  const kind = view.story.article.blocks[view.sentence.block]?.kind;
  if (kind === "metadata" || kind === "byline" || kind === "dateline" || kind === "boilerplate") return [];
  const predicates = findPredicates(view, index);
  if (predicates.length === 0) return [];
  const heads: ReadonlySet<number> = new Set(predicates.map((predicate) => predicate.index));
  return selectActs(view, predicates).flatMap((act) => eventFor(view, act, heads) ?? []);
}

/** The event of one act; `undefined` where nobody who takes part in politics is there. */
function eventFor(view: SentenceView, act: Act, heads: ReadonlySet<number>): Event | undefined {
  const { predicate, mode, cameo } = act;
  const { index, sense } = predicate;
  const { type, entry } = sense;
  const token = view.tree.tokens[index];
  if (token === undefined) return undefined;
  const sides = completeSides(view, act);
  const status = statusOf(view.tree, index);
  const lender = lenderOf(view, index);
  const carriers = carriersOf(view, predicate, lender ?? act.matrix?.index);
  const place = placeOf(view, predicate, carriers, [...sides.actors, ...sides.recipients]);
  const time = timeOf(view, index, carriers, heads, status);
  const isNoun = token.upos !== "VERB" && token.upos !== "ADJ";
  const grounded = place !== undefined || time?.basis === "explicit" || lender !== undefined;
  if (!isPolitical(sides) && !(entry.sure === true && (!isNoun || grounded || sides.recipients.length > 0))) return undefined;
  const quantity = quantityOf(view, predicate);
  const casualties = casualtiesOf(view, predicate);
  const attribution = attributionOf(view, index);
  const participants: (Span | undefined)[] = isNoun ? [] : [...sides.actors, ...sides.recipients].map(({ span }) => span);
  const evidence = { span: evidenceOf(view, index, lender ?? act.matrix?.index, participants) };
  const trigger = { span: token.span };
  return eventOf(type, mode, {
    id: contentHash(view.story.article.id, type, String(token.span.start)),
    contexts: [...(CAMEO_CODES[cameo].contexts ?? [])],
    status,
    actors: sides.actors,
    recipients: sides.recipients,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(casualties === undefined ? {} : { casualties }),
    ...(attribution === undefined ? {} : { attribution }),
    codes: codesOf(type, cameo, status),
    evidence: [evidence],
    trigger,
    mentions: [trigger],
    confidence: confidenceOf(sides, status, isNoun, entry),
  });
}

/** The sides of an act, completed from what governs it ("offered Putin a meeting") or what it is about. */
function completeSides(view: SentenceView, { predicate, matrix, content }: Act): Sides {
  const own = sidesOf(view, predicate);
  const lent = matrix === undefined ? undefined : sidesOf(view, matrix);
  const about = content === undefined ? undefined : sidesOf(view, content);
  const isOrder = matrix?.sense.entry.matrix === "order";
  const actors = isOrder && lent !== undefined ? lent.actors : own.actors.length > 0 ? own.actors : (lent?.actors ?? []);
  const candidates = [own.recipients, isOrder ? [] : (lent?.recipients ?? []), about?.recipients ?? []];
  const recipients = candidates.find((side) => side.length > 0) ?? [];
  const acting = new Set(actors.map(({ span }) => span?.start));
  return { actors, recipients: recipients.filter(({ span }) => span === undefined || !acting.has(span.start)) };
}

/** Whether somebody with a country or a part in society takes part. */
function isPolitical({ actors, recipients }: Sides): boolean {
  return [...actors, ...recipients].some(({ country, sector }) => country !== undefined || sector !== undefined);
}
