import {
  ABSENT_WORDS,
  CONDITIONALS,
  IMPLICATION,
  IMPLICATION_NOUNS,
  LIGHT_VERBS,
  MODALS,
  NOUN_MODIFIERS,
  RANK_WORDS,
} from "../data/implication.js";
import { ancestry, childrenBy, type Tree } from "../syntax/index.js";
import { hasMark, isControlled, isVerbIn, relationAt } from "./arguments.js";
import { wordSet } from "./lexicon/word-list.js";
import type { EventStatus } from "./schema.js";

type Classes = readonly (readonly [EventStatus, ReadonlySet<string>])[];

const VERBS: Classes = [
  ["negated", wordSet(IMPLICATION.negated)],
  ["requested", wordSet(IMPLICATION.requested)],
  ["planned", wordSet(IMPLICATION.planned)],
  ["hypothetical", wordSet(IMPLICATION.hypothetical)],
  ["ongoing", wordSet(IMPLICATION.ongoing)],
  ["occurred", wordSet(IMPLICATION.occurred)],
];
const NOUNS: Classes = [
  ["negated", wordSet(IMPLICATION_NOUNS.negated)],
  ["requested", wordSet(IMPLICATION_NOUNS.requested)],
  ["planned", wordSet(IMPLICATION_NOUNS.planned)],
  ["hypothetical", wordSet(IMPLICATION_NOUNS.hypothetical)],
  ["ongoing", wordSet(IMPLICATION_NOUNS.ongoing)],
  ["occurred", wordSet(IMPLICATION_NOUNS.occurred)],
];
const MODIFIERS: Classes = [
  ["negated", wordSet(NOUN_MODIFIERS.negated)],
  ["planned", wordSet(NOUN_MODIFIERS.planned)],
  ["hypothetical", wordSet(NOUN_MODIFIERS.hypothetical)],
  ["ongoing", wordSet(NOUN_MODIFIERS.ongoing)],
];
const LIGHT = wordSet(LIGHT_VERBS);
const FUTURE = wordSet(MODALS.planned);
const POSSIBLE = wordSet(MODALS.hypothetical);
const CONDITIONS = CONDITIONALS.split(" ");
const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody", "hardly"]);
const RANKS = wordSet(RANK_WORDS);
const ABSENT = wordSet(ABSENT_WORDS);
const NOBODY = new Set(["nobody", "none", "nothing"]);
const MAX_CLIMB = 5;

/** Whether the act that the word at `index` names happened, read off auxiliaries, negation and what governs it. */
export function statusOf(tree: Tree, index: number, climbed = 0): EventStatus {
  const token = tree.tokens[index];
  if (token === undefined || climbed > MAX_CLIMB) return "occurred";
  return token.upos === "NOUN" || token.upos === "PROPN"
    ? statusOfNoun(tree, index, climbed)
    : statusOfVerb(tree, index, climbed);
}

function statusOfVerb(tree: Tree, index: number, climbed: number): EventStatus {
  const token = tree.tokens[index];
  if (token === undefined) return "occurred";
  if (isNegated(tree, index) || isDoneByNone(tree, index)) return "negated";
  if (CONDITIONS.some((word) => hasMark(tree, index, word)) && !hasMark(tree, index, "once")) return "hypothetical";
  // "Ireland is to send", "troops are to leave".
  if (
    ["to", "due", "about", "set"].some((word) => hasMark(tree, index, word)) &&
    childrenBy(tree, index, "cop", "aux").some((child) => isBe(tree, child))
  )
    return "planned";
  const auxiliaries = childrenBy(tree, index, "aux", "aux:pass").map((child) => tree.tokens[child]?.text.toLowerCase() ?? "");
  const governor = governorStatus(tree, index, climbed);
  if (auxiliaries.some((aux) => FUTURE.has(aux)))
    return governor === "negated" || governor === "hypothetical" ? governor : "planned";
  if (auxiliaries.includes("would") && relationAt(tree, index) === "ccomp")
    return governor === "hypothetical" ? "hypothetical" : "planned";
  if (auxiliaries.some((aux) => POSSIBLE.has(aux))) return "hypothetical";
  if (governor !== undefined) return governor;
  if (auxiliaries.includes("being")) return isPastProgressive(auxiliaries) ? "occurred" : "ongoing";
  const progressive = token.xpos === "VBG" && childrenBy(tree, index, "aux").length > 0;
  return progressive ? (isPastProgressive(auxiliaries) ? "occurred" : "ongoing") : "occurred";
}

