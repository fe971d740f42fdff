import type { Article } from "../../article/index.js";
import type { Sentence } from "../../syntax/index.js";
import { type Word, wordsOf } from "../numerals/index.js";
import { findExpressions } from "./find.js";
import { genreOf } from "./genre.js";
import { openScene } from "./grammar/scene.js";
import { refine } from "./refine.js";
import { openContext } from "./resolve/context.js";
import { resolveAll } from "./resolve/resolve.js";
import type { TimeExpression } from "./schema.js";
import { hearSpeech } from "./spoken.js";

/** Reads the times of a story from its sentences, one after the other. */
export interface TimeReader {
  /** Reads the sentence at `at`, which was cut into `words`. */
  read(at: number, words: readonly Word[]): void;
  /** The times of all that was read. */
  all(): TimeExpression[];
}

/** Opens a story for the reader of its times. */
export function timeReader(article: Article, sentences: readonly Sentence[]): TimeReader {
  const context = openContext(article.published);
  const genre = genreOf(article.text, sentences);
  const speech = hearSpeech(sentences);
  return {
    read(at, words) {
      const sentence = sentences[at];
      if (!sentence || article.blocks[sentence.block]?.kind === "metadata") return;
      const scene = openScene(words, sentence.tokens, genre);
      const found = refine(scene, findExpressions(scene));
      if (found.length === 0) return;
      context.sentence = at + 1;
      speech.hear(at, { scene, found, times: resolveAll(scene, found, context) });
    },
    all: () => speech.asMeant(),
  };
}

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
  const reader = timeReader(article, sentences);
  for (const [at, sentence] of sentences.entries()) reader.read(at, wordsOf(article.text, sentence));
  return reader.all();
}
