import { SCALE } from "./number-tables.js";
import type { Word } from "./word.js";

/** A number read from words. */
export interface Numeral {
  readonly value: number;
  /** Index just past its last word. */
  readonly end: number;
  /** Whether it is written in figures. */
  readonly figures: boolean;
  /** Whether it names only a size: `dozens`, `tens of thousands`. */
  readonly loose?: boolean;
  /** What scales it at its end: 1,000,000 of `15 million`; a range lends it to its lower end. */
  readonly scale?: number;
}

/** Lets `hundred`, `million`, `dozen` multiply a number that stands before them, with or without a hyphen. */
export function scaled(words: readonly Word[], numeral: Numeral): Numeral {
  let { value, end, scale: factor = 1 } = numeral;
  for (let turns = 0; ; turns++) {
    const at = words[end]?.text === "-" && words[end]?.glued && words[end + 1]?.glued ? end + 1 : end;
    const scale = SCALE.get(words[at]?.lower ?? "");
    if (scale === undefined || turns > 2 || (scale === 20 && words[at + 1]?.lower !== "of"))
      return { ...numeral, value, end, ...(factor > 1 && { scale: factor }) };
    value = round(value * scale);
    factor *= scale;
    end = at + 1;
  }
}

/** Takes out what floating point adds behind the twelfth figure. */
export function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number.parseFloat(value.toPrecision(12));
}
