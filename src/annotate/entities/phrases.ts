import { type Sentence, type Tree as SyntaxTree, type Token, treeOf } from "../../syntax/index.js";
import { onlyCounts, saysFormer } from "./knowledge/roles.js";
import { ofVerbs } from "./knowledge/words.js";

/** A noun phrase: its head word and the words from its first modifier to the head (and the flat parts of a name). */
export interface Phrase {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the head word. */
  readonly head: number;
  /** First word. */
  readonly from: number;
  /** Past the last word. */
  readonly to: number;
}

/** A sentence with the children of each word and the reach of its subtree. */
export interface Tree extends SyntaxTree {
  /** The first word under each word. */
  readonly left: readonly number[];
  /** The last word under each word. */
  readonly right: readonly number[];
}

/** Reads children and subtree reach of every word; linear in the sentence. */
export function treeWithReach(sentence: Sentence): Tree {
  const { tokens, children } = treeOf(sentence);
  const order = tokens.flatMap(({ head }, i) => (head < 0 ? [i] : []));
  for (let k = 0; k < order.length; k++) for (const child of children[order[k] ?? -1] ?? []) order.push(child);
  const left = tokens.map((_, i) => i);
  const right = tokens.map((_, i) => i);
  for (const i of order.reverse()) {
    const head = tokens[i]?.head ?? -1;
    if (head < 0) continue;
    left[head] = Math.min(left[head] ?? head, left[i] ?? i);
    right[head] = Math.max(right[head] ?? head, right[i] ?? i);
  }
  return { tokens, children, left, right };
}

const INNER = new Set([
  "compound",
  "flat",
  "fixed",
  "goeswith",
  "nmod:desc",
  "nmod:unmarked",
  "punct",
  "case",
  "cc",
  "mark",
  "det",
  "nummod",
  "discourse",
]);
const LEFT_PARTS = new Set([
  "det",
  "det:predet",
  "amod",
  "compound",
  "nummod",
  "nmod:poss",
  "nmod:desc",
  "nmod:unmarked",
  "flat",
  "nmod",
  "advmod",
  "obl:unmarked",
]);
/** The most words that a phrase has on either side of its head: keeps hostile sentences linear. */
const LONGEST = 30;
const NOMINAL = new Set([
  "nsubj",
  "nsubj:pass",
  "nsubj:outer",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "nmod",
  "nmod:poss",
  "conj",
  "appos",
  "root",
]);
const ROUGH_FLAT = /^flat/;

/** The noun phrases of a sentence, outermost words first; names and nouns inside other names are not phrases of their own. */
export function nounPhrases(tree: Tree, sentence: number): Phrase[] {
  const phrases: Phrase[] = [];
  tree.tokens.forEach((token, head) => {
    if (isPhraseHead(tree, head, token)) phrases.push({ sentence, head, ...reachOf(tree, head) });
  });
  return phrases;
}

function isPhraseHead(tree: Tree, i: number, token: Token): boolean {
  const relation = token.deprel;
  if (token.upos === "PRON") return true;
  if (ROUGH_FLAT.test(relation) || (INNER.has(relation) && relation !== "nmod:unmarked")) return false;
  if (token.upos === "NOUN" || token.upos === "PROPN") return true;
  if (token.upos !== "ADJ" && token.upos !== "NUM" && token.upos !== "DET") return false;
  // "the wounded", "an Iraqi", "hundreds"; "two were killed".
  if (!NOMINAL.has(relation)) return false;
  return token.upos === "NUM"
    ? /^nsubj|^obj/.test(relation)
    : (tree.children[i] ?? []).some((k) => tree.tokens[k]?.deprel === "det") || /^\p{Lu}/u.test(token.text);
}

/** From the first modifier before the head to the last flat part of the name after it. */
export function reachOf(tree: Tree, head: number): { from: number; to: number } {
  let from = head;
  let to = head + 1;
  for (const child of tree.children[head] ?? []) {
    const relation = tree.tokens[child]?.deprel ?? "";
    if (child < head && LEFT_PARTS.has(relation) && (relation !== "nmod" || isBarePhrase(tree, child)))
      from = Math.min(from, tree.left[child] ?? child);
    if (child > head && ROUGH_FLAT.test(relation)) to = Math.max(to, (tree.right[child] ?? child) + 1);
  }
  // A finite verb is never a modifier: what the tree puts before it stands outside.
  for (let i = Math.max(from, head - LONGEST); i < head; i++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tree.tokens[i]?.xpos ?? "")) from = i + 1;
  // A clause or a comma inside the reach belongs to no noun phrase: keep what follows it.
  for (let i = from; i < head; i++)
    if (tree.tokens[i]?.text === "," && tree.tokens[i]?.head === head && !hasListBefore(tree, i, head)) from = i + 1;
  from = Math.max(from, head - LONGEST);
  while (from < head && isOutside(tree, from, head)) from++;
  return { from, to: Math.min(to, head + LONGEST) };
}

/** Whether the first word of a phrase only stands before it: "also a friend", "e.g. the Red Cross"; "then President" belongs to it. */
function isOutside({ tokens }: Tree, i: number, head: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.upos === "PUNCT") return !/^["“‘'„«]$/.test(token.text);
  return (
    token.upos === "CCONJ" ||
    (token.upos === "ADV" && token.head === head && token.text.toLowerCase() !== "then" && !saysFormer(token.text.toLowerCase()))
  );
}

/** The nouns after a word that hang on it by "of"; where it speaks for them, also by "for". */
export function ofNouns(tree: Tree, head: number, speaksFor = false): number[] {
  return (tree.children[head] ?? []).filter(
    (child) =>
      child > head &&
      tree.tokens[child]?.deprel.startsWith("nmod") &&
      caseWords(tree, child).some((word) => word === "of" || (speaksFor && word === "for")) &&
      !isOfVerb(tree, head, child),
  );
}

/** "Accused the army of torture": what the verb takes, though the tree has it on the object. */
function isOfVerb({ tokens }: Tree, head: number, child: number): boolean {
  const token = tokens[head];
  const verb = tokens[token?.head ?? -1];
  return (
    token !== undefined &&
    /^i?obj$/.test(token.deprel) &&
    verb !== undefined &&
    ofVerbs.has(verb.lemma.toLowerCase()) &&
    !onlyCounts(token.lemma.toLowerCase()) &&
    tokens[child]?.upos !== "PROPN"
  );
}

const hasListBefore = (tree: Tree, comma: number, head: number): boolean =>
  /^(?:amod|compound|nmod:poss|nummod|det)$/.test(tree.tokens[comma - 1]?.deprel ?? "") && tree.tokens[comma - 1]?.head === head;

const isBarePhrase = (tree: Tree, i: number): boolean => !(tree.children[i] ?? []).some((k) => tree.tokens[k]?.deprel === "case");

/** The prepositions (or the possessive mark) of a noun phrase, in lower case. */
export function caseWords(tree: Tree, head: number): string[] {
  return (tree.children[head] ?? []).flatMap((k) =>
    tree.tokens[k]?.deprel === "case" ? [tree.tokens[k]?.text.toLowerCase() ?? ""] : [],
  );
}
