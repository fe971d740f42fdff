import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/annotate/quantities/index.js";
import { sentencesOf } from "../../support/parse.js";

async function quantitiesOf(text: string): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text);
  return findQuantities(article, sentences).map(({ span, value, high, unit, of, modifier }) =>
    [
      text.slice(span.start, span.end),
      high === undefined ? value : `${value}..${high}`,
      unit,
      of && text.slice(of.start, of.end),
      modifier,
    ]
      .filter((part) => part !== undefined)
      .join(" | "),
  );
}

describe("findQuantities", () => {
  it("counts nouns and reads modifiers", async () => {
    expect(await quantitiesOf("At least 20 people were killed and about 300 houses burned.")).toEqual([
      "At least 20 | 20 | people | minimum",
      "about 300 | 300 | houses | approximate",
    ]);
  });
});
