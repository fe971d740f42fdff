import { describe, expect, it } from "vitest";
import { phraseReader, wordsOf } from "../../../src/annotate/numerals/index.js";
import { sentencesOf } from "../../support/parse.js";

const readPhrase = phraseReader([
  ["mile", "mile"],
  ["miles per hour", "mph"],
  ["km/h", "kph"],
  ["new year's eve", "12-31"],
]);

describe("phraseReader", () => {
  it.each<[text: string, value: string | undefined]>([
    ["mile", "mile"],
    ["Mile after mile", "mile"],
    ["miles per hour", "mph"],
    ["miles per day", undefined],
    ["km/h", "kph"],
    ["km / h", undefined],
    ["New Year's Eve", "12-31"],
    ["New Year’s Eve", "12-31"],
    ["new york", undefined],
  ])("%s -> %s", async (text, value) => {
    const { article, sentences } = await sentencesOf(text);
    expect(
      readPhrase(
        sentences.flatMap((sentence) => wordsOf(article.text, sentence)),
        0,
      )?.value,
    ).toBe(value);
  });
});
