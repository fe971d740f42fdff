import { countriesIn, type Description, describe, isDetached, type Reading, roleEndingAt } from "./describe.js";
import type { ListedMatch } from "./knowledge/gazetteer.js";
import { genderOfFirstName, genderOfNoun, genderOfTitle, isTitle, sectorOfTitle } from "./knowledge/person-names.js";
import type { FormUse, KnownEntity } from "./knowledge/record.js";
import {
  goingVerbs,
  nameLinks,
  nameParticles,
  noEntity,
  organizationWords,
  personSuffixes,
  placePrepositions,
  placeWords,
} from "./knowledge/words.js";
import { guessName } from "./name-kinds.js";
import { caseWords, nounPhrases, type Phrase } from "./phrases.js";
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
    const inner = taken.has(match) ? undefined : readInnerName(reading, match, sentence);
    if (inner && !references.some((other) => other.head === inner.head)) references.push(inner);
  }
  references.push(...readLooseNames(reading, sentence, references));
  return references.sort((a, b) => a.from - b.from || b.to - a.to);
}

function readPhrase(reading: Reading, phrase: Phrase): Reference | undefined {
  const token = reading.tree.tokens[phrase.head];
  if (!token) return undefined;
  if (token.upos === "PRON") return readPronoun(phrase, token.text.toLowerCase());
  const match = reading.matchAt[phrase.head];
  if (match) return readListed(reading, phrase, match);
  const isName = token.upos === "PROPN" && !isRoleOnly(reading, phrase);
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

// ---- listed names

function pick(match: ListedMatch, ...uses: FormUse[]): KnownEntity | undefined {
  return match.forms.find((form) => uses.includes(form.use))?.known;
}

function readListed(reading: Reading, phrase: Phrase, match: ListedMatch): Reference | undefined {
  const people = pick(match, "people");
  const known = pick(match, "name", "city", "seat");
  const token = reading.tree.tokens[phrase.head];
  const adjective = pick(match, "adjective");
  if (!known && (people || adjective)) return readPeople(reading, phrase, people ?? adjective);
  if (!known || !token) return undefined;
  const seat = match.forms.find((form) => form.use === "seat")?.known;
  const acting = seat !== undefined && !standsInPlace(reading, phrase.head);
  const from = withDeterminer(reading, match.from, phrase.from);
  const base = { ...phrase, from, to: match.to, head: phrase.head, form: "name" as const, plural: false, definite: true };
  if (seat && acting && known === seat) {
    const country = seat.country ?? "";
    return {
      ...base,
      kind: "organization",
      name: known.name,
      known: { id: `gov:${country}`, name: known.name, kind: "organization", country, sector: "GOV" },
      country,
      sector: "GOV",
    };
  }
  const place = known === seat ? (pick(match, "city") ?? known) : known;
  return {
    ...base,
    kind: place.kind,
    name: nameOf(reading, match.from, match.to),
    known: place,
    ...(place.country ? { country: place.country } : {}),
    ...(place.sector ? { sector: place.sector } : {}),
    ...(place.role ? { role: place.role } : {}),
  };
}

/** "Palestinians", "the Chinese", "five Iraqis", "a Libyan". */
function readPeople(reading: Reading, phrase: Phrase, nation: KnownEntity | undefined): Reference | undefined {
  if (!nation) return undefined;
  const before = reading.tree.tokens.slice(phrase.from, phrase.head);
  const some = before.some(
    (token) =>
      token.upos === "NUM" ||
      (token.upos === "DET" && !/^the$/i.test(token.text)) ||
      (token.upos === "ADJ" && token.deprel === "amod"),
  );
  const text = reading.tree.tokens[phrase.head];
  const single = before.some((token) => /^(?:an?|one|this|that)$/i.test(token.text)) || (text?.xpos === "NN" && some);
  const country = nation.country ?? "";
  const words = { ...phrase, country, plural: !single, sector: undefined };
  const { sector: _none, ...base } = words;
  if (!some)
    return {
      ...base,
      form: "name",
      kind: "nationality",
      name: nameOf(reading, phrase.head, phrase.to),
      known: { id: `people:${country}`, name: nation.name, kind: "nationality", country },
      definite: true,
    };
  return {
    ...base,
    form: "description",
    kind: single ? "person" : "group",
    name: nameOf(reading, phrase.from, phrase.to),
    definite: false,
    sector: "CVL",
  };
}

/** Whether the word stands where a place stands: "in Moscow", "flew to Moscow", "near Luhansk". */
export function standsInPlace(reading: Reading, head: number): boolean {
  const { tree } = reading;
  const token = tree.tokens[head];
  const cases = caseWords(tree, head);
  if (cases.some((word) => placePrepositions.has(word))) return true;
  const governor = token && token.head >= 0 ? tree.tokens[token.head] : undefined;
  if (token?.deprel === "conj")
    return (
      governor !== undefined && token.head < head && caseWords(tree, token.head).length > 0 && standsInPlace(reading, token.head)
    );
  if (cases.some((word) => /^(?:to|from|for|of)$/.test(word)))
    return governor !== undefined && goingVerbs.has(governor.lemma.toLowerCase());
  return (
    token?.deprel === "obj" && governor !== undefined && /^(?:visit|leave|reach|enter|tour|bomb|shell|flee)$/.test(governor.lemma)
  );
}

/** A listed name inside another phrase: "US" of "US president". */
function readInnerName(reading: Reading, match: ListedMatch, sentence: number): Reference | undefined {
  const head = match.to - 1;
  const token = reading.tree.tokens[head];
  const known = pick(match, "name", "city", "seat");
  if (!known || !token || token.upos === "ADJ" || isDetached(reading, match)) return undefined;
  if (/^flat/.test(token.deprel) && reading.tree.tokens[match.from]?.deprel === token.deprel) return undefined;
  return {
    sentence,
    head,
    from: match.from,
    to: match.to,
    form: "name",
    kind: known.kind,
    name: nameOf(reading, match.from, match.to),
    known,
    ...(known.country ? { country: known.country } : {}),
    ...(known.sector ? { sector: known.sector } : {}),
    plural: false,
    definite: true,
  };
}

// ---- names that no list knows

/** Runs of proper nouns that modify a common noun: "Obama" of "the Obama administration"; kept only if the story names them elsewhere. */
function readLooseNames(reading: Reading, sentence: number, references: readonly Reference[]): Reference[] {
  const { tokens } = reading.tree;
  const heads = new Set(references.map((reference) => reference.head));
  const loose: Reference[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isLoose(reading, from, heads)) continue;
    let to = from + 1;
    while (to < tokens.length && isLoose(reading, to, heads)) to++;
    loose.push({
      sentence,
      head: to - 1,
      from,
      to,
      form: "name",
      kind: "other",
      name: nameOf(reading, from, to),
      plural: false,
      definite: true,
      weak: true,
    });
    from = to;
  }
  return loose;
}

