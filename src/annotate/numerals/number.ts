import {
  FRACTION_SIGNS,
  FRACTIONS,
  ORDINAL_ENDINGS,
  SCALE_PLURALS,
  SCALES,
  SMALL_CARDINALS,
  SMALL_ORDINALS,
  TENS,
  TENS_ORDINALS,
} from "../../data/number-words.js";
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

const lookUp = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));
const SMALL = lookUp(SMALL_CARDINALS);
const TEN = lookUp(TENS);
const SCALE = lookUp(SCALES);
const PLURAL = lookUp(SCALE_PLURALS);
const PART = lookUp(FRACTIONS);
const SIGN = lookUp(FRACTION_SIGNS);
const ORDINAL = lookUp({ ...SMALL_ORDINALS, ...TENS_ORDINALS });
const ENDINGS = new Set(ORDINAL_ENDINGS);

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
  return readSpelled(words, i);
}

function readFigures(words: readonly Word[], i: number, word: Word): Numeral | undefined {
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

function fractionAt(words: readonly Word[], i: number): { value: number; end: number } | undefined {
  const [top, stroke, bottom] = [words[i], words[i + 1], words[i + 2]];
  if (top?.kind !== "digits" || stroke?.text !== "/" || !stroke.glued || bottom?.kind !== "digits" || !bottom.glued)
    return undefined;
  if (words[i + 3]?.text === "/" || top.text.length > 2 || bottom.text.length > 2) return undefined;
  const below = Number(bottom.text);
  const above = Number(top.text);
  return below > 1 && above > 0 && above < below ? { value: above / below, end: i + 3 } : undefined;
}

/** Lets `hundred`, `million`, `dozen` multiply a number that stands before them, with or without a hyphen. */
function scaled(words: readonly Word[], numeral: Numeral): Numeral {
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

/** Spelled-out numbers: `twenty-five`, `a hundred and ten`, `two and a half million`, `half a million`, `a couple`. */
function readSpelled(words: readonly Word[], i: number): Numeral | undefined {
  const first = words[i]?.lower ?? "";
  if (first === "half") return readHalf(words, i);
  if (first === "a" || first === "an") return readArticle(words, i);
  return spell(words, i, 0);
}

/** The longest spelled-out number, so that reading one costs no more than this. */
const MOST_WORDS = 20;

/** Adds up number words from word `i` on; `unit` is 1 behind the article of `a hundred and ten`. */
function spell(words: readonly Word[], i: number, unit: 0 | 1): Numeral | undefined {
  let total = 0;
  let group: number = unit;
  let factor = 1;
  let end = i;
  let previous = unit === 1 ? "small" : "none";
  while (end < i + MOST_WORDS) {
    let at = end;
    if (end > i && words[end]?.text === "-" && words[end]?.glued) at = end + 1;
    else if (end > i && words[end]?.lower === "and" && (previous === "scale" || previous === "hundred")) at = end + 1;
    const lower = words[at]?.lower ?? "";
    const small = SMALL.get(lower);
    const ten = TEN.get(lower);
    const scale = SCALE.get(lower);
    if (
      small !== undefined &&
      (previous === "none" || previous === "scale" || previous === "hundred" || (previous === "ten" && small > 0 && small < 10))
    ) {
      group += small;
      factor = 1;
      previous = "small";
    } else if (ten !== undefined && (previous === "none" || previous === "scale" || previous === "hundred")) {
      group += ten;
      factor = 1;
      previous = "ten";
    } else if (
      scale !== undefined &&
      (end > i || unit === 1) &&
      (scale !== 20 || words[at + 1]?.lower === "of") &&
      previous !== "none"
    ) {
      if (scale < 1000) group = (group || 1) * scale;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      factor = scale;
      previous = scale === 100 ? "hundred" : "scale";
    } else break;
    end = at + 1;
  }
  if (end === i) return undefined;
  const point = previous === "small" && total === 0 ? readPoint(words, end, group) : undefined;
  if (point) return point;
  return withHalf(words, withParts(words, { value: total + group, end, figures: false, ...(factor > 1 && { scale: factor }) }));
}

/** `one point six billion`: figures told one by one behind the point. */
function readPoint(words: readonly Word[], i: number, whole: number): Numeral | undefined {
  if (words[i]?.lower !== "point") return undefined;
  let figures = "";
  let end = i + 1;
  for (
    let digit = SMALL.get(words[end]?.lower ?? "");
    digit !== undefined && digit < 10;
    digit = SMALL.get(words[end]?.lower ?? "")
  ) {
    figures += String(digit);
    end++;
    if (figures.length > 9) break;
  }
  return figures === "" ? undefined : scaled(words, { value: Number(`${whole}.${figures}`), end, figures: false });
}

/** `two thirds`, `three-quarters`: the number counts parts. */
function withParts(words: readonly Word[], numeral: Numeral): Numeral {
  const at = words[numeral.end]?.text === "-" && words[numeral.end]?.glued ? numeral.end + 1 : numeral.end;
  const lower = words[at]?.lower ?? "";
  const part = PART.get(lower);
  if (part === undefined || numeral.value > 20) return numeral;
  const plural = lower.endsWith("s");
  if (plural ? numeral.value < 2 : numeral.value !== 1 || lower === "quarter" || lower === "second") return numeral;
  if (lower === "quarters" && (numeral.value !== 3 || (words[at + 1]?.lower !== "of" && at === numeral.end))) return numeral;
  return { ...numeral, value: numeral.value * part, end: at + 1 };
}

/** `two and a half`, and the scale after it. */
function withHalf(words: readonly Word[], numeral: Numeral): Numeral {
  const { value, end } = numeral;
  const isHalf = words[end]?.lower === "and" && words[end + 1]?.lower === "a" && words[end + 2]?.lower === "half";
  return isHalf && Number.isInteger(value) ? scaled(words, { ...numeral, value: value + 0.5, end: end + 3 }) : numeral;
}

/** `half a million`, `half-dozen`, `half`. */
function readHalf(words: readonly Word[], i: number): Numeral {
  let at = i + 1;
  if (words[at]?.lower === "a" || words[at]?.lower === "an" || (words[at]?.text === "-" && words[at]?.glued)) at++;
  const scale = SCALE.get(words[at]?.lower ?? "");
  if (scale !== undefined && scale !== 20) return { value: round(scale / 2), end: at + 1, figures: false };
  return { value: 0.5, end: i + 1, figures: false };
}

/** `a hundred and ten`, `a dozen`, `a couple (of)`, `a half`, `a half-million`. */
function readArticle(words: readonly Word[], i: number): Numeral | undefined {
  const lower = words[i + 1]?.lower ?? "";
  if (lower === "couple") return readCouple(words, i + 2);
  if (lower === "half") return readHalf(words, i + 1);
  const scale = SCALE.get(lower);
  return scale === undefined || scale === 20 ? undefined : spell(words, i + 1, 1);
}

/** `a couple of`, or `a couple` right before what it counts; else it is a pair of people. */
function readCouple(words: readonly Word[], i: number): Numeral | undefined {
  const next = words[i]?.lower ?? "";
  if (next === "of") return { value: 2, end: i + 1, figures: false };
  return words[i]?.kind === "letters" && next.length > 3 && next.endsWith("s") ? { value: 2, end: i, figures: false } : undefined;
}

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

/** Whether a word can begin a number. */
export function startsNumber(word: Word): boolean {
  return (
    word.kind === "digits" ||
    (word.kind === "sign"
      ? SIGN.has(word.text)
      : SMALL.has(word.lower) ||
        TEN.has(word.lower) ||
        PLURAL.has(word.lower) ||
        word.lower === "a" ||
        word.lower === "an" ||
        word.lower === "half")
  );
}

function round(value: number): number {
  return Number.parseFloat(value.toPrecision(12));
}
