import type { Sector } from "../../ontology/index.js";
import { commonUse, type Token } from "../../syntax/index.js";
import { countriesIn, describe, placeCountries, type Reading, roleEndingAt } from "./describe.js";
import { kindEvidence } from "./kind-evidence.js";
import {
  genderOfFirstName,
  genderOfNoun,
  genderOfTitle,
  isSureFirstName,
  isTitle,
  sectorOfTitle,
} from "./knowledge/person-names.js";
import {
  houseWords,
  isNoEntity,
  nameLinks,
  nameParticles,
  organizationWords,
  personSuffixes,
  placeNouns,
  placeWords,
} from "./knowledge/words.js";
import { guessName, type KindVotes } from "./name-kinds.js";
import { isUnder, nameOf } from "./phrase-words.js";
import type { Phrase } from "./phrases.js";
import { type Reference, referenceOf } from "./reference.js";

/** Runs of proper nouns that no phrase has read: "Obama" of "the Obama administration", and where the tree is odd. */
export function readLooseNames(reading: Reading, sentence: number, references: readonly Reference[]): Reference[] {
  const { tokens } = reading.tree;
  const covered = new Set<number>();
  for (const { form, from, nameFrom, to, head } of references) {
    if (form === "name") for (let i = nameFrom ?? from; i < to; i++) covered.add(i);
    covered.add(head);
  }
  const loose: Reference[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isLoose(reading, from, covered)) continue;
    let to = from + 1;
    while (
      to < tokens.length &&
      isLoose(reading, to, covered) &&
      (tokens[to]?.span.start ?? 0) - (tokens[to - 1]?.span.end ?? 0) <= 1
    )
      to++;
    const reference = looseName(reading, sentence, from, to);
    if (reference) loose.push(reference);
    from = to;
  }
  return loose;
}

function isLoose(reading: Reading, i: number, covered: ReadonlySet<number>): boolean {
  const token = reading.tree.tokens[i];
  return (
    token?.upos === "PROPN" &&
    !reading.matchAt[i] &&
    !covered.has(i) &&
    !isNoEntity(token.text) &&
    !isTitle(token.text) &&
    !roleEndingAt(reading, i, i) &&
    !beginsRole(reading, i) &&
    /\p{Lu}/u.test(token.text)
  );
}

/** Whether the word and the next are one role: "Riot police" at the start of a sentence. */
const beginsRole = (reading: Reading, i: number): boolean => (roleEndingAt(reading, i + 1, i)?.from ?? i + 1) <= i;

/** What a name before a noun for a place counts: "Coron" of "Coron harbour". */
const OF_PLACE: KindVotes = { person: 0, place: 1.5, organization: 0 };

/** What modifies a common noun is kept only if the story names it elsewhere; the rest is a name like any other. */
function looseName(reading: Reading, sentence: number, from: number, to: number): Reference | undefined {
  const { tokens } = reading.tree;
  const head = to - 1;
  const governor = tokens[tokens[head]?.head ?? -1];
  const modifies = /^(?:compound|nmod:desc|nmod:unmarked|amod)$/.test(tokens[head]?.deprel ?? "");
  const phrase = { sentence, head, from, to };
  const name = nameOf(reading, from, to);
  const common = { form: "name", name, plural: false, definite: true, weak: true } as const;
  if (modifies && governor?.upos === "NOUN") {
    const votes = placeNouns.has(governor.lemma.toLowerCase()) ? OF_PLACE : undefined;
    return referenceOf(phrase, { ...common, kind: "other", votes });
  }
  if (modifies) return undefined;
  const titled = isTitle(tokens[from - 1]?.text ?? "");
  const guess = guessName(reading.tree, head, from, to, titled);
  const { kind, votes, gender } = guess;
  const evidence = kindEvidence(reading, { head, from, to }, guess, titled);
  return kind === "other" ? undefined : referenceOf(phrase, { ...common, kind, votes, gender, evidence });
}

/** Sectors of bodies that mostly are of the country that a story plays in. */
const DOMESTIC: ReadonlySet<Sector> = new Set<Sector>(["GOV", "LEG", "JUD", "COP", "PTY", "OPP", "LAB", "EDU", "MED"]);

