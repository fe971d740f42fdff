import { clippedStarts, namesWithCry } from "../data/contractions";
import { alphanumericEnd, BLANK, DIGIT, isBlank, isDigit, isLetter, runEnd } from "./characters";
import { takesStop } from "./scan-abbreviation";
import { handleEnd, mailAddressEnd, webAddressEnd } from "./scan-address";
import { symbolWordEnd } from "./scan-symbol";
import { cliticEnd, isApostrophe, wordEnd } from "./scan-word";
import { fusedSeams } from "./split-fused";

/** A word as a half-open range of UTF-16 offsets. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** A run without blanks, and whether an @ stands in it. */
interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly hasAt: boolean;
}

/**
 * Cuts a stretch of text into words as Universal Dependencies English does. Every character that is not blank belongs
 * to exactly one word. A full stop of an abbreviation stays with it; where a sentence ends there, `segment` cuts it off.
 *
 * @example
 * tokenize("He can't.", 0, 9).map(({ start, end }) => "He can't.".slice(start, end)); //=> ["He", "ca", "n't", "."]
 */
export function tokenize(text: string, start: number, end: number): WordSpan[] {
  const piece = text.slice(start, end);
  const words = tokenizeAll(piece);
  return start === 0 ? words : words.map((word) => ({ start: word.start + start, end: word.end + start }));
}

function tokenizeAll(text: string): WordSpan[] {
  const words: WordSpan[] = [];
  const end = text.length;
  let nextAt = -1;
  let at = runEnd(text, 0, end, BLANK);
  while (at < end) {
    const chunkEnd = chunkEndAfter(text, at, end);
    if (nextAt !== Infinity && nextAt < at) nextAt = positionOrInfinity(text.indexOf("@", at));
    addChunk(text, { start: at, end: chunkEnd, hasAt: nextAt < chunkEnd }, words);
    at = runEnd(text, chunkEnd, end, BLANK);
  }
  return words;
}

function positionOrInfinity(position: number): number {
  return position < 0 ? Infinity : position;
}

function chunkEndAfter(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function addChunk(text: string, chunk: Chunk, words: WordSpan[]): void {
  let at = chunk.start;
  while (at < chunk.end) {
    const end = scan(text, at, chunk);
    for (const length of fusedSeams(text, at, end)) {
      words.push({ start: at, end: at + length });
      at += length;
    }
    words.push({ start: at, end });
    at = end;
  }
}

/** The end of the next word, full stop of an abbreviation included. */
function scan(text: string, at: number, chunk: Chunk): number {
  if (alphanumericEnd(text, at, Math.min(chunk.end, at + 2)) > at) return letteredEnd(text, at, chunk);
  const mark = text.charAt(at);
  if (mark === "@" || mark === "#") {
    const handle = handleEnd(text, at, chunk.end);
    if (handle > at) return handle;
  }
  if (isApostrophe(mark)) return apostropheEnd(text, at, chunk);
  if (mark === "+" && at === chunk.start && isDigit(text.charCodeAt(at + 1))) return wordEnd(text, at + 1, chunk.end);
  return symbolWordEnd(text, at, chunk.end, chunk.start);
}

/** The end of the word or address that begins with a letter or digit. */
function letteredEnd(text: string, at: number, chunk: Chunk): number {
  const address = addressEnd(text, at, chunk);
  if (address > at) return address;
  const end = wordEnd(text, at, chunk.end);
  if (end >= chunk.end) return end;
  const mark = text.charAt(end);
  if (mark === "!" && end - at === 5 && namesWithCry.has(text.slice(at, end))) return end + 1;
  return mark === "." && takesStop(text, at, end) ? end + 1 : end;
}

/** An address begins its chunk, or follows an opening mark; a letter or digit before it rules it out. */
function addressEnd(text: string, at: number, chunk: Chunk): number {
  if (at > chunk.start && (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))) return at;
  const web = webAddressEnd(text, at, chunk.end);
  if (web > at) return web;
  return chunk.hasAt ? mailAddressEnd(text, at, chunk.end) : at;
}

/** A clitic after its word ("'s"), a word that begins with its own apostrophe ("'em", "'60s"), or a quotation mark. */
function apostropheEnd(text: string, at: number, chunk: Chunk): number {
  const clitic = cliticEnd(text, at, chunk.end);
  const follows = at > chunk.start && !"([{\"“‘'".includes(text.charAt(at - 1));
  if (clitic > at && (follows || clitic === chunk.end)) return clitic;
  const clipped = clippedEnd(text, at, chunk.end);
  return clipped > at ? clipped : symbolWordEnd(text, at, chunk.end, chunk.start);
}

/** The end of "'em", "'n'" or "'60s", or the position where none begins. */
function clippedEnd(text: string, at: number, end: number): number {
  const stop = alphanumericEnd(text, at + 1, Math.min(end, at + 7));
  if (text.charAt(at) === "`" || stop === at + 1 || stop > at + 6) return at;
  const word = text.slice(at + 1, stop).toLowerCase();
  if (clippedStarts.has(word)) return word === "n" && stop < end && isApostrophe(text.charAt(stop)) ? stop + 1 : stop;
  const digits = runEnd(text, at + 1, stop, DIGIT) - at - 1;
  const decade = digits === 2 && (word.length === 2 || word.endsWith("s"));
  return decade && text.charAt(stop) !== "'" ? stop : at;
}
