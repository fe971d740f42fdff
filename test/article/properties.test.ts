import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArticleSchema, parseArticle } from "../../src/article/index.js";
import { trimSpan } from "../../src/text/index.js";
import { BODY, MORE } from "./blocks-of.js";

/** Scraps that news texts are made of, so that chance meets the recognisers. */
const SCRAPS = [
  BODY,
  MORE,
  "date 2021-04-23",
  "Published: 3 May 2019",
  "Updated 4 May 2019",
  "By Ann Lee",
  "BY ANN LEE, Reuters",
  "KYIV, April 22 (Reuters) -",
  "WASHINGTON (AP) —",
  "Photo / AP",
  "(AP Photo/Ann Lee)",
  "(REUTERS)",
  "Getty Images",
  "Read more: How it began",
  "© 2021 The Coast Times",
  "- open the port",
  "• tow the wreck",
  "1. pay",
  "> we will not",
  "Port stays shut",
  "What next?",
  "World",
  "...",
  "(",
  ")",
  '"',
  "’",
  "—",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u2029",
  "\t",
  "\u00A0",
  "\u200B",
  "\uFEFF",
  " ",
  "  ",
  "\ud800",
  "🙂",
  "é",
  "0",
  "By",
  "Mr.",
  "U.S.",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 25 }).map((scraps) => scraps.join("")),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 25 }).map((scraps) => scraps.join(" ")),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 25 }).map((scraps) => scraps.join("\n")),
);
const isBlank = (character: string) => {
  const span = trimSpan(character, 0, character.length);
  return span.start === span.end;
};

describe("for any text", () => {
  test("the text is unaltered and the article fits its schema", () => {
    fc.assert(
      fc.property(text, (input) => {
        const article = parseArticle(input);
        expect(article.text).toBe(input);
        expect(ArticleSchema.safeParse(article).success).toBe(true);
      }),
    );
  });

  test("blocks are in bounds, in order, apart and trimmed, and miss no character that shows", () => {
    fc.assert(
      fc.property(text, (input) => {
        let at = 0;
        for (const { span } of parseArticle(input).blocks) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(trimSpan(input, span.start, span.end)).toEqual(span);
          expect([...input.slice(at, span.start)].every(isBlank)).toBe(true);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(input.length);
        expect([...input.slice(at)].every(isBlank)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("the same text gives the same article, through JSON too", () => {
    fc.assert(
      fc.property(text, (input) => {
        const article = parseArticle(input);
        expect(parseArticle(input)).toEqual(article);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
        expect(parseArticle(article.text).id).toBe(article.id);
      }),
    );
  });
});

/** The same scrap over and over, `size` characters of it. */
const fill = (scrap: string, size: number) => scrap.repeat(Math.ceil(size / scrap.length)).slice(0, size);

function secondsFor(input: string): number {
  const start = performance.now();
  expect(parseArticle(input).text).toBe(input);
  return (performance.now() - start) / 1000;
}

describe("a million hostile characters", () => {
  test.each(["a", "\n", "By ", "(", "A. ", BODY, "KYIV (AP) - "])(
    "%j",
    (scrap) => {
      expect(secondsFor(fill(scrap, 1_000_000))).toBeLessThan(10);
    },
    60_000,
  );
});

describe("hostile texts take time in proportion to their length", () => {
  // A hundred thousand lines may cost seconds on a busy machine; a rule that looks back over all lines costs minutes.
  test.each([
    " ",
    "\r",
    "\r\n",
    "A\n",
    "A\n\n",
    "A a\n",
    "By\n",
    "By Ann Lee\n",
    "By By ",
    ")",
    "()",
    "(AP",
    "(AP) A ",
    "(AP)",
    "x (AP) A",
    "Photo / AP. A ",
    "a. Photo / AP A ",
    "Photo / ",
    "/",
    "- ",
    "- a\n",
    "* ",
    "> ",
    ">\n",
    "date 2021-04-23 ",
    "2021-04-23",
    "Published: 3 May 2019 | ",
    "KYIV, ",
    "KYIV/",
    "A.",
    ".",
    '"',
    "\u200B",
    "\uFEFF",
    "\u00A0",
    "\ud83d",
    "Getty Images. ",
    "© ",
    "read more: ",
    "1. ",
    `${BODY} `,
    `${BODY}\n`,
    "A tanker burns off Aden (AP) ",
    "aaaa (AP) A",
  ])(
    "%j",
    (scrap) => {
      expect(secondsFor(fill(scrap, 100_000))).toBeLessThan(10);
    },
    60_000,
  );
});
