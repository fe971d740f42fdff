import { changed } from "./mend/changed.js";
import { withFiniteConjuncts, withModals, withOpenedClauses, withTrueVerbs } from "./mend/clauses.js";
import { AUXILIARY, dependentsOf, OBJECT, PASSIVE, REPORT_BEFORE, SUBJECT } from "./mend/dependents.js";
import { withFiniteVerb, withPhraseVerb } from "./mend/finite-verb.js";
import { apart, withOneSubject, withWholeNames } from "./mend/names.js";
import { withNounPairs, withObjects, withResults } from "./mend/objects.js";
import type { Analysis } from "./network/index.js";

/** Puts one thing right that the model gets wrong, by the tree and the word forms. */
type Mend = (words: readonly Analysis[], forms: readonly string[]) => readonly Analysis[];

/** In their order: what is a verb, then who is named, then what hangs on it. */
const MENDS: readonly Mend[] = [
  withModals,
  withTrueVerbs,
  withFiniteVerb,
  withPhraseVerb,
  withOneSubject,
  apart,
  withWholeNames,
  withNounPairs,
  withResults,
  withObjects,
  withVoices,
  withFiniteConjuncts,
  withOpenedClauses,
];

/** Verb forms that want a subject of their own. */
const FINITE = new Set(["VBD", "VBZ"]);

/** The features of a finite past. */
const PAST = Object.freeze({ Mood: "Ind", Tense: "Past", VerbForm: "Fin" });
/** The features of a noun in the singular. */
const SINGULAR = Object.freeze({ Number: "Sing" });

/** Brings the tags and relations of a sentence into line, which the model chooses each by itself. */
export function agree(analysis: readonly Analysis[], forms: readonly string[]): readonly Analysis[] {
  return MENDS.reduce((words, mend) => mend(words, forms), analysis);
}

/**
 * A verb without a passive auxiliary that is no participle has an active subject; a finite verb behind the clause it reports has a
 * subject at all; what has a subject and an object and no auxiliary is no participle.
 *
 * ```text
 * "It rained," recalled one of the men.
 *                       ^^^ nsubj, though its place is that of an object
 * The envoy left before dawn.
 *     ^^^^^ nsubj, not nsubj:pass
 * The unions called off their strike.
 *            ^^^^^^ VBD, not VBN
 * ```
 */
function withVoices(words: readonly Analysis[]): readonly Analysis[] {
  const dependents = dependentsOf(words);
  return changed(words, (word, at) => {
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

/** Whether a participle has a subject and an object, and no auxiliary: it is a finite past. */
function isPast({ upos, xpos }: Analysis, dependents: number): boolean {
  return upos === "VERB" && xpos === "VBN" && (dependents & (SUBJECT | OBJECT | AUXILIARY | PASSIVE)) === (SUBJECT | OBJECT);
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
