import type { Sector } from "../../ontology/index.js";
import { citiesNamed } from "./knowledge/cities.js";
import { lettersOf } from "./knowledge/fold.js";
import {
  type Gender,
  genderOfFirstName,
  genderOfTitle,
  isFirstName,
  isSureFirstName,
  isTitle,
} from "./knowledge/person-names.js";
import { modifierSector, roleOf, roleOfNoun } from "./knowledge/roles.js";
import {
  eventWords,
  houseWords,
  kinNouns,
  nameLinks,
  openBodyWords,
  organizationWords,
  placeBeginnings,
  placeNouns,
  placePrepositions,
  placeWords,
  sayingVerbs,
} from "./knowledge/words.js";
import { caseWords, type Tree } from "./phrases.js";

/** How strongly a name looks like each kind. */
export interface KindVotes {
  readonly person: number;
  readonly place: number;
  readonly organization: number;
}

/** What a name that no list knows seems to be. */
export interface NameGuess {
  readonly kind: "person" | "place" | "organization" | "other";
  readonly votes: KindVotes;
  readonly sector?: Sector | undefined;
  readonly gender?: Gender | undefined;
  /** Whether only the surroundings tell it. */
  readonly weak: boolean;
}

/** Compass points, parts of towns, numbers of roads. */
const PLACE_NAMES =
  /^(?:(?:North|South|Mid)?(?:east|west|East|West)|North|South|Downtown|Uptown|Midtown|Earth|[AIM]-?\d{1,3}\w?)$/;

/** Places that are told by number: "Terminal 2". */
const NUMBERED = /^(?:Terminal|Gate|Gates|Pier|Platform|Highway|Route|Interstate|Area|Sector|Zone|Camp|Hwy)$/;

/** Whether the name stands where somebody acts. */
const acts = (tree: Tree, head: number): boolean => /^(?:nsubj|nsubj:pass|obl:agent|iobj)$/.test(tree.tokens[head]?.deprel ?? "");

/** Whether "the" stands before the name or its title: "the Emperor Norton Bridge" is none of its persons. */
const isCalled = ({ tokens }: Tree, from: number): boolean =>
  [from - 2, from - 1, from].some((i) => /^the$/i.test(tokens[i]?.text ?? ""));

/** "Kayangan lakes", "Imam square": a common noun for a place, in the singular or plural. */
const isPlaceNoun = (word: string): boolean => placeNouns.has(word) || placeNouns.has(word.replace(/s$/, ""));

/** Whether the name hangs together with an owner: "College" of "King's College". */
const isOwned = ({ tokens, children }: Tree, head: number): boolean =>
  (children[head] ?? []).some((k) => tokens[k]?.deprel === "nmod:poss" && tokens[k]?.upos === "PROPN");

/**
 * The sector that the name of a body tells: that of its last words as an office ("Intelligence Agency"), else of a word before
 * a last one that bodies of many sectors have ("Labour Congress", "Police Service"), else of the last.
 */
function sectorOfName(words: readonly string[], all: readonly string[]): Sector | undefined {
  const lower = words.map((word) => word.toLowerCase());
  if (words.at(-1) === "Bank" && isCentralBank(lower, all)) return "GOV";
  for (const count of [3, 2]) {
    const role = words.length >= count ? roleOf(lower.slice(-count).join(" ")) : undefined;
    if (role?.being === "body" && role.sector !== undefined) return role.sector;
  }
  const last = words.at(-1) ?? "";
  const sector = organizationWords.get(last);
  if (!openBodyWords.has(last)) return sector;
  const before = words.slice(0, -1).reverse();
  return (
    before.map((word) => modifierSector(word.toLowerCase()) ?? organizationWords.get(word)).find((told) => told !== undefined) ??
    sector
  );
}

/** "Central Bank", "Reserve Bank of Fiji", "Bank of Japan": of states, mostly. */
const isCentralBank = (lower: readonly string[], all: readonly string[]): boolean =>
  /^(?:central|reserve)$/.test(lower.at(-2) ?? "") || (lower.length === 1 && all[1]?.toLowerCase() === "of");

/** Guesses what the name of the words `from` to `to` is: by its own words, then by its surroundings. */
export function guessName(tree: Tree, head: number, from: number, to: number, titled: boolean): NameGuess {
  const words = tree.tokens.slice(from, to).flatMap((token) => (/\p{L}/u.test(token.text) ? [token.text] : []));
  const first = words[0] ?? "";
  const link = words.findIndex((word) => nameLinks.has(word.toLowerCase()));
  const main = link > 0 ? (words[link - 1] ?? first) : (words.at(-1) ?? first);
  const surname = isSureFirstName(first) && words.length === 2;
  if (!titled && words.length > 1 && link < 0 && !surname && placeWords.has(main)) return sure("place", {});
  if (!titled && words.length === 1 && NUMBERED.test(first) && /^\d/.test(tree.tokens[to - 1]?.text ?? ""))
    return sure("place", {});
  // A house may be named after somebody with a title: "Sheikh Zayed Mosque".
  if (words.length > 1 && link < 0 && isTitle(first) && houseWords.has(main))
    return sure("place", { sector: organizationWords.get(main) });
  if (!titled && words.length === 1 && PLACE_NAMES.test(first)) return sure("place", {});
  if (words.length > 1 && link < 0 && (titled ? placeWords.has(main) && isCalled(tree, from) : isPlaceNoun(main)))
    return sure("place", {});
  if (titled || (isTitle(first) && !organizationWords.has(words[1] ?? "")))
    return sure("person", { gender: genderOfTitle(first) ?? genderOfFirstName(isTitle(first) ? (words[1] ?? "") : first) });
  if (words.length > 1 && houseWords.has(main) && link < 0)
    return sure(acts(tree, head) ? "organization" : "place", { sector: organizationWords.get(main) });
  if ((organizationWords.has(main) && (words.length > 1 || isOwned(tree, head))) || (link > 0 && houseWords.has(main)))
    return sure("organization", { sector: sectorOfName(link > 0 ? words.slice(0, link) : words, words) });
  if (words.length > 1 && isSureFirstName(first) && link < 0) return sure("person", { gender: genderOfFirstName(first) });
  if (words.length > 1 && placeWords.has(main)) return sure("place", {});
  if (eventWords.has(main)) return sure("other", {});
  return guessByVotes(tree, head, from, words);
}

