import { gluedUnits, numberEndings, numberShapes } from "../data/units";
import { alphanumericEnd, DIGIT, isDigit, isLetter, LETTER, runEnd } from "./characters";

const longestShape = 5;

/** The end of the number at a digit: decimals, thousands, times, dates, fractions, telephone numbers. */
export function numberEnd(text: string, start: number, end: number): number {
  const shaped = shapedEnd(text, start, end);
  if (shaped > start) return shaped;
  let groupStart = start;
  let at = runEnd(text, start, end, DIGIT);
  while (at + 1 < end && isDigit(text.charCodeAt(at + 1))) {
    const groupEnd = runEnd(text, at + 1, end, DIGIT);
    if (!joins(text, groupStart, at, groupEnd, end)) break;
    groupStart = at + 1;
    at = groupEnd;
  }
  return at;
}

/** Whether the separator between two groups of digits belongs to the number. */
function joins(text: string, groupStart: number, separator: number, groupEnd: number, end: number): boolean {
  const before = separator - groupStart;
  const after = groupEnd - separator - 1;
  switch (text.charAt(separator)) {
    case ".":
      return true;
    case ",":
      return before <= 3 && (after === 3 || (after === 2 && isLakh(text, groupEnd, end)));
    case ":":
      return before <= 2 && after === 2;
    default:
      return false;
  }
}

/** Whether groups of two digits lead to a group of three, as in "12,50,000". */
function isLakh(text: string, start: number, end: number): boolean {
  let at = start;
  for (let groups = 0; groups < longestShape && at < end && text.charAt(at) === ","; groups += 1) {
    const groupEnd = runEnd(text, at + 1, end, DIGIT);
    if (groupEnd - at - 1 === 3) return true;
    if (groupEnd - at - 1 !== 2) return false;
    at = groupEnd;
  }
  return false;
}

/** The end of the longest chain of digit groups ("713-555-0123", "4/28/2001") that is one word, or the start. */
function shapedEnd(text: string, start: number, end: number): number {
  let at = runEnd(text, start, end, DIGIT);
  let shape = String(at - start);
  let found = start;
  for (let groups = 1; groups < longestShape && at + 1 < end; groups += 1) {
    const separator = text.charAt(at);
    if ((separator !== "-" && separator !== "/") || !isDigit(text.charCodeAt(at + 1))) break;
    const groupEnd = runEnd(text, at + 1, end, DIGIT);
    shape += separator + String(groupEnd - at - 1);
    if (numberShapes.has(shape) && !isRange(text, shape, start, groupEnd)) found = groupEnd;
    at = groupEnd;
  }
  const next = text.charAt(found);
  const runsOn = found < end && (next === "-" || next === "/") && found + 1 < end && isDigit(text.charCodeAt(found + 1));
  return runsOn ? start : found;
}

/** Round numbers joined by a hyphen are a range ("500-1000"), not a telephone number. */
function isRange(text: string, shape: string, start: number, end: number): boolean {
  return shape === "3-4" && (text.startsWith("00", end - 2) || text.startsWith("0-", start + 2));
}

/**
 * The end of the word that a number opens: the number alone where a unit or a whole word follows ("5|pm", "75|watt"),
 * or the number with its letters ("3rd", "4G", "153B").
 */
export function numberWordEnd(text: string, start: number, end: number): number {
  const numeric = numberEnd(text, start, end);
  if (numeric >= end || !isLetter(text.charCodeAt(numeric))) return decadeEnd(text, start, numeric, end);
  const letters = runEnd(text, numeric, end, LETTER);
  const rest = alphanumericEnd(text, letters, end);
  const run = text.slice(numeric, Math.min(letters, numeric + 6));
  if (rest > letters) return run === "x" ? numeric : rest;
  if (numberEndings.has(run.toLowerCase())) return letters;
  if (isHalfDay(text, numeric, end)) return numeric;
  const generation = numeric - start === 1 && (run === "g" || run === "G");
  if ((gluedUnits.has(run) || letters - numeric >= 4) && !generation) return numeric;
  return letters;
}

function isHalfDay(text: string, at: number, end: number): boolean {
  const letter = text.charAt(at).toLowerCase();
  return (
    (letter === "a" || letter === "p") && at + 2 < end && text.charAt(at + 1) === "." && text.charAt(at + 2).toLowerCase() === "m"
  );
}

/** "1980's" and "80’s" keep their ending; "2003|'s" does not. */
function decadeEnd(text: string, start: number, numeric: number, end: number): number {
  const length = numeric - start;
  if (text.charAt(numeric - 1) !== "0" || (length !== 2 && length !== 4) || numeric + 2 > end) return numeric;
  const mark = text.charAt(numeric);
  const marked = (mark === "'" || mark === "’") && text.charAt(numeric + 1) === "s";
  return marked && alphanumericEnd(text, numeric + 1, end) === numeric + 2 ? numeric + 2 : numeric;
}
