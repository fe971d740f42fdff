import type { Analysis } from "./network/index.js";

/** Verb forms that want a subject of their own. */
const FINITE = new Set(["VBD", "VBZ"]);

/**
 * Brings relations that contradict a verb's form into line with it: the model labels each word by itself. A verb without a passive
 * auxiliary that is no participle has an active subject; a finite verb behind the clause it reports has a subject at all.
 *
 * ```text
 * "It rained," recalled one of the men.
 *                       ^^^ nsubj, though its place is that of an object
 * The envoy left before dawn.
 *     ^^^^^ nsubj, not nsubj:pass
 * ```
 */
export function agree(analysis: readonly Analysis[]): readonly Analysis[] {
  const words = apart(analysis);
  const dependents = dependentsOf(words);
  return words.map((word, at) => {
    const { head, deprel } = word;
    const verb = words[head];
    const known = dependents[head];
    if (verb === undefined || known === undefined) return word;
    if (deprel === "nsubj:pass" || deprel === "csubj:pass")
      return isActive(verb, known) ? { ...word, deprel: deprel.slice(0, -":pass".length) } : word;
    return deprel === "obj" && at > head && wantsSubject(verb, known) ? { ...word, deprel: "nsubj" } : word;
  });
}

/**
 * Takes two persons apart that the model read as one name: a title opens a name of its own, so whoever is joined before it is
 * somebody else.
 *
 * ```text
 * talks between Okello and Kenyan President William Ruto
 *               ^^^^^^ no compound of "Ruto": it hangs on "talks", and "Ruto" on it
 * ```
 */
function apart(words: readonly Analysis[]): readonly Analysis[] {
  const joined = words.findIndex(({ deprel, head }) => deprel === "conj" && isNameBefore(words, head));
  const first = words[joined]?.head ?? -1;
  const last = words[first]?.head ?? -1;
  const top = words[last];
  const hasTitle = words.some(({ head, deprel }, at) => head === last && deprel === "nmod:desc" && at > joined && at < last);
  if (joined < 0 || joined > last || top === undefined || !hasTitle) return words;
  return words.map((word, at) => {
    if (at === first) return { ...word, head: top.head, deprel: top.deprel };
    if (at === last) return { ...word, head: first, deprel: "conj" };
    if (at === joined) return { ...word, head: last, deprel: "compound" };
    if (word.head === joined && word.deprel === "cc") return { ...word, head: last };
    return word.head === last && at < first ? { ...word, head: first } : word;
  });
}

/** Whether the word at `at` is a name that the tree makes part of the name behind it. */
function isNameBefore(words: readonly Analysis[], at: number): boolean {
  const word = words[at];
  return word?.upos === "PROPN" && word.deprel === "compound" && word.head > at && words[word.head]?.upos === "PROPN";
}

/** What hangs on a word, a bit each. */
const PASSIVE = 1;
const AUXILIARY = 2;
const OBJECT = 4;
const SUBJECT = 8;
const REPORT_BEFORE = 16;

const BITS: { readonly [deprel: string]: number } = {
  "aux:pass": PASSIVE,
  aux: AUXILIARY,
  obj: OBJECT,
  nsubj: SUBJECT,
  "nsubj:pass": SUBJECT,
  "nsubj:outer": SUBJECT,
  csubj: SUBJECT,
  "csubj:pass": SUBJECT,
  "csubj:outer": SUBJECT,
  expl: SUBJECT,
};

/** For each word the bits of what hangs on it. */
function dependentsOf(words: readonly Analysis[]): Uint8Array {
  const dependents = new Uint8Array(words.length);
  words.forEach(({ head, deprel }, at) => {
    const bit = deprel === "ccomp" && at < head ? REPORT_BEFORE : (BITS[deprel] ?? 0);
    if (head >= 0 && bit > 0) dependents[head] = (dependents[head] ?? 0) | bit;
  });
  return dependents;
}

/** Whether a verb is none of the passive: "left" in "the envoy left", and in "the envoy left the talks" though tagged a participle. */
function isActive(verb: Analysis, dependents: number): boolean {
  if ((dependents & PASSIVE) > 0 || verb.upos !== "VERB") return false;
  return verb.xpos !== "VBN" || (dependents & (OBJECT | AUXILIARY)) === OBJECT;
}

/** Whether a finite verb without a subject stands behind the clause it reports. */
function wantsSubject(verb: Analysis, dependents: number): boolean {
  return FINITE.has(verb.xpos) && (dependents & (REPORT_BEFORE | SUBJECT)) === REPORT_BEFORE;
}
