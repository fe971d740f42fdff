import type { Article } from "../../article/index.js";
import type { Sentence } from "../../syntax/index.js";
import { readNumber, startsNumber } from "./number.js";
import { cutWords, type Word } from "./word.js";

/** The words of a story, sentence by sentence. */
export type Words = readonly (readonly Word[])[];

/** Cuts the sentences of a story into words and reads their numbers: once, for times and quantities alike. */
export const readWords = (article: Article, sentences: readonly Sentence[]): Words =>
  sentences.map((sentence) => wordsOf(article.text, sentence));

function wordsOf(text: string, sentence: Sentence): readonly Word[] {
  const words = cutWords(text, sentence);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word && startsNumber(word)) word.number = readNumber(words, i);
  }
  return words;
}
