import { dottedAbbreviations } from "../data/abbreviations";
import { hyphenEndings, hyphenLinks, hyphenPrefixes } from "../data/affixes";
import { clippedEnds, clitics, strokeWords } from "../data/contractions";
import { currencyCodes } from "../data/units";
import { alphanumericEnd, isDigit, isLetter, isLowerAt, isUpperAt, runEnd, DIGIT, LETTER } from "./characters";
import { hostNameEnd } from "./scan-address";
import { numberWordEnd } from "./scan-number";

const longestAffix = 8;
const letterN = 110;
const letterT = 116;
const letterX = 120;

export function isApostrophe(character: string): boolean {
  return character === "'" || character === "’" || character === "`" || character === "‘";
}

/** The end of the clitic that begins with the apostrophe at a position ("'s", "'ll"), or the position. */
export function cliticEnd(text: string, at: number, end: number): number {
  if (at + 1 >= end || !isApostrophe(text.charAt(at))) return at;
  const stop = alphanumericEnd(text, at + 1, Math.min(end, at + 5));
  if (stop - at > 3 || !clitics.has(text.slice(at + 1, stop).toLowerCase())) return at;
  return stop;
}

/** The end of "n't" at a position, or the position. */
export function negationEnd(text: string, at: number, end: number): number {
  if (at + 3 > end || (text.charCodeAt(at) | 32) !== letterN || (text.charCodeAt(at + 2) | 32) !== letterT) return at;
  if (!isApostrophe(text.charAt(at + 1))) return at;
  return alphanumericEnd(text, at + 2, end) === at + 3 ? at + 3 : at;
}

/**
 * The end of the word that begins with the letter or digit at a position. Clitics, units, the parts of hyphenated
 * compounds and full stops of abbreviations are left for the caller.
 */
export function wordEnd(text: string, start: number, end: number): number {
  if (isTimes(text, start, end)) return start + 1;
  const negation = negationEnd(text, start, end);
  if (negation > start) return negation;
  let at = start;
  let part = start;
  for (;;) {
    if (isDigit(text.charCodeAt(part))) {
      at = numberWordEnd(text, part, end);
      if (at < end && isLetter(text.charCodeAt(at))) return at;
    } else {
      at = lettersEnd(text, part, end);
      if (at < end && at === part) return at;
    }
    if (at >= end) return at;
    const host = text.charAt(at) === "." ? hostNameEnd(text, start, end) : start;
    if (host > at) return host;
    if (text.charAt(at) === "$" && isUpperRun(text, start, at)) return at + 1;
    const next = joinEnd(text, start, part, at, end);
    if (next === at) return negationCut(text, start, at, end);
    part = next;
    if (next >= end || !continues(text, next)) return next;
  }
}

/** The "x" of "5x4". */
function isTimes(text: string, at: number, end: number): boolean {
  if ((text.charCodeAt(at) | 32) !== letterX || at === 0 || at + 1 >= end) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function continues(text: string, at: number): boolean {
  return alphanumericEnd(text, at, at + 2) > at;
}

/** Letters with digits among them; digits after a currency code begin a new word ("Rs|500"). */
function lettersEnd(text: string, start: number, end: number): number {
  const letters = runEnd(text, start, end, LETTER);
  const short = letters - start <= 3 && letters < end && isDigit(text.charCodeAt(letters));
  if (short && currencyCodes.has(text.slice(start, letters).toUpperCase())) return letters;
  return alphanumericEnd(text, letters, end);
}

/** "don't" is cut before its n. */
function negationCut(text: string, start: number, at: number, end: number): number {
  return at - 1 > start && negationEnd(text, at - 1, end) > at - 1 ? at - 1 : at;
}

/**
 * Where the word goes on after the connecting mark at a position: the start of its next part, or the position itself
 * where the word ends before the mark.
 */
function joinEnd(text: string, start: number, part: number, at: number, end: number): number {
  const mark = text.charAt(at);
  const next = at + 1;
  if (next >= end || !continues(text, next)) return isApostrophe(mark) && mark !== "`" && isClipped(text, start, at) ? next : at;
  switch (mark) {
    case "'":
    case "’":
    case "`":
    case "‘":
      return joinsApostrophe(text, part, at, end) ? next : at;
    case "-":
    case "‐":
    case "‑":
      return joinsHyphen(text, part, at, end) ? next : at;
    case ".":
      return joinsStop(text, part, at, end) ? next : at;
    case "&":
      return isUpperAt(text, at - 1) === isUpperAt(text, next) && at - part <= 4 && isShortUpper(text, part, at, end) ? next : at;
    case "/":
      return strokeWords.has(text.slice(start, alphanumericEnd(text, next, Math.min(end, next + 5))).toLowerCase()) ? next : at;
    case "_":
    case "·":
    case "*":
      return next;
    default:
      return at;
  }
}

/** "US$" and "C$" are one word. */
function isUpperRun(text: string, start: number, at: number): boolean {
  return at - start <= 3 && isUpperAt(text, start) && isUpperAt(text, at - 1);
}

function isClipped(text: string, start: number, at: number): boolean {
  return at - start <= longestAffix && clippedEnds.has(text.slice(start, at).toLowerCase());
}

/** "O'Connor" and "Ba'ath" are one word; a clitic or negation is not. */
function joinsApostrophe(text: string, part: number, at: number, end: number): boolean {
  if (cliticEnd(text, at, end) > at) return false;
  if (isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at + 1))) return false;
  return !(at > part && negationEnd(text, at - 1, end) > at - 1);
}

/** "anti-war" and "e-mail" are one word; "U.S.-led" and "well-known" are three. */
function joinsHyphen(text: string, part: number, at: number, end: number): boolean {
  if (isDigit(text.charCodeAt(part))) return false;
  const nextEnd = alphanumericEnd(text, at + 1, end);
  if (nextEnd - at - 1 <= longestAffix) {
    const following = text.slice(at + 1, nextEnd).toLowerCase();
    if (hyphenLinks.has(following)) return false;
    if (hyphenEndings.has(following)) return true;
  }
  if (at - part > longestAffix || !hyphenPrefixes.has(text.slice(part, at).toLowerCase())) return false;
  if (at - part === 1) return text.charAt(part) === "e" || isLowerAt(text, at + 1);
  const shouted = isUpperAt(text, at - 1);
  return !shouted || (isUpperAt(text, at + 1) && text.slice(part, at) !== "UN");
}

/** A full stop inside a word: between single letters ("U.S", "p.m") or after a letter-digit mix before a digit ("v2.0"). */
function joinsStop(text: string, part: number, at: number, end: number): boolean {
  const single = at - part === 1 && isLetter(text.charCodeAt(part));
  const nextEnd = alphanumericEnd(text, at + 1, end);
  if (single && nextEnd === at + 2 && isLetter(text.charCodeAt(at + 1))) return true;
  if (nextEnd - part <= longestAffix && dottedAbbreviations.has(text.slice(part, nextEnd).toLowerCase())) return true;
  return isLetter(text.charCodeAt(part)) && isDigit(text.charCodeAt(at - 1)) && runEnd(text, at + 1, end, DIGIT) > at + 1;
}

/** "AT&T", "R&D": capitals (or single letters) on both sides. */
function isShortUpper(text: string, part: number, at: number, end: number): boolean {
  const nextEnd = alphanumericEnd(text, at + 1, end);
  if (nextEnd - at - 1 > 4) return false;
  const single = at - part === 1 && nextEnd - at - 1 === 1;
  return single || (isUpperAt(text, part) && isUpperAt(text, nextEnd - 1));
}
