import type { Article } from "../../article/index.js";
import { REPORT_WORDS } from "../../data/calendar-words.js";
import type { Sentence } from "../../syntax/index.js";
import { wordsOf } from "../numerals/index.js";
import { findExpressions } from "./find.js";
import type { Scene } from "./grammar/scene.js";
import { refine } from "./refine.js";
import { openContext } from "./resolve/context.js";
import { resolve } from "./resolve/resolve.js";
import type { TimeExpression } from "./schema.js";

/**
 * Finds the temporal expressions of a story in text order, never overlapping, as TIMEX3 (TimeML 1.2.1) with the calendar
 * interval that each stands for. Relative ones hang on `article.published`; without it they keep an underspecified value.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle } from "tidings";
 *
 * const story = annotate(parseArticle("Talks ended on Friday.", { published: "2021-04-24" }));
 * story.times.map((time) => time.value); // => ["2021-04-23"]
 * ```
 */
export function findTimes(article: Article, sentences: readonly Sentence[]): TimeExpression[] {
  const context = openContext(article.published);
  const reports = isReport(sentences);
  const dayFirst = readsDayFirst(article.text);
  return sentences.flatMap((sentence) => {
    const scene: Scene = { words: wordsOf(article.text, sentence), tokens: sentence.tokens, reports, dayFirst };
    const found = refine(scene, findExpressions(scene));
    return found.flatMap((each) => resolve(scene, each, context) ?? []);
  });
}

const REPORT = new Set(REPORT_WORDS);
/** How many words of business a story of 100 words needs to count as a report of figures. */
const REPORT_SHARE = 0.02;

/** Whether the story tells the figures of a company. */
function isReport(sentences: readonly Sentence[]): boolean {
  let words = 0;
  let business = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      words++;
      if (REPORT.has(token.text.toLowerCase())) business++;
    }
  }
  return business >= 3 && business >= REPORT_SHARE * words;
}

const NUMERIC = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;

/** Whether a numeric date of the text can only have its day first: `23/04/2021`. */
function readsDayFirst(text: string): boolean {
  let dayFirst = false;
  for (const match of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (second > 12) return false;
    if (first > 12 && first <= 31) dayFirst = true;
  }
  return dayFirst;
}
