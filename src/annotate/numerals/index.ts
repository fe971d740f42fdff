/**
 * Room `annotate/numerals`: a helper that `times` and `quantities` share. In come the words of a sentence, out come the numbers
 * that they spell. It does not know what is counted, and takes no part in deciding whether a number is a time or an amount.
 */
export { isBareHour } from "./bare-hour.js";
export { isCounted, isLasting } from "./counted-nouns.js";
export { markWords } from "./marks.js";
export { readOrdinal } from "./ordinal.js";
export { type PhraseFound, type PhraseReader, phraseReader } from "./phrases.js";
export { type Numeral, round } from "./scaled.js";
export { beginsCapital, type Word, type WordKind } from "./word.js";
export { wordsOf } from "./words.js";
