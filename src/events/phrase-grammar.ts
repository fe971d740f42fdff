import { CARRIED_NOUNS, COUNTING_NOUNS, MEASURE_NOUNS, OCCASION_WORDS, PREDICATIVE_CASES } from "../data/implication.js";
import { childrenBy, relationOf, subtree, type Tree } from "../syntax/index.js";
import { wordSet } from "./lexicon/word-list.js";

const MEETINGS = wordSet("@talks @visit @call");
const OCCASIONS = wordSet(OCCASION_WORDS);
const COUNTING = wordSet(COUNTING_NOUNS);
const CARRIED = wordSet(CARRIED_NOUNS);
const PREDICATIVE = wordSet(PREDICATIVE_CASES);
const MEASURES = wordSet(MEASURE_NOUNS);

/** A verb's lemma, with its particle where it has one: `"pull"`, `"pull+out"`. */
export function verbOf(tree: Tree, index: number): { lemma: string; particles: string[] } {
  const particles = childrenBy(tree, index, "compound:prt", "advmod").flatMap((child) => {
    const token = tree.tokens[child];
    return token !== undefined && child > index && child - index <= 6 && token.deprel !== "advmod:emph"
      ? [token.lemma.toLowerCase()]
      : [];
  });
  // "Walked out of the talks": the first of two prepositions is the verb's particle.
  const next = tree.tokens[index + 1];
  const isOpening =
    next?.deprel === "case" && tree.tokens[index + 2]?.deprel === "case" && tree.tokens[next.head]?.head === index;
  if (isOpening) particles.push(next.lemma.toLowerCase());
  return { lemma: tree.tokens[index]?.lemma.toLowerCase() ?? "", particles };
}

/** Whether the verb at `index`, alone or with a particle, stands in `list`. */
export function isVerbIn(tree: Tree, index: number, list: ReadonlySet<string>): boolean {
  const { lemma, particles } = verbOf(tree, index);
  return list.has(lemma) || particles.some((particle) => list.has(`${lemma}+${particle}`));
}

/** "Set free two editors", "set ablaze a depot": the object of a result that stands right behind its verb. */
export function objectsOfResult(tree: Tree, index: number): readonly number[] {
  const isResult = tree.tokens[index + 1]?.upos === "ADJ" && relationAt(tree, index + 1) === "xcomp";
  return isResult ? childrenBy(tree, index + 1, "obj") : [];
}

/** "Paid Namibia 1.1 billion euros": no compound stands before its noun's number, so a name there is to whom something is given. */
export function givenBefore(tree: Tree, objects: readonly number[]): readonly number[] {
  return objects.flatMap((object) => {
    const [number] = childrenBy(tree, object, "nummod");
    const numeral =
      number === undefined ? undefined : [...childrenBy(tree, number, "compound", "advmod"), number].sort((a, b) => a - b)[0];
    return numeral === undefined
      ? []
      : childrenBy(tree, object, "compound").filter((child) => child < numeral && tree.tokens[child]?.upos === "PROPN");
  });
}

/** The noun that counts the one at `index` and stands where it would: "days" of "two days of talks"; else the noun itself. */
export function countedBy(tree: Tree, index: number): number {
  const head = tree.tokens[index]?.head ?? -1;
  const counts = COUNTING.has(tree.tokens[head]?.lemma.toLowerCase() ?? "") && relationAt(tree, index) === "nmod";
  return counts && casesOf(tree, index).includes("of") ? head : index;
}

/** "Said after talks with Togo", "signed during a visit": who does what is told on an occasion takes part in it. */
export function isOccasion(tree: Tree, index: number, outer: number): boolean {
  const first = subtree(tree, outer)[0] ?? outer;
  const opens = (at: number): boolean => OCCASIONS.has(tree.tokens[at]?.lemma.toLowerCase() ?? "");
  return MEETINGS.has(tree.tokens[index]?.lemma.toLowerCase() ?? "") && (opens(first) || opens(first - 1));
}

