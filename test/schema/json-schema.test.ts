import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ArticleSchema, annotate, EventSchema, EventsSchema, parseArticle, StorySchema } from "tidings";
import { SAMPLE_EVENTS, SAMPLE_PUBLISHED, SAMPLE_TEXT } from "tidings/samples";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const story = annotate(parseArticle(SAMPLE_TEXT, { published: SAMPLE_PUBLISHED }));

const SCHEMAS = {
  Article: { schema: ArticleSchema, values: [story.article] },
  Event: { schema: EventSchema, values: [...story.events, ...SAMPLE_EVENTS] },
  Events: { schema: EventsSchema, values: [{ events: story.events }, { events: SAMPLE_EVENTS }, { events: [] }] },
  Story: { schema: StorySchema, values: [story] },
} as const;

function validatorOf(schema: z.ZodType): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats.default(ajv);
  return ajv.compile(z.toJSONSchema(schema));
}

describe.each(Object.entries(SCHEMAS))("the JSON Schema of %s", (_, { schema, values }) => {
  const validate = validatorOf(schema);

  it("has an object at its root", () => {
    expect(z.toJSONSchema(schema)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  });

  it("says what each field holds", () => {
    expect(JSON.stringify(z.toJSONSchema(schema)).match(/"description":/g)?.length).toBeGreaterThan(5);
  });

  it("admits what tidings finds in the sample story and what was modelled by hand", () => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      const admitted = validate(value);
      expect(validate.errors ?? []).toEqual([]);
      expect(admitted).toBe(true);
    }
  });
});

describe("what the schemas refuse, as zod and as JSON Schema", () => {
  const [event] = SAMPLE_EVENTS;
  const visit = SAMPLE_EVENTS.find(({ type }) => type === "CONSULT");
  const agreement = SAMPLE_EVENTS.find(({ type }) => type === "AGREE");

  it.each<[string, z.ZodType, unknown]>([
    ["an event without evidence", EventSchema, { ...event, evidence: [] }],
    ["an event without a type", EventSchema, { ...event, type: undefined }],
    ["a type that PLOVER does not know", EventSchema, { ...event, type: "FIGHT" }],
    ["a mode of another type", EventSchema, { ...visit, mode: "demonstration" }],
    ["a status that there is not", EventSchema, { ...event, status: "done" }],
    ["a country that is no code", EventSchema, { ...event, actors: [{ text: "Kyiv", country: "Ukraine" }] }],
    ["null for a participant's country", EventSchema, { ...event, actors: [{ text: "Kyiv", country: null }] }],
    ["a participant without words", EventSchema, { ...event, actors: [{ text: "" }] }],
    ["a confidence above 1", EventSchema, { ...event, confidence: 1.5 }],
    ["a span that starts before the text", EventSchema, { ...event, trigger: { span: { start: -1, end: 3 } } }],
    ["a span of half characters", EventSchema, { ...event, trigger: { span: { start: 0.5, end: 3 } } }],
    ["events that are no list", EventsSchema, { events: agreement }],
    ["an article without text", ArticleSchema, { ...story.article, text: undefined }],
    ["a block of unknown kind", ArticleSchema, { ...story.article, blocks: [{ kind: "advert", span: { start: 0, end: 1 } }] }],
    ["an empty headline", ArticleSchema, { ...story.article, title: "" }],
    ["a story without sentences", StorySchema, { ...story, sentences: undefined }],
    ["a story with a wrong event", StorySchema, { ...story, events: [{ ...event, codes: {} }] }],
  ])("%s", (_, schema, value) => {
    const plain: unknown = JSON.parse(JSON.stringify(value));
    expect(schema.safeParse(plain).success).toBe(false);
    expect(validatorOf(schema)(plain)).toBe(false);
  });
});

describe("what annotate gives back", () => {
  it("is a story by its own schema, with no key that the schema does not know", () => {
    expect(StorySchema.parse(story)).toEqual(story);
  });

  it("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(story))).toStrictEqual(story);
  });

  it("is the same every time", () => {
    expect(annotate(parseArticle(SAMPLE_TEXT, { published: SAMPLE_PUBLISHED }))).toStrictEqual(story);
  });

  it("never alters the text, and every span lies in it", () => {
    expect(story.article.text).toBe(SAMPLE_TEXT);
    const spans = [...JSON.stringify(story).matchAll(/"span":\{"start":(\d+),"end":(\d+)\}/g)].map(([, start, end]) => [
      Number(start),
      Number(end),
    ]);
    expect(spans.length).toBeGreaterThan(500);
    expect(spans.filter(([start = 0, end = 0]) => start >= end || end > SAMPLE_TEXT.length)).toEqual([]);
  });

  it("refers only to entities and quotations that the story has", () => {
    const ids = new Set(story.entities.map(({ id }) => id));
    const participants = story.events.flatMap(({ actors, recipients, attribution }) => [
      ...actors,
      ...recipients,
      attribution?.speaker,
    ]);
    const references = [
      ...participants,
      ...story.events.map(({ place }) => place),
      ...story.quotes.map(({ speaker }) => speaker),
    ].map((part) => part?.entity);
    const given = references.filter((id) => id !== undefined);
    expect(given.length).toBeGreaterThan(10);
    expect(given.filter((id) => !ids.has(id))).toEqual([]);
    const quotes = story.events.map(({ attribution }) => attribution?.quote ?? 0);
    expect(quotes.filter((quote) => quote > 0 && quote >= story.quotes.length)).toEqual([]);
  });
});
