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
  readonly events: Iterable<AnyEvent>;
  readonly article?: ArticleFacts | undefined;
}

/** Where events come from. It may leave out events that cannot fulfil the conditions, and keeps the order of the others. */
export interface EventSource {
  batches(conditions: readonly Condition[]): Iterable<Batch>;
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
  if ("events" in input) return { batches: () => [storyBatch(input)] };
  if (Symbol.iterator in input) return { batches: () => batchesOf(input, text === undefined ? undefined : { text }) };
  throw new TidingsError(
    "INVALID_INPUT",
    `${door}() takes an array of events, a story or an array of stories; it was given an object without \`events\`.`,
  );
}

const isSource = (input: object): input is EventSource => "batches" in input && typeof input.batches === "function";

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
