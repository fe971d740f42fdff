import type { Sector } from "../../ontology/index.js";
import type { Token } from "../../syntax/index.js";
import type { ListedMatch } from "./knowledge/gazetteer.js";
import { isFirstName, isTitle } from "./knowledge/person-names.js";
import { isInternational } from "./knowledge/record.js";
import { endsRole, modifierSector, onlyCounts, type Role, roleOf, roleOfNoun, saysFormer } from "./knowledge/roles.js";
import { notOfTheCountry, roleAdjectives } from "./knowledge/words.js";
import { caseWords, ofNouns, type Phrase, reachOf, type Tree } from "./phrases.js";

/** A sentence with its tree and the listed names in it. */
export interface Reading {
  readonly tree: Tree;
  readonly matches: readonly ListedMatch[];
  /** The match that each word belongs to. */
  readonly matchAt: readonly (ListedMatch | undefined)[];
}

/** What the words of a noun phrase tell of an actor. */
export interface Description {
  readonly role: Role;
  readonly sector?: Sector;
  readonly countries: readonly string[];
  readonly former: boolean;
}

/** A role found in the text: the words `from` to its last. */
interface RoleFound {
  readonly role: Role;
  readonly from: number;
}

/** The longest listed role whose last word is `last`. */
export function roleEndingAt({ tree }: Reading, last: number, first: number): RoleFound | undefined {
  const token = tree.tokens[last];
  if (!token) return undefined;
  const ends = endsOf(token);
  if (ends.length === 0 || isOfName(tree, last)) return undefined;
  const roleFor = token.upos === "NOUN" ? roleOfNoun : roleOf;
  let best: RoleFound | undefined;
  let before = "";
  for (let from = last, words = 0; from >= first && words < 5; from--) {
    const text = tree.tokens[from]?.text.toLowerCase() ?? "";
    if (text === "-") continue;
    if (from < last) before = `${text} ${before}`;
    words++;
    for (const end of ends) {
      const words = before + end;
      const role = roleFor(words.includes("-") ? words.replaceAll("-", " ") : words);
      if (!role || (role.proper && !/^\p{Lu}/u.test(tree.tokens[from]?.text ?? ""))) continue;
      best = { role, from };
      break;
    }
  }
  return best;
}

/** "National" of "the National Rally": an adjective in a name, no role before one. */
function isOfName({ tokens }: Tree, i: number): boolean {
  const [word, next] = [tokens[i], tokens[i + 1]];
  return (
    word?.xpos === "NNP" &&
    next?.upos === "PROPN" &&
    roleAdjectives.has(word.text.toLowerCase()) &&
    !isFirstName(next.text) &&
    !isTitle(next.text)
  );
}

/** The forms of a word that a role may end in: "Ministers" and "minister", "policemen" and "policeman". */
function endsOf({ text, lemma }: Token): string[] {
  const word = text.toLowerCase();
  const ends = [word, lemma.toLowerCase(), word.endsWith("men") ? `${word.slice(0, -2)}an` : word];
  return ends.filter((end, i) => ends.indexOf(end) === i && endsRole(end.slice(end.lastIndexOf("-") + 1)));
}

/** Whether the match is only part of "pro-Russian", "Russia-occupied": it does not say whose somebody is. */
export function isDetached({ tree }: Reading, match: ListedMatch): boolean {
  const word = (i: number): string => tree.tokens[i]?.text.toLowerCase() ?? "";
  const isHyphen = (i: number): boolean => /^[-‐‑–]$/.test(word(i));
  if (isHyphen(match.from - 1) && notOfTheCountry.has(word(match.from - 2))) return true;
  if (word(match.from - 1) === "ethnic") return true;
  return isHyphen(match.to) && notOfTheCountry.has(word(match.to + 1));
}

/** The countries that the listed names among the words `from` to `to` say somebody belongs to. */
export function countriesIn(reading: Reading, from: number, to: number): string[] {
  const countries: string[] = [];
  for (let i = Math.max(from, 0); i < to; i++) {
    const match = reading.matchAt[i];
    if (match?.from !== i || match.to > to || isDetached(reading, match)) continue;
    const country = match.forms.find((form) => form.known.country !== undefined)?.known.country;
    if (country !== undefined && !countries.includes(country)) countries.push(country);
  }
  return countries;
}

