import type { Event } from "../events/index.js";
import type { Story } from "../story/index.js";
import { TidingsError } from "../text/index.js";

/** What the writers of events take: a story, several stories, or events; so a query too. */
export type Reportable = Story | Iterable<Story> | Iterable<Event>;

/** An event with the story that reports it, where that is known. */
export interface Report {
  /** The event. */
  readonly event: Event;
  /** The story that reports it. */
  readonly story?: Story;
}

/**
 * The events of what a writer was given, each with its story, in their order.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events; `writer` is the function that was called.
 */
export function* reportsOf(input: Reportable, writer: string): Generator<Report> {
  if (typeof input !== "object" || input === null) throw refusal(writer, input === null ? "null" : typeof input);
  if ("article" in input) {
    for (const event of input.events) yield { event, story: input };
    return;
  }
  if (!(Symbol.iterator in input)) throw refusal(writer, "an object that is neither");
  for (const item of input) {
    if (typeof item !== "object" || item === null)
      throw refusal(writer, `a list with ${item === null ? "null" : typeof item} in it`);
    if (!("article" in item)) yield { event: item };
    else for (const event of item.events) yield { event, story: item };
  }
}

function refusal(writer: string, found: string): TidingsError {
  return new TidingsError(
    "INVALID_INPUT",
    `${writer}() takes events, a story or stories; it was given ${found}. Make a story with annotate().`,
  );
}