function isBe(tree: Tree, index: number): boolean {
  const { xpos, lemma } = tree.tokens[index] ?? {};
  return lemma === "be" && xpos !== "VB" && xpos !== "VBN";
}

function isPastProgressive(auxiliaries: readonly string[]): boolean {
  return auxiliaries.some((aux) => aux === "was" || aux === "were" || aux === "had");
}

/** What a governing word says of the clause at `index`; `undefined` where the clause stands for itself. */
function governorStatus(tree: Tree, index: number, climbed: number): EventStatus | undefined {
  const token = tree.tokens[index];
  if (token === undefined || token.head < 0) return undefined;
  const relation = relationAt(tree, index);
  const infinitive = hasMark(tree, index, "to");
  const governor = tree.tokens[token.head];
  if (governor === undefined) return undefined;
  if (relation === "acl" && infinitive) {
    if (isNegated(tree, token.head)) return "negated";
    // "The first leader to visit": who is told apart by an act has done it.
    if (childrenBy(tree, token.head, "amod").some((child) => RANKS.has(tree.tokens[child]?.lemma.toLowerCase() ?? "")))
      return statusOf(tree, governor.head, climbed + 1);
    const asked = byClass(NOUNS, tree, token.head);
    if (asked !== undefined || !isControlled(tree, token.head)) return asked ?? "hypothetical";
    return byClass(VERBS, tree, governor.head) ?? "hypothetical";
  }
  if (relation === "conj" && isBare(tree, index)) return statusOf(tree, token.head, climbed + 1);
  if (relation === "ccomp") {
    const implied = byClass(VERBS, tree, token.head);
    return implied === "negated" || implied === "hypothetical" || implied === "requested" ? implied : undefined;
  }
  if (
    relation === "xcomp" ||
    ((relation === "advcl" || relation === "ccomp") && infinitive) ||
    (relation === "csubj" && infinitive)
  ) {
    const implied = byClass(governor.upos === "NOUN" ? NOUNS : VERBS, tree, token.head);
    const outer =
      governor.upos === "VERB" ? statusOf(tree, token.head, climbed + 1) : isNegated(tree, token.head) ? "negated" : "occurred";
    if (implied === "occurred") return outer;
    if (implied === undefined) return relation === "advcl" ? (outer === "negated" ? "negated" : "hypothetical") : outer;
    if (outer === "negated") return implied === "negated" ? "occurred" : "negated";
    return outer === "hypothetical" && implied !== "negated" ? "hypothetical" : implied;
  }
  return token.xpos === "VBG" ? gerundStatus(tree, index) : undefined;
}

/** "Without attacking", "decided against attacking", "refrained from attacking": what the word before a gerund says of it. */
function gerundStatus(tree: Tree, index: number): EventStatus | undefined {
  const marks = childrenBy(tree, index, "mark", "case").map((child) => tree.tokens[child]?.text.toLowerCase() ?? "");
  if (marks.some((mark) => mark === "without" || mark === "instead" || mark === "against")) return "negated";
  if (!marks.includes("from")) return undefined;
  const implied = byClass(VERBS, tree, tree.tokens[index]?.head ?? -1);
  return implied === "negated" || implied === "hypothetical" ? implied : undefined;
}

