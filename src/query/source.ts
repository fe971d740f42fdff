import type { AnyEvent, Event } from "../events/index.js";
import type { Story } from "../story/index.js";
import { TidingsError } from "../text/index.js";
import type { Condition } from "./condition.js";

/** What a query may know of the article that events come from. */
export interface ArticleFacts {
  /** The text that the spans of the events point into. */
  readonly text: string;
  /** Id of the article. */
  readonly id?: string;
  /** When it was published. */
  readonly published?: string;
  /** Where it stands on the web. */
  readonly url?: string;
}

/** Events of one article, or of unknown ones. */
export interface Batch {
  /** The events. */
  readonly events: Iterable<AnyEvent>;
  /** What is known of their article. */
  readonly article?: ArticleFacts | undefined;
}

/** What a source has for a question. */
export interface Selection {
  /** The events that may fulfil the conditions, in the order of the source. */
  readonly batches: Iterable<Batch>;
  /** The conditions that each of these events must still be tried for; they all fulfil the others. */
  readonly untried: readonly Condition[];
}

/** Where events come from. */
export interface EventSource {
  /** The events that may fulfil all conditions: the source leaves out those of which it knows that they do not. */
  select(conditions: readonly Condition[]): Selection;
}

/** What can be queried: events, a story, several stories, or another query. */
export type Queryable<E extends AnyEvent = Event> = Iterable<E> | Iterable<Story<E>> | Story<E>;

/** Options of `query`, `indexed` and `toTable`. */
export interface QueryOptions {
  /** The text that the events' spans point into, where bare events are given: what `evidence()` reads. Stories bring theirs. */
  readonly text?: string;
}

/** Opens what can be queried. Throws `INVALID_INPUT` for what cannot; `door` is the function that was called. */
export function sourceOf(input: Queryable<AnyEvent>, { text }: QueryOptions = {}, door = "query"): EventSource {
  if (input === null || typeof input !== "object") {
    throw new TidingsError(
      "INVALID_INPUT",
      `${door}() takes events, a story or stories; it was given ${input === null ? "null" : typeof input}.`,
    );
  }
  if (text !== undefined && typeof text !== "string") {
    throw new TidingsError(
      "INVALID_OPTION",
      `text is the text of the article, not ${typeof text}. Give article.text, or leave it out.`,
    );
  }
  if (isSource(input)) return input;
  if ("events" in input) return untriedSource(() => [storyBatch(input)]);
  if (Symbol.iterator in input) return untriedSource(() => batchesOf(input, text === undefined ? undefined : { text }));
  throw new TidingsError(
    "INVALID_INPUT",
    `${door}() takes an array of events, a story or an array of stories; it was given an object without \`events\`.`,
  );
}

const isSource = (input: object): input is EventSource => "select" in input && typeof input.select === "function";

/** A source that gives all it has, whatever is asked. */
const untriedSource = (batches: () => Iterable<Batch>): EventSource => ({
  select: (conditions) => ({ batches: batches(), untried: conditions }),
});

const storyBatch = ({ events, article }: Story<AnyEvent>): Batch => ({ events, article });

/** An array of events stays one batch, so that loops over it are loops over an array. */
function* batchesOf(items: Iterable<AnyEvent | Story<AnyEvent>>, article: ArticleFacts | undefined): IterableIterator<Batch> {
  if (isEventArray(items)) {
    yield { events: items, article };
    return;
  }
  for (const item of items) yield "article" in item ? storyBatch(item) : { events: [item], article };
}

function isEventArray(items: Iterable<AnyEvent | Story<AnyEvent>>): items is readonly AnyEvent[] {
  return Array.isArray(items) && (items.length === 0 || (!("article" in items[0]) && !("article" in items[items.length - 1])));
}
