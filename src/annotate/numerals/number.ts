import { readFigures } from "./figures.js";
import { markWords } from "./marks.js";
import { PLURAL, SCALE, SIGN, SMALL, TEN, VAGUE } from "./number-tables.js";
import type { Numeral } from "./scaled.js";
import { readSpelled } from "./spelled.js";
import type { Word } from "./word.js";

/** Reads the number that starts at word `i`: figures, words, fractions, and what scales them. */
export function readNumber(words: readonly Word[], i: number): Numeral | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.kind === "digits") return readFigures(words, i, word);
  if (word.kind === "sign") {
    const part = SIGN.get(word.text);
    return part === undefined ? undefined : { value: part, end: i + 1, figures: true };
  }
  if (PLURAL.has(word.lower)) return readLoose(words, i);
  const vague = readVague(words, i);
  if (vague || VAGUE.has(word.lower)) return vague;
  return readSpelled(words, i);
}

/** `dozens`, `hundreds of thousands`: the size is the value. */
function readLoose(words: readonly Word[], i: number): Numeral {
  let value = PLURAL.get(words[i]?.lower ?? "") ?? 0;
  let end = i + 1;
  while (end < i + 6 && words[end]?.lower === "of" && PLURAL.has(words[end + 1]?.lower ?? "")) {
    value *= PLURAL.get(words[end + 1]?.lower ?? "") ?? 1;
    end += 2;
  }
  return { value, end, figures: false, loose: true };
}

/** `several thousand`, `a few hundred`: the scale is the value. */
function readVague(words: readonly Word[], i: number): Numeral | undefined {
  const start = words[i]?.lower === "a" && words[i + 1]?.lower === "few" ? i + 1 : i;
  const scale = VAGUE.has(words[start]?.lower ?? "") ? SCALE.get(words[start + 1]?.lower ?? "") : undefined;
  return scale === undefined || scale === 20 ? undefined : { value: scale, end: start + 2, figures: false, loose: true };
}

const STARTS = markWords([...SMALL.keys(), ...TEN.keys(), ...PLURAL.keys(), ...SIGN.keys(), ...VAGUE, "a", "an", "half"]);

/** Whether a word can begin a number. */
export const startsNumber = ({ kind, marks }: Word): boolean => kind === "digits" || (marks & STARTS) !== 0;
