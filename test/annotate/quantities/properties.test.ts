import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities, QuantitySchema } from "../../../src/annotate/quantities/index.js";
import type { Article } from "../../../src/article/schema.js";
import type { Sentence, Token } from "../../../src/syntax/schema.js";

function crude(text: string): { article: Article; sentences: Sentence[] } {
  const tokens: Token[] = [...text.matchAll(/\p{L}+|\p{N}+|\S/gu)].map((match, i) => ({
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
    lemma: match[0].toLowerCase(),
    upos: i % 2 === 0 ? "NOUN" : "NUM",
    xpos: i % 2 === 0 ? "NNS" : "CD",
    feats: {},
    head: i + 1,
    deprel: i === 0 ? "root" : "nummod",
  }));
  const span = { start: 0, end: text.length };
  const article: Article = { id: "any", text, language: "en", blocks: [{ kind: "paragraph", span }] };
  return { article, sentences: [{ span, block: 0, tokens }] };
}

const WORDS =
  "at least more than about an estimated up to $ US$ € 5 10 1,000 2.5 1/2 ½ million bn m k two twenty - one hundred and dozen dozens of hundreds half a couple third percent % miles pounds cents people troops to or between from 2021 10:35 : , . ( ) minus km May days year-old F 16".split(
    " ",
  );
const NUMBERS = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 25 })
  .chain((words) => fc.constantFrom(" ", "", "-").map((gap) => words.join(gap)));
const TEXTS = fc.oneof(NUMBERS, fc.string({ unit: "grapheme" }), fc.string());

describe("findQuantities on any text", () => {
  it("gives spans in order, inside the text, never overlapping, and values of the schema", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const { article, sentences } = crude(text);
        let last = 0;
        for (const quantity of findQuantities(article, sentences)) {
          expect(quantity.span.start).toBeGreaterThanOrEqual(last);
          expect(quantity.span.end).toBeGreaterThan(quantity.span.start);
          expect(quantity.span.end).toBeLessThanOrEqual(text.length);
          QuantitySchema.parse(quantity);
          expect(Number.isFinite(quantity.value)).toBe(true);
          if (quantity.high !== undefined) expect(quantity.high).toBeGreaterThan(quantity.value);
          last = quantity.span.end;
        }
      }),
      { numRuns: 800 },
    );
  });

  it("is plain data and the same every time", () => {
    fc.assert(
      fc.property(NUMBERS, (text) => {
        const { article, sentences } = crude(text);
        const quantities = findQuantities(article, sentences);
        expect(JSON.parse(JSON.stringify(quantities))).toEqual(quantities);
        expect(findQuantities(article, sentences)).toEqual(quantities);
      }),
      { numRuns: 200 },
    );
  });
});
