import { SIGN } from "./number-tables.js";
import { type Numeral, scaled } from "./scaled.js";
import type { Word } from "./word.js";

/** The value of a figure: `1,250.5`; nothing for `10:35` or `1,2`. */
export function figureValue(word: string): number | undefined {
  if (word.includes(":")) return undefined;
  const plain = word.includes(",") ? withoutCommas(word) : word;
  if (plain === undefined || plain.length > 18) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Takes the commas out where they part groups of three, or of two as in India: `1,50,000`. */
function withoutCommas(word: string): string | undefined {
  const [whole = "", ...rest] = word.split(".");
  const groups = whole.split(",");
  const good = groups.every((group, i) =>
    i === 0 ? group.length <= 3 : i === groups.length - 1 ? group.length === 3 : group.length === 2 || group.length === 3,
  );
  return good && rest.length <= 1 ? [groups.join(""), ...rest].join(".") : undefined;
}

/** Reads a number in figures: `1,250`, `2.5 million`, `5 1/2`, `2½`. */
export function readFigures(words: readonly Word[], i: number, word: Word): Numeral | undefined {
  let value = figureValue(word.text);
  if (value === undefined) return undefined;
  let end = i + 1;
  const next = words[end];
  const part = next?.kind === "sign" ? SIGN.get(next.text) : undefined;
  if (part !== undefined) {
    value += part;
    end++;
  } else {
    const mixed = readMixed(words, i, value);
    if (mixed) ({ value, end } = mixed);
  }
  return scaled(words, { value, end, figures: true });
}

/** `5 1/2`, `1/2`: figures parted by a stroke. */
function readMixed(words: readonly Word[], i: number, whole: number): { value: number; end: number } | undefined {
  const bare = fractionAt(words, i);
  if (bare) return bare;
  const joined = words[i + 1]?.text === "-" && words[i + 1]?.glued ? i + 2 : i + 1;
  const rest = fractionAt(words, joined);
  return rest && Number.isInteger(whole) && rest.value < 1 ? { value: whole + rest.value, end: rest.end } : undefined;
}

/** What things are measured and shared in; `9/11` is a day. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64]);

function fractionAt(words: readonly Word[], i: number): { value: number; end: number } | undefined {
  const [top, stroke, bottom] = [words[i], words[i + 1], words[i + 2]];
  if (top?.kind !== "digits" || stroke?.text !== "/" || !stroke.glued || bottom?.kind !== "digits" || !bottom.glued)
    return undefined;
  if (words[i + 3]?.text === "/" || top.text.length > 2 || bottom.text.length > 2) return undefined;
  const below = Number(bottom.text);
  const above = Number(top.text);
  return DENOMINATORS.has(below) && above > 0 && above < below ? { value: above / below, end: i + 3 } : undefined;
}
