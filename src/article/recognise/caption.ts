import { BARE_CAPTION_LABELS, CAPTION_LABELS } from "../../data/credit-words.js";
import { type Cut, type Piece, type Scene, whole } from "../piece.js";
import { isCapitalised, isSentenceBorder, wordsOf } from "../wording.js";
import { readCredit } from "./credit.js";

const LABELS = [...CAPTION_LABELS].sort((a, b) => b.length - a.length);

/** A caption is no longer than this. */
const LONGEST = 900;
/** A caption whose credit could also be a story's signature is one sentence of at most so many words. */
const LONGEST_UNSURE = 45;

/**
 * The words under a picture with their credit, the credit alone, or a line that calls itself a picture:
 *
 *     Workers clear the square in Tunis. Photo / AP       (AP Photo/Ann Lee)       FILE PHOTO: A tanker off Aden.
 *                                                ^^            ^^    ^-----^
 */
export function readCaption(piece: Piece, scene: Scene): Cut | undefined {
  if (piece.span.end - piece.span.start > LONGEST) return undefined;
  const credit = readCredit(piece.tail);
  if (credit && (credit.sure || isUnsureCaption(piece, scene, credit.start))) {
    const sentences = countSentences(piece.short ? piece.head.slice(0, credit.start) : `${piece.head} ${piece.tail}`);
    if (sentences <= 4) return whole(piece, "caption", { credit: credit.name });
  }
  return isLabelled(piece.head) ? whole(piece, "caption", credit ? { credit: credit.name } : {}) : undefined;
}

/** Whether a line is a credit and nothing else: `Photo / AP`. */
export function isCreditLine(line: string): boolean {
  return line.length <= 120 && readCredit(line)?.start === 0;
}

/** `… at the palace (Reuters)` is a caption; `… he said. (Reuters)` signs a story where it is the last block or long. */
function isUnsureCaption(piece: Piece, scene: Scene, start: number): boolean {
  if (!piece.short) return false;
  const before = piece.head.slice(0, start).trimEnd();
  const words = wordsOf(before, LONGEST_UNSURE + 1);
  if (words.length > LONGEST_UNSURE || countSentences(before) > 1) return false;
  if (before === "") return scene.next !== undefined && scene.inBody;
  if (
    spells(
      words.slice(-6).map((word) => word.text),
      piece.head.slice(start),
    )
  )
    return false;
  return !/[.!?]["'”’]?$/.test(before) || scene.next !== undefined;
}

/** `FILE PHOTO: …`, `FILE - …`, `Image caption The bridge …`. */
function isLabelled(line: string): boolean {
  const small = line.slice(0, 40).toLowerCase();
  const bare = BARE_CAPTION_LABELS.find((label) => small.startsWith(`${label} `));
  if (bare !== undefined) return bare.endsWith(" of") || isCapitalised(line.slice(bare.length + 1));
  const label = LABELS.find((candidate) => small.startsWith(candidate));
  if (label === undefined || !isCapitalised(line)) return false;
  const rest = line.slice(label.length);
  if (/^file$/.test(label)) return line.startsWith("FILE") && /^ ?[-–—:]{1,2} /.test(rest);
  if (/^(?:above|below)$/.test(label)) return /^: \p{Lu}/u.test(rest);
  return /^ ?(?:: |[-–—]{1,2} )\S/.test(rest) && wordsOf(rest, 5).length >= 3;
}

function countSentences(text: string): number {
  const words = wordsOf(text);
  return words.filter((word, i) => i === 0 || isSentenceBorder(words[i - 1]?.text ?? "", word.text)).length;
}

/** Whether the words before a bracket spell the acronym in it: `the Associated Press (AP)` names an agency, no credit. */
export function spells(before: readonly string[], bracket: string): boolean {
  const letters = bracket.replace(/[^\p{Lu}]/gu, "");
  const initials = before
    .flatMap((word) => word.split(/-/))
    .filter((word) => isCapitalised(word))
    .map((word) => word.replace(/^[^\p{L}]{1,3}/u, "").charAt(0))
    .join("");
  return letters.length > 1 && initials.endsWith(letters);
}
