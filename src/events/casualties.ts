import { slotOf } from "./arguments.js";
import { quantityOf } from "./grounding.js";
import type { Predicate } from "./predicates.js";
import type { Casualties, CountRange } from "./schema.js";
import type { SentenceView } from "./story-view.js";

/** Who came to harm, for acts whose entry says what happens to their object: "killed 23 people". */
export function casualtiesOf(view: SentenceView, predicate: Predicate): Casualties | undefined {
  const { casualties } = predicate.sense.entry;
  if (casualties === undefined) return undefined;
  const slot = predicate.sense.entry.recipient === "subject" ? "subject" : "obj";
  const count = countAt(view, slotOf(predicate.args, slot), predicate);
  return count === undefined ? undefined : { [casualties]: count };
}

function countAt(view: SentenceView, heads: readonly number[], predicate: Predicate): CountRange | undefined {
  const found = quantityOf(view, {
    ...predicate,
    args: { ...predicate.args, subject: [], iobj: [], prepositions: new Map(), object: heads },
  });
  if (found === undefined || found.unit !== undefined) return undefined;
  return found.high === undefined ? { value: found.value } : { value: found.value, high: found.high };
}
