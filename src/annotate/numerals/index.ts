/**
 * Room `annotate/numerals`: a helper that `times` and `quantities` share. In come the words of a sentence, out come the numbers
 * that they spell. It does not know what is counted, and takes no part in deciding whether a number is a time or an amount.
 */
export { readNumber, startsNumber } from "./number.js";
export { readOrdinal } from "./ordinal.js";
export type { Numeral } from "./scaled.js";
export { type Word, type WordKind, wordsOf } from "./word.js";
