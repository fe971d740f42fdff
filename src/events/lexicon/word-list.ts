import { NOUN_CLASSES } from "../../data/noun-classes.js";

const CLASSES: ReadonlyMap<string, string> = new Map(Object.entries(NOUN_CLASSES));

/** A word list ready for look-up; see `LexiconEntry` for how lists are written. */
export interface WordList {
  /** Whether anything fits: `*`. */
  readonly any: boolean;
  /** Single lemmas. */
  readonly words: ReadonlySet<string>;
  /** Compounds by the lemma of their head, with the words before it: `air_strike`. */
  readonly compounds: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns with an `of`-phrase: `state_of_emergency`. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** Classes of participants: `@official`. */
  readonly classes: readonly string[];
}

const expanded = new Map<string, readonly string[]>();
const compiled = new Map<string, WordList>();

/** The words of a list, classes of nouns spelled out: `"@visit @nobody"` gives `["visit", "trip", …, "@nobody"]`. */
export function expandWords(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  const known = expanded.get(list);
  if (known !== undefined) return known;
  const words = list.split(" ").flatMap((word) => {
    const members = word.startsWith("@") ? CLASSES.get(word.slice(1)) : undefined;
    return members === undefined ? [word] : members.split(/\s+/);
  });
  expanded.set(list, words);
  return words;
}

/** The words of a list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(expandWords(list));
}

/** The list ready for look-up; every list is read once. */
export function wordList(list: string): WordList {
  const known = compiled.get(list);
  if (known !== undefined) return known;
  const words = expandWords(list);
  const compounds = new Map<string, string[][]>();
  const phrases = new Map<string, string[]>();
  for (const word of words) {
    const [whole = "", of] = word.split("_of_");
    if (of !== undefined) phrases.set(whole, [...(phrases.get(whole) ?? []), of]);
    else if (word.includes("_")) {
      const parts = word.split("_");
      const head = parts.pop() ?? "";
      compounds.set(head, [...(compounds.get(head) ?? []), parts]);
    }
  }
  const ready: WordList = {
    any: words.includes("*"),
    words: new Set(words.filter((word) => !word.includes("_") && !word.startsWith("@"))),
    compounds,
    phrases,
    classes: words.filter((word) => word.startsWith("@")),
  };
  compiled.set(list, ready);
  return ready;
}
