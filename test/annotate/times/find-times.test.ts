import { describe, expect, it } from "vitest";
import { findTimes } from "../../../src/annotate/times/index.js";
import { sentencesOf } from "../../support/parse.js";

async function timesOf(text: string, published?: string): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text, published);
  return findTimes(article, sentences).map(({ span, type, value, mod }) =>
    [text.slice(span.start, span.end), type, value, ...(mod ? [mod] : [])].join(" | "),
  );
}

describe("findTimes", () => {
  it("resolves weekdays by the tense of their clause", async () => {
    expect(await timesOf("The ministers met on Tuesday and will meet again on Friday.", "2023-06-15")).toEqual([
      "Tuesday | DATE | 2023-06-13",
      "Friday | DATE | 2023-06-16",
    ]);
  });
});
