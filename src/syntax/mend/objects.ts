import type { Analysis } from "../network/index.js";
import { changed } from "./changed.js";
import { AUXILIARY, CASE, dependentsOf, OBJECT, PASSIVE, SUBJECT } from "./dependents.js";

/** The features of a noun in the singular. */
const SINGULAR = Object.freeze({ Number: "Sing" });

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
export function withNounPairs(words: readonly Analysis[], forms: readonly string[]): readonly Analysis[] {
  const isObject = ({ deprel, head }: Analysis): boolean =>
    deprel === "obj" || (deprel === "xcomp" && !GOVERN_INFINITIVES.has(forms[head]?.toLowerCase() ?? ""));
  const first = words.findIndex(
    (word, at) =>
      isObject(word) &&
      (word.xpos === "VB" || word.xpos === "NN") &&
      word.head < at &&
      words[at + 1]?.head === at &&
      words[at + 1]?.deprel === "obj" &&
      !(words[at - 1]?.head === at && words[at - 1]?.deprel === "mark"),
  );
  const verb = words[first];
  if (verb === undefined) return words;
  return changed(words, (word, at) => {
    if (at === first) return { ...word, upos: "NOUN", xpos: "NN", feats: SINGULAR, head: at + 1, deprel: "compound" };
    if (at === first + 1) return { ...word, head: verb.head, deprel: "obj" };
    if (word.head !== first) return word;
    return { ...word, head: at > first && word.deprel === "obl" ? verb.head : first + 1 };
  });
}

/** An adjective between a verb and the determiner or number of its object says what becomes of that: "shot dead two guards". */
export function withResults(words: readonly Analysis[]): readonly Analysis[] {
  return changed(words, (word, at) => {
    const verb = words[word.head]?.head ?? -1;
    const next = words[at + 1];
    const isBefore = next?.head === word.head && (next.deprel === "nummod" || next.deprel === "det");
    if (word.deprel !== "amod" || !isBefore || verb !== at - 1 || words[verb]?.upos !== "VERB") return word;
    return words[word.head]?.deprel === "obj" ? { ...word, head: verb, deprel: "xcomp" } : word;
  });
}

/** A noun or number without a preposition behind a verb that has a subject and neither auxiliary nor object is its object. */
export function withObjects(words: readonly Analysis[]): readonly Analysis[] {
  const dependents = dependentsOf(words);
  return changed(words, (word, at) => {
    const { head, deprel, upos } = word;
    const known = dependents[head] ?? 0;
    const isNominal = (deprel === "obl" && upos === "NOUN") || (deprel === "xcomp" && upos === "NUM");
    const isBare = isNominal && at > head && ((dependents[at] ?? 0) & CASE) === 0;
    if (!isBare || words[head]?.upos !== "VERB") return word;
    return (known & SUBJECT) > 0 && (known & (PASSIVE | AUXILIARY | OBJECT)) === 0 ? { ...word, deprel: "obj" } : word;
  });
}
