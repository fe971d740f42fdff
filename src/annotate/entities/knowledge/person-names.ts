import {
  FEMALE_FIRST_NAMES,
  GENDERED_NOUNS,
  MALE_FIRST_NAMES,
  SHARED_FIRST_NAMES,
  TITLE_SECTORS,
  TITLES,
} from "../../../data/first-names.js";
import type { Sector } from "../../../ontology/index.js";
import { sectorOf, wordsOf } from "./record.js";

/** The pronoun somebody takes. */
export type Gender = "he" | "she";

const male = new Set(wordsOf(MALE_FIRST_NAMES));
const female = new Set(wordsOf(FEMALE_FIRST_NAMES));
const either = new Set(wordsOf(SHARED_FIRST_NAMES));
const nouns = new Map<string, Gender>([
  ...wordsOf(GENDERED_NOUNS.he).map((word): [string, Gender] => [word, "he"]),
  ...wordsOf(GENDERED_NOUNS.she).map((word): [string, Gender] => [word, "she"]),
]);
const titles = new Map(
  wordsOf(TITLES).map((entry): [string, Gender | undefined] => {
    const [title = "", gender] = entry.split(":");
    return [title, gender === "he" || gender === "she" ? gender : undefined];
  }),
);
const titleSectors = new Map(
  wordsOf(TITLE_SECTORS).map((entry): [string, string | undefined] => [entry.split(":")[0] ?? "", entry.split(":")[1]]),
);

/** Whether the word is a given name. */
export const isFirstName = (word: string): boolean => male.has(word) || female.has(word) || either.has(word);

/** Whether the word is a given name and hardly ever anything else. */
export const isSureFirstName = (word: string): boolean => male.has(word) || female.has(word);

/** The pronoun that a given name tells. */
export function genderOfFirstName(word: string): Gender | undefined {
  const he = male.has(word);
  return he === female.has(word) ? undefined : he ? "he" : "she";
}

/** The pronoun that a noun for a person tells. */
export const genderOfNoun = (word: string): Gender | undefined => nouns.get(word);

/** Whether the word is a title before a name: "Mr", "Gen.". */
export const isTitle = (word: string): boolean => titles.has(word);

/** The pronoun that a title tells. */
export const genderOfTitle = (word: string): Gender | undefined => titles.get(word);

/** The sector that an abbreviated title tells: `MIL` for "Gen.". */
export const sectorOfTitle = (word: string): Sector | undefined => sectorOf(titleSectors.get(word.replace(".", "")));
