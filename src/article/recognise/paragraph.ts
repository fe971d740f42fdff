import type { Cut, Found, Piece, Recogniser } from "../piece.js";
import { isSentenceBorder, levelled, wordsOf } from "../wording.js";
import { isPhotoAgency } from "./agency.js";
import { spells } from "./caption.js";
import { creditName } from "./credit.js";

/** `(AP Photo/Ann Lee)`, `(REUTERS)` inside a paragraph. */
const BRACKET = /\(([^()]{2,60})\)/g;
/** `Photo / AP`, `Photo: Getty Images` inside a paragraph, as far as the agency. */
const LABEL = /(?<=[.!?]["'”’]? )(?:Photo|Picture|Image|Photograph|Credit)s?(?: credit)? ?[/:|] ?(?=\p{L})/gu;

/** How far before its credit a caption can begin. */
const REACH = 500;
const FEWEST_WORDS = 4;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly credit: string;
}

/**
 * Running text; and the captions that a copied page has glued into it, each a sentence with its credit:
 *
 *     … the talks failed. The two leaders in Geneva in May (REUTERS) Both sides blamed …
 *                         ^----------------------------------------^
 */
export function paragraphReader(text: string): Recogniser {
  return (piece) => readParagraph(text, piece);
}

function readParagraph(text: string, piece: Piece): Cut {
  const { start, end } = piece.span;
  const line = levelled(text.slice(start, end));
  const found: Found[] = [];
  let from = 0;
  const addText = (to: number): void => {
    const lead = line.slice(from, to).length - line.slice(from, to).trimStart().length;
    const length = line.slice(from, to).trimEnd().length;
    if (length > lead) found.push({ kind: "paragraph", span: { start: start + from + lead, end: start + from + length } });
  };
  for (const caption of gluedCaptions(line)) {
    addText(caption.start);
    found.push({ kind: "caption", span: { start: start + caption.start, end: start + caption.end }, credit: caption.credit });
    from = caption.end;
  }
  addText(line.length);
  return { found };
}

function gluedCaptions(line: string): readonly Stretch[] {
  const captions: Stretch[] = [];
  let floor = 0; // nothing before the last credit is looked at again
  for (const credit of creditsIn(line)) {
    const start = captionStart(line, floor, credit);
    if (start !== undefined) captions.push({ start, end: credit.end, credit: credit.credit });
    floor = credit.end;
  }
  return captions;
}

/** The credits inside a line with a new sentence behind them, in order. */
function creditsIn(line: string): readonly Stretch[] {
  const credits: Stretch[] = [];
  for (const match of line.matchAll(BRACKET)) {
    const end = match.index + match[0].length;
    const inner = (match[1] ?? "").trim();
    if (!startsSentence(line, end) || /[.!?]["'”’]? ?$/.test(line.slice(Math.max(0, match.index - 3), match.index))) continue;
    const credit = creditName(inner);
    if (credit !== undefined) credits.push({ start: match.index, end, credit });
  }
  for (const match of line.matchAll(LABEL)) {
    const nameStart = match.index + match[0].length;
    const words = wordsOf(line.slice(nameStart, nameStart + 60), 3);
    const word = words.filter(({ end }) => isPhotoAgency(line.slice(nameStart, nameStart + end).replace(/\.$/, ""))).at(-1);
    if (word && startsSentence(line, nameStart + word.end)) {
      credits.push({
        start: match.index,
        end: nameStart + word.end,
        credit: line.slice(nameStart, nameStart + word.end).replace(/\.$/, ""),
      });
    }
  }
  return credits.sort((a, b) => a.start - b.start);
}

function startsSentence(line: string, at: number): boolean {
  return /^ {1,3}["'“‘`]{0,2}\p{Lu}/u.test(line.slice(at, at + 8));
}

/** Where the sentence before a credit begins, if it is long enough to be a caption. */
function captionStart(line: string, floor: number, credit: Stretch): number | undefined {
  const from = Math.max(floor, credit.start - REACH);
  const words = wordsOf(line.slice(from, credit.start));
  let first = words.length - 1;
  while (first > 0 && !isSentenceBorder(words[first - 1]?.text ?? "", words[first]?.text ?? "")) first--;
  const word = words[first];
  if (!word || words.length - first < FEWEST_WORDS || (first === 0 && from > floor)) return undefined;
  if (
    spells(
      words.slice(-6).map((near) => near.text),
      line.slice(credit.start, credit.end),
    )
  )
    return undefined;
  return from + word.start;
}
