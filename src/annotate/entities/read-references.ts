import { type Reading, roleEndingAt } from "./describe.js";
import type { ListedMatch } from "./knowledge/gazetteer.js";
import { nounPhrases, type Phrase } from "./phrases.js";
import { readDescription } from "./read-descriptions.js";
import { readInnerName, readListed, readNationality } from "./read-listed.js";
import { isAfterName, readLooseNames, readName } from "./read-names.js";
import type { Reference } from "./reference.js";

const PRONOUNS = new Set(
  "he,him,his,himself,she,her,hers,herself,they,them,their,theirs,themselves,it,its,itself,i,me,my,mine,myself,we,us,our,ours,ourselves,who,which".split(
    ",",
  ),
);

/** Reads every name, description of an actor and pronoun of one sentence, in text order. */
export function readReferences(reading: Reading, sentence: number): Reference[] {
  const references: Reference[] = [];
  const taken = new Set<ListedMatch>();
  for (const phrase of nounPhrases(reading.tree, sentence)) {
    const reference = readPhrase(reading, phrase);
    if (!reference) continue;
    references.push(reference);
    const match = reading.matchAt[phrase.head];
    if (match && reference.form === "name") taken.add(match);
  }
  for (const match of reading.matches) {
    const inner = taken.has(match)
      ? undefined
      : (readInnerName(reading, match, sentence) ?? readNationality(reading, match, sentence));
    if (inner && !references.some((other) => other.head === inner.head)) references.push(inner);
  }
  references.push(...readLooseNames(reading, sentence, references));
  return references.filter((reference) => !isPartOfName(reference, references)).sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Whether the word is only a part of a longer name: "Albright" where "Madeleine Albright" was read. */
function isPartOfName(reference: Reference, references: readonly Reference[]): boolean {
  if (reference.form === "pronoun" || reference.known) return false;
  if (
    references.some(
      (other) =>
        other !== reference &&
        other.nameFrom !== undefined &&
        other.from <= reference.head &&
        reference.head < other.nameFrom &&
        !(other.head < reference.head),
    )
  )
    return reference.form === "description" && reference.to <= reference.head + 1;
  if (reference.form !== "name") return false;
  return references.some(
    (other) =>
      other !== reference &&
      other.nameFrom !== undefined &&
      other.nameFrom < reference.head &&
      reference.head < other.to &&
      other.head !== reference.head &&
      (reference.nameFrom ?? reference.from) > other.nameFrom,
  );
}

function readPhrase(reading: Reading, phrase: Phrase): Reference | undefined {
  const token = reading.tree.tokens[phrase.head];
  if (!token) return undefined;
  if (token.upos === "PRON") return readPronoun(phrase, token.text.toLowerCase());
  const match = reading.matchAt[phrase.head];
  if (match) return readListed(reading, phrase, match);
  const flatName = token.upos === "NOUN" && phrase.to > phrase.head + 1 && reading.tree.tokens[phrase.to - 1]?.upos === "PROPN";
  const isName = flatName || (token.upos === "PROPN" && !isRoleOnly(reading, phrase));
  return isName ? readName(reading, phrase) : readDescription(reading, phrase);
}

function readPronoun(phrase: Phrase, word: string): Reference | undefined {
  if (!PRONOUNS.has(word)) return undefined;
  const plural = /^(?:they|them|their|theirs|themselves|we|us|our|ours|ourselves)$/.test(word);
  const gender = /^(?:he|him|his|himself)$/.test(word) ? "he" : /^(?:she|her|hers|herself)$/.test(word) ? "she" : undefined;
  return {
    ...phrase,
    from: phrase.head,
    to: phrase.head + 1,
    form: "pronoun",
    kind: gender ? "person" : "other",
    name: word,
    ...(gender ? { gender } : {}),
    plural,
    definite: true,
  };
}

/** Whether every capitalised word of the phrase belongs to an office: "the Foreign Minister", "the President". */
function isRoleOnly(reading: Reading, { head, from, to }: Phrase): boolean {
  const found = roleEndingAt(reading, to - 1, from);
  if (!found || head < found.from) return false;
  // "the Association for Free Trade" is a name, "the President of France" an office.
  if (found.role.being === "body" && isAfterName(reading, to, head, true)) return false;
  for (let i = from; i < found.from; i++) {
    const token = reading.tree.tokens[i];
    if (
      token?.upos === "PROPN" &&
      !reading.matchAt[i] &&
      !/^(?:Deputy|Vice|Senior|Former|Acting|Chief|Assistant|First|Second)$/.test(token.text)
    )
      return false;
  }
  return true;
}
