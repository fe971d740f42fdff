import { PART, SCALE, SMALL, TEN } from "./number-tables.js";
import { type Numeral, round, scaled } from "./scaled.js";
import type { Word } from "./word.js";

/** Spelled-out numbers: `twenty-five`, `a hundred and ten`, `two and a half million`, `half a million`, `a couple`. */
export function readSpelled(words: readonly Word[], i: number): Numeral | undefined {
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
  const value = numeral.value * part;
  return ofScale(words, value, at + 1) ?? { ...numeral, value, end: at + 1 };
}

/** `three-quarters of a million`, `a quarter of a million`: the scale that a part is taken of. */
function ofScale(words: readonly Word[], part: number, i: number): Numeral | undefined {
  if (words[i]?.lower !== "of" || words[i + 1]?.lower !== "a") return undefined;
  const scale = SCALE.get(words[i + 2]?.lower ?? "");
  return scale === undefined || scale < 1000 ? undefined : { value: round(part * scale), end: i + 3, figures: false };
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
  const part = PART.get(lower);
  if (part !== undefined) return ofScale(words, part, i + 2);
  const scale = SCALE.get(lower);
  return scale === undefined || scale === 20 ? undefined : spell(words, i + 1, 1);
}

/** `a couple of`, or `a couple` right before what it counts; else it is a pair of people. */
function readCouple(words: readonly Word[], i: number): Numeral | undefined {
  const next = words[i]?.lower ?? "";
  if (next === "of") return scaled(words, { value: 2, end: i + 1, figures: false });
  if (SCALE.has(next)) return scaled(words, { value: 2, end: i, figures: false });
  return words[i]?.kind === "letters" && next.length > 3 && next.endsWith("s") ? { value: 2, end: i, figures: false } : undefined;
}
