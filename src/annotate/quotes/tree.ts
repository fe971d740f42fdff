import { treeOf as readTree, type Sentence, type Tree as SyntaxTree, type Token } from "../../syntax/index.js";

/** A stretch of words in a sentence, both ends inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A sentence's tree that also knows how far each subtree reaches. */
export interface Tree extends SyntaxTree {
  /** First and last word of each word's subtree. */
  readonly reach: readonly Range[];
  /** The word that heads the sentence; -1 if none does. */
  readonly root: number;
}

/** The most children of a word that are looked at; no sentence that a person wrote comes near. */
const MOST_CHILDREN = 40;

/** The tree of a sentence with its reaches, in one pass over the words; circles in the arcs are left alone. */
export function treeOf(sentence: Sentence): Tree {
  const { tokens, children } = readTree(sentence);
  const reach = tokens.map((_, index) => ({ first: index, last: index }));
  const order: number[] = tokens.flatMap((token, index) => (token.head < 0 ? [index] : []));
  for (let at = 0; at < order.length; at++) {
    for (const child of children[order[at] ?? -1] ?? []) order.push(child);
  }
  for (const index of order.reverse()) {
    const own = reach[index];
    const parent = reach[tokens[index]?.head ?? -1];
    if (!own || !parent) continue;
    parent.first = Math.min(parent.first, own.first);
    parent.last = Math.max(parent.last, own.last);
  }
  const near = children.map((list) => (list.length > MOST_CHILDREN ? list.slice(0, MOST_CHILDREN) : list));
  return { tokens, children: near, reach, root: tokens.findIndex((token) => token.head < 0) };
}

/** The first child of a word, in text order, with one of exactly these relations. */
export function childBy(tree: Tree, index: number, ...relations: readonly string[]): number | undefined {
  return tree.children[index]?.find((child) => relations.includes(tree.tokens[child]?.deprel ?? ""));
}

/** The child of `index` with one of these lower-case lemmas. */
export function childWith(tree: Tree, index: number, lemmas: ReadonlySet<string>): number | undefined {
  return tree.children[index]?.find((child) => lemmas.has((tree.tokens[child]?.lemma ?? "").toLowerCase()));
}

/** The stretch of a word's subtree. */
export function reachOf(tree: Tree, index: number): Range {
  return tree.reach[index] ?? { first: index, last: index };
}

/** The word itself; `undefined` outside the sentence. */
export function wordAt(tree: Tree, index: number | undefined): Token | undefined {
  return index === undefined ? undefined : tree.tokens[index];
}

/** Whether `range` holds the word `index`. */
export function holds(range: Range, index: number): boolean {
  return range.first <= index && index <= range.last;
}

/** What is left of `whole` when `hole` is cut out: none, one or two stretches. */
export function without(whole: Range, hole: Range): Range[] {
  if (hole.last < whole.first || hole.first > whole.last) return [whole];
  const parts: Range[] = [];
  if (hole.first > whole.first) parts.push({ first: whole.first, last: hole.first - 1 });
  if (hole.last < whole.last) parts.push({ first: hole.last + 1, last: whole.last });
  return parts;
}