/** The phrases of a noun that counts, but for what it counts: "a wave of attacks on Peru". */
export function withoutOf(phrases: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  return new Map([...phrases].filter(([preposition]) => preposition !== "of"));
}

/** "Engaged in looting", "embarked on talks", "resorted to force": the oblique is what the verb's subject does. */
export function isEngagedIn(tree: Tree, index: number): boolean {
  return (
    relationAt(tree, index) === "obl" && casesOf(tree, index).some((word) => word === "in" || word === "on" || word === "to")
  );
}

/** "in custody", "on a visit", "on hunger strike": the phrase says what the subject of its clause does or suffers. */
export function isPredicative(tree: Tree, index: number): boolean {
  const lemma = tree.tokens[index]?.lemma.toLowerCase() ?? "";
  return (
    CARRIED.has(lemma) &&
    !childrenBy(tree, index, "det").some((child) => tree.tokens[child]?.text.toLowerCase() === "the") &&
    childrenBy(tree, index, "case").some((child) => PREDICATIVE.has(tree.tokens[child]?.text.toLowerCase() ?? ""))
  );
}

/** A counted noun, or a word of quantity with an of-phrase, that no preposition opens. */
export function isQuantity(tree: Tree, index: number): boolean {
  if (childrenBy(tree, index, "case").some((child) => child < index)) return false;
  const counted = childrenBy(tree, index, "nummod").length > 0 && childrenBy(tree, index, "det").length === 0;
  return (
    (counted && !MEASURES.has(tree.tokens[index]?.lemma.toLowerCase() ?? "")) ||
    (COUNTING.has(tree.tokens[index]?.lemma.toLowerCase() ?? "") && prepositionsOf(tree, index).has("of"))
  );
}

/** The prepositional phrases of a word by preposition, in lower case; two-word prepositions also by their first word. */
export function prepositionsOf(tree: Tree, index: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const add = (preposition: string, child: number): void => {
    const phrases = found.get(preposition);
    if (phrases === undefined) found.set(preposition, [child]);
    else if (!phrases.includes(child)) phrases.push(child);
  };
  for (const child of childrenBy(tree, index, "obl", "nmod", "obj")) {
    if (tree.tokens[child]?.deprel === "nmod:poss") continue;
    const markers =
      tree.tokens[child]?.deprel === "obj"
        ? casesOf(tree, child)
        : childrenBy(tree, child, "case").map((marker) => tree.tokens[marker]?.text.toLowerCase() ?? "");
    for (const marker of markers) add(marker, child);
    // "pulled out of Gambia", "fled out of the valley".
    if (markers.includes("out") && markers.includes("of")) add("from", child);
  }
  return found;
}

/** The prepositions before the word at `index`, in lower case; none where they only hedge a number ("up to 16 advisers"). */
export function casesOf(tree: Tree, index: number): string[] {
  const markers = childrenBy(tree, index, "case").filter((child) => child < index);
  const isHedge = markers.some((child) => tree.tokens[child + 1]?.upos === "NUM");
  return isHedge ? [] : markers.map((child) => tree.tokens[child]?.text.toLowerCase() ?? "");
}

/** The infinitives under a verb, a bare one with a subject of its own too: "let the exiles return". */
export function openClausesOf(tree: Tree, index: number): number[] {
  const bare = childrenBy(tree, index, "ccomp").filter(
    (clause) => tree.tokens[clause]?.xpos === "VB" && childrenBy(tree, clause, "aux", "mark").length === 0,
  );
  return [...childrenBy(tree, index, "xcomp"), ...bare];
}

/** Whether the verb at `index` has the marker `word` ("to", "if"). */
export function hasMark(tree: Tree, index: number, word: string): boolean {
  return childrenBy(tree, index, "mark").some((child) => tree.tokens[child]?.text.toLowerCase() === word);
}

/** The universal relation of the word at `index` to its head, `""` where there is no such word. */
export function relationAt(tree: Tree, index: number): string {
  const token = tree.tokens[index];
  return token === undefined ? "" : relationOf(token);
}
