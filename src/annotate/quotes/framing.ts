import type { Token } from "../../syntax/index.js";
import { framingNoun } from "./cue-lexicon.js";
import type { Report } from "./report.js";
import { phraseOf } from "./speaker.js";
import { childBy, type Range, reachOf, type Tree, without, wordAt } from "./tree.js";

const MOST_STEPS = 12;
const ACCORDING: ReadonlySet<string> = new Set(["according", "According", "ACCORDING"]);

/** A phrase without a verb that says whose words a clause is: "according to Lind", "in Lind's words", "in the view of the court". */
export function framing(tree: Tree, index: number): Report | undefined {
  return accordingTo(tree, index) ?? inWords(tree, index);
}

/** Whether the word is that of "according to". */
export function opensFraming({ text }: Token): boolean {
  return ACCORDING.has(text);
}

/** "according to …": the speaker is the phrase behind it, what is reported the rest of the clause. */
function accordingTo(tree: Tree, index: number): Report | undefined {
  const own = wordAt(tree, index);
  if (!own || !opensFraming(own) || !/^to$/i.test(wordAt(tree, index + 1)?.text ?? "")) return undefined;
  const asVerb = own.deprel !== "case" ? childBy(tree, index, "obl", "nmod", "obj", "xcomp") : own.head;
  if (asVerb === undefined || asVerb < index) return undefined;
  const speaker = phraseOf(tree, asVerb, index + 1);
  const phrase = { first: index, last: Math.max(speaker.range.last, index + 1) };
  const content = besides(tree, asVerb === own.head ? asVerb : index, phrase);
  return content.length === 0 ? undefined : { cue: { first: index, last: index + 1 }, class: "speech", content, speaker };
}

/** "in Lind's words, …", "…, in the opinion of the court": set off by a comma or at the sentence's beginning. */
function inWords(tree: Tree, index: number): Report | undefined {
  const own = wordAt(tree, index);
  const kind = own?.upos === "NOUN" ? framingNoun(own.text) : undefined;
  const into = kind && childBy(tree, index, "case");
  if (!kind || into === undefined || into > index || !/^(?:in|by)$/i.test(wordAt(tree, into)?.text ?? "")) return undefined;
  const owner =
    childBy(tree, index, "nmod:poss") ??
    tree.children[index]?.find((child) => child > index && /^of$/i.test(wordAt(tree, reachOf(tree, child).first)?.text ?? ""));
  if (owner === undefined || (into > 0 && wordAt(tree, into - 1)?.upos !== "PUNCT")) return undefined;
  const { head, range } = phraseOf(tree, owner, index);
  const speaker = { head, range: owner > index ? { first: Math.max(range.first, index + 2), last: range.last } : range };
  const phrase = { first: into, last: Math.max(index, speaker.range.last) };
  const content = besides(tree, index, phrase);
  return content.length === 0 ? undefined : { cue: { first: index, last: index }, class: kind, content, speaker };
}

/** What is left of the clause around `index` without the phrase that frames it. */
function besides(tree: Tree, index: number, phrase: Range): Range[] {
  return without(clauseAbove(tree, index), phrase).filter((range) => range.last > range.first);
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
