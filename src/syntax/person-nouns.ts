import { personNouns } from "../data/person-nouns.js";
import { readFrontCoded } from "../text/index.js";

let words: ReadonlySet<string> | undefined;

/** Whether a dictionary has the word, a base form in lower case, for a noun that stands for a person first of all: `"beekeeper"`. */
export function isPersonNoun(word: string): boolean {
  words ??= new Set(readFrontCoded(personNouns));
  return words.has(word);
}