function isLoose(reading: Reading, i: number, heads: ReadonlySet<number>): boolean {
  const token = reading.tree.tokens[i];
  if (token?.upos !== "PROPN" || reading.matchAt[i] || heads.has(i) || noEntity.has(token.text)) return false;
  return (
    /^(?:compound|nmod:desc|nmod:unmarked)$/.test(token.deprel) &&
    reading.tree.tokens[token.head]?.upos === "NOUN" &&
    !roleEndingAt(reading, i, i)
  );
}

function readName(reading: Reading, phrase: Phrase): Reference | undefined {
  const { tokens } = reading.tree;
  let { from, to } = nameRange(reading, phrase);
  // "President Bush" told as one flat name: the office goes to the description.
  let described = phrase.from < from ? describe(reading, phrase, from) : undefined;
  for (let cut = from + 1; cut < to; cut++) {
    const found = roleEndingAt(reading, cut - 1, phrase.from);
    if (found && found.role.being === "person" && !isTitleOnly(tokens[cut - 1]?.text ?? "")) {
      described = describe(reading, phrase, cut) ?? described;
      from = cut;
    }
  }
  const title = titleIn(reading, phrase.from, to);
  const nameFrom = title !== undefined && title >= from && title + 1 < to ? title + 1 : from;
  const words = tokens.slice(nameFrom, to);
  if (words.every((token) => noEntity.has(token.text) || !/\p{L}/u.test(token.text))) return undefined;
  const person = described?.role.being === "person" && !organizationWords.has(tokens[to - 1]?.text ?? "");
  const guess = guessName(reading.tree, phrase.head, nameFrom, to, person || title !== undefined);
  const titleWord = title === undefined ? "" : (tokens[title]?.text ?? "");
  const countries = described?.countries.length
    ? described.countries
    : guess.kind === "person"
      ? countriesIn(reading, phrase.from, nameFrom)
      : nameCountries(reading, phrase, to);
  const sector = described?.sector ?? sectorOfTitle(titleWord) ?? guess.sector;
  const gender =
    genderOfTitle(titleWord) ??
    (described ? genderOfNoun(described.role.name) : undefined) ??
    guess.gender ??
    (guess.kind === "person" ? genderOfFirstName(words[0]?.text ?? "") : undefined);
  return {
    ...phrase,
    to,
    form: "name",
    kind: guess.kind,
    name: nameOf(reading, nameFrom, to),
    ...(countries[0] ? { country: countries[0] } : {}),
    ...(sector ? { sector } : {}),
    ...(described ? { role: described.role.name } : {}),
    ...(described?.former ? { former: true } : {}),
    ...(gender ? { gender } : {}),
    plural: false,
    definite: true,
    ...(guess.weak ? { weak: true } : {}),
  };
}

