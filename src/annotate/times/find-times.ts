import type { Article } from "../../article/index.js";
import { GAME_WORDS, REPORT_WORDS } from "../../data/calendar-words.js";
import { quotedWords, type Sentence } from "../../syntax/index.js";
import { readWords, type Words } from "../numerals/index.js";
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
export function findTimes(
  article: Article,
  sentences: readonly Sentence[],
  words: Words = readWords(article, sentences),
): TimeExpression[] {
  const context = openContext(article.published);
  const { reports, game } = genreOf(words);
  const dayFirst = readsDayFirst(article.text);
  const quoted = quotedWords(sentences);
  const told = sentences.flatMap(({ block, tokens }, at) => {
    context.sentence = at + 1;
    if (article.blocks[block]?.kind === "metadata") return [];
    const scene: Scene = { words: words[at] ?? [], tokens, reports, game, dayFirst, notes: {} };
    const found = findExpressions(scene);
    const refined = found.length > 0 ? refine(scene, found) : found;
    const times = refined.length > 0 ? resolveAll(scene, refined, context) : [];
    return { scene, found: refined, times, block, quoted: quoted[at] ?? [] };
  });
  return asSpoken(told);
}

const GENRE_WORDS = new Map<string, "reports" | "game">([
  ...REPORT_WORDS.map((word) => [word, "reports"] as const),
  ...GAME_WORDS.map((word) => [word, "game"] as const),
]);
/** How many of its words a story must take from a list to count as one of that kind. */
const SHARE = 0.02;

/** Whether the story is about the figures of a company or about a game. */
function genreOf(words: Words): { reports: boolean; game: boolean } {
  const hits = { reports: 0, game: 0 };
  let total = 0;
  for (const sentence of words) {
    total += sentence.length;
    for (const { lower } of sentence) {
      const genre = GENRE_WORDS.get(lower);
      if (genre) hits[genre]++;
    }
  }
  const isShare = (count: number): boolean => count >= 3 && count >= SHARE * total;
  return { reports: isShare(hits.reports), game: isShare(hits.game) };
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
