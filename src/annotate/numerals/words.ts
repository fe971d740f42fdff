import type { Sentence } from "../../syntax/index.js";
import { readNumber, startsNumber } from "./number.js";
import { cutWords, type Word } from "./word.js";

/** Cuts one sentence into words and reads their numbers. */
export function wordsOf(text: string, sentence: Sentence): readonly Word[] {
  const words = cutWords(text, sentence);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word && startsNumber(word)) word.number = readNumber(words, i);
  }
  return words;
}
