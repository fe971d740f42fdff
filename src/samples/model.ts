import type { Casualties, Event, EventPlace, EventQuantity, EventStatus, EventTime, Participant } from "../events/index.js";
import { type CameoCode, type Context, EVENT_TYPES, type EventType, goldsteinOf, type ModeOf } from "../ontology/index.js";
import { contentHash, type Span } from "../text/index.js";
import { SAMPLE_TEXT } from "./story.js";

/** A type with one of its modes: what the act is. */
type Act = { [T in EventType]: { readonly type: T; readonly mode?: ModeOf<T> } }[EventType];

/** A record whose `span` is written as the words that stand there. */
type Worded<T> = Omit<T, "span"> & { readonly span?: string };

/** A participant, found by the words that name it; `inside` quotes more words around them where they stand more than once. */
type Named = Omit<Participant, "span" | "entity"> & { readonly inside?: string };

/** A clause that reports the act, and the words in it that name the act. */
type Report = readonly [clause: string, trigger: string];

/** The parts of an event that {@link act} completes. */
type Completed = Omit<Event, "id" | "type" | "mode">;

/** What a reader of the story knows of one happening: an event with words in place of spans. */
export interface Facts {
  /** Every clause that reports the happening; the first is the main one. */
  readonly reported: readonly [Report, ...Report[]];
  /** Whether it happened. */
  readonly status: EventStatus;
  /** Who does it. */
  readonly actors: readonly Named[];
  /** To whom; nobody where it is left out. */
  readonly recipients?: readonly Named[];
  /** When. */
  readonly time?: Worded<EventTime>;
  /** Where; its `text` stands in the story. */
  readonly place?: Omit<EventPlace, "span" | "entity">;
  /** With how many. */
  readonly quantity?: Worded<EventQuantity>;
  /** Who came to harm. */
  readonly casualties?: Casualties;
  /** Who says so, and the words that say that it is said. */
  readonly attribution?: { readonly speaker: Named; readonly cue?: string };
  /** What it is about. */
  readonly contexts: readonly Context[];
  /** The codebook's type, where its rules on future and hypothetical acts make it another one. */
  readonly plover?: EventType;
  /** The most specific CAMEO code. */
  readonly cameo: CameoCode;
}

const STORY: Span = { start: 0, end: SAMPLE_TEXT.length };

/**
 * The span of `words` in the story; `inside` is a longer quotation around them.
 *
 * @throws Error when they are not there, or there more than once.
 */
export function at(words: string, inside?: string): Span {
  return only(words, inside === undefined ? STORY : only(inside, STORY));
}

/** An event of the story: its `kind` and the `facts`, with spans for words, the codes that follow from others, and an id. */
export function act<const A extends Act>(kind: A, facts: Facts): { id: string } & A & Completed {
  const [main, ...others] = facts.reported.map(([clause, trigger]) => ({ clause: at(clause), trigger: at(trigger, clause) }));
  if (main === undefined) throw new Error("An event needs a clause that reports it.");
  const reports = [main, ...others];
  const find = finder(reports.map((report) => report.clause));
  const named = ({ text, inside, ...who }: Named): Participant => ({ text, span: find(text, inside), ...who });
  const { time, place, quantity, attribution } = facts;
  const plover = facts.plover ?? kind.type;

  const completed: Completed = {
    contexts: [...facts.contexts],
    status: facts.status,
    actors: facts.actors.map(named),
    recipients: (facts.recipients ?? []).map(named),
    ...(time && { time: spanned(time, find) }),
    ...(place && { place: { ...place, span: find(place.text) } }),
    ...(quantity && { quantity: spanned(quantity, find) }),
    ...(facts.casualties && { casualties: facts.casualties }),
    ...(attribution && {
      attribution: { speaker: named(attribution.speaker), ...(attribution.cue && { cue: find(attribution.cue) }) },
    }),
    codes: { plover, cameo: facts.cameo, quad: EVENT_TYPES[plover].quad, goldstein: goldsteinOf(facts.cameo) },
    evidence: inTextOrder(reports.map((report) => ({ span: report.clause }))),
    trigger: { span: main.trigger },
    mentions: inTextOrder(reports.map((report) => ({ span: report.trigger }))),
    confidence: 1,
  };
  return { id: contentHash(kind.type, String(main.trigger.start), String(main.trigger.end)), ...kind, ...completed };
}

/** Finds words in the first region that has them: the clauses in their order, the paragraph of the main one, the story. */
function finder(clauses: readonly Span[]): (words: string, inside?: string) => Span {
  const regions = [...clauses, ...clauses.slice(0, 1).map(paragraphOf)];
  return (words, inside) =>
    inside === undefined ? only(words, regions.find((region) => places(words, region).length > 0) ?? STORY) : at(words, inside);
}

function paragraphOf(clause: Span): Span {
  return { start: SAMPLE_TEXT.lastIndexOf("\n", clause.start) + 1, end: SAMPLE_TEXT.indexOf("\n", clause.end) };
}

function only(words: string, region: Span): Span {
  const [first, ...more] = places(words, region);
  const where = SAMPLE_TEXT.slice(region.start, Math.min(region.end, region.start + 80));
  if (first === undefined) throw new Error(`The words "${words}" are not in "${where}".`);
  if (more.length > 0)
    throw new Error(`The words "${words}" stand ${more.length + 1} times in "${where}"; quote more around them.`);
  return first;
}

/** Where `words` stand in `region` as whole words. */
function places(words: string, region: Span): Span[] {
  const found: Span[] = [];
  for (let start = SAMPLE_TEXT.indexOf(words, region.start); start !== -1; start = SAMPLE_TEXT.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (end > region.end) break;
    if (!isLetter(SAMPLE_TEXT.charAt(start - 1)) && !isLetter(SAMPLE_TEXT.charAt(end))) found.push({ start, end });
  }
  return found;
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function spanned<T extends { readonly span?: string }>(
  { span, ...rest }: T,
  find: (words: string) => Span,
): Omit<T, "span"> & { span?: Span } {
  return span === undefined ? rest : { ...rest, span: find(span) };
}

function inTextOrder<T extends { readonly span: Span }>(marks: readonly T[]): T[] {
  return [...marks].sort((a, b) => a.span.start - b.span.start);
}
