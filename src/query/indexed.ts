import type { AnyEvent } from "../events/index.js";
import { EVERYTHING } from "./condition.js";
import { EventIndex } from "./event-index.js";
import { EventQuery } from "./event-query.js";
import type { Asked } from "./narrowing.js";
import { found } from "./run.js";
import { type Queryable, type QueryOptions, sourceOf } from "./source.js";

/**
 * Reads the events once and gives a query that looks up types, countries of actors and recipients, and times in an index
 * rather than trying every event. Each part of the index is made when it is first asked for; later changes to the array are
 * not seen.
 *
 * Throws `TidingsError` `INVALID_INPUT` when the input is nothing that can be queried.
 *
 * @example
 * ```ts
 * import { indexed, query } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const events = indexed(SAMPLE_EVENTS);
 * events.type("COERCE").actor("RUS").count() === query(SAMPLE_EVENTS).type("COERCE").actor("RUS").count(); // => true
 * ```
 */
export function indexed<Q extends Queryable<AnyEvent>>(input: Q, options?: QueryOptions): EventQuery<Asked<Q>> {
  const index = new EventIndex(found(sourceOf(input, options, "indexed"), EVERYTHING));
  return new EventQuery(index, EVERYTHING);
}
