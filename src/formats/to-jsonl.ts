/**
 * Writes values as JSON Lines: one JSON text a line, each ended by a line feed. Takes events, stories, PLOVER records,
 * whatever is plain data; `fromJsonl` reads it back. Source: JSON Lines, https://jsonlines.org; RFC 8259.
 *
 * @example
 * ```ts
 * import { fromJsonl, toJsonl } from "tidings/formats";
 * import { EventSchema } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const lines = [...toJsonl(SAMPLE_EVENTS)];
 * lines.length === SAMPLE_EVENTS.length; // => true
 * fromJsonl(lines, EventSchema).values.length === lines.length; // => true
 * ```
 */
export function* toJsonl(values: Iterable<object>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}
