import { afterItIs, beforeWont, fusedWords } from "../data/contractions";
import { alphanumericEnd, blankEnd, isLowerAt } from "./characters";

const longestFused = 8;
const longestBefore = 6;
const noSeams: readonly number[] = [];

/** Which first letters and lengths fused words have; rules most words out at no cost. */
const shapes = new Uint8Array(512);
for (const word of fusedWords.keys()) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;

function shapeOf(unit: number, length: number): number {
  return ((unit & 31) << 4) + length;
}

/** The lengths of all parts but the last of a word that is two or three words in one ("can|not", "gon|na", "'t|is"). */
export function fusedSeams(text: string, start: number, end: number): readonly number[] {
  const length = end - start;
  if (length > longestFused || shapes[shapeOf(text.charCodeAt(start), length)] !== 1) return noSeams;
  const word = text.slice(start, end);
  const seams = fusedWords.get(word.toLowerCase().replace("’", "'"));
  return seams !== undefined && isFused(text, start, end, word) ? seams : noSeams;
}

/** "Im" is a name, "its" a possessive and "wont" a habit unless the words beside them say otherwise. */
function isFused(text: string, start: number, end: number, word: string): boolean {
  switch (word) {
    case "Im":
      return isLowerAt(text, end + 1);
    case "IM":
      return false;
    case "its":
    case "Its":
      return afterItIs.has(wordAfter(text, end));
    case "wont":
      return !beforeWont.has(wordBefore(text, start));
    default:
      return true;
  }
}

function wordAfter(text: string, end: number): string {
  const start = blankEnd(text, end, text.length);
  const stop = alphanumericEnd(text, start, Math.min(text.length, start + longestFused));
  return start === end || text.charAt(stop) === "-" ? "" : text.slice(start, stop);
}

function wordBefore(text: string, start: number): string {
  const piece = text.slice(Math.max(0, start - longestBefore), start).trimEnd();
  return piece.slice(piece.lastIndexOf(" ") + 1);
}
