import { withFiniteVerb } from "./finite-verb.js";
import type { Analysis } from "./network/index.js";

/** Verb forms that want a subject of their own. */
const FINITE = new Set(["VBD", "VBZ"]);

const SUBJECTS = new Set(["nsubj", "nsubj:pass"]);

/** The features of a finite past. */
const PAST = Object.freeze({ Mood: "Ind", Tense: "Past", VerbForm: "Fin" });
/** The features of an infinitive. */
const INFINITIVE = Object.freeze({ VerbForm: "Inf" });
/** The features of a noun in the singular. */
const SINGULAR = Object.freeze({ Number: "Sing" });

/**
 * Brings tags and relations that contradict each other into line: the model chooses each by itself. A verb without a passive
 * auxiliary that is no participle has an active subject; a finite verb behind the clause it reports has a subject at all; what has a
 * subject and an object and no auxiliary is no participle; a noun without a preposition behind such a verb is its object.
 *
 * ```text
 * "It rained," recalled one of the men.
 *                       ^^^ nsubj, though its place is that of an object
 * The envoy left before dawn.
 *     ^^^^^ nsubj, not nsubj:pass
 * The unions called off their strike.
 *            ^^^^^^ VBD, not VBN     ^^^^^^ obj, not obl
 * ```
 */
