import { clippedStarts, fusedWords } from "../data/contractions";
import { alphanumericEnd, BLANK, classOf, isBlank, isDigit, isLetter, isLowerAt, runEnd } from "./characters";
import { takesStop } from "./scan-abbreviation";
import { handleEnd, mailAddressEnd, webAddressEnd } from "./scan-address";
import { symbolWordEnd } from "./scan-symbol";
import { cliticEnd, isApostrophe, wordEnd } from "./scan-word";

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

const longestFused = 8;
/** Names that end in an exclamation mark. */
const namesWithCry = new Set(["Yahoo", "YAHOO"]);

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
    addWord(text, at, end, chunk, words);
    at = end;
  }
}

/** The end of the next word, full stop of an abbreviation included. */
function scan(text: string, at: number, chunk: Chunk): number {
  const unit = text.charCodeAt(at);
  if (isLetter(unit) || alphanumericEnd(text, at, Math.min(chunk.end, at + 2)) > at) {
    const address = addressEnd(text, at, chunk);
    if (address > at) return address;
    const end = wordEnd(text, at, chunk.end);
    if (text.charAt(end) === "!" && end - at === 5 && namesWithCry.has(text.slice(at, end))) return end + 1;
    const stop = end < chunk.end && text.charAt(end) === "." && takesStop(text, at, end);
    return stop ? end + 1 : end;
  }
  if (unit === 64 || unit === 35) {
    const handle = handleEnd(text, at, chunk.end);
    if (handle > at) return handle;
  }
  if (isApostrophe(text.charAt(at))) return apostropheEnd(text, at, chunk);
  if (unit === 43 && at === chunk.start && isDigit(text.charCodeAt(at + 1)) && at + 1 < chunk.end) return wordEnd(text, at + 1, chunk.end);
  return symbolWordEnd(text, at, chunk.end, chunk.start);
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
  const before = at > chunk.start ? text.charCodeAt(at - 1) : 32;
  if (clitic > at && (classOf(before) !== BLANK && !"([{\"“‘'".includes(String.fromCharCode(before)) || clitic === chunk.end)) return clitic;
  const end = alphanumericEnd(text, at + 1, chunk.end);
  if (text.charAt(at) !== "`" && end > at + 1 && end <= at + 6) {
    const word = text.slice(at + 1, end).toLowerCase();
    if (clippedStarts.has(word)) return word === "n" && isApostrophe(text.charAt(end)) && end < chunk.end ? end + 1 : end;
    if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3)) && text.charAt(end) !== "'") return end;
  }
  return symbolWordEnd(text, at, chunk.end, chunk.start);
}

/** Adds a word, in its parts where it is a fused one ("can|not", "gon|na", "'t|is"). */
function addWord(text: string, start: number, end: number, chunk: Chunk, words: WordSpan[]): void {
  let at = start;
  if (end - start <= longestFused && end - start > 1) {
    const seams = fusedWords.get(text.slice(start, end).toLowerCase().replace("’", "'"));
    if (seams && isFused(text, start, end, chunk)) {
      for (const length of seams) {
        words.push({ start: at, end: at + length });
        at += length;
      }
    }
  }
  words.push({ start: at, end });
}

/** "Im" is a name unless a lower-case word follows; the rest of the fused words are always fused. */
function isFused(text: string, start: number, end: number, chunk: Chunk): boolean {
  if (end - start !== 2 || text.charAt(start) === "i") return end - start !== 2 || text.charAt(start + 1) === "m";
  return end === chunk.end && text.charAt(start + 1) === "m" && isLowerAt(text, end + 1);
}
