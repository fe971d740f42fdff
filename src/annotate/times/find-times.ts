import type { Article } from "../../article/index.js";
import { GAME_WORDS, REPORT_WORDS } from "../../data/calendar-words.js";
import { quotedWords, type Sentence } from "../../syntax/index.js";
import { type Word, wordsOf } from "../numerals/index.js";
import { findExpressions } from "./find.js";
import type { Scene } from "./grammar/scene.js";
import { refine } from "./refine.js";
import { openContext } from "./resolve/context.js";
import { resolveAll } from "./resolve/resolve.js";
import type { TimeExpression } from "./schema.js";
import { asSpoken } from "./spoken.js";

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
  const reports = hasShare(sentences, REPORT);
  const game = hasShare(sentences, GAME);
  const dayFirst = readsDayFirst(article.text);
  const quoted = quotedWords(sentences);
  const told = sentences.flatMap((sentence, at) => {
    if (article.blocks[sentence.block]?.kind === "metadata") return [];
    const words = wordsOf(article.text, sentence);
    const scene: Scene = { words, tokens: sentence.tokens, mixed: isMixed(words), reports, game, dayFirst, amounts: new Map() };
    const found = refine(scene, findExpressions(scene));
    return { scene, found, times: resolveAll(scene, found, context), block: sentence.block, quoted: quoted[at] ?? [] };
  });
  return asSpoken(told);
}

/** Whether more than half of the words begin with a small letter. */
const isMixed = (words: readonly Word[]): boolean =>
  words.filter((word) => word.kind === "letters" && word.text.charCodeAt(0) === word.lower.charCodeAt(0)).length * 2 >
  words.length;

const REPORT = new Set(REPORT_WORDS);
const GAME = new Set(GAME_WORDS);
/** How many of its words a story must take from a list to count as one of that kind. */
const SHARE = 0.02;

/** Whether the story is about what `vocabulary` is about: the figures of a company, a game. */
function hasShare(sentences: readonly Sentence[], vocabulary: ReadonlySet<string>): boolean {
  let words = 0;
  let hits = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      words++;
      if (vocabulary.has(token.text.toLowerCase())) hits++;
    }
  }
  return hits >= 3 && hits >= SHARE * words;
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
