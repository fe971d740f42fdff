import { TITLE_ABBREVIATIONS } from "../data/title-abbreviations.js";

/** A word of a line with its offsets in the line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BLANKS = /[\s\u200B-\u200D\u2060\uFEFF]/gu;
const RUNS_OF_BLANKS = /[\s\u200B-\u200D\u2060\uFEFF]{1,}/gu;

/** `text` with every blank as a space and every curly apostrophe straight, character for character: offsets stay. */
export function levelled(text: string): string {
  return text.replace(BLANKS, " ").replace(/[\u2018\u2019\u02BC]/g, "'");
}

/** `text` with each run of blanks folded to one space and none at the ends. */
export function folded(text: string): string {
  return text.replace(RUNS_OF_BLANKS, " ").trim();
}

/** The first `limit` words of a levelled line. */
export function wordsOf(line: string, limit = Number.POSITIVE_INFINITY): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= line.length && words.length < limit; i++) {
    const blank = i === line.length || line.charAt(i) === " ";
    if (!blank && start < 0) start = i;
    if (blank && start >= 0) {
      words.push({ text: line.slice(start, i), start, end: i });
      start = -1;
    }
  }
  return words;
}

const CLOSERS = new Set([..."\"'’”»)]}`*"]);

/** `line` without the quotation marks and brackets that close it. */
export function withoutClosers(line: string): string {
  let end = line.length;
  while (end > 0 && CLOSERS.has(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** Whether a line ends as sentences end: `go home.`, `"go home!"`, `he said:`. */
export function endsFinal(line: string): boolean {
  return /[.!?…:;]$/.test(withoutClosers(line.slice(-12)));
}

/** Whether a word begins with a capital letter, quotation marks and brackets aside. */
export function isCapitalised(word: string): boolean {
  return /^["'“‘«(`[]{0,3}\p{Lu}/u.test(word);
}

/** Whether a word has letters and all of them are capitals. */
export function isAllCaps(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** Whether a line goes on in small letters, as the rest of a broken sentence does. */
export function startsSmall(line: string): boolean {
  return /^\p{Ll}/u.test(line);
}

const OPENERS = "[\"'“‘«(`\\[]{0,3}";
const STARTS_SENTENCE = new RegExp(`^${OPENERS}[\\p{Lu}\\p{N}]`, "u");
const ABBREVIATIONS = new Set(TITLE_ABBREVIATIONS);

/**
 * Whether a sentence ends between two neighbouring words: `home.` | `The`, not `Mr.` | `Lee` nor `J.` | `Lee`.
 * Coarse on purpose: it only decides where a caption that is glued into a paragraph begins.
 */
export function isSentenceBorder(before: string, after: string): boolean {
  const bare = withoutClosers(before);
  if (!/[.!?…]$/.test(bare) || !STARTS_SENTENCE.test(after)) return false;
  if (!bare.endsWith(".")) return true;
  const stem = bare.slice(0, -1).replace(/^["'“‘«(`[]{1,3}/, "");
  return stem.length > 1 && !ABBREVIATIONS.has(stem.toLowerCase()) && !/^(?:\p{Lu}\.){1,4}\p{Lu}$/u.test(stem);
}
