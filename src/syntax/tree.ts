import type { Sentence, Token } from "./schema.js";

/** A sentence with the children of every word, for reading its dependency tree. Index -1 stands for "nobody". */
export interface Tree {
  /** The words of the sentence. */
  readonly tokens: readonly Token[];
  /** For each word the indexes of the words that hang on it, in text order. */
  readonly children: readonly (readonly number[])[];
}

/** Reads the heads of a sentence into a {@link Tree}. */
export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    children[token.head]?.push(index);
  });
  return { tokens: sentence.tokens, children };
}

/** The universal part of a relation: `"nsubj"` of `"nsubj:pass"`. */
export function relationOf(token: Token): string {
  const colon = token.deprel.indexOf(":");
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

/** The children of `index` whose relation is one of `relations`: with subtype (`"nsubj:pass"`) or universal (`"nsubj"`). */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => {
    const token = tree.tokens[child];
    return token !== undefined && (relations.includes(token.deprel) || relations.includes(relationOf(token)));
  });
}

/** The words under `index`, itself included, in text order; branches for which `skip` holds are left out. */
export function subtree(tree: Tree, index: number, skip: (child: Token) => boolean = () => false): number[] {
  const found: number[] = [];
  const open = [index];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined) break;
    found.push(next);
    for (const child of tree.children[next] ?? []) {
      const token = tree.tokens[child];
      if (token !== undefined && !skip(token)) open.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The words from `index` up to the root, itself first. */
export function ancestry(tree: Tree, index: number): number[] {
  const chain: number[] = [];
  for (let at = index; at >= 0 && chain.length <= tree.tokens.length; at = tree.tokens[at]?.head ?? -1) chain.push(at);
  return chain;
}
