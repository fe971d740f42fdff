import type { Sector } from "../../ontology/index.js";
import {
  type Gender,
  genderOfFirstName,
  genderOfTitle,
  isFirstName,
  isSureFirstName,
  isTitle,
} from "./knowledge/person-names.js";
import { kinNouns, nameLinks, organizationWords, placePrepositions, placeWords, sayingVerbs } from "./knowledge/words.js";
import { caseWords, type Tree } from "./phrases.js";
import type { Entity } from "./schema.js";

/** What a name that no list knows seems to be. */
export interface NameGuess {
  readonly kind: Entity["kind"];
  readonly sector?: Sector;
  readonly gender?: Gender;
  /** Whether only the surroundings tell it. */
  readonly weak: boolean;
}

const FIRST_PLACE_WORDS = new Set([
  "Mount",
  "Mt",
  "Mt.",
  "Lake",
  "River",
  "Cape",
  "Fort",
  "Port",
  "San",
  "Santa",
  "St.",
  "Isle",
  "Gulf",
  "Bay",
  "Strait",
  "Camp",
]);

/** Guesses what the name of the words `from` to `to` is: by its words, then by its surroundings. */
export function guessName(tree: Tree, head: number, from: number, to: number, titled: boolean): NameGuess {
  const words = tree.tokens.slice(from, to).map((token) => token.text);
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (titled || isTitle(first)) {
    const gender = genderOfTitle(first) ?? genderOfFirstName(isTitle(first) ? (words[1] ?? "") : first);
    return { kind: "person", ...(gender ? { gender } : {}), weak: false };
  }
  const main = words.findIndex((word) => nameLinks.has(word.toLowerCase()));
  const headWord = main > 0 ? (words[main - 1] ?? last) : last;
  if (words.length > 1 && organizationWords.has(headWord)) return organization(organizationWords.get(headWord));
  if (words.length > 1 && (placeWords.has(headWord) || FIRST_PLACE_WORDS.has(first))) return { kind: "place", weak: false };
  if (words.length > 1 && isFirstName(first)) {
    const gender = genderOfFirstName(first);
    return { kind: "person", ...(gender ? { gender } : {}), weak: !isSureFirstName(first) };
  }
  return guessBySurroundings(tree, head, words);
}

const organization = (sector: Sector | undefined): NameGuess => ({
  kind: "organization",
  ...(sector ? { sector } : {}),
  weak: false,
});

function guessBySurroundings(tree: Tree, head: number, words: readonly string[]): NameGuess {
  const token = tree.tokens[head];
  const governor = token && token.head >= 0 ? tree.tokens[token.head] : undefined;
  const cases = caseWords(tree, head);
  const relation = token?.deprel ?? "";
  const word = words[0] ?? "";
  if (words.length === 1 && isSureFirstName(word)) {
    const gender = genderOfFirstName(word);
    return { kind: "person", ...(gender ? { gender } : {}), weak: true };
  }
  if (cases.some((preposition) => placePrepositions.has(preposition))) return { kind: "place", weak: true };
  if (words.length === 1 && /^[\p{Lu}\d.&]{2,}$/u.test(word)) return { kind: "organization", weak: true };
  if (words.length > 1 && words.some((part) => organizationWords.has(part) || nameLinks.has(part.toLowerCase())))
    return { kind: "organization", weak: true };
  if (governor && relation === "appos" && kinNouns.has(governor.lemma.toLowerCase())) return { kind: "person", weak: true };
  if (governor && /^nsubj/.test(relation) && sayingVerbs.has(governor.lemma.toLowerCase())) return { kind: "person", weak: true };
  if (words.length > 1 && words.length < 4 && words.every((part) => /^\p{Lu}[\p{Ll}'’.-]*/u.test(part)))
    return { kind: "person", weak: true };
  if (/^nsubj/.test(relation) || relation === "nmod:poss") return { kind: "person", weak: true };
  return { kind: words.length > 1 ? "organization" : "person", weak: true };
}
