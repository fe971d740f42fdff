import { type Reading, roleEndingAt } from "./describe.js";
import type { ListedMatch } from "./knowledge/gazetteer.js";
import type { Gender } from "./knowledge/person-names.js";
import { nounPhrases, type Phrase } from "./phrases.js";
import { readDescription, readInnerBodies } from "./read-descriptions.js";
import { readInnerName, readListed, readNationality } from "./read-listed.js";
import { isAfterName, readLooseNames, readName } from "./read-names.js";
import { isTitle, type Reference, referenceOf } from "./reference.js";

/** What a pronoun tells of whom it stands for. */
interface Pronoun {
  readonly gender?: Gender;
  readonly plural: boolean;
}

const pronouns = (words: string, told: Pronoun): [string, Pronoun][] => words.split(",").map((word) => [word, told]);

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...pronouns("he,him,his,himself", { gender: "he", plural: false }),
  ...pronouns("she,her,hers,herself", { gender: "she", plural: false }),
  ...pronouns("it,its,itself,i,me,my,mine,myself,who,which", { plural: false }),
  ...pronouns("they,them,their,theirs,themselves,we,us,our,ours,ourselves", { plural: true }),
]);

/** Reads every name, description of an actor and pronoun of one sentence, in text order. */
export function readReferences(reading: Reading, sentence: number): Reference[] {
  const references: Reference[] = [];
  const taken = new Set<ListedMatch>();
  const phrases = nounPhrases(reading.tree, sentence);
  const heads = new Set<number>();
  for (const phrase of phrases) {
    const reference = readPhrase(reading, phrase);
    if (!reference) continue;
    references.push(reference);
    heads.add(reference.head);
    const match = reading.matchAt[phrase.head];
    if (match && reference.form === "name") taken.add(match);
  }
  for (const match of reading.matches) {
    if (taken.has(match)) continue;
    const inner = readInnerName(reading, match, sentence) ?? readNationality(reading, match, sentence);
    if (!inner || heads.has(inner.head)) continue;
    references.push(inner);
    heads.add(inner.head);
  }
  references.push(...readInnerBodies(reading, sentence, references));
  references.push(...readLooseNames(reading, sentence, references));
  const whole = withTitles(withoutParts(references), reading);
  return [...whole, ...readThings(reading, phrases, references)].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The noun phrases that are no actors and no places: what "it" and "they" may mean instead. */
function readThings({ tree }: Reading, phrases: readonly Phrase[], references: readonly Reference[]): Reference[] {
  const heads = new Set(references.map((reference) => reference.head));
  const things: Reference[] = [];
  for (const phrase of phrases) {
    const token = tree.tokens[phrase.head];
    if (token?.upos !== "NOUN" || heads.has(phrase.head) || /^(?:obl|nmod):unmarked/.test(token.deprel)) continue;
    const plural = token.xpos === "NNS";
    things.push(referenceOf(phrase, { form: "description", kind: "other", name: "", plural, definite: false, thing: true }));
  }
  return things;
}

/** Leaves out what is only a part of a longer name: "Albright" where "Madeleine Albright" was read. */
function withoutParts(references: readonly Reference[]): Reference[] {
  const inName = new Map<number, Reference>();
  for (const reference of references) {
    const { nameFrom, to } = reference;
    if (nameFrom === undefined) continue;
    for (let i = nameFrom + 1; i < to; i++) inName.set(i, reference);
  }
  return references.filter((reference) => {
    if (reference.form === "pronoun" || reference.known) return true;
    const name = inName.get(reference.head);
    return (
      reference.form !== "name" || !name || name === reference || (reference.nameFrom ?? reference.from) <= (name.nameFrom ?? 0)
    );
  });
}

/**
 * Puts the bare description before a name that hangs on it, or on which it hangs, into the mention: "television presenter
 * Sally Mott". With an article or an owner it is a mention beside the name: "her friend | Sally Mott".
 */
function withTitles(references: readonly Reference[], reading: Reading): readonly Reference[] {
  const titleUpTo = new Map<number, Reference>();
  for (const reference of references)
    if (isTitle(reference) && !reference.definite && !isArticle(reading, reference.from)) titleUpTo.set(reference.to, reference);
  if (titleUpTo.size === 0) return references;
  const taken = new Set<Reference>();
  const titled = references.map((name) => {
    const title = name.form === "name" && name.kind === "person" ? titleUpTo.get(name.nameFrom ?? name.from) : undefined;
    if (!title || title.from >= name.from || !hangTogether(reading, title.head, name.head)) return name;
    taken.add(title);
    return withTitle(name, title, reading);
  });
  return titled.filter((reference) => !taken.has(reference));
}

const isArticle = ({ tree }: Reading, i: number): boolean => tree.tokens[i]?.upos === "DET";

const hangTogether = ({ tree }: Reading, one: number, other: number): boolean =>
  tree.tokens[one]?.head === other || tree.tokens[other]?.head === one;

function withTitle(name: Reference, title: Reference, { tree }: Reading): Reference {
  return {
    ...name,
    head: tree.tokens[name.head]?.head === title.head ? title.head : name.head,
    from: title.from,
    nameFrom: name.nameFrom ?? name.from,
    country: name.country ?? title.country,
    sector: name.sector ?? title.sector,
    role: name.role ?? title.role,
    former: name.former ?? title.former,
    gender: name.gender ?? title.gender,
    owner: name.owner ?? title.owner,
    state: name.state || title.state,
    local: name.local || title.local,
  };
}

function readPhrase(reading: Reading, phrase: Phrase): Reference | undefined {
  const token = reading.tree.tokens[phrase.head];
  if (!token) return undefined;
  if (token.upos === "PRON") return readPronoun(phrase, token.text.toLowerCase());
  const match = reading.matchAt[phrase.head] ?? nameBehind(reading, phrase);
  if (match) return readListed(reading, phrase, match);
  const flatName = token.upos === "NOUN" && phrase.to > phrase.head + 1 && reading.tree.tokens[phrase.to - 1]?.upos === "PROPN";
  const isName = flatName || (token.upos === "PROPN" && !isRoleOnly(reading, phrase));
  return isName ? readName(reading, phrase) : readDescription(reading, phrase);
}

/** The listed name that follows the noun for what it is: "Oxfam" of "aid group Oxfam". */
function nameBehind({ matchAt }: Reading, { head, to }: Phrase): ListedMatch | undefined {
  const match = matchAt[head + 1];
  return match?.from === head + 1 && match.to === to ? match : undefined;
}

function readPronoun(phrase: Phrase, word: string): Reference | undefined {
  const pronoun = PRONOUNS.get(word);
  if (pronoun === undefined) return undefined;
  const { gender, plural } = pronoun;
  const { head } = phrase;
  return referenceOf(phrase, {
    from: head,
    to: head + 1,
    form: "pronoun",
    kind: gender ? "person" : "other",
    name: word,
    gender,
    plural,
    definite: true,
  });
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
