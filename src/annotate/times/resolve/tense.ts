import type { Token } from "../../../syntax/index.js";

/** Where the clause of an expression lies: told as past, as to come, as present, or not to be seen. */
export type Lean = "past" | "future" | "present" | "none";

/** How far up the tree the verb of a clause is looked for. */
const REACH = 8;
const MODALS = new Set(["will", "shall", "'ll", "’ll", "wo", "'d"]);
const MAYBE = new Set(["may", "might", "can", "could", "should", "must", "would"]);

/** Reads from the tree when the clause around token `index` takes place, by the verb that governs it and its auxiliaries. */
export function leanOf(tokens: readonly Token[], index: number): Lean {
  let at = index;
  for (let steps = 0; steps < REACH; steps++) {
    const token = tokens[at];
    if (!token) return "none";
    if (isVerbal(token)) {
      const lean = verbLean(tokens, at);
      if (lean !== "none") return lean;
    }
    if (token.head < 0 || token.head === at) return copulaLean(tokens, at);
    if (hasCopula(tokens, at)) return copulaLean(tokens, at);
    at = token.head;
  }
  return "none";
}

const isVerbal = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX";

/** How far from a verb its auxiliaries are looked for. */
const WINDOW = 10;

function verbLean(tokens: readonly Token[], verb: number): Lean {
  let past = false;
  let perfect = false;
  let future = false;
  let present = false;
  let infinitive = false;
  for (let i = Math.max(0, verb - WINDOW); i < verb; i++) {
    const token = tokens[i];
    if (token?.head !== verb) continue;
    if (token.deprel.startsWith("aux") || token.upos === "AUX") {
      const word = token.text.toLowerCase();
      if (MODALS.has(word)) future = true;
      else if (MAYBE.has(word)) infinitive = true;
      else if (word === "had" || word === "was" || word === "were" || word === "did") past = true;
      else if (word === "has" || word === "have" || word === "'ve" || word === "’ve") perfect = true;
      else present = true;
    } else if (token.upos === "PART" && token.text.toLowerCase() === "to") infinitive = true;
  }
  const xpos = tokens[verb]?.xpos;
  if (future) return "future";
  if (infinitive) return perfect ? "past" : "future";
  if (past || perfect) return "past";
  if (xpos === "VBD" || xpos === "VBN") return present && xpos === "VBN" ? "present" : "past";
  if (xpos === "VBZ" || xpos === "VBP") return "present";
  if (xpos === "VBG") return present ? "future" : "none";
  if (xpos === "MD") return "future";
  return "none";
}

const hasCopula = (tokens: readonly Token[], index: number): boolean => copulaOf(tokens, index) !== undefined;

/** The form of "be" that hangs on a predicate: `the talks are Tuesday`. */
function copulaOf(tokens: readonly Token[], index: number): Token | undefined {
  for (let i = Math.max(0, index - WINDOW); i < Math.min(tokens.length, index + 3); i++) {
    const token = tokens[i];
    if (token?.head === index && (token.deprel === "cop" || token.upos === "AUX")) return token;
  }
  return undefined;
}

function copulaLean(tokens: readonly Token[], index: number): Lean {
  const word = copulaOf(tokens, index)?.text.toLowerCase();
  if (word === "was" || word === "were") return "past";
  if (word === undefined) return "none";
  return MODALS.has(word) || MAYBE.has(word) || word === "be" ? "future" : "present";
}
