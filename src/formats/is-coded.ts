import type { Event } from "../events/index.js";

/** The types that stay what they are when they lie in the future: PLOVER manual 2021, rules on future events. */
const STAYS: ReadonlySet<string> = new Set(["AGREE", "CONCEDE"]);

/**
 * Whether an event belongs in a table of acts that know no status: it is done or going on, or the codebook has a code
 * for announcing, asking, fearing or refusing it. A mobilisation that did not happen has none, and would read as one.
 */
export function isCoded({ type, status, codes }: Event): boolean {
  return status === "occurred" || status === "ongoing" || codes.plover !== type || (STAYS.has(type) && status !== "negated");
}
