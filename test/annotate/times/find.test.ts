import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/annotate/numerals/index.js";
import { findExpressions } from "../../../src/annotate/times/find.js";
import { genreOf } from "../../../src/annotate/times/genre.js";
import { openScene } from "../../../src/annotate/times/grammar/scene.js";
import type { Meaning } from "../../../src/annotate/times/meaning.js";
import { indexOpenings } from "../../../src/annotate/times/opening-index.js";
import { sentencesOf } from "../../support/parse.js";

async function meaningsIn(text: string): Promise<Meaning[]> {
  const { article, sentences } = await sentencesOf(text);
  const genre = genreOf(text, sentences);
  return sentences.flatMap((sentence) =>
    findExpressions(openScene(wordsOf(article.text, sentence), sentence.tokens, genre)).map(({ meaning }) => meaning),
  );
}

describe("what the words say, before anything is filled in", () => {
  it.each<[text: string, meaning: Meaning]>([
    ["The court will sit on July 4.", { kind: "date", said: { month: 7, day: 4 } }],
    ["The court will sit on July 4, 2025.", { kind: "date", said: { month: 7, day: 4, year: 2025 } }],
    ["The court will sit on Monday.", { kind: "date", said: { weekday: 1 } }],
    ["The court will sit next week.", { kind: "date", said: {}, relative: { unit: "W", offset: 1, from: "document" } }],
    ["The court sat two days later.", { kind: "date", said: {}, relative: { unit: "D", offset: 2, from: "context" } }],
    ["The court sat in the third quarter.", { kind: "date", said: { quarter: 3 } }],
  ])("%s", async (text, meaning) => expect(await meaningsIn(text)).toEqual([meaning]));
});

describe("the index of first words", () => {
  const openersAt = indexOpenings([
    ["march", "the 1990s"],
    ["the same", "at least", "# days"],
    ["#", "#year", "#clock"],
  ]);

  it.each<[text: string, kinds: readonly number[]]>([
    ["March", [0]],
    ["the same", [1]],
    ["the army", []],
    ["at least", [1]],
    ["at home", []],
    ["30 days", [1]],
    ["thirty days", [1, 2]],
    ["30 men", []],
    ["2019", [2]],
    ["10:35", [2]],
    ["20th", [1, 2]],
  ])("%s opens %j", async (text, kinds) => {
    const { article, sentences } = await sentencesOf(text);
    const mask = openersAt(
      sentences.flatMap((sentence) => wordsOf(article.text, sentence)),
      0,
    );
    expect([0, 1, 2].filter((n) => mask & (1 << n))).toEqual(kinds);
  });
});