export function agree(analysis: readonly Analysis[], forms: readonly string[]): readonly Analysis[] {
  const words = withObjects(
    withResults(withNounPairs(withWholeNames(apart(withOneSubject(withFiniteVerb(withModals(analysis))))), forms)),
  );
  const dependents = dependentsOf(words);
  return words.map((word, at) => {
    const { head, deprel } = word;
    if (deprel === "obj" && word.xpos === "VB") return { ...word, upos: "NOUN", xpos: "NN", feats: SINGULAR };
    if (isPast(word, dependents[at] ?? 0)) return { ...word, xpos: "VBD", feats: PAST };
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

/** What a modal governs, and no form of "be" beside it, is a verb: "would free the captives". */
function withModals(words: readonly Analysis[]): readonly Analysis[] {
  const governs = (at: number, deprel: string): boolean => words.some((word) => word.head === at && word.deprel === deprel);
  return words.map((word, at) => {
    const isVerb = word.upos === "ADJ" && governs(at, "aux") && !governs(at, "cop");
    return isVerb ? { ...word, upos: "VERB", xpos: "VB", feats: INFINITIVE } : word;
  });
}

/** A name is no determiner of the name behind it: it is the first of its words. */
function withWholeNames(words: readonly Analysis[]): readonly Analysis[] {
  const first = words.findIndex(
    ({ upos, deprel, head }, at) => upos === "PROPN" && deprel === "det" && head === at + 1 && words[head]?.upos === "PROPN",
  );
  const last = words[first + 1];
  if (first < 0 || last === undefined) return words;
  return words.map((word, at) => {
    if (at === first) return { ...word, head: last.head, deprel: last.deprel };
    if (at === first + 1) return { ...word, head: first, deprel: "flat" };
    return word.head === first + 1 ? { ...word, head: first } : word;
  });
}

/**
 * A verb has one subject: of two in a row, the second a name, the first is its first word, or the noun that says what it is ("drug
 * lord Escobar"); a noun with a determiner has the name behind it for apposition ("the newspaper El Diario").
 */
function withOneSubject(words: readonly Analysis[]): readonly Analysis[] {
  const second = words.findIndex(({ upos, deprel, head }, at) => {
    const first = words[at - 1];
    return upos === "PROPN" && SUBJECTS.has(deprel) && first?.deprel === deprel && first.head === head;
  });
  const at = second - 1;
  const first = words[at];
  if (first?.upos !== "PROPN" && first?.upos !== "NOUN") return words;
  const isDescription = first.upos === "NOUN" && !words.some(({ head, deprel }) => head === at && deprel === "det");
  const [moved, above, deprel] = isDescription
    ? [at, second, "nmod:desc"]
    : [second, at, first.upos === "NOUN" ? "appos" : "flat"];
  return words.map((word, index) => {
    if (index === moved) return { ...word, head: above, deprel };
    return deprel === "flat" && word.head === second ? { ...word, head: at } : word;
  });
}

/** The forms of verbs that govern an infinitive without "to". */
const GOVERN_INFINITIVES = new Set(
  "make makes made making let lets letting help helps helped helping have has had having see sees saw seen seeing hear hears heard watch watches watched feel felt dare dares dared need needs go goes come comes".split(
    " ",
  ),
);

/**
 * No noun has an object, and no infinitive is one; nor has one without "to" a place behind most verbs: with the noun behind it, it
 * is a pair of nouns ("fired tear gas").
 */
function withNounPairs(words: readonly Analysis[], forms: readonly string[]): readonly Analysis[] {
  const isObject = ({ deprel, head }: Analysis): boolean =>
    deprel === "obj" || (deprel === "xcomp" && !GOVERN_INFINITIVES.has(forms[head]?.toLowerCase() ?? ""));
  const first = words.findIndex(
    (word, at) =>
      isObject(word) &&
      (word.xpos === "VB" || word.xpos === "NN") &&
      word.head < at &&
      words[at + 1]?.head === at &&
      words[at + 1]?.deprel === "obj" &&
      !words.some(({ head, deprel }) => head === at && deprel === "mark"),
  );
  const verb = words[first];
  if (verb === undefined) return words;
  return words.map((word, at) => {
    if (at === first) return { ...word, upos: "NOUN", xpos: "NN", feats: SINGULAR, head: at + 1, deprel: "compound" };
    if (at === first + 1) return { ...word, head: verb.head, deprel: "obj" };
    if (word.head !== first) return word;
    return { ...word, head: at > first && word.deprel === "obl" ? verb.head : first + 1 };
  });
}

/** An adjective between a verb and the determiner or number of its object says what becomes of that: "shot dead two guards". */
function withResults(words: readonly Analysis[]): readonly Analysis[] {
  return words.map((word, at) => {
    const verb = words[word.head]?.head ?? -1;
    const next = words[at + 1];
    const isBefore = next?.head === word.head && (next.deprel === "nummod" || next.deprel === "det");
    if (word.deprel !== "amod" || !isBefore || verb !== at - 1 || words[verb]?.upos !== "VERB") return word;
    return words[word.head]?.deprel === "obj" ? { ...word, head: verb, deprel: "xcomp" } : word;
  });
}

/** A noun or number without a preposition behind a verb that has a subject and neither auxiliary nor object is its object. */
function withObjects(words: readonly Analysis[]): readonly Analysis[] {
  const dependents = dependentsOf(words);
  return words.map((word, at) => {
    const { head, deprel, upos } = word;
    const known = dependents[head] ?? 0;
    const isNominal = (deprel === "obl" && upos === "NOUN") || (deprel === "xcomp" && upos === "NUM");
    const isBare = isNominal && at > head && ((dependents[at] ?? 0) & CASE) === 0;
    if (!isBare || words[head]?.upos !== "VERB") return word;
    return (known & SUBJECT) > 0 && (known & (PASSIVE | AUXILIARY | OBJECT)) === 0 ? { ...word, deprel: "obj" } : word;
  });
}

/** Whether a participle has a subject and an object, and no auxiliary: it is a finite past. */
function isPast({ upos, xpos }: Analysis, dependents: number): boolean {
  return upos === "VERB" && xpos === "VBN" && (dependents & (SUBJECT | OBJECT | AUXILIARY | PASSIVE)) === (SUBJECT | OBJECT);
}

/** What hangs on a word, a bit each. */
const PASSIVE = 1;
const AUXILIARY = 2;
const OBJECT = 4;
const SUBJECT = 8;
const REPORT_BEFORE = 16;
const CASE = 32;

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
  case: CASE,
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
