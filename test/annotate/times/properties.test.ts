import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { findTimes, TimeExpressionSchema } from "../../../src/annotate/times/index.js";
import type { Article } from "../../../src/article/schema.js";
import type { Sentence, Token } from "../../../src/syntax/schema.js";
import { intervalsIn, timesIn } from "../../support/times.js";

/** Any text as one sentence of crude tokens, each hanging on the one before: trees no parser would give are fine, too. */
function crude(text: string): { article: Article; sentences: Sentence[] } {
  const tokens: Token[] = [...text.matchAll(/\p{L}+|\p{N}+|\S/gu)].map((match, i) => ({
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
    lemma: match[0].toLowerCase(),
    upos: i % 3 === 0 ? "NOUN" : "PROPN",
    xpos: i % 5 === 0 ? "NNS" : "VBD",
    feats: {},
    head: i - 1,
    deprel: i === 0 ? "root" : "dep",
  }));
  const span = { start: 0, end: text.length };
  const article: Article = {
    id: "any",
    text,
    language: "en",
    published: "2023-06-15T10:20",
    blocks: [{ kind: "paragraph", span }],
  };
  return { article, sentences: [{ span, block: 0, tokens }] };
}

const WORDS = [
  ..."the a last next this early late mid end of in since until Monday Friday May March Nov. 2021 1990 1990s '90s s 5 p.m. 10:35 noon year years week weeks decade century quarter third first half fiscal ago later earlier before after about more than two twenty-one hundred dozen couple yesterday today tomorrow night morning every daily twice - , / . ' GMT Christmas Day Easter summer now soon past future 02 31 29 12 0000 9999".split(
    " ",
  ),
];
const TIMELY = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 25 })
  .chain((words) => fc.constantFrom(" ", "", "-").map((gap) => words.join(gap === "" ? " " : gap)));

const timesOf = (text: string) => {
  const { article, sentences } = crude(text);
  return findTimes(article, sentences);
};

describe("findTimes on any text", () => {
  it("gives spans in order, inside the text, never overlapping, and values of the schema", () => {
    fc.assert(
      fc.property(fc.oneof(TIMELY, fc.string({ unit: "grapheme" }), fc.string()), (text) => {
        let last = 0;
        for (const time of timesOf(text)) {
          expect(time.span.start).toBeGreaterThanOrEqual(last);
          expect(time.span.end).toBeGreaterThan(time.span.start);
          expect(time.span.end).toBeLessThanOrEqual(text.length);
          TimeExpressionSchema.parse(time);
          last = time.span.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it("gives intervals that begin before they end", () => {
    fc.assert(
      fc.property(TIMELY, (text) => {
        for (const { interval } of timesOf(text)) {
          if (interval?.start !== undefined && interval.end !== null)
            expect(interval.start.slice(0, 10) <= interval.end.slice(0, 10)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is plain data and the same every time", () => {
    fc.assert(
      fc.property(TIMELY, (text) => {
        const times = timesOf(text);
        expect(JSON.parse(JSON.stringify(times))).toEqual(times);
        expect(timesOf(text)).toEqual(times);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the time zone of the machine", () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  /** The day that Samoa left out, the change to summer time, the leap day, the turn of the year. */
  const DATES = ["2011-12-31", "2021-03-14", "2020-03-01", "2023-01-01", "2023-06-15"];
  const TEXT =
    "It began yesterday, two days ago, last Friday, last week, in the past two months, over the weekend and on Thanksgiving.";

  it.each(["Pacific/Apia", "America/New_York", "Asia/Kathmandu", "Europe/London"])(
    "gives the same in %s as in UTC",
    async (zone) => {
      for (const published of DATES) {
        process.env.TZ = "UTC";
        const [times, intervals] = [await timesIn(TEXT, published), await intervalsIn(TEXT, published)];
        process.env.TZ = zone;
        expect(await timesIn(TEXT, published)).toEqual(times);
        expect(await intervalsIn(TEXT, published)).toEqual(intervals);
      }
    },
  );
});