function sure(
  kind: NameGuess["kind"],
  { sector, gender }: { sector?: Sector | undefined; gender?: Gender | undefined },
): NameGuess {
  const votes = {
    person: kind === "person" ? 6 : 0,
    place: kind === "place" ? 6 : 0,
    organization: kind === "organization" ? 6 : 0,
  };
  return { kind, votes, sector, gender, weak: false };
}

function guessByVotes(tree: Tree, head: number, from: number, words: readonly string[]): NameGuess {
  const votes = { person: 0.4, place: 0, organization: 0.2 };
  const token = tree.tokens[head];
  const governor = token && token.head >= 0 ? tree.tokens[token.head] : undefined;
  const relation = token?.deprel ?? "";
  const word = words[0] ?? "";
  const cases = caseWords(tree, head);
  const lemma = governor?.lemma.toLowerCase() ?? "";
  if (cases.some((preposition) => placePrepositions.has(preposition))) votes.place += 1.6;
  if (cases.some((preposition) => /^(?:to|from)$/.test(preposition))) votes.place += 0.5;
  if (cases.includes("by")) votes.person += 0.5;
  // "the town of X", "the island of X".
  if (cases.includes("of") && placeNouns.has(lemma)) votes.place += 2;
  if (placeBeginnings.has(word) && words.length > 1) votes.place += 1.5;
  if (words.length > 1 && citiesNamed(lettersOf(words.join("")).toLowerCase()).length > 0) votes.place += 3;
  if (words.length === 1) votes.place += cityVote(word);
  if (isFirstName(word)) votes.person += words.length > 1 ? 2.5 : 1.5;
  if (/^[\p{Lu}\d.&]{2,}$/u.test(word) && words.length === 1) votes.organization += 2;
  if (words.length === 1 && /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(word)) votes.organization += 2;
  if (words.length > 1 && words.some((part) => organizationWords.has(part))) votes.organization += 1.5;
  if (words.length > 1 && words.some((part) => nameLinks.has(part.toLowerCase()))) votes.organization += 1;
  if (token?.xpos === "NNPS") votes.organization += 1.5;
  if (tree.tokens[from - 1]?.text.toLowerCase() === "the") {
    votes.organization += 1.5;
    votes.place += 0.5;
    votes.person -= words.length > 1 ? 2 : 1;
  }
  const noun = nounBeside(tree, head);
  if (noun !== undefined) addNounVote(votes, noun);
  if (/^nsubj/.test(relation)) votes.person += sayingVerbs.has(lemma) ? 1.2 : 0.4;
  if (relation === "nmod:poss") votes.person += 0.4;
  if (relation === "compound" || relation === "nmod:unmarked") votes.organization += 0.5;
  if (words.length > 1 && words.length < 4 && words.every((part) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part))) votes.person += 0.9;
  const gender = genderOfFirstName(word);
  const kind = kindByVotes(votes);
  return { kind, votes, sector: undefined, gender: kind === "person" ? gender : undefined, weak: true };
}

/** The noun that says what the name is: "Coron is a town", "Coron, a town in the north". */
function nounBeside({ tokens, children }: Tree, head: number): string | undefined {
  const token = tokens[head];
  const governor = token && token.head >= 0 ? tokens[token.head] : undefined;
  if (governor?.upos === "NOUN" && /^(?:nsubj|appos)/.test(token?.deprel ?? "")) return governor.lemma.toLowerCase();
  const beside = (children[head] ?? []).map((k) => tokens[k]).find((child) => child?.deprel === "appos" && child.upos === "NOUN");
  return beside?.lemma.toLowerCase();
}

/** What a noun beside a name counts. */
const NOUN_VOTE = 3;

function addNounVote(votes: { person: number; place: number; organization: number }, noun: string): void {
  const role = roleOfNoun(noun);
  if (placeNouns.has(noun)) votes.place += NOUN_VOTE;
  else if (role?.being === "body") votes.organization += NOUN_VOTE;
  else if (role !== undefined || kinNouns.has(noun)) votes.person += NOUN_VOTE;
}

function cityVote(word: string): number {
  const population = citiesNamed(lettersOf(word).toLowerCase())[0]?.population;
  if (population === undefined) return 0;
  return population > 100_000 ? 1.2 : 0.6;
}

/** The kind with the most votes; a draw goes to persons. */
export function kindByVotes({ person, place, organization }: KindVotes): "person" | "place" | "organization" {
  return person >= place && person >= organization ? "person" : place > organization ? "place" : "organization";
}
