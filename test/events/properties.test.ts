import fc from "fast-check";
import { annotate, type Event, parseArticle, type Span, type Story, StorySchema } from "tidings";
import { SAMPLE_PUBLISHED, SAMPLE_TEXT } from "tidings/samples";
import { beforeAll, describe, expect, test } from "vitest";

/** Scraps that reports of events are made of, so that chance meets the patterns. */
const SCRAPS = [
  ..."Russia|Kenya's president|NATO|The European Union|rebels|police in Lima|protesters|She|they|It|nobody|the army".split("|"),
  ..."attacked|withdrew|will meet|met|has accused|was arrested by|ordered|refused to|threatened to|is expected to".split("|"),
  ..."killing|called for|sanctions on|talks with|the attack|a ceasefire|a phone call between|the withdrawal of".split("|"),
  ..."not|no|if|unless|and|or|who|that|which|,|.|;|:|(|)|“|”|—|’s|\n|\n\n|\t|\u00a0|\u200b|\ufeff|\ud800|🙂|é|0".split("|"),
  ..."yesterday|on Monday|last week|in March 2014|nine people|about 5,000 troops|$40 million|in Geneva|near Kyiv".split("|"),
  ..."said|told reporters|according to officials|KYIV, April 22 (Reuters) -|By Ann Lee|Photo / AP|Published: 3 May 2019".split(
    "|",
  ),
];
const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 });
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  scraps.map((parts) => parts.join(" ")),
  scraps.map((parts) => `${parts.join(" ")}.`),
  scraps.map((parts) => parts.join("")),
  scraps.map((parts) => parts.join("\n")),
);
const date = fc.constantFrom(undefined, "2021-04-23", "2023-06-15T08:30:00Z");

const read = (input: string, published?: string): Story =>
  annotate(parseArticle(input, published === undefined ? {} : { published }));

const sidesOf = ({ actors, recipients, attribution }: Event) => [
  ...actors,
  ...recipients,
  ...(attribution?.speaker === undefined ? [] : [attribution.speaker]),
];

const spansOf = (event: Event): Span[] =>
  [
    ...[...event.evidence, ...event.mentions, event.trigger].map(({ span }) => span),
    ...[...sidesOf(event), event.place, event.time, event.quantity].map((part) => part?.span),
    event.attribution?.cue,
  ].filter((span) => span !== undefined);

function holds(input: string, { events, entities, quotes }: Story): void {
  const ids = new Set(entities.map(({ id }) => id));
  for (const event of events) {
    for (const { start, end } of spansOf(event)) {
      expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
      expect(start >= 0 && start < end && end <= input.length).toBe(true);
    }
    for (const { span, text: words, entity } of sidesOf(event)) {
      if (span !== undefined) expect(input.slice(span.start, span.end)).toBe(words);
      if (entity !== undefined) expect(ids.has(entity)).toBe(true);
    }
    if (event.place?.span !== undefined) expect(input.slice(event.place.span.start, event.place.span.end)).toBe(event.place.text);
    if (event.attribution?.quote !== undefined) expect(quotes[event.attribution.quote]).toBeDefined();
    const { start, end } = event.time ?? {};
    if (typeof start === "string" && typeof end === "string") expect(start <= end).toBe(true);
    expect(event.evidence.some(({ span }) => span.start <= event.trigger.span.start && span.end >= event.trigger.span.end)).toBe(
      true,
    );
  }
  const triggers = events.map(({ trigger }) => trigger.span.start);
  expect(triggers).toEqual([...triggers].sort((a, b) => a - b));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
}

beforeAll(() => {
  read("Russia attacked Ukraine.");
});

describe("for any text", () => {
  test("every event stands in the text: evidence, trigger, sides, place, time", () => {
    fc.assert(
      fc.property(text, date, (input, published) => holds(input, read(input, published))),
      { numRuns: 300 },
    );
  });

  test("the story fits its schema and survives JSON", () => {
    fc.assert(
      fc.property(text, date, (input, published) => {
        const story = read(input, published);
        expect(StorySchema.safeParse(story).success).toBe(true);
        expect(JSON.parse(JSON.stringify(story))).toEqual(story);
      }),
      { numRuns: 100 },
    );
  });

  test("the same text gives the same events", () => {
    fc.assert(
      fc.property(text, date, (input, published) => {
        expect(read(input, published).events).toEqual(read(input, published).events);
      }),
      { numRuns: 100 },
    );
  });

  test("an unmerged reading has every trigger of the merged one", () => {
    fc.assert(
      fc.property(text, (input) => {
        const article = parseArticle(input);
        const apart = new Set(annotate(article, { merge: false }).events.map(({ id }) => id));
        for (const { id } of annotate(article).events) expect(apart.has(id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("for the sample story", () => {
  test("every event stands in the text", () => holds(SAMPLE_TEXT, read(SAMPLE_TEXT, SAMPLE_PUBLISHED)));

  test("cut anywhere", () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE_TEXT.length), fc.nat(400), (start, length) => {
        const input = SAMPLE_TEXT.slice(start, start + length);
        holds(input, read(input, SAMPLE_PUBLISHED));
      }),
      { numRuns: 40 },
    );
  });

  test("an article is not altered by being annotated", () => {
    const article = parseArticle(SAMPLE_TEXT, { published: SAMPLE_PUBLISHED });
    const before = structuredClone(article);
    annotate(article);
    expect(article).toEqual(before);
  });
});

describe("hostile texts of twenty thousand characters finish in seconds", () => {
  test.each([
    "Russia attacked Ukraine. ",
    "Russia attacked Ukraine and ",
    "Russia, Ukraine, ",
    "who attacked ",
    "attack ",
    "attack of ",
    "the attack on the attack on ",
    "said that Russia said that ",
    "refused to agree to refuse to ",
    "if Russia attacked ",
    "(“Russia attacked”) ",
    "The raid. ",
    "Kenya's ",
    "not ",
    "$5 million ",
    "nine people were killed, ",
    "yesterday ",
    "A",
    "“",
    "\n",
    "’s ",
  ])(
    "%j",
    (scrap) => {
      const input = scrap.repeat(Math.ceil(20_000 / scrap.length));
      const start = performance.now();
      holds(input, read(input, "2023-06-15"));
      expect((performance.now() - start) / 1000).toBeLessThan(30);
    },
    60_000,
  );
});
