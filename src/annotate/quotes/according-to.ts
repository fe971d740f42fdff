import type { Report } from "./report.js";
import { phraseOf } from "./speaker.js";
import { childBy, type Range, reachOf, type Tree, without, wordAt } from "./tree.js";

const MOST_STEPS = 12;

/** "according to …": the speaker is the phrase behind it, what is reported the rest of the clause. */
export function accordingTo(tree: Tree, index: number): Report | undefined {
  const own = wordAt(tree, index);
  if (own?.text.toLowerCase() !== "according" || !/^to$/i.test(wordAt(tree, index + 1)?.text ?? "")) return undefined;
  const asVerb = own.deprel !== "case" ? childBy(tree, index, "obl", "nmod", "obj", "xcomp") : own.head;
  if (asVerb === undefined || asVerb < index) return undefined;
  const speaker = phraseOf(tree, asVerb, index + 1);
  const phrase = { first: index, last: Math.max(speaker.range.last, index + 1) };
  const clause = clauseAbove(tree, asVerb === own.head ? asVerb : index);
  const content = without(clause, phrase).filter((range) => range.last > range.first);
  return content.length === 0 ? undefined : { cue: { first: index, last: index + 1 }, class: "speech", content, speaker };
}

/** The whole sentence, or the coordinate clause with a subject of its own that `index` belongs to. */
function clauseAbove(tree: Tree, index: number): Range {
  let at = index;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = wordAt(tree, at);
    if (!token || token.head < 0) break;
    at = token.head;
    const above = wordAt(tree, at);
    const clause = above?.upos === "VERB" || childBy(tree, at, "cop") !== undefined;
    if (above?.deprel === "conj" && clause && childBy(tree, at, "nsubj", "nsubj:pass") !== undefined) return reachOf(tree, at);
  }
  return { first: 0, last: tree.tokens.length - 1 };
}
