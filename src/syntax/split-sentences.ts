import { placeAbbreviations, titleAbbreviations, unfinishedAbbreviations } from "../data/abbreviations";
import { boundaryWeights } from "../data/sentence-boundaries";
import { afterClockTimes } from "../data/sentence-words";
import { gapFeatures, isTerminal, speechFollows, type Gap } from "./sentence-features";
import type { WordSpan } from "./tokenize";
import { kindsOf, type WordKind } from "./word-kinds";

/** Kinds of words that may begin a sentence though no mark ends the one before. */
const bareNext = "SCANutm-x(q$";

/** How much stronger (in twentieths) the evidence must be where no mark stands: news is well punctuated. */
const bareCaution = 10;
const weights: ReadonlyMap<string, number> = new Map(boundaryWeights.split("|").map(readWeight));

function readWeight(entry: string): readonly [string, number] {
  const parting = entry.lastIndexOf(" ");
  return [entry.slice(0, parting), Number(entry.slice(parting + 1))];
}

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
  let at = 0;
  while (at < words.length - 1) {
    const gap = gapAt(text, words, kinds, first, at);
    if (gap.last < words.length - 1 && endsSentence(text, words, kinds, gap)) {
      first = gap.last + 1;
      ends.push(first);
    }
    at = gap.last + 1;
  }
  if (first < words.length) ends.push(words.length);
  return ends;
}

/** The gap after a word, or after the closing marks that follow it, in the sentence that began at `first`. */
export function gapAt(text: string, words: readonly WordSpan[], kinds: readonly WordKind[], first: number, at: number): Gap {
  const kind = kinds[at] ?? "";
  const last = isTerminal(kind) || kind === "b" ? closersEnd(text, words, kinds, at) : at;
  return { first, terminal: at, last };
}

/** Whether the trained decision is asked about a gap at all. */
export function isOpenGap(kinds: readonly WordKind[], gap: Gap): boolean {
  const kind = kinds[gap.terminal] ?? "";
  return !":;,b".includes(kind) && (isTerminal(kind) || bareNext.includes(kinds[gap.last + 1] ?? "L"));
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
  if (!isOpenGap(kinds, gap)) return false;
  if (gap.last > gap.terminal && kinds[gap.last + 1] === "L") return false;
  if (kind === "!" && kinds[gap.last] === "Q" && speechFollows(text, words, gap.last + 1)) return false;
  let score = 0;
  for (const feature of gapFeatures(text, words, kinds, gap)) score += weights.get(feature) ?? 0;
  return score > (isTerminal(kind) ? 0 : bareCaution);
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
  if (placeAbbreviations.has(word)) return next === "S" && "CAN".includes(kinds[gap.terminal - 1] ?? "L");
  if (titleAbbreviations.has(word) || unfinishedAbbreviations.has(word)) return false;
  if (next === "S") return true;
  if (next === "q") return word.length > 1 && "SCA".includes(kinds[gap.last + 2] ?? "L");
  if (next !== "C" && next !== "A" && next !== "I") return false;
  if (word === "a.m" || word === "p.m") return !afterClockTimes.has(wordAt(text, words, gap.last + 1).toLowerCase());
  return word === "etc" || word === "al";
}

function wordAt(text: string, words: readonly WordSpan[], at: number): string {
  const word = words[at];
  return word === undefined ? "" : text.slice(word.start, word.end);
}
