import { HARM_ADJECTIVES, HARM_VERBS } from "../data/harm-words.js";
import { childrenBy, subtree } from "../syntax/index.js";
import { argumentsOf, slotOf } from "./arguments.js";
import { wordSet } from "./lexicon/word-list.js";
import { isVerbIn, relationAt } from "./phrase-grammar.js";
import type { Predicate } from "./predicates.js";
import type { Casualties, CountRange } from "./schema.js";
import type { SentenceView } from "./story-view.js";

type Harm = keyof Casualties;

const VERBS: readonly (readonly [Harm, ReadonlySet<string>])[] = [
  ["killed", wordSet(HARM_VERBS.killed)],
  ["injured", wordSet(HARM_VERBS.injured)],
];
const LEAVING = wordSet(HARM_VERBS.leaving);
const DYING = wordSet(HARM_VERBS.dying);
const ADJECTIVES: readonly (readonly [Harm, ReadonlySet<string>])[] = [
  ["killed", wordSet(HARM_ADJECTIVES.killed)],
  ["injured", wordSet(HARM_ADJECTIVES.injured)],
];
/** Clauses by which an act says what came of it: ", killing nine", "and wounded twelve", "in which nine died". */
const CONSEQUENCES = ["advcl", "conj", "acl", "parataxis"] as const;

/**
 * Who came to harm: by the object of an act whose entry says so ("killed 23 people"), and for violence by the clauses that
 * hang on it and the verb it is the subject of ("left nine dead").
 */
export function casualtiesOf(view: SentenceView, predicate: Predicate, absorbed: readonly Predicate[]): Casualties | undefined {
  const found: Casualties = {};
  for (const act of [predicate, ...absorbed]) {
    const { casualties } = act.sense.entry;
    const slot = act.sense.entry.recipient === "subject" ? "subject" : "obj";
    if (casualties !== undefined) keep(found, casualties, countAt(view, slotOf(act.args, slot)));
  }
  if (predicate.sense.type === "ASSAULT") {
    for (const at of [predicate, ...absorbed].flatMap(({ index }) => consequencesOf(view, index))) addHarm(view, at, found);
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function keep(found: Casualties, harm: Harm, count: CountRange | undefined): void {
  if (count !== undefined && found[harm] === undefined) found[harm] = count;
}

/** The verbs that may tell what came of the act at `index`: itself, the verb it is the subject of, and their own clauses. */
function consequencesOf(view: SentenceView, index: number): number[] {
  const { tree } = view;
  const over = relationAt(tree, index) === "nsubj" ? [tree.tokens[index]?.head ?? -1] : [];
  const roots = [index, ...over].filter((at) => at >= 0);
  const below = roots.flatMap((at) => childrenBy(tree, at, ...CONSEQUENCES));
  const further = below.flatMap((at) => childrenBy(tree, at, "conj"));
  return [...new Set([...roots, ...below, ...further])].filter((at) => tree.tokens[at]?.upos === "VERB");
}

function addHarm(view: SentenceView, verb: number, found: Casualties): void {
  const args = argumentsOf(view.tree, verb);
  const leaves = isVerbIn(view.tree, verb, LEAVING);
  for (const head of [...(leaves ? args.object : []), ...childrenBy(view.tree, verb, "xcomp")]) addState(view, verb, head, found);
  if (leaves) return;
  const harm = VERBS.find(([, verbs]) => isVerbIn(view.tree, verb, verbs))?.[0];
  if (harm === undefined) return;
  keep(found, harm, countAt(view, isVerbIn(view.tree, verb, DYING) ? args.subject : args.object));
}

/** "Nine soldiers dead and twelve wounded": each state with those who are counted in it. */
function addState(view: SentenceView, verb: number, head: number, found: Casualties): void {
  const { tree } = view;
  const states = childrenBy(tree, head, "conj", "amod", "acl");
  for (const at of [head, ...states, ...states.flatMap((state) => childrenBy(tree, state, "conj", "amod", "acl", "advmod"))]) {
    const lemma = tree.tokens[at]?.lemma.toLowerCase() ?? "";
    const form = tree.tokens[at]?.text.toLowerCase() ?? "";
    const harm = ADJECTIVES.find(([, words]) => words.has(lemma) || words.has(form))?.[0];
    if (harm === undefined) continue;
    const number = tree.tokens[at - 1]?.upos === "NUM" ? [at - 1] : [];
    keep(found, harm, countAt(view, number.length > 0 ? number : [at, ...argumentsOf(tree, verb).object]));
  }
}

/** The number that counts one of `heads`, of what is no measure. */
function countAt(view: SentenceView, heads: readonly number[]): CountRange | undefined {
  for (const head of heads) {
    const words = new Set(subtree(view.tree, head, ({ deprel }) => /^(?:acl|appos|conj|parataxis|nmod|advcl)/.test(deprel)));
    const found =
      view.quantities.find((quantity) => quantity.head === head) ?? view.quantities.find((quantity) => words.has(quantity.head));
    if (found === undefined || found.value.unit !== undefined) continue;
    const { value, high } = found.value;
    return high === undefined ? { value } : { value, high };
  }
  return undefined;
}
