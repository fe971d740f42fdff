import type { Event } from "../events/index.js";
import type { Story } from "../story/index.js";
import { TidingsError } from "../text/index.js";
import { EventQuery } from "./event-query.js";

/** What can be queried: events, a story, or several stories. */
export type Queryable = Iterable<Event> | Iterable<Story> | Story;

/**
 * Asks events, a story or several stories.
 *
 * Throws `TidingsError` `INVALID_INPUT` when the input is neither.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle, query } from "tidings";
 *
 * const story = annotate(parseArticle("French police arrested two Belgian activists on Monday.", { published: "2024-05-08" }));
 * query(story).type("COERCE").recipient("BEL").count(); // => 1
 * ```
 */
export function query(input: Queryable): EventQuery {
  return new EventQuery(eventsIn(input), (event): event is Event => event !== undefined);
}

function eventsIn(input: Queryable): Iterable<Event> {
  if (input === null || typeof input !== "object") {
    throw new TidingsError(
      "INVALID_INPUT",
      `query() takes events, a story or stories; it was given ${input === null ? "null" : typeof input}.`,
    );
  }
  if ("events" in input) return input.events;
  if (Symbol.iterator in input) return { [Symbol.iterator]: () => flatten(input) };
  throw new TidingsError(
    "INVALID_INPUT",
    "query() takes an array of events, a story or an array of stories; it was given an object without `events`.",
  );
}

function* flatten(items: Iterable<Event | Story>): IterableIterator<Event> {
  for (const item of items) {
    if ("article" in item) yield* item.events;
    else yield item;
  }
}
