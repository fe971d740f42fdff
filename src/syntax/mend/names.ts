import type { Analysis } from "../network/index.js";
import { changed } from "./changed.js";

const SUBJECTS = new Set(["nsubj", "nsubj:pass"]);

/**
 * Takes two persons apart that the model read as one name: a title opens a name of its own, so whoever is joined before it is
 * somebody else.
 *
 * ```text
 * talks between Okello and Kenyan President William Ruto
 *               ^^^^^^ no compound of "Ruto": it hangs on "talks", and "Ruto" on it
 * ```
 */
export function apart(words: readonly Analysis[]): readonly Analysis[] {
  const joined = words.findIndex(({ deprel, head }) => deprel === "conj" && isNameBefore(words, head));
  const first = words[joined]?.head ?? -1;
  const last = words[first]?.head ?? -1;
  const top = words[last];
  const hasTitle = words.some(({ head, deprel }, at) => head === last && deprel === "nmod:desc" && at > joined && at < last);
  if (joined < 0 || joined > last || top === undefined || !hasTitle) return words;
  return changed(words, (word, at) => {
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

/** A name is no determiner of the name behind it: it is the first of its words. */
export function withWholeNames(words: readonly Analysis[]): readonly Analysis[] {
  const first = words.findIndex(
    ({ upos, deprel, head }, at) => upos === "PROPN" && deprel === "det" && head === at + 1 && words[head]?.upos === "PROPN",
  );
  const last = words[first + 1];
  if (first < 0 || last === undefined) return words;
  return changed(words, (word, at) => {
    if (at === first) return { ...word, head: last.head, deprel: last.deprel };
    if (at === first + 1) return { ...word, head: first, deprel: "flat" };
    return word.head === first + 1 ? { ...word, head: first } : word;
  });
}

/**
 * A verb has one subject: of two in a row, the second a name, the first is its first word, or the noun that says what it is ("drug
 * lord Escobar"); a noun with a determiner has the name behind it for apposition ("the newspaper El Diario").
 */
export function withOneSubject(words: readonly Analysis[]): readonly Analysis[] {
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
  return changed(words, (word, index) => {
    if (index === moved) return { ...word, head: above, deprel };
    return deprel === "flat" && word.head === second ? { ...word, head: at } : word;
  });
}
