import { titleAbbreviations } from "../data/abbreviations";
import { boundaryWeights } from "../data/sentence-boundaries";
import { afterClockTimes } from "../data/sentence-words";
import { gapFeatures, isTerminal, speechFollows, type Gap } from "./sentence-features";
import type { WordSpan } from "./tokenize";
import { kindsOf, type WordKind } from "./word-kinds";

/** The least number of bare words before a sentence may end without a mark. */
const bareNext = "SCANutm-x(q$";

/**
 * Finds where sentences end in one block of text (a paragraph, a headline, a caption). Returns for each sentence the
 * index one past its last word, in order; the last is the number of words. A blank line always ends a sentence; other
 * line breaks are read as spaces.
 *
 * @example
 * const text = "Mr. Smith left. He was late.";
 * splitSentences(text, tokenize(text, 0, text.length)); //=> [4, 8]
 */
export function splitSentences(text: string, words: readonly WordSpan[]): number[] {
  const kinds = kindsOf(text, words);
  const ends: number[] = [];
  let first = 0;
  for (const gap of gapsOf(text, words, kinds, () => first)) {
    if (!endsSentence(text, words, kinds, gap)) continue;
    first = gap.last + 1;
    ends.push(first);
  }
  if (first < words.length) ends.push(words.length);
  return ends;
}

/** The gaps of a block in order; `first` tells where the sentence at hand began. The end of the block is no gap. */
export function* gapsOf(text: string, words: readonly WordSpan[], kinds: readonly WordKind[], first: () => number): Generator<Gap> {
  for (let at = 0; at < words.length - 1; at += 1) {
    const kind = kinds[at] ?? "";
    const terminal = at;
    if (isTerminal(kind) || kind === "b") at = closersEnd(text, words, kinds, at);
    if (at < words.length - 1) yield { first: first(), terminal, last: at };
  }
}

/** The last of the closing quotation marks, brackets and note numbers ("[12]") that stand after a mark. */
function closersEnd(text: string, words: readonly WordSpan[], kinds: readonly WordKind[], terminal: number): number {
  let at = terminal;
  for (;;) {
    const next = kinds[at + 1];
    if (next === "Q" || next === ")") at += 1;
    else if (next === "(" && kinds[at + 2] === "N" && kinds[at + 3] === ")" && text.charAt(words[at + 1]?.start ?? 0) === "[") at += 3;
    else return at;
  }
}

function endsSentence(text: string, words: readonly WordSpan[], kinds: readonly WordKind[], gap: Gap): boolean {
  if (hasBlankLine(text, words, gap.last)) return true;
  const kind = kinds[gap.terminal] ?? "";
  if (kind === "b") return abbreviationEnds(text, words, kinds, gap);
  if (!isTerminal(kind) && !bareNext.includes(kinds[gap.last + 1] ?? "L")) return false;
  if (kind === "!" && kinds[gap.last] === "Q" && speechFollows(text, words, gap.last + 1)) return false;
  let score = 0;
  for (const feature of gapFeatures(text, words, kinds, gap)) score += boundaryWeights[feature] ?? 0;
  return score > 0;
}

/** Whether the blanks after a word hold two line breaks. */
export function hasBlankLine(text: string, words: readonly WordSpan[], at: number): boolean {
  const from = words[at]?.end ?? 0;
  const to = words[at + 1]?.start ?? from;
  if (to - from < 2) return false;
  const blank = text.slice(from, to);
  const line = blank.search(/[\n\r\u2029]/);
  return blank.includes("\u2029") || (line >= 0 && blank.replaceAll("\r\n", "\n").indexOf("\n", line + 1) > line);
}

/** A sentence ends after an abbreviation only where the next word is a likely first one. */
function abbreviationEnds(text: string, words: readonly WordSpan[], kinds: readonly WordKind[], gap: Gap): boolean {
  const word = wordAt(text, words, gap.terminal).slice(0, -1).toLowerCase();
  const next = kinds[gap.last + 1] ?? "E";
  if (titleAbbreviations.has(word)) return false;
  if (next === "S") return true;
  if (next === "q") return word.length > 1 && "SCA".includes(kinds[gap.last + 2] ?? "L");
  if (next !== "C" && next !== "A") return false;
  if (word === "a.m" || word === "p.m") return !afterClockTimes.has(wordAt(text, words, gap.last + 1).toLowerCase());
  return word === "etc";
}

function wordAt(text: string, words: readonly WordSpan[], at: number): string {
  const word = words[at];
  return word === undefined ? "" : text.slice(word.start, word.end);
}
