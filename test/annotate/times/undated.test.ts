import { describe, expect, it } from "vitest";
import { findTimes } from "../../../src/annotate/times/index.js";
import { sentencesOf } from "../../support/parse.js";

const ROWS: readonly (readonly [text: string, expected: string])[] = [
  ["The minister resigned on Tuesday.", "XXXX-WXX-2"],
  ["The minister resigned yesterday.", "XXXX-XX-XX"],
  ["The minister resigned last night.", "XXXX-XX-XXTNI"],
  ["The minister resigned last week.", "XXXX-WXX"],
  ["The minister resigned over the weekend.", "XXXX-WXX-WE"],
  ["The minister resigned last month.", "XXXX-XX"],
  ["The minister resigned last year.", "XXXX"],
  ["The minister resigned in March.", "XXXX-03"],
  ["The minister resigned on March 5.", "XXXX-03-05"],
  ["The minister resigned last summer.", "XXXX-SU"],
  ["The minister resigned in the third quarter.", "XXXX-Q3"],
  ["The minister resigned on Christmas Day.", "XXXX-12-25"],
  ["The minister resigned in 1999.", "1999"],
  ["The minister resigned on 5 March 1999.", "1999-03-05"],
  ["The minister resigned at 5 p.m.", "XXXX-XX-XXT17:00"],
];

describe("a story without a date", () => {
  it.each(ROWS)("%s -> %s", async (text, expected) => {
    const { article, sentences } = await sentencesOf(text);
    expect(findTimes(article, sentences).map(({ value }) => value)).toEqual([expected]);
  });

  it("gives no interval to what it cannot place", async () => {
    const { article, sentences } = await sentencesOf("The minister resigned on Tuesday.");
    expect(findTimes(article, sentences)[0]).not.toHaveProperty("interval");
  });
});
