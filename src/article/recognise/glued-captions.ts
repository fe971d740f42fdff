import { isSentenceBorder, wordsOf } from "../wording.js";
import { isNewsAgency, isPhotoAgency } from "./agency.js";
import { spells } from "./caption.js";
import { creditName } from "./credit.js";

/** `(AP Photo/Ann Lee)`, `(REUTERS)` inside a paragraph. */
const BRACKET = /\(([^()]{2,60})\)/g;
/** `Photo / AP`, `Photograph: Ann Lee/Getty Images` inside a paragraph, as far as the name. */
const LABEL = /(?<= )(?:Photo|Picture|Image|Photograph|Credit)s?(?: credit)? ?[/:|] ?(?=\p{L})/gu;

/** How far before its credit a caption can begin. */
const REACH = 500;
const FEWEST_WORDS = 4;
const LONGEST_NAME = 7;

/** A stretch of a paragraph that is a caption. */
export interface GluedCaption {
  readonly start: number;
  readonly end: number;
  readonly credit: string;
}

/**
 * The captions that a copied page has glued into a paragraph, each a sentence with its credit and a new sentence behind:
 *
 *     … the talks failed. The two leaders in Geneva in May (REUTERS) Both sides blamed …
 *                         ^----------------------------------------^
 */
export function gluedCaptions(line: string): readonly GluedCaption[] {
  const captions: GluedCaption[] = [];
  let floor = 0; // nothing before the last credit is looked at again
  for (const credit of creditsIn(line)) {
    const start = captionStart(line, floor, credit);
    if (start !== undefined) captions.push({ start, end: credit.end, credit: credit.credit });
    floor = credit.end;
  }
  return captions;
}

/** The credits inside a line with a new sentence behind them, in order. */
function creditsIn(line: string): readonly GluedCaption[] {
  const credits: GluedCaption[] = [];
  for (const match of line.matchAll(BRACKET)) {
    const end = match.index + match[0].length;
    const inner = (match[1] ?? "").trim();
    if (!startsSentence(line, end)) continue;
    const credit = creditName(inner);
    const signs = isNewsAgency(inner) && /[.!?]["'”’]? ?$/.test(line.slice(Math.max(0, match.index - 3), match.index)); // "he said. (AFP)"
    if (credit !== undefined && !signs) credits.push({ start: match.index, end, credit });
  }
  for (const match of line.matchAll(LABEL)) {
    const nameStart = match.index + match[0].length;
    const name = agencyName(line.slice(nameStart, nameStart + 80));
    const end = nameStart + name.length;
    if (name !== "" && startsSentence(line, end)) credits.push({ start: match.index, end, credit: name.replace(/\.$/, "") });
  }
  return credits.sort((a, b) => a.start - b.start);
}

/** The longest name that `text` begins with and that an agency ends: `AP`, `Ann Lee/Getty Images`; empty where there is none. */
function agencyName(text: string): string {
  const names = wordsOf(text, LONGEST_NAME).map((word) => text.slice(0, word.end));
  const ends = names.filter((name) => {
    const plain = name.replace(/\.$/, "");
    return isPhotoAgency(plain) || isPhotoAgency(plain.slice(plain.lastIndexOf("/") + 1));
  });
  return ends.at(-1) ?? "";
}

function startsSentence(line: string, at: number): boolean {
  return /^ {1,3}["'“‘`]{0,2}\p{Lu}/u.test(line.slice(at, at + 8));
}

/** Where the sentence before a credit begins, if it is long enough to be a caption. */
function captionStart(line: string, floor: number, credit: GluedCaption): number | undefined {
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
