import type { Span } from "../../text/index.js";
import type { Stretch } from "./layout.js";
import type { Quote } from "./schema.js";

const LETTER = /[\p{L}\p{N}]/u;

/** The share of letters in marks from which on a quotation counts as direct. */
const DIRECT = 0.8;

/** Direct if nearly all letters of `spans` stand in marks, indirect if none does, mixed between. */
export function kindOf(text: string, spans: readonly Span[], stretches: readonly Stretch[]): Quote["kind"] {
  let letters = 0;
  let marked = 0;
  for (const span of spans) {
    let next = stretchFrom(stretches, span.start);
    for (let at = span.start; at < span.end; at++) {
      if (!LETTER.test(text.charAt(at))) continue;
      letters++;
      while ((stretches[next]?.span.end ?? Number.POSITIVE_INFINITY) <= at) next++;
      if ((stretches[next]?.span.start ?? Number.POSITIVE_INFINITY) <= at) marked++;
    }
  }
  if (marked === 0) return "indirect";
  return marked >= DIRECT * letters ? "direct" : "mixed";
}

/** Index of the first stretch that ends behind `offset`; the stretches are in text order and do not overlap. */
export function stretchFrom(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
