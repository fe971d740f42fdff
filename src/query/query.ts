import type { AnyEvent } from "../events/index.js";
import { TidingsError } from "../text/index.js";
import { EVERYTHING, frozen } from "./condition.js";
import { EventQuery } from "./event-query.js";
import type { Asked } from "./narrowing.js";
import { checkedQuery } from "./schema.js";
import { type Queryable, type QueryOptions, sourceOf } from "./source.js";

/**
 * Asks events, a story, several stories or the answers of another query.
 *
 * Throws `TidingsError` `INVALID_INPUT` when the input is none of them.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle, query } from "tidings";
 *
 * const story = annotate(parseArticle("French police arrested two Belgian activists on Monday.", { published: "2024-05-08" }));
 * query(story).type("COERCE").recipient("BEL").count(); // => 1
 * ```
 */
export function query<Q extends Queryable<AnyEvent>>(input: Q, options?: QueryOptions): EventQuery<Asked<Q>> {
  return new EventQuery(sourceOf(input, options), EVERYTHING);
}

/**
 * Puts a query that was saved with `toJSON` to events: the value, or the JSON text of it.
 *
 * Throws `TidingsError` `INVALID_OPTION` when it is no query, and says which part is wrong.
 *
 * @example
 * ```ts
 * import { query } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const saved = JSON.stringify(query([]).type("PROTEST").in("RUS"));
 * query.fromJSON(saved, SAMPLE_EVENTS).count(); // => 1
 * ```
 */
query.fromJSON = function fromJSON<Q extends Queryable<AnyEvent>>(
  json: unknown,
  input: Q,
  options?: QueryOptions,
): EventQuery<Asked<Q>> {
  const node = frozen(checkedQuery(typeof json === "string" ? parsed(json) : json, "query.fromJSON()"));
  return new EventQuery(sourceOf(input, options), node);
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TidingsError(
      "INVALID_OPTION",
      `query.fromJSON() takes what toJSON() gave, or its JSON text; ${JSON.stringify(text.slice(0, 40))} is no JSON.`,
    );
  }
}
