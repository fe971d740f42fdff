import { treeOf as readTree, type Sentence, type Tree as SyntaxTree, type Token } from "../../syntax/index.js";

/** A stretch of words in a sentence, both ends inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A sentence's tree that also knows how far each subtree reaches. */
export interface Tree extends SyntaxTree {
  /** First word of each word's subtree. */
  readonly firsts: Int32Array;
  /** Last word of each word's subtree. */
  readonly lasts: Int32Array;
  /** The word that heads the sentence; -1 if none does. */
  readonly root: number;
}

/** The most children of a word that are looked at; no sentence that a person wrote comes near. */
const MOST_CHILDREN = 40;

/** The tree of a sentence with its reaches, in one pass over the words; circles in the arcs are left alone. */
export function treeOf(sentence: Sentence): Tree {
  const { tokens, children } = readTree(sentence);
  const firsts = new Int32Array(tokens.length);
  const order = new Int32Array(tokens.length);
  let length = 0;
  tokens.forEach(({ head }, index) => {
    firsts[index] = index;
    if (head < 0) order[length++] = index;
  });
  const lasts = firsts.slice();
  const root = length > 0 ? (order[0] ?? -1) : -1;
  for (let at = 0; at < length; at++) for (const child of children[order[at] ?? -1] ?? []) order[length++] = child;
  for (let at = length - 1; at >= 0; at--) {
    const index = order[at] ?? -1;
    const head = tokens[index]?.head ?? -1;
    if (head < 0 || head >= tokens.length) continue;
    firsts[head] = Math.min(firsts[head] ?? head, firsts[index] ?? index);
    lasts[head] = Math.max(lasts[head] ?? head, lasts[index] ?? index);
  }
  const near = children.some((list) => list.length > MOST_CHILDREN)
    ? children.map((list) => (list.length > MOST_CHILDREN ? list.slice(0, MOST_CHILDREN) : list))
    : children;
  return { tokens, children: near, firsts, lasts, root };
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
  return { first: tree.firsts[index] ?? index, last: tree.lasts[index] ?? index };
}

/** The word itself; `undefined` outside the sentence. */
export function wordAt(tree: Tree, index: number | undefined): Token | undefined {
  return index === undefined ? undefined : tree.tokens[index];
}

/** Whether a comma stands before the word, a closing mark between them aside. */
export function commaBefore(tree: Tree, index: number): boolean {
  const previous = wordAt(tree, index - 1)?.text ?? "";
  return previous === "," || (/^(?:["”»’]|'')$/.test(previous) && wordAt(tree, index - 2)?.text === ",");
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
