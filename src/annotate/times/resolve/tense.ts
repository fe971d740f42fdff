import { PLANNING_WORDS, SCHEDULE_VERBS, SCHEDULING_WORDS } from "../../../data/calendar-words.js";
import { FUTURE_AUXILIARIES, MODAL_VERBS, PAST_AUXILIARIES, PERFECT_AUXILIARIES } from "../../../data/time-context-words.js";
import type { Token } from "../../../syntax/index.js";
import type { Scene } from "../grammar/scene.js";

/** Where the clause of an expression lies: told as past, as to come, as present, or not to be seen. */
export type Lean = "past" | "future" | "present" | "none";

/** How far up the tree the verb of a clause is looked for. */
const REACH = 8;
/** How far from a verb its auxiliaries are looked for. */
const WINDOW = 10;
const WILL = new Set(FUTURE_AUXILIARIES);
const MODALS = new Set(MODAL_VERBS);
const PAST = new Set(PAST_AUXILIARIES);
const PERFECT = new Set(PERFECT_AUXILIARIES);
const PLANNING = new Set(PLANNING_WORDS);
const SCHEDULING = new Set(SCHEDULING_WORDS);
const BY_PLAN = new Set(SCHEDULE_VERBS);

/**
 * Reads from the tree when the clause around token `index` takes place, by the verb that governs it and its auxiliaries.
 * An infinitive lies ahead only where its governor plans it: `agreed to meet Friday`, but not `gathered Friday to mourn`.
 */
export function leanOf(scene: Scene, index: number): Lean {
  const { tokens } = scene;
  const helpers = helpersOf(scene);
  let at = index;
  let infinitive = false;
  for (let steps = 0; steps < REACH; steps++) {
    const token = tokens[at];
    if (!token) break;
    if (steps > 0 && steps <= 2 && isScheduling(token)) return "future";
    if (infinitive && steps > 0 && PLANNING.has(token.lemma.toLowerCase())) return "future";
    const told = token.upos === "VERB" || token.upos === "AUX" ? verbLean(tokens, at, helpers) : copulaLean(tokens, at, helpers);
    const seen = told === "present" && steps <= 1 && token.upos !== "VERB" ? "future" : told;
    if (seen === "infinitive") infinitive = true;
    else if (seen !== "none") return infinitive && seen === "present" ? "future" : seen;
    if (token.head < 0 || token.head === at) break;
    at = token.head;
  }
  return infinitive ? "future" : "none";
}

const isScheduling = (token: Token): boolean =>
  (token.upos === "VERB" || token.upos === "ADJ") && SCHEDULING.has(token.lemma.toLowerCase());

/** The words of a sentence that can tell the tense of another, which most words cannot: looked for once. */
function helpersOf({ tokens, notes }: Scene): readonly number[] {
  if (notes.helpers) return notes.helpers;
  const helpers: number[] = [];
  for (const [n, token] of tokens.entries()) if (isHelper(token)) helpers.push(n);
  notes.helpers = helpers;
  return helpers;
}

const isHelper = (token: Token): boolean =>
  token.upos === "AUX" ||
  token.upos === "PART" ||
  token.deprel === "cop" ||
  token.deprel.startsWith("aux") ||
  isInfinitiveMark(token);

/** The "to" of an infinitive, whatever it was tagged. */
const isInfinitiveMark = ({ text, upos, deprel }: Token): boolean =>
  (upos === "PART" || deprel === "mark") && text.toLowerCase() === "to";

/** Those of ascending numbers that lie between two bounds, the upper one exclusive: found by halving, so that no sentence is too long. */
function within(numbers: readonly number[], from: number, to: number): readonly number[] {
  if (numbers.length <= WINDOW) return numbers.filter((each) => each >= from && each < to);
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return numbers.slice(low, low + to - from).filter((each) => each < to);
}

function verbLean(tokens: readonly Token[], verb: number, helpers: readonly number[]): Lean | "infinitive" {
  const found = auxiliariesOf(tokens, verb, helpers);
  if (found.will) return "future";
  if (found.modal) return found.perfect || found.negated ? "past" : "future";
  if (found.infinitive) return found.perfect ? "past" : "infinitive";
  if (found.past || found.perfect) return "past";
  const { xpos, lemma } = tokens[verb] ?? { xpos: "", lemma: "" };
  if (xpos === "MD") return "future";
  if (xpos === "VBD") return "past";
  if (xpos === "VBN") return found.present ? "present" : "past";
  if (xpos === "VBZ" || xpos === "VBP") return BY_PLAN.has(lemma) ? "future" : "present";
  if (xpos === "VBG") return found.present ? "future" : "none";
  return "none";
}

interface Auxiliaries {
  will: boolean;
  modal: boolean;
  past: boolean;
  perfect: boolean;
  present: boolean;
  infinitive: boolean;
  negated: boolean;
}

function auxiliariesOf(tokens: readonly Token[], verb: number, helpers: readonly number[]): Auxiliaries {
  const found: Auxiliaries = {
    will: false,
    modal: false,
    past: false,
    perfect: false,
    present: false,
    infinitive: false,
    negated: false,
  };
  for (const i of within(helpers, verb - WINDOW, verb)) {
    const token = tokens[i];
    if (token?.head !== verb) continue;
    const word = token.text.toLowerCase();
    if (isInfinitiveMark(token)) found.infinitive = true;
    if (word === "not" || word === "n't" || word === "n’t") found.negated = true;
    if (token.upos !== "AUX" && !token.deprel.startsWith("aux")) continue;
    if (WILL.has(word)) found.will = true;
    else if (MODALS.has(word)) found.modal = true;
    else if (PAST.has(word)) found.past = true;
    else if (PERFECT.has(word)) found.perfect = true;
    else found.present = true;
  }
  return found;
}

/** The tense of the form of "be" that hangs on a predicate: `the talks are Tuesday`. */
function copulaLean(tokens: readonly Token[], index: number, helpers: readonly number[]): Lean {
  let lean: Lean = "none";
  for (const i of within(helpers, index - WINDOW, index + 3)) {
    const token = tokens[i];
    if (token?.head !== index) continue;
    if (token.deprel !== "cop" && token.upos !== "AUX") continue;
    const word = token.text.toLowerCase();
    if (WILL.has(word) || MODALS.has(word)) return "future";
    if (word === "was" || word === "were" || word === "been" || PERFECT.has(word)) lean = "past";
    else if (lean === "none") lean = "present";
  }
  return lean;
}