const isTitleOnly = (word: string): boolean => isTitle(word) && /^(?:Mr|Mrs|Ms|Dr|Miss|Sir|Dame|Lord|Lady)\.?$/.test(word);

function titleIn(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i++)
    if (isTitle(reading.tree.tokens[i]?.text ?? "") && reading.tree.tokens[i + 1]?.upos === "PROPN") return i;
  return undefined;
}

/** The countries that the words of an organisation's name or its "of" phrase tell: "Latvian Constitutional Court". */
function nameCountries(reading: Reading, phrase: Phrase, to: number): string[] {
  return countriesIn(reading, phrase.from, to);
}

/** The words of the name itself around the head: without title, modifiers and determiner. */
function nameRange(reading: Reading, phrase: Phrase): { from: number; to: number } {
  const { tokens } = reading.tree;
  const body = organizationWords.has(tokens[phrase.head]?.text ?? "") || placeWords.has(tokens[phrase.head]?.text ?? "");
  let from = phrase.head;
  while (from > phrase.from && isNamePart(reading, from - 1, phrase, body)) from--;
  while (from < phrase.head && /^[-–.,'’]$/.test(tokens[from]?.text ?? "")) from++;
  let to = phrase.to;
  while (to < tokens.length && isAfterName(reading, to, phrase.head, body)) to++;
  while (to > phrase.head + 1 && nameLinks.has(tokens[to - 1]?.text.toLowerCase() ?? "")) to--;
  return { from, to };
}

function isNamePart(reading: Reading, i: number, phrase: Phrase, body: boolean): boolean {
  const token = reading.tree.tokens[i];
  if (!token) return false;
  if (/^[-–.&]$/.test(token.text)) return i > phrase.from;
  if (token.deprel === "nmod:poss" || token.xpos === "POS") return false;
  if (reading.matchAt[i] && !body) return false;
  if (token.upos !== "PROPN" && !(body && /^\p{Lu}/u.test(token.text) && token.upos !== "DET"))
    return nameParticles.has(token.text) && token.deprel !== "case";
  if (reading.matchAt[i] && token.upos === "ADJ") return false;
  return body || !roleEndingAt(reading, i, i);
}

/** "Jr.", and for bodies and places the "of" phrase in capitals: "University of Leeds". */
function isAfterName(reading: Reading, i: number, head: number, body: boolean): boolean {
  const token = reading.tree.tokens[i];
  if (!token) return false;
  if (personSuffixes.has(token.text)) return true;
  if (!body) return false;
  const capital = /^\p{Lu}/u.test(token.text) && token.upos === "PROPN";
  if (capital) return isUnder(reading, i, head);
  const next = reading.tree.tokens[i + 1];
  const afterNext = reading.tree.tokens[i + 2];
  return /^(?:of|for)$/.test(token.text) &&
    ((next?.upos === "PROPN" && isUnder(reading, i + 1, head)) || (next?.text === "the" && afterNext?.upos === "PROPN"))
    ? true
    : token.text === "the" && /^(?:of|for)$/.test(reading.tree.tokens[i - 1]?.text ?? "");
}

function isUnder(reading: Reading, i: number, head: number): boolean {
  for (let k = i, steps = 0; k >= 0 && steps < 6; k = reading.tree.tokens[k]?.head ?? -1, steps++) if (k === head) return true;
  return false;
}

// ---- descriptions

function readDescription(reading: Reading, phrase: Phrase): Reference | undefined {
  const { tokens } = reading.tree;
  const described = describe(reading, phrase, phrase.to > phrase.head + 1 ? phrase.to : phrase.head + 1);
  const token = tokens[phrase.head];
  if (!described || !token) return undefined;
  const plural = token.xpos === "NNS" || token.xpos === "NNPS" || token.feats.Number === "Plur";
  const to = withOfPhrase(reading, phrase);
  return {
    ...phrase,
    to,
    form: "description",
    kind: kindOf(described, plural),
    name: nameOf(reading, phrase.from, to),
    ...countryFields(described.countries),
    ...(described.sector ? { sector: described.sector } : {}),
    role: described.role.name,
    ...(described.former ? { former: true } : {}),
    ...genderField(described),
    plural,
    definite: isDefinite(reading, phrase),
    ...(described.role.state ? { state: true } : {}),
  };
}

function countryFields(countries: readonly string[]): { country?: string; moreCountries?: readonly string[] } {
  const [country, ...more] = countries;
  return country === undefined ? {} : more.length === 0 ? { country } : { country, moreCountries: more };
}

function genderField(described: Description): { gender?: "he" | "she" } {
  const gender = described.role.being === "person" ? genderOfNoun(described.role.name.split(" ").at(-1) ?? "") : undefined;
  return gender ? { gender } : {};
}

function kindOf({ role, sector }: Description, plural: boolean): Reference["kind"] {
  if (role.being === "person") return plural ? "group" : "person";
  return sector === "CVL" || sector === "REB" || sector === "UAF" || sector === "CRM" || sector === "REF"
    ? "group"
    : "organization";
}

function isDefinite(reading: Reading, { from, head }: Phrase): boolean {
  const { tokens } = reading.tree;
  for (let i = from; i < head; i++) {
    const token = tokens[i];
    if (token && (/^(?:the|this|that|these|those)$/i.test(token.text) || token.deprel === "nmod:poss")) return true;
  }
  return false;
}

function withOfPhrase(reading: Reading, phrase: Phrase): number {
  const { tree } = reading;
  for (const child of tree.children[phrase.head] ?? []) {
    if (
      child >= phrase.to &&
      tree.tokens[child]?.deprel.startsWith("nmod") &&
      caseWords(tree, child).includes("of") &&
      tree.left[child] === phrase.to
    ) {
      return Math.max(
        phrase.to,
        child + 1,
        ...(tree.children[child] ?? []).filter((k) => /^flat/.test(tree.tokens[k]?.deprel ?? "")).map((k) => k + 1),
      );
    }
  }
  return phrase.to;
}

function withDeterminer(reading: Reading, from: number, limit: number): number {
  return from > limit && /^the$/i.test(reading.tree.tokens[from - 1]?.text ?? "") ? from - 1 : from;
}

/** The words as written, one blank between those that the text parts. */
function nameOf(reading: Reading, from: number, to: number): string {
  let name = "";
  for (let i = from; i < to; i++) {
    const token = reading.tree.tokens[i];
    if (!token) continue;
    const before = reading.tree.tokens[i - 1];
    name += i > from && before && before.span.end < token.span.start ? ` ${token.text}` : token.text;
  }
  return name;
}
