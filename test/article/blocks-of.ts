import { expect, test } from "vitest";
import { type Article, type ParseArticleOptions, parseArticle } from "../../src/article/index.js";

/** A block as tests write it: its kind and its characters. */
export type Shown = readonly [kind: string, words: string];

/** A case: the text and the blocks it has. */
export type BlockCase = readonly [text: string, blocks: readonly Shown[]];

/** The blocks of an article, each as its kind and its characters. */
export function shown({ text, blocks }: Article): readonly Shown[] {
  return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
}

/** One test a case, named after its text. */
export function testBlocks(cases: readonly BlockCase[], options: ParseArticleOptions = {}): void {
  test.each(cases.map(([text, blocks]) => [JSON.stringify(text), text, blocks] as const))("%s", (_name, text, blocks) => {
    expect(shown(parseArticle(text, options))).toEqual(blocks);
  });
}

/** A paragraph long enough to be nothing else, for cases that need a body. */
export const BODY = "The harbour master said on Tuesday that the port would stay shut until the wreck had been towed away.";

/** A second one. */
export const MORE = "Fishermen who depend on it have asked the council for help with their loans and their fuel.";