/** Reads a name that no list knows, with title, office and what its words tell. */
export function readName(reading: Reading, phrase: Phrase): Reference | undefined {
  const { tokens } = reading.tree;
  let { from, to } = nameRange(reading, phrase);
  // "President Bush" told as one flat name: the office goes to the description.
  let described = phrase.from < from ? describe(reading, phrase, from) : undefined;
  const outer =
    phrase.from > 0 && phrase.from <= from ? roleEndingAt(reading, from - 1, Math.max(0, phrase.from - 3)) : undefined;
  // "secretary of state Madeleine Albright" told as "secretary | of state Madeleine Albright".
  const start = outer && outer.from < phrase.from && outer.role.name.includes(" ") ? outer.from : phrase.from;
  if (start < phrase.from) described = describe(reading, { head: phrase.head, from: start }, from) ?? described;
  for (let cut = from + 1; cut < to; cut++) {
    const found = roleEndingAt(reading, cut - 1, phrase.from);
    if (
      found?.role.being === "person" &&
      !organizationWords.has(tokens[to - 1]?.text ?? "") &&
      !/S$/.test(tokens[cut - 1]?.xpos ?? "") &&
      found.role.sector !== undefined &&
      found.role.sector !== "CVL" &&
      !isTitleOnly(tokens[cut - 1]?.text ?? "")
    ) {
      described = describe(reading, phrase, cut) ?? described;
      from = cut;
    }
  }
  const title = houseWords.has(tokens[to - 1]?.text ?? "") ? undefined : titleIn(reading, phrase.from, to);
  const nameFrom = title !== undefined && title >= from && title + 1 < to ? title + 1 : from;
  const words = tokens.slice(nameFrom, to);
  if (words.every(({ text }) => isNoEntity(text) || !mayBeName(text))) return undefined;
  const person = described?.role.being === "person" && !organizationWords.has(tokens[to - 1]?.text ?? "");
  if (nameFrom >= to) return undefined;
  const titled = person || title !== undefined;
  const guess = guessName(reading.tree, phrase.head, nameFrom, to, titled);
  if (guess.kind === "other") return undefined;
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
  return referenceOf(phrase, {
    to: guess.kind === "organization" ? withSeat(reading, phrase.head, to) : to,
    nameFrom,
    form: "name",
    kind: guess.kind,
    name: nameOf(reading, nameFrom, to),
    country: countries[0],
    sector,
    role: described?.role.name,
    former: described?.former,
    state: guess.kind === "person" && described?.role.state,
    local: guess.kind === "person" ? described?.role.local : sector !== undefined && DOMESTIC.has(sector),
    gender,
    plural: false,
    definite: true,
    weak: guess.weak,
    votes: guess.votes,
    evidence: kindEvidence(reading, { head: phrase.head, from: nameFrom, to }, guess, titled),
  });
}

/** Whether a word is in capitals, or no common one: "Bell", "bell hooks"; "march" is a tag's mistake. */
const mayBeName = (word: string): boolean => /\p{Lu}/u.test(word) || (/\p{L}/u.test(word) && commonUse(word) !== "common");

/** Past the place that the name of a body goes on with: "University of California, Berkeley", "Durham University, United Kingdom". */
function withSeat({ tree, matchAt }: Reading, head: number, to: number): number {
  const match = /^(?:,|at)$/.test(tree.tokens[to]?.text ?? "") ? matchAt[to + 1] : undefined;
  if (match?.from !== to + 1 || !match.forms.some((form) => form.known.kind === "place")) return to;
  const on = tree.tokens[match.to - 1]?.head ?? -1;
  const last = on >= match.from && on < match.to ? (tree.tokens[on]?.head ?? -1) : on;
  return last >= head && last < to ? match.to : to;
}

const isTitleOnly = (word: string): boolean => isTitle(word) && /^(?:Mr|Mrs|Ms|Dr|Miss|Sir|Dame|Lord|Lady)\.?$/.test(word);

/** Whether the word after a title is a name: "General Petrov", not "General Motors", "Major League Baseball". */
const isTitled = (next: Token | undefined): boolean => next?.upos === "PROPN" && !organizationWords.has(next.text);

function titleIn(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i++)
    if (isTitle(reading.tree.tokens[i]?.text ?? "") && isTitled(reading.tree.tokens[i + 1])) return i;
  return undefined;
}

/** The countries that the words of an organisation's name or its "of" phrase tell: "Latvian Constitutional Court". */
function nameCountries(reading: Reading, phrase: Phrase, to: number): string[] {
  const adjectives = reading.matchAt
    .slice(phrase.from, to)
    .filter((match) => match?.forms.some((form) => form.use === "adjective"));
  if (adjectives.length > 0) return countriesIn(reading, phrase.from, to);
  const lying = placeCountries(reading, phrase.head);
  return lying.length > 0 ? lying : countriesIn(reading, phrase.from, to);
}

/** The words of the name itself around the head: without title, modifiers and determiner. */
function nameRange(reading: Reading, phrase: Phrase): { from: number; to: number } {
  const { tokens } = reading.tree;
  const body = organizationWords.has(tokens[phrase.head]?.text ?? "") || placeWords.has(tokens[phrase.head]?.text ?? "");
  let from = phrase.head;
  while (from > phrase.from && isNamePart(reading, from - 1, phrase, body)) from--;
  while (from < phrase.head && /^[-–.,'’]$/.test(tokens[from]?.text ?? "")) from++;
  let to = phrase.to;
  if (tokens[phrase.head]?.upos === "NOUN") while (from < to - 1 && tokens[from]?.upos !== "PROPN") from++;
  // A part of the name that hangs elsewhere: "singer Carly Simon" with "Simon" on "singer".
  while (isSplitOff(reading, to)) to++;
  while (to < tokens.length && isAfterName(reading, to, phrase.head, body)) to++;
  while (to > phrase.head + 1 && nameLinks.has(tokens[to - 1]?.text.toLowerCase() ?? "")) to--;
  return { from, to };
}

/** Whether the word goes on with a name though it hangs elsewhere. */
function isSplitOff(reading: Reading, i: number): boolean {
  const token = reading.tree.tokens[i];
  const before = reading.tree.tokens[i - 1];
  if (token?.upos !== "PROPN" || before?.upos !== "PROPN" || reading.matchAt[i] || token.span.start - before.span.end > 1)
    return false;
  if (/^flat/.test(token.deprel) || (isSureFirstName(before.text) && !isNoEntity(token.text) && !isTitle(token.text)))
    return true;
  // Two names that hang on one word alike, with nothing between them, are one: "called | Olaf | Scholz".
  return token.head === before.head && token.deprel === before.deprel && !isNoEntity(token.text) && !isNoEntity(before.text);
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
export function isAfterName(reading: Reading, i: number, head: number, body: boolean): boolean {
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
