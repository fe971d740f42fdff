import { NOUN_CLASSES } from "../data/noun-classes.js";
import { childrenBy, type Token, type Tree } from "../syntax/index.js";
import { wordSet } from "./lexicon/word-list.js";

const RELATIVE = new Set(["who", "whom", "which", "that"]);
const HUMAN = new Set(["who", "whom"]);
const PEOPLE = wordSet(NOUN_CLASSES.people);

/** Whether the word at `index` is a relative pronoun. */
export function isRelative(tree: Tree, index: number): boolean {
  return RELATIVE.has(tree.tokens[index]?.text.toLowerCase() ?? "");
}

/**
 * Whom the relative clause at `index` tells of: the word that it hangs on, but "who" is somebody: in "threw bottles at police, who"
 * the police, in "Ana Reis of Lisbon, who" Ana Reis.
 */
export function antecedentOf(tree: Tree, index: number): number {
  const head = tree.tokens[index]?.head ?? -1;
  const pronoun = childrenBy(tree, index, "nsubj", "nsubj:pass", "obj").find((child) =>
    HUMAN.has(tree.tokens[child]?.text.toLowerCase() ?? ""),
  );
  const own = tree.tokens[head];
  if (pronoun === undefined || own === undefined) return head;
  if (own.upos === "NOUN" && !isPerson(own)) {
    const before = tree.tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
    return before > head && isPerson(tree.tokens[before]) ? before : head;
  }
  const owner = tree.tokens[own.head];
  const isOrigin = own.upos === "PROPN" && own.deprel === "nmod" && childrenBy(tree, head, "case").length > 0;
  return isOrigin && isPerson(owner) ? own.head : head;
}

function isPerson(token: Token | undefined): boolean {
  return token?.upos === "PROPN" || (token?.upos === "NOUN" && PEOPLE.has(token.lemma.toLowerCase()));
}
