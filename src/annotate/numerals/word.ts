import type { Sentence } from "../../syntax/index.js";
import { marksOf } from "./marks.js";
import type { Numeral } from "./scaled.js";

/** What a word is made of. */
export type WordKind = "letters" | "digits" | "sign";

/** A piece of text that no tokenizer's habits can change: a run of letters, a figure, or one other character. */
export interface Word {
  /** The characters as they stand in the text. */
  readonly text: string;
  /** The same in lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Offsets in `article.text`. */
  readonly start: number;
  readonly end: number;
  /** Whether it touches the word before it. */
  readonly glued: boolean;
  /** Index in the sentence of the token that it belongs to. */
  readonly token: number;
  /** For each reader who looks out for words whether this is one of them: see `markWords`. */
  readonly marks: number;
  /** The number that starts here, read once for all who ask. */
  readonly number: Numeral | undefined;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isSymbol(code))
  );
}

/** Punctuation, symbols, white space and fractions above Latin-1, as far as they matter next to figures. */
function isSymbol(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code === 0xfeff ||
    (code >= 0xff00 && code <= 0xff0f)
  );
}

/** Whether a word begins with a capital letter; a curly apostrophe is no small form of itself in `lower`. */
export const beginsCapital = ({ text, lower }: Word): boolean =>
  text.charCodeAt(0) !== lower.charCodeAt(0) && !isApostrophe(lower.charCodeAt(0));

/** A word whose number is not read yet. */
export type Cut = { -readonly [Field in keyof Word]: Word[Field] };

/**
 * Cuts the words of a sentence from the text itself: `"mid-1990s"` gives `mid - 1990 s` whether the tokenizer splits it or not.
 * Figures keep their inner commas, points and colons (`1,500`, `2.5`, `10:35`); abbreviations keep their points (`p.m.`, `Nov.`
 * is `Nov` and `.`); an apostrophe starts a word of its own (`Friday` `'s`).
 */
export function cutWords(text: string, sentence: Sentence): Cut[] {
  const words: Cut[] = [];
  const { tokens } = sentence;
  const limit = sentence.span.end;
  const lastToken = tokens.length - 1;
  let token = 0;
  let around = tokens[0];
  let last = -1;
  let i = sentence.span.start;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) {
      i++;
      continue;
    }
    let kind: WordKind = "sign";
    let end = i + 1;
    let isSmall = false;
    if (isDigit(code)) {
      kind = "digits";
      end = figureEnd(text, i, limit);
    } else if (isLetter(code)) {
      kind = "letters";
      end = smallEnd(text, i, limit);
      isSmall = end - i > 1 && !isLetter(text.charCodeAt(end));
      if (!isSmall) end = lettersEnd(text, i, limit);
    } else if (isApostrophe(code) && i + 1 < limit && isLetter(text.charCodeAt(i + 1)) && last === i) {
      kind = "letters";
      end = lettersEnd(text, i + 1, limit);
    }
    while (token < lastToken && (around?.span.end ?? limit) <= i) around = tokens[++token];
    const word = around && around.span.start === i && around.span.end === end ? around.text : text.slice(i, end);
    const lower = isSmall || kind === "digits" ? word : fold(word, code);
    const marks = kind === "digits" ? 0 : marksOf(lower);
    words.push({ text: word, lower, kind, start: i, end, glued: last === i, token, marks, number: undefined });
    last = end;
    i = end;
  }
  return words;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const fold = (word: string, first: number): string => (first === 0x2019 ? `'${word.slice(1).toLowerCase()}` : word.toLowerCase());

function figureEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === 44 || code === 46 || code === 58) && end + 1 < limit && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** The end of a run of small letters of English, which most words are: they need no folding. */
function smallEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code < 97 || code > 122) break;
    end++;
  }
  return end;
}

/** The end of a run of letters; single letters with points between them stay together: `p.m.`, `U.S.`. */
function lettersEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  if (end !== start + 1 || text.charCodeAt(end) !== 46 || !isLetter(text.charCodeAt(end + 1))) return end;
  let reach = end;
  while (
    text.charCodeAt(reach) === 46 &&
    reach + 1 < limit &&
    isLetter(text.charCodeAt(reach + 1)) &&
    !isLetter(text.charCodeAt(reach + 2))
  )
    reach += 2;
  if (reach === end) return end;
  return reach < limit && text.charCodeAt(reach) === 46 ? reach + 1 : reach;
}
