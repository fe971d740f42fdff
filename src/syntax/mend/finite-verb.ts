import type { Analysis } from "../network/index.js";
import { changed } from "./changed.js";

/** The features of a finite past. */
const PAST = Object.freeze({ Mood: "Ind", Tense: "Past", VerbForm: "Fin" });
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);
const PARTICIPLE = new Set(["VBN", "VBD", "VBZ"]);
const BESIDE_SUBJECT = new Set(["compound", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "amod", "flat"]);
const SUBORDINATE = new Set(["acl", "acl:relcl", "ccomp", "advcl"]);
/** What hangs on a noun only because the tree took it for the verb of its sentence. */
const CLAUSAL = new Set([
  "punct",
  "obl",
  "obl:unmarked",
  "advcl",
  "advmod",
  "parataxis",
  "ccomp",
  "xcomp",
  "conj",
  "cc",
  "discourse",
]);

/**
 * A sentence with a full stop has a finite verb; where the tree has a noun for its root and none, the participle beside that
 * noun is it.
 *
 * ```text
 * Gunmen wounded two officers.
 *        ^^^^^^^ root, not amod of "officers", which is its object, and "Gunmen" its subject
 * Tanks massed along the border.
 *       ^^^^^^ root, not acl of "Tanks"
 * ```
 */
export function withFiniteVerb(words: readonly Analysis[]): readonly Analysis[] {
  const root = words.findIndex(({ head }) => head < 0);
  const top = words[root];
  if (top === undefined || !NOMINAL.has(top.upos) || words.at(-1)?.xpos !== ".") return words;
  if (childrenBy(words, root, "cop", "aux").length > 0) return words;
  const verb = verbFor(words, root);
  if (verb === undefined) return words;
  if (verb > root) return withSubject(words, root, verb);
  const subject = childrenBy(words, verb, "nsubj")[0] ?? subjectBefore(words, root, verb);
  return subject === undefined ? words : withObject(words, root, verb, subject);
}

/**
 * The same behind a phrase of the subject, where the tree has the verb for a modifier of its object, and hangs that on the subject.
 *
 * ```text
 * A court in Lusaka acquitted the leader.
 *                   ^^^^^^^^^ root, not amod of "leader"; "Lusaka" hangs on "court"
 * ```
 */
export function withPhraseVerb(words: readonly Analysis[]): readonly Analysis[] {
  const root = words.findIndex(({ head }) => head < 0);
  if (!NOMINAL.has(words[root]?.upos ?? "") || words.at(-1)?.xpos !== ".") return words;
  if (childrenBy(words, root, "cop", "aux").length > 0) return words;
  const verb = words.findIndex(({ xpos, deprel, head }, at) => {
    const object = words[head];
    const isModifier = (xpos === "VBD" || xpos === "VBN") && (deprel === "amod" || deprel === "compound");
    return isModifier && head > at && object?.deprel === "nmod" && object.head === root && endsPhrase(words, root, at, head);
  });
  const object = words[verb]?.head ?? -1;
  if (verb < 0 || object < 0) return words;
  return changed(words, (word, at) => {
    if (at === verb) return { ...word, xpos: "VBD", feats: PAST, head: -1, deprel: "root" };
    if (at === root) return { ...word, head: verb, deprel: "nsubj" };
    if (at === object) return { ...word, head: verb, deprel: "obj" };
    if (at === verb - 1) return { ...word, head: root, deprel: "nmod" };
    if ((word.head === object || word.head === verb) && at < verb) return { ...word, head: verb - 1 };
    return word.head === root && at > verb && CLAUSAL.has(word.deprel) ? { ...word, head: verb } : word;
  });
}

/** Whether the word before the verb can end a phrase that a preposition opens behind the root. */
function endsPhrase(words: readonly Analysis[], root: number, verb: number, object: number): boolean {
  const before = words[verb - 1];
  const opens = words.findIndex(({ deprel, head }) => deprel === "case" && head === object);
  const isNominal = before !== undefined && (NOMINAL.has(before.upos) || before.xpos === "JJ") && before.head >= verb;
  return isNominal && opens > root && opens < verb - 1;
}

/** The participle that is the verb: a modifier before the root, or the first one right behind it. */
function verbFor(words: readonly Analysis[], root: number): number | undefined {
  const isVerb = (at: number): boolean => words[at]?.upos === "VERB" && PARTICIPLE.has(words[at].xpos);
  const before = childrenBy(words, root, "amod", "compound").find((at) => at < root && isVerb(at));
  if (before !== undefined) return before;
  if (words.some((word) => FINITE.has(word.xpos) && !isSubordinate(words, word))) return undefined;
  return childrenBy(words, root, "acl").find(
    (at) => at > root && isVerb(at) && childrenBy(words, at, "obl:agent", "nsubj", "aux").length === 0,
  );
}

/** Whether a verb, or the verb that it is an auxiliary of, heads a clause inside another. */
function isSubordinate(words: readonly Analysis[], { deprel, head }: Analysis): boolean {
  const verb = deprel.startsWith("aux") || deprel === "cop" ? words[head] : undefined;
  return SUBORDINATE.has((verb ?? { deprel }).deprel);
}

/** The noun right before the verb, adverbs aside, that hangs on the root or the verb as if it were part of a name. */
function subjectBefore(words: readonly Analysis[], root: number, verb: number): number | undefined {
  let at = verb - 1;
  while (words[at]?.upos === "ADV") at--;
  const word = words[at];
  const isSubject = word !== undefined && (NOMINAL.has(word.upos) || (word.xpos === "JJ" && words[0]?.upos === "DET"));
  if (!isSubject || !BESIDE_SUBJECT.has(word.deprel)) return undefined;
  return word.head === root || word.head === verb ? at : undefined;
}

/** "Gunmen wounded officers": the verb takes the root's place, the noun before it is its subject, the root its object. */
function withObject(words: readonly Analysis[], root: number, verb: number, subject: number): readonly Analysis[] {
  return changed(words, (word, at) => {
    if (at === verb) return { ...word, head: -1, deprel: "root" };
    if (at === root) return { ...word, head: verb, deprel: "obj" };
    if (at === subject) return { ...word, head: verb, deprel: "nsubj" };
    if (word.head !== root && word.head !== verb) return word;
    if (at < subject) return { ...word, head: subject };
    return at < verb || (at > root && CLAUSAL.has(word.deprel)) ? { ...word, head: verb } : word;
  });
}

/** "Tanks massed along the border": the participle takes the root's place, the root is its subject. */
function withSubject(words: readonly Analysis[], root: number, verb: number): readonly Analysis[] {
  return changed(words, (word, at) => {
    if (at === verb) return { ...word, head: -1, deprel: "root" };
    if (at === root) return { ...word, head: verb, deprel: "nsubj" };
    return word.head === root && at > verb && CLAUSAL.has(word.deprel) ? { ...word, head: verb } : word;
  });
}

function childrenBy(words: readonly Analysis[], head: number, ...deprels: readonly string[]): number[] {
  return words.flatMap((word, at) => (word.head === head && deprels.includes(word.deprel) ? [at] : []));
}
