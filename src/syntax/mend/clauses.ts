import { baseForm } from "../inflection.js";
import type { Analysis } from "../network/index.js";
import { changed } from "./changed.js";
import { AUXILIARY, COPULA, dependentsOf, OBJECT, PASSIVE, SUBJECT, SUBJECT_BEFORE } from "./dependents.js";

/** The features of a finite past. */
const PAST = Object.freeze({ Mood: "Ind", Tense: "Past", VerbForm: "Fin" });
/** The features of an infinitive. */
const INFINITIVE = Object.freeze({ VerbForm: "Inf" });
const PAST_ENDING = /^\p{Ll}+ed$/u;
const OPENING = new Set(["after", "before", "as", "since", "until", "while", "when"]);
/** How far above a verb its clause may be looked for. */
const FARTHEST = 12;

/** What a modal governs, and no form of "be" beside it, is a verb: "would free the captives". */
export function withModals(words: readonly Analysis[]): readonly Analysis[] {
  const dependents = dependentsOf(words);
  return changed(words, (word, at) => {
    const isVerb = word.upos === "ADJ" && ((dependents[at] ?? 0) & (AUXILIARY | COPULA)) === AUXILIARY;
    return isVerb ? { ...word, upos: "VERB", xpos: "VB", feats: INFINITIVE } : word;
  });
}

/**
 * "The army shot dead two boys", "two deputies defected": what has a subject of its own and an object, or the ending of a past
 * tense, and no form of "be", is a verb, whatever the tagger calls it.
 */
export function withTrueVerbs(words: readonly Analysis[], forms: readonly string[]): readonly Analysis[] {
  const dependents = dependentsOf(words);
  return changed(words, (word, at) => {
    const known = dependents[at] ?? 0;
    const isOpen = (known & (SUBJECT_BEFORE | COPULA | AUXILIARY | PASSIVE)) === SUBJECT_BEFORE;
    const isVerb = isOpen && (word.upos === "NOUN" || word.upos === "ADJ") && isPast(forms[at] ?? "", word, (known & OBJECT) > 0);
    return isVerb ? { ...word, upos: "VERB", xpos: "VBD", feats: PAST } : word;
  });
}

function isPast(form: string, { upos }: Analysis, hasObject: boolean): boolean {
  if (PAST_ENDING.test(form)) return upos === "ADJ" || hasObject;
  const word = form.toLowerCase();
  return hasObject && baseForm(word, "past") !== word;
}

/**
 * "Accused Russia of fomenting unrest and expelled three envoys": a past tense stands beside the finite verb of its
 * sentence, never beside a gerund or an infinitive, though the tree may hang it there.
 */
export function withFiniteConjuncts(words: readonly Analysis[]): readonly Analysis[] {
  const dependents = dependentsOf(words);
  const isBare = (at: number): boolean => ((dependents[at] ?? 0) & (AUXILIARY | PASSIVE)) === 0;
  const isStray = ({ deprel, upos, xpos, head }: Analysis, at: number): boolean => {
    if (deprel !== "conj" || upos !== "VERB" || head > at || !/^(?:VB|VBG)$/.test(words[head]?.xpos ?? "")) return false;
    const known = dependents[at] ?? 0;
    const isPastTense = xpos === "VBD" || (xpos === "VBN" && (known & OBJECT) > 0);
    return isPastTense && (known & SUBJECT) === 0 && isBare(at) && isBare(head);
  };
  return changed(words, (word, at) => {
    const verb = isStray(word, at) ? finiteAbove(word.head) : undefined;
    return verb === undefined ? word : { ...word, head: verb };
  });

  /** The nearest verb above in the past tense, or with an auxiliary. */
  function finiteAbove(from: number): number | undefined {
    for (let at = words[from]?.head ?? -1, steps = 0; at >= 0 && steps < FARTHEST; at = words[at]?.head ?? -1, steps++) {
      if (words[at]?.upos === "VERB" && (words[at]?.xpos === "VBD" || !isBare(at))) return at;
    }
    return undefined;
  }
}

/** "Days after protesters overran the palace": what stands between a conjunction and a verb in the past is its subject. */
export function withOpenedClauses(words: readonly Analysis[], forms: readonly string[]): readonly Analysis[] {
  const dependents = dependentsOf(words);
  const opening = words.find(({ deprel, head }, at) => {
    const noun = words[head];
    if (deprel !== "case" || noun?.deprel !== "obl" || !OPENING.has(forms[at]?.toLowerCase() ?? "")) return false;
    const isOpen = ((dependents[noun.head] ?? 0) & (SUBJECT | AUXILIARY | PASSIVE)) === 0;
    return isOpen && head < noun.head && words[noun.head]?.xpos === "VBD";
  });
  const opened = opening?.head ?? -1;
  const verb = words[opened]?.head;
  if (verb === undefined) return words;
  return changed(words, (word, at) => {
    if (at === opened) return { ...word, deprel: "nsubj" };
    if (at === verb && word.head >= 0) return { ...word, deprel: "advcl" };
    return word.head === opened && word.deprel === "case" ? { ...word, head: verb, deprel: "mark" } : word;
  });
}
