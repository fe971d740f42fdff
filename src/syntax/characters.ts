/** What a UTF-16 unit is to the tokenizer. Marks (accents, joiners, soft hyphens) stick to what stands before them. */
export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const SURROGATE = 5;
export const SYMBOL = 6;

const blankPattern = /[\s\p{Cc}\u180e\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const markPattern = /[\p{M}\u00ad\u200c\u2060]|\u200d/u;
const letterPattern = /[\p{L}\p{Nl}]/u;
const digitPattern = /[\p{Nd}\u00bc-\u00be\u2150-\u215e]/u;
const pictographPattern = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const upperPattern = /\p{Lu}/u;

/** Classes by unit, filled on first sight of each unit (0 = not seen yet). */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (blankPattern.test(character)) return BLANK;
  if (letterPattern.test(character)) return LETTER;
  if (digitPattern.test(character)) return DIGIT;
  if (markPattern.test(character)) return MARK;
  return SYMBOL;
}

/** The class of one UTF-16 unit. */
export function classOf(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Whether a unit separates words: white space, control characters, zero-width space, direction marks. */
export function isBlank(unit: number): boolean {
  return classOf(unit) === BLANK;
}

/** Whether a unit is a digit of any script, or a fraction such as ½. */
export function isDigit(unit: number): boolean {
  return classOf(unit) === DIGIT;
}

/** Whether a unit is a letter of the Basic Multilingual Plane. */
export function isLetter(unit: number): boolean {
  return classOf(unit) === LETTER;
}

/** Whether the unit at a position is an upper-case letter. */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return classOf(unit) === LETTER && upperPattern.test(text.charAt(at));
}

/** Whether the unit at a position is a letter that is not upper case. */
export function isLowerAt(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && !isUpperAt(text, at);
}

/** The end of the character at a position: two units on for a surrogate pair, one otherwise. */
export function characterEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return at + 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? at + 2 : at + 1;
}

function isWordCharacter(text: string, at: number, next: number): boolean {
  if (next === at + 1) return false;
  const character = text.slice(at, next);
  return letterPattern.test(character) || digitPattern.test(character) || markPattern.test(character);
}

/** The end of the run of letters, digits and marks that begins at a position (the position itself if there is none). */
export function alphanumericEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      at += 1;
    } else if (kind === SURROGATE) {
      const next = characterEnd(text, at, end);
      if (!isWordCharacter(text, at, next)) return at;
      at = next;
    } else {
      return at;
    }
  }
  return at;
}

/** The end of the run of one class of units that begins at a position. */
export function runEnd(text: string, start: number, end: number, kind: number): number {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) === kind) at += 1;
  return at;
}

/** The end of the run of blanks that begins at a position. */
export function blankEnd(text: string, start: number, end: number): number {
  return runEnd(text, start, end, BLANK);
}

/** The end of the symbol at a position: with its marks, and for emoji with all that is joined to it. */
export function symbolEnd(text: string, start: number, end: number): number {
  let at = characterEnd(text, start, end);
  const flag = isFlagHalf(text, start);
  if (flag && isFlagHalf(text, at)) at = characterEnd(text, at, end);
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    const joined = text.charCodeAt(at - 1) === 0x200d || isSkinTone(text, at);
    if (kind === MARK) at += 1;
    else if (joined && pictographPattern.test(text.slice(at, characterEnd(text, at, end)))) at = characterEnd(text, at, end);
    else break;
  }
  return at;
}

function isFlagHalf(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function isSkinTone(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f3fb && point <= 0x1f3ff;
}
