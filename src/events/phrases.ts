import { type Arguments, slotOf } from "./arguments.js";
import { prepositionsOf } from "./phrase-grammar.js";
import type { SentenceView } from "./story-view.js";

const MAX_DEPTH = 2;
/** Slots that are no prepositional phrases, and the phrases that belong to their noun alone. */
const OWN_SLOTS = new Set(["subject", "obj", "iobj", "that", "by"]);

/**
 * The head words in a slot that an entry asks for. Where a verb has no such phrase of its own, those of its object and its
 * other phrases count: trees often hang a phrase on the nearest noun ("supplied Kyiv with missiles", "bought tanks from Seoul").
 */
export function phrasesOf(view: SentenceView, args: Arguments, slot: string): readonly number[] {
  const own = slotOf(args, slot);
  if (own.length > 0 || OWN_SLOTS.has(slot)) return own;
  const inObject = args.object.flatMap((head) => nestedIn(view, head, slot));
  if (inObject.length > 0) return inObject;
  return [...args.prepositions.values()].flat().flatMap((head) => prepositionsOf(view.tree, head).get(slot) ?? []);
}

/** Phrases with a preposition under a noun, however deep the tree hangs them: "intelligence on the plot with Egypt". */
function nestedIn(view: SentenceView, head: number, slot: string, depth = 0): readonly number[] {
  const phrases = prepositionsOf(view.tree, head);
  const own = phrases.get(slot) ?? [];
  return own.length > 0 || depth > MAX_DEPTH
    ? own
    : [...phrases.values()].flat().flatMap((child) => nestedIn(view, child, slot, depth + 1));
}