function statusOfNoun(tree: Tree, index: number, climbed: number): EventStatus {
  if (childrenBy(tree, index, "det").some((child) => tree.tokens[child]?.text.toLowerCase() === "no")) return "negated";
  for (const child of childrenBy(tree, index, "amod")) {
    const said = classOf(MODIFIERS, tree.tokens[child]?.lemma.toLowerCase() ?? "");
    if (said !== undefined) return said;
  }
  const token = tree.tokens[index];
  const governor = token === undefined ? undefined : tree.tokens[token.head];
  if (token === undefined || governor === undefined) return "occurred";
  const relation = relationAt(tree, index);
  if (governor.upos === "ADJ" && relation === "nsubj") {
    return classOf(MODIFIERS, governor.lemma.toLowerCase()) ?? byClass(VERBS, tree, token.head) ?? "occurred";
  }
  if (governor.upos === "VERB") {
    // "Is going to meet" plans it, "went on a rampage" does it.
    const said = governor.lemma === "go" ? undefined : byClass(VERBS, tree, token.head);
    const outer = statusOf(tree, token.head, climbed + 1);
    const isArgument =
      relation === "obj" ||
      relation === "nsubj" ||
      (relation === "obl" &&
        childrenBy(tree, index, "case").some((child) =>
          ["for", "of", "about", "against"].includes(tree.tokens[child]?.text.toLowerCase() ?? ""),
        ));
    if (!isArgument) return isVerbIn(tree, token.head, LIGHT) ? outer : "occurred";
    if (said === "negated") return outer === "negated" ? "occurred" : "negated";
    if (relation === "nsubj" && said === "ongoing" && outer === "occurred") return "ongoing";
    if (relation === "nsubj" && token.deprel === "nsubj") return outer;
    return said !== undefined && said !== "occurred" ? (outer === "negated" ? "negated" : said) : outer;
  }
  if (relation === "nmod" && governor.upos === "NOUN") return byClass(NOUNS, tree, token.head) ?? "occurred";
  if (relation === "conj") return statusOf(tree, token.head, climbed + 1);
  return "occurred";
}

/** The implication class of the word at `index`, particle included. */
function byClass(classes: Classes, tree: Tree, index: number): EventStatus | undefined {
  return classes.find(([, words]) => isVerbIn(tree, index, words))?.[0];
}

function classOf(classes: Classes, word: string): EventStatus | undefined {
  return classes.find(([, words]) => words.has(word))?.[0];
}

/** Whether the word at `index` stands in a clause that only sets a condition: "if the army attacks". */
export function isConditional(tree: Tree, index: number): boolean {
  return ancestry(tree, index).some(
    (at) => relationAt(tree, at) === "advcl" && CONDITIONS.some((word) => hasMark(tree, at, word)),
  );
}

/** Whether the word at `index` is negated by a particle, adverb or determiner of its own. */
export function isNegated(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, "advmod", "det", "cc").some((child) => {
    const text = tree.tokens[child]?.text.toLowerCase() ?? "";
    return NEGATIONS.has(text) && child < index;
  });
}

/** "No talks were held", "neither Japan nor Korea signed", "has yet to": nobody did it, or to nothing. */
function isDoneByNone(tree: Tree, index: number): boolean {
  const arguments_ = childrenBy(tree, index, "nsubj", "obj");
  const isAbsent = arguments_.some((child) =>
    [child, ...childrenBy(tree, child, "det", "cc")].some(
      (word) => word <= child && ABSENT.has(tree.tokens[word]?.text.toLowerCase() ?? ""),
    ),
  );
  const head = tree.tokens[index]?.head ?? -1;
  const isYet =
    relationAt(tree, index) === "xcomp" &&
    tree.tokens[head]?.lemma === "have" &&
    childrenBy(tree, head, "advmod").some((child) => tree.tokens[child]?.text === "yet");
  return isAbsent || isYet;
}

/** "Nobody was hurt", "no one has been charged": an act that nobody at all does or suffers is none. */
export function isDoneByNobody(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, "nsubj", "obj").some((child) => {
    if (childrenBy(tree, child, "nmod").length > 0) return false;
    const text = tree.tokens[child]?.text.toLowerCase() ?? "";
    const before = tree.tokens[child - 1]?.text.toLowerCase();
    return NOBODY.has(text) || (text === "one" && before === "no");
  });
}

/** Whether the coordinated verb at `index` shares the auxiliaries of the first one: "will meet and sign". */
function isBare(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token === undefined || childrenBy(tree, index, "aux", "nsubj", "mark").length > 0) return false;
  return token.xpos === "VB" || token.xpos === "VBG" || token.xpos === "VBN";
}
