import {
  capitalisedAbbreviations,
  commonAbbreviations,
  dottedAbbreviations,
  measureAbbreviations,
  numberedAbbreviations,
  stateAbbreviations,
  titleAbbreviations,
} from "../data/abbreviations";
import { blankEnd, isBlank, isDigit, isLetter, isLowerAt, isUpperAt } from "./characters";

const longestAbbreviation = 8;

/** Whether the full stop that stands right after a word belongs to it ("Mr.", "U.S.", "No. 5", the "J." of a name). */
export function takesStop(text: string, start: number, stop: number): boolean {
  const end = text.length;
  if (text.charAt(stop + 1) === "." && text.charAt(stop + 2) === ".") return false;
  const length = stop - start;
  if (isMeasure(text, start, stop)) return true;
  if (length === 1) return isInitial(text, start, stop, end);
  if (isDotted(text, start + text.slice(start, stop).lastIndexOf("-") + 1, stop)) return true;
  if (length > longestAbbreviation || !isLetter(text.charCodeAt(start))) return false;
  const word = text.slice(start, stop);
  const lower = word.toLowerCase();
  if (titleAbbreviations.has(lower) || commonAbbreviations.has(lower) || dottedAbbreviations.has(lower)) return true;
  if (numberedAbbreviations.has(lower) && numberFollows(text, stop + 1, end)) return true;
  if (!isUpperAt(text, start)) return false;
  return capitalisedAbbreviations.has(lower) || (stateAbbreviations.has(lower) && isStatePlace(text, start, stop));
}

/** Single letters each with a stop between them: "U.S", "a.m", "J.K". */
function isDotted(text: string, start: number, stop: number): boolean {
  if ((stop - start) % 2 === 0) return false;
  for (let at = start + 1; at < stop; at += 2) {
    if (text.charAt(at) !== "." || !isLetter(text.charCodeAt(at - 1))) return false;
  }
  return isLetter(text.charCodeAt(stop - 1));
}

/** A single letter takes its stop where a name goes on after it, or a number does after "p." and its like. */
function isInitial(text: string, start: number, stop: number, end: number): boolean {
  if (!isLetter(text.charCodeAt(start))) return false;
  if (numberedAbbreviations.has(text.charAt(start)) && numberFollows(text, stop + 1, end)) return true;
  if (text.charAt(start) === "v" && isUpperAt(text, blankEnd(text, stop + 1, end))) return true;
  if (!isUpperAt(text, start))
    return text.charAt(start - 1) === "(" && "bcdmpr".includes(text.charAt(start)) && isBlank(text.charCodeAt(stop + 1));
  if (text.charAt(start) === "I") return false;
  const next = blankEnd(text, stop + 1, end);
  if (next >= end) return false;
  if (isUpperAt(text, next) || (next === stop + 1 && ",);:".includes(text.charAt(next)))) return true;
  return (
    start >= 3 &&
    isBlank(text.charCodeAt(start - 1)) &&
    text.charAt(start - 2) === "." &&
    isUpperAt(text, start - 3) &&
    !isLetter(text.charCodeAt(start - 4))
  );
}

/** A unit after a number takes its stop where a lower-case word follows. */
function isMeasure(text: string, start: number, stop: number): boolean {
  if (stop - start > 4 || start < 2 || !isBlank(text.charCodeAt(start - 1)) || !isDigit(text.charCodeAt(start - 2))) return false;
  const next = blankEnd(text, stop + 1, stop + 3);
  return next > stop + 1 && isLowerAt(text, next) && measureAbbreviations.has(text.slice(start, stop).toLowerCase());
}

function numberFollows(text: string, at: number, end: number): boolean {
  const next = blankEnd(text, at, Math.min(end, at + 2));
  return next < end && (isDigit(text.charCodeAt(next)) || text.charAt(next) === "#");
}

/** A state stands behind a comma ("Boston, Mass."), behind a party's letter ("R-Ky."), or before a comma. */
function isStatePlace(text: string, start: number, stop: number): boolean {
  const party = text.charAt(start - 1) === "-" && isUpperAt(text, start - 2) && !isLetter(text.charCodeAt(start - 3));
  return party || text.charAt(stop + 1) === "," || commaBefore(text, start);
}

function commaBefore(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && at > start - 4 && isBlank(text.charCodeAt(at))) at -= 1;
  return text.charAt(at) === ",";
}
