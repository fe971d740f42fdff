import { sentenceStarters } from "../data/sentence-words";
import { alphanumericEnd, isBlank, isDigit, isLetter, isLowerAt, isUpperAt } from "./characters";
import type { WordSpan } from "./tokenize";

/**
 * What a word is to the sentence splitter, as one letter: L lower case, S capitalised function word, C capitalised,
 * A capitals, I initial, N number, t clock time, u address, full stop ".", "e" ellipsis, "!" cry or question, ":" ";" ",",
 * q opening quotation mark, Q closing one, "(" and ")" brackets, "-" dash, "m" emoticon, "$" currency, "b" abbreviation
 * with its stop, "x" anything else.
 */
export type WordKind = string;

const openingQuotes = "“‘«„‟‹";
const closingQuotes = "”’»›";
const straightQuotes = "\"'`";
const longestStarter = 12;

/** The kind of each word. */
export function kindsOf(text: string, words: readonly WordSpan[]): WordKind[] {
  return words.map((word) => kindOf(text, word.start, word.end));
}

function kindOf(text: string, start: number, end: number): WordKind {
  const first = text.charCodeAt(start);
  if (isLetter(first)) return letterKind(text, start, end);
  if (isDigit(first)) return numberKind(text, start, end);
  return symbolKind(text, start, end);
}

function letterKind(text: string, start: number, end: number): WordKind {
  const last = text.charAt(end - 1);
  if (last === "." && end - start > 1) return "b";
  if (end - start > 6 && isAddress(text.slice(start, end))) return "u";
  if (!isUpperAt(text, start)) return isHalfDay(text, start, end) ? "t" : "L";
  if (end - start <= longestStarter && !isShouted(text, start, end) && sentenceStarters.has(text.slice(start, end).toLowerCase())) return "S";
  if (end - start === 1) return "I";
  if (isHalfDay(text, start, end)) return "t";
  return isShouted(text, start, end) ? "A" : "C";
}

function isShouted(text: string, start: number, end: number): boolean {
  return end - start > 1 && !isLowerAt(text, end - 1) && !isLowerAt(text, start + 1);
}

function isHalfDay(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !isDigit(text.charCodeAt(text.charAt(start - 1) === " " ? start - 2 : start - 1))) return false;
  const word = text.slice(start, end).toLowerCase();
  return word === "am" || word === "pm";
}

function isAddress(word: string): boolean {
  return word.includes("://") || word.includes("@") || word.includes("www.");
}

function numberKind(text: string, start: number, end: number): WordKind {
  return end - start >= 4 && text.slice(start, end).includes(":") ? "t" : "N";
}

function symbolKind(text: string, start: number, end: number): WordKind {
  const mark = text.charAt(start);
  if (mark === ".") return symbolStop(text, start, end);
  if (mark === "!" || mark === "?") return "!";
  if (mark === "…") return "e";
  if (end - start >= 2 && ":;=<>^(".includes(mark)) return text.charAt(start + 1) === mark ? "x" : "m";
  if (":;,".includes(mark)) return mark;
  if ("([{".includes(mark)) return "(";
  if (")]}".includes(mark)) return ")";
  if ("-–—―_".includes(mark)) return "-";
  if ("$€£¥".includes(mark)) return "$";
  if (openingQuotes.includes(mark) && end - start === 1) return "q";
  if (closingQuotes.includes(mark) && alphanumericEnd(text, start + 1, end) === start + 1) return "Q";
  if (straightQuotes.includes(mark)) return quoteKind(text, start, end);
  return "x";
}

function symbolStop(text: string, start: number, end: number): WordKind {
  if (end - start === 1) return ".";
  const second = text.charAt(start + 1);
  if (second === ".") return "e";
  return second === "?" || second === "!" ? "!" : "N";
}

/** A straight quotation mark closes where a word touches it on the left and none on the right. */
function quoteKind(text: string, start: number, end: number): WordKind {
  if (alphanumericEnd(text, start + 1, end) > start + 1) return "L";
  if (text.charAt(start) === "`" && text.charAt(start + 1) === "`") return "q";
  const freeBefore = start === 0 || isBlank(text.charCodeAt(start - 1)) || "([{—–".includes(text.charAt(start - 1));
  const freeAfter = end >= text.length || isBlank(text.charCodeAt(end));
  if (freeBefore && !freeAfter) return "q";
  return freeBefore && freeAfter ? "x" : "Q";
}
