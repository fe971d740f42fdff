import { type Article, annotate, extractEvents, parseArticle, StorySchema, TidingsError } from "tidings";
import { SAMPLE_PUBLISHED, SAMPLE_TEXT } from "tidings/samples";
import { describe, expect, it } from "vitest";

const TEXT = "Sudan expelled nine French doctors. Sudan expelled the French doctors on Monday.";
const article = parseArticle(TEXT, { published: "2023-06-15" });

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof TidingsError ? error.code : "no TidingsError";
  }
  return "no error";
};

describe("annotate", () => {
  it("gives every part of the story, and the article itself", () => {
    const story = annotate(parseArticle(SAMPLE_TEXT, { published: SAMPLE_PUBLISHED }));
    expect(story.article.text).toBe(SAMPLE_TEXT);
    const { sentences, times, quantities, entities, quotes, events } = story;
    for (const part of [sentences, times, quantities, entities, quotes, events]) expect(part.length).toBeGreaterThan(0);
    expect(StorySchema.parse(story)).toEqual(story);
  });

  it("finds nothing in nothing", () => {
    const { sentences, events } = annotate(parseArticle(""));
    expect([sentences, events]).toEqual([[], []]);
  });

  it("merges reports unless told not to", () => {
    expect(annotate(article).events).toHaveLength(1);
    expect(annotate(article, { merge: true }).events).toHaveLength(1);
    expect(annotate(article, { merge: false }).events).toHaveLength(2);
  });

  it("reads an article that was made by JSON", () => {
    const copy: Article = JSON.parse(JSON.stringify(article));
    expect(annotate(copy)).toEqual(annotate(article));
  });

  it("reads a text as long as maxLength, and no longer one", () => {
    expect(annotate(article, { maxLength: TEXT.length }).events).toHaveLength(1);
    expect(codeOf(() => annotate(article, { maxLength: TEXT.length - 1 }))).toBe("TEXT_TOO_LONG");
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s as maxLength", (maxLength) => {
    expect(codeOf(() => annotate(article, { maxLength }))).toBe("INVALID_OPTION");
  });

  it("reads the caller's actors and places, which win over the lists", () => {
    const gazetteer = [
      { name: "Ember Front", aliases: ["EFT"], kind: "organization", country: "KEN", sector: "REB" },
      { name: "Paris", kind: "place", country: "USA", coordinates: { latitude: 33.66, longitude: -95.56 } },
      { name: "Shell", kind: "organization", country: "NGA", sector: "BUS" },
    ] as const;
    const text = "Ember Front shelled Paris on Monday. The EFT denied the report. Shell left.";
    const { entities } = annotate(parseArticle(text), { gazetteer });
    const told = entities.map(({ name, kind, country, sector, mentions }) => [name, kind, country, sector, mentions.length]);
    expect(told).toContainEqual(["Ember Front", "organization", "KEN", "REB", 2]);
    expect(told).toContainEqual(["Paris", "place", "USA", undefined, 1]);
    expect(told).toContainEqual(["Shell", "organization", "NGA", "BUS", 1]);
    expect(extractEvents("EFT attacked a police station.", { gazetteer })[0]?.actors[0]?.country).toBe("KEN");
  });

  it.each([
    "Ember Front",
    [{ name: "Ember Front" }],
    [{ name: "", kind: "group" }],
    [{ name: "Ember Front", kind: "band" }],
    [{ name: "Ember Front", kind: "group", country: "Kenya" }],
    [{ name: "Ember Front", kind: "group", town: "Nairobi" }],
  ])("refuses %j as gazetteer", (gazetteer) => {
    expect(codeOf(() => Reflect.apply(annotate, undefined, [article, { gazetteer }]))).toBe("INVALID_OPTION");
  });

  it.each([null, undefined, "text", 3, [], {}, { text: "a" }])("refuses %j for an article", (input) => {
    expect(codeOf(() => Reflect.apply(annotate, undefined, [input]))).toBe("INVALID_INPUT");
  });

  it.each([1, "yes", null])("refuses %j as merge", (merge) => {
    expect(codeOf(() => Reflect.apply(annotate, undefined, [article, { merge }]))).toBe("INVALID_OPTION");
  });
});

describe("extractEvents", () => {
  it("gives the events of text and of an article", () => {
    expect(extractEvents(TEXT, { published: "2023-06-15" })).toEqual(annotate(article).events);
    expect(extractEvents(article)).toEqual(annotate(article).events);
  });

  it("passes options on", () => {
    expect(extractEvents(TEXT, { merge: false })).toHaveLength(2);
    expect(codeOf(() => extractEvents(TEXT, { maxLength: 3 }))).toBe("TEXT_TOO_LONG");
    expect(codeOf(() => extractEvents(TEXT, { published: "2023-02-30" }))).toBe("INVALID_DATE");
  });
});
