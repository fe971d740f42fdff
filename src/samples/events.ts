import type { Event } from "../events/index.js";
import { DIPLOMACY } from "./events-diplomacy.js";
import { DISSENT } from "./events-dissent.js";
import { FORCES } from "./events-forces.js";

/**
 * The events of the sample story as a careful reader models them, in the order of the text: one record a happening,
 * however often the story comes back to it, all with `confidence` 1. All 16 types and all six statuses occur.
 * What is only feared or alleged, and bare references back such as "the clashes" get no record of their own.
 * Entities are not modelled: participants have words, spans, countries and sectors, but no `entity`.
 *
 * @example
 * ```ts
 * import { SAMPLE_EVENTS, SAMPLE_TEXT } from "tidings/samples";
 *
 * const call = SAMPLE_EVENTS.find((event) => event.type === "CONSULT" && event.mode === "phone");
 * call?.actors.map((actor) => actor.text); // => ["US President Joe Biden"]
 * call?.evidence.map(({ span }) => SAMPLE_TEXT.slice(span.start, span.end)); // => ["US President Joe Biden telephoned Vladimir Putin last week"]
 * ```
 */
export const SAMPLE_EVENTS: readonly Event[] = [...FORCES, ...DIPLOMACY, ...DISSENT].sort(
  (a, b) => a.trigger.span.start - b.trigger.span.start,
);