/** Reads role, sector and countries from the words of a phrase whose role noun ends before `to`. */
export function describe(
  reading: Reading,
  phrase: Pick<Phrase, "head" | "from">,
  to: number,
  depth = 0,
): Description | undefined {
  const found = roleEndingAt(reading, to - 1, phrase.from);
  const inner = depth < 3 ? ofPhrase(reading, to - 1, depth, found?.role.hollow === true) : undefined;
  const lemma = reading.tree.tokens[to - 1]?.lemma.toLowerCase() ?? "";
  const text = reading.tree.tokens[to - 1]?.text.toLowerCase() ?? "";
  if (inner?.description && (onlyCounts(lemma) || onlyCounts(text))) {
    const countries = merge(countriesIn(reading, phrase.from, to - 1), inner.description.countries);
    return { ...inner.description, countries };
  }
  if (!found) return undefined;
  const role = roleGoingOn(reading, to - 1) ?? found.role;
  const before = modifiersOf(reading, phrase.from, found.from);
  const open = role.hollow || role.sector === undefined;
  const sector = before.former
    ? "ELI"
    : (before.strong ?? (open ? (before.sector ?? inner?.description?.sector ?? inner?.sector ?? role.sector) : role.sector));
  let countries = countriesIn(reading, phrase.from, found.from);
  if (countries.length === 0) countries = countriesIn(reading, found.from, to);
  if (countries.length === 0) countries = inner?.countries ?? [];
  if (countries.length === 0) countries = placeCountries(reading, to - 1);
  if (countries.length === 0 && sector === "REF") countries = originCountries(reading, to - 1);
  return { role, ...(sector ? { sector } : {}), countries, former: before.former };
}

/** The role that goes on after its head: "secretary of state", "head of state", "member of parliament". */
function roleGoingOn({ tree }: Reading, head: number): Role | undefined {
  const [noun, of, next] = tree.tokens.slice(head, head + 3);
  if (!noun || !next || of?.text !== "of") return undefined;
  return roleOf(`${noun.lemma.toLowerCase()} of ${next.text.toLowerCase()}`);
}

const STRONG: ReadonlySet<string> = new Set(["REB", "OPP", "PRM"]);

function modifiersOf(reading: Reading, from: number, to: number): { sector?: Sector; strong?: Sector; former: boolean } {
  let sector: Sector | undefined;
  let strong: Sector | undefined;
  let former = false;
  for (let i = from; i < to; i++) {
    const token = reading.tree.tokens[i];
    if (!token) continue;
    const text = token.text.toLowerCase();
    if (saysFormer(text)) former = true;
    const match = reading.matchAt[i];
    const detached = match !== undefined && isDetached(reading, match);
    const told = detached
      ? undefined
      : (match?.forms[0]?.known.sector ?? modifierSector(token.lemma.toLowerCase()) ?? modifierSector(text));
    if (told === undefined) continue;
    sector = told;
    if (STRONG.has(told)) strong = told;
  }
  return { ...(sector ? { sector } : {}), ...(strong ? { strong } : {}), former };
}

/** What the "of" phrase after the word tells: "leader of the rebels", "hundreds of Iraqi soldiers". */
function ofPhrase(
  reading: Reading,
  head: number,
  depth: number,
  speaksFor: boolean,
): { description?: Description; countries: string[]; sector?: Sector } | undefined {
  const { tree } = reading;
  for (const child of ofNouns(tree, head, speaksFor)) {
    const { from, to } = reachOf(tree, child);
    const description = describe(reading, { head: child, from }, child + 1, depth + 1);
    const sector = reading.matchAt[child]?.forms[0]?.known.sector;
    const countries = merge(countriesIn(reading, from, to), joinedCountries(reading, child));
    return {
      ...(description ? { description } : {}),
      countries: countries.length > 0 ? countries : [...(description?.countries ?? [])],
      ...(sector ? { sector } : {}),
    };
  }
  return undefined;
}

/** The countries that stand beside the word: "the governments of Britain and Ireland". */
function joinedCountries(reading: Reading, head: number): string[] {
  const joined = (reading.tree.children[head] ?? []).filter((k) => reading.tree.tokens[k]?.deprel === "conj");
  return joined.flatMap((k) => countriesIn(reading, reading.tree.left[k] ?? k, k + 1));
}

/** The country of the place after the word: "police in Kenya", "rebels from southern Sudan". */
export function placeCountries(reading: Reading, head: number): string[] {
  const { tree } = reading;
  for (const child of tree.children[head] ?? []) {
    if (child < head || !tree.tokens[child]?.deprel.startsWith("nmod")) continue;
    if (!caseWords(tree, child).some((word) => /^(?:in|from|at|near|of|inside|across)$/.test(word))) continue;
    const { from, to } = reachOf(tree, child);
    // "in Fulton, Missouri": the place that holds it may follow.
    const end = Math.min((tree.right[child] ?? child) + 1, to + 3);
    const [first, ...others] = countriesIn(reading, from, end);
    if (first === undefined) continue;
    // "in Savannah, Georgia": a land of that name lies in the country of the town.
    const holds = reading.matchAt.slice(from, end).findLast((match) => match !== undefined);
    return holds?.forms.some(({ known }) => known.country === first) ? [first] : [others.at(-1) ?? first];
  }
  return [];
}

/** The one country in the clause after refugees: "refugees fleeing the war in Liberia". */
function originCountries(reading: Reading, head: number): string[] {
  const { tree } = reading;
  const clause = (tree.children[head] ?? []).find((child) => child > head && tree.tokens[child]?.deprel.startsWith("acl"));
  if (clause === undefined) return [];
  return countriesIn(reading, tree.left[clause] ?? clause, (tree.right[clause] ?? clause) + 1)
    .filter((code) => !isInternational(code))
    .slice(0, 1);
}

const merge = (some: readonly string[], more: readonly string[]): string[] => [...new Set([...some, ...more])];
