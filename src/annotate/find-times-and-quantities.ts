import type { Article } from "../article/index.js";
import type { Sentence } from "../syntax/index.js";
import { wordsOf } from "./numerals/index.js";
import { type Quantity, quantitiesIn } from "./quantities/index.js";
import { type TimeExpression, timeReader } from "./times/index.js";

/** What {@link findTimesAndQuantities} finds. */
export interface TimesAndQuantities {
  readonly times: TimeExpression[];
  readonly quantities: Quantity[];
}

/** Finds the times and the quantities of a story at one reading: each sentence is cut into words once for both, and let go. */
export function findTimesAndQuantities(article: Article, sentences: readonly Sentence[]): TimesAndQuantities {
  const times = timeReader(article, sentences);
  const quantities: Quantity[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const words = wordsOf(article.text, sentence);
    times.read(at, words);
    for (const quantity of quantitiesIn(sentence, words)) quantities.push(quantity);
  }
  return { times: times.all(), quantities };
}
