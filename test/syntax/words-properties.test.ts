import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBlank } from "../../src/syntax/characters";
import { segment } from "../../src/syntax/segment";
import { splitSentences } from "../../src/syntax/split-sentences";
import { tokenize, type WordSpan } from "../../src/syntax/tokenize";

const pieces = [
  " ", "\n", "\n\n", "\u00a0", "\u200b", ".", ",", "...", "!", "?", "'", "’", "\"", "“", "”", "-", "--", "—", "(", ")", "[", "]", "$", "%", "&", "@", "#",
  "/", ":", "_", "*", "n't", "'s", "U.S.", "Mr.", "p.m.", "No.", "5", "1,000", "3.5", "10:30", "x", "http://", "www.", "a@b.c", "example.com", "can", "not",
  "gonna", "The", "said", "Smith", "e", "anti", "\u0301", "\u00ad", "\u200d", "👍", "🏽", "🇺", "\ud800", "\udc00", "é", "北京",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
);

function isInsidePair(whole: string, at: number): boolean {
  const before = whole.charCodeAt(at - 1);
  const after = whole.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Words are in order, apart, in bounds, not empty; no pair is cut; all that is not blank is in a word. */
function expectWords(whole: string, words: readonly WordSpan[], from: number, to: number): void {
  let end = from;
  for (const word of words) {
    expect(word.start).toBeGreaterThanOrEqual(end);
    expect(word.end).toBeGreaterThan(word.start);
    expect(isInsidePair(whole, word.start) && word.start > from).toBe(false);
    expect(isInsidePair(whole, word.end) && word.end < to).toBe(false);
    for (let at = end; at < word.start; at += 1) expect(isBlank(whole.charCodeAt(at))).toBe(true);
    for (let at = word.start; at < word.end; at += 1) expect(isBlank(whole.charCodeAt(at))).toBe(false);
    end = word.end;
  }
  expect(end).toBeLessThanOrEqual(to);
  for (let at = end; at < to; at += 1) expect(isBlank(whole.charCodeAt(at))).toBe(true);
}

describe("words and sentences of any string", () => {
  test("words cover all that is not blank", () => {
    fc.assert(fc.property(text, (whole) => expectWords(whole, tokenize(whole, 0, whole.length), 0, whole.length)), { numRuns: 2000 });
  });

  test("a stretch is cut as if it stood alone", () => {
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        const whole = before + middle + after;
        const alone = segment(middle, 0, middle.length);
        const moved = alone.words.map(({ start, end }) => ({ start: start + before.length, end: end + before.length }));
        expect(segment(whole, before.length, before.length + middle.length)).toEqual({ words: moved, ends: alone.ends });
      }),
      { numRuns: 500 },
    );
  });

  test("sentences cover all words", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const words = tokenize(whole, 0, whole.length);
        expectEnds(splitSentences(whole, words), words.length);
        const segments = segment(whole, 0, whole.length);
        expectWords(whole, segments.words, 0, whole.length);
        expectEnds(segments.ends, segments.words.length);
      }),
      { numRuns: 2000 },
    );
  });
});

function expectEnds(ends: readonly number[], count: number): void {
  let first = 0;
  for (const end of ends) {
    expect(end).toBeGreaterThan(first);
    first = end;
  }
  expect(first).toBe(count);
}

describe("long hostile text", () => {
  const long = 200_000;
  const units = [
    "a", ".", "a.", "'", "a'", "-", "a-", "co-", "1", "1,", "1,00", "1-", "1/1/", "@", "a@", "a@a.", "(", ")", "\"", "“", "U.S.", "[1", "http://", "www.a", "www.a ",
    "_", "a_", "a&", "A&", "!?", ". ", "A. ", "A ", "The ", "\"A.\" ", "( ", "\n", "\u0301", "\ud800", "👍\u200d", "🇺🇸", "n't", "a*", "$", "x.com/", "a$",
  ];

  test.each(units)("%j over and over", (unit) => {
    const whole = unit.repeat(Math.ceil(long / unit.length));
    const { words, ends } = segment(whole, 0, whole.length);
    expectEnds(ends, words.length);
  });
});
