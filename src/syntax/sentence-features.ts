import { speechVerbs } from "../data/sentence-words";
import { isBlank } from "./characters";
import type { WordSpan } from "./tokenize";
import type { WordKind } from "./word-kinds";

/** A place between two words where a sentence may end. */
export interface Gap {
  /** The first word of the sentence so far. */
  readonly first: number;
  /** The mark or word that may end it; closing quotation marks and brackets after it are passed over. */
  readonly terminal: number;
  /** The last word before the gap. */
  readonly last: number;
}

const ending = ".e!m";

/** Whether a word of this kind can end a sentence. */
export function isTerminal(kind: WordKind): boolean {
  return ending.includes(kind);
}

function bucket(count: number): string {
  if (count <= 3) return String(count);
  if (count <= 6) return "4";
  return count <= 12 ? "7" : "9";
}

/** The kind of a word; an opening mark is shown with what it opens. */
function kindAt(kinds: readonly WordKind[], at: number): string {
  const kind = kinds[at] ?? "E";
  if (kind !== "q" && kind !== "(") return kind;
  return kind + (kinds[at + 1] ?? "E");
}

/** The facts about a gap that the trained decision weighs, as short names. */
export function gapFeatures(text: string, words: readonly WordSpan[], kinds: readonly WordKind[], gap: Gap): string[] {
  return isTerminal(kinds[gap.terminal] ?? "E") ? markedFeatures(text, words, kinds, gap) : bareFeatures(kinds, gap);
}

function markedFeatures(text: string, words: readonly WordSpan[], kinds: readonly WordKind[], { first, terminal, last }: Gap): string[] {
  const mark = `${kinds[terminal] ?? ""}`;
  const closers = kinds.slice(terminal + 1, Math.min(last, terminal + 3) + 1).join("");
  const before = kinds[terminal - 1] ?? "E";
  const next = kindAt(kinds, last + 1);
  const second = kindAt(kinds, last + 2);
  const length = bucket(terminal - first);
  const left = bucket(words.length - last - 1);
  const touching = isTouching(text, words, last) ? "+" : "_";
  const open = openMarks(kinds, first, last);
  const speech = next !== "L" && closers !== "" && speechFollows(text, words, last + 1) ? "s" : "";
  return [
    mark,
    `${mark}k${closers}`,
    `${mark}n${next}`,
    `${mark}${closers}n${next}${speech}`,
    `${mark}g${touching}${next}`,
    `${mark}b${before}`,
    `${mark}b${before}n${next}`,
    `${mark}n${next}${second}`,
    `${mark}l${length}`,
    `${mark}l${length}n${next}`,
    `${mark}r${left}n${next}`,
    `${mark}o${open}`,
    `${mark}o${open}n${next}`,
    `${mark}f${kinds[first] ?? "E"}n${next}`,
    `${mark}w${wordLength(words, terminal - 1)}${before}n${next}`,
  ];
}

function bareFeatures(kinds: readonly WordKind[], { first, last }: Gap): string[] {
  const before = kinds[last] ?? "E";
  const earlier = kinds[last - 1] ?? "E";
  const next = kindAt(kinds, last + 1);
  const second = kindAt(kinds, last + 2);
  const third = kindAt(kinds, last + 3);
  const length = bucket(last + 1 - first);
  const style = capitals(kinds, last - 3, last + 1) + capitals(kinds, last + 2, last + 6);
  return [
    "w",
    `w${before}${next}`,
    `wb${earlier}${before}n${next}`,
    `w${before}n${next}${second}`,
    `wn${next}${second}${third}`,
    `wl${length}n${next}`,
    `ws${style}n${next}`,
    `wo${openMarks(kinds, first, last)}n${next}`,
    `wf${kinds[first] ?? "E"}${before}n${next}`,
  ];
}

/** Short words before a full stop may be abbreviations. */
function wordLength(words: readonly WordSpan[], at: number): string {
  const word = words[at];
  return word === undefined ? "0" : String(Math.min(4, word.end - word.start));
}

function capitals(kinds: readonly WordKind[], from: number, to: number): string {
  let upper = 0;
  let lower = 0;
  for (let at = Math.max(0, from); at < to && at < kinds.length; at += 1) {
    const kind = kinds[at];
    if (kind === "L") lower += 1;
    else if (kind === "C" || kind === "A" || kind === "S") upper += 1;
  }
  if (lower === 0) return upper === 0 ? "0" : "C";
  return upper === 0 ? "l" : "m";
}

function isTouching(text: string, words: readonly WordSpan[], last: number): boolean {
  const word = words[last];
  return word !== undefined && word.end < text.length && !isBlank(text.charCodeAt(word.end));
}

/** Which marks are still open at the gap, looking back over the sentence so far (60 words at most). */
function openMarks(kinds: readonly WordKind[], first: number, last: number): string {
  let quotes = 0;
  let brackets = 0;
  for (let at = Math.max(first, last - 60); at <= last; at += 1) {
    const kind = kinds[at];
    if (kind === "q") quotes += 1;
    else if (kind === "Q") quotes = Math.max(0, quotes - 1);
    else if (kind === "(") brackets += 1;
    else if (kind === ")") brackets = Math.max(0, brackets - 1);
  }
  return (quotes > 0 ? "q" : "") + (brackets > 0 ? "(" : "");
}

/** Whether a verb of speech stands among the next words, before any mark. */
export function speechFollows(text: string, words: readonly WordSpan[], from: number): boolean {
  for (let at = from; at < from + 4 && at < words.length; at += 1) {
    const word = words[at];
    if (word && speechVerbs.has(text.slice(word.start, word.end))) return true;
  }
  return false;
}
