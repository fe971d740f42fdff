import { isLetter, isLowerAt } from "./characters";
import { splitSentences } from "./split-sentences";
import { tokenize, type WordSpan } from "./tokenize";

/** The words of a block of text and, for each of its sentences, the index one past its last word. */
export interface Segments {
  readonly words: readonly WordSpan[];
  readonly ends: readonly number[];
}

/**
 * Cuts a block of text into words and sentences. A full stop that both closes an abbreviation and ends the sentence is
 * a word of its own ("at 5 p.m|."), except after capitals with stops ("in the U.S.").
 *
 * @example
 * segment("He left at 5 p.m.", 0, 17).words.length; //=> 6
 */
export function segment(text: string, start: number, end: number): Segments {
  const piece = text.slice(start, end);
  const whole = tokenize(piece, 0, piece.length);
  const { words, ends } = detachStops(piece, whole, splitSentences(piece, whole));
  if (start === 0) return { words, ends };
  return { words: words.map((word) => ({ start: word.start + start, end: word.end + start })), ends };
}

function detachStops(text: string, words: readonly WordSpan[], ends: readonly number[]): Segments {
  const cutWords: WordSpan[] = [];
  const cutEnds: number[] = [];
  let at = 0;
  for (const end of ends) {
    const final = finalWord(text, words, at, end);
    for (; at < end; at += 1) {
      const word = words[at];
      if (!word) continue;
      if (at !== final || !losesStop(text, word)) {
        cutWords.push(word);
      } else {
        cutWords.push({ start: word.start, end: word.end - 1 }, { start: word.end - 1, end: word.end });
      }
    }
    cutEnds.push(cutWords.length);
  }
  return { words: cutWords, ends: cutEnds };
}

/** The last word of a sentence before its closing quotation marks. */
function finalWord(text: string, words: readonly WordSpan[], first: number, end: number): number {
  let at = end - 1;
  while (at > first && isClosingQuote(text, words[at])) at -= 1;
  return at;
}

function isClosingQuote(text: string, word: WordSpan | undefined): boolean {
  return word !== undefined && "\"'”’»".includes(text.charAt(word.start)) && !isLetter(text.charCodeAt(word.end - 1));
}

function losesStop(text: string, word: WordSpan): boolean {
  const stop = word.end - 1;
  if (stop === word.start || text.charAt(stop) !== "." || !isLetter(text.charCodeAt(word.start)) || !isLetter(text.charCodeAt(stop - 1))) return false;
  const dotted = text.slice(word.start, stop).includes(".");
  return !dotted || isLowerAt(text, word.start) || /^[ap]\.m\.$/i.test(text.slice(word.start, word.end));
}
