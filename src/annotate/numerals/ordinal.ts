import { figureValue } from "./figures.js";
import { ENDINGS, ORDINAL, TEN } from "./number-tables.js";
import type { Numeral } from "./scaled.js";
import type { Word } from "./word.js";

/** Reads the ordinal at word `i`: `third`, `twenty-first`, `21st`. */
export function readOrdinal(words: readonly Word[], i: number): Numeral | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.kind === "digits") {
    const next = words[i + 1];
    const value = next?.glued && ENDINGS.has(next.lower) ? figureValue(word.text) : undefined;
    return value === undefined || !Number.isInteger(value) ? undefined : { value, end: i + 2, figures: true };
  }
  const plain = ORDINAL.get(word.lower);
  if (plain !== undefined) return { value: plain, end: i + 1, figures: false };
  const ten = TEN.get(word.lower);
  if (ten === undefined) return undefined;
  const at = words[i + 1]?.text === "-" ? i + 2 : i + 1;
  const small = ORDINAL.get(words[at]?.lower ?? "");
  return small !== undefined && small < 10 ? { value: ten + small, end: at + 1, figures: false } : undefined;
}
