import type { Pattern } from "./lexicon/entry.js";
import type { Sides } from "./roles.js";
import type { EventStatus } from "./schema.js";

/**
 * How sure an event is, 0 to 1: more where the clause names who and whom and where the entry asked for much, less for
 * nouns and for acts that did not happen. A plain count of evidence; it is not calibrated yet.
 */
export function confidenceOf({ actors, recipients }: Sides, status: EventStatus, isNoun: boolean, entry: Pattern): number {
  const known = (side: Sides["actors"]): boolean => side.some(({ country }) => country !== undefined);
  const asked = [entry.object, entry.subject, entry.via].filter((condition) => condition !== undefined).length;
  const score =
    0.4 +
    (known(actors) ? 0.2 : 0) +
    (known(recipients) ? 0.15 : 0) +
    0.08 * Math.min(asked, 2) +
    (isNoun ? -0.1 : 0.05) +
    (status === "occurred" ? 0.05 : -0.05);
  return Math.round(Math.min(0.99, Math.max(0.05, score)) * 100) / 100;
}
