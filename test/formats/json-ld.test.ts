import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { toJsonLd } from "../../src/formats/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { HOSTILE_TEXTS, SAMPLE_STORY, storySaying } from "./stories.js";

/** The part of schema.org's context that matters: its vocabulary, and which values are addresses and dates. */
const CONTEXT = {
  "@context": {
    "@vocab": "http://schema.org/",
    url: { "@type": "@id" },
    eventStatus: { "@type": "@id" },
    datePublished: { "@type": "http://schema.org/Date" },
    startDate: { "@type": "http://schema.org/Date" },
    endDate: { "@type": "http://schema.org/Date" },
  },
};

const expand = (document: object) =>
  jsonld.expand(JSON.parse(JSON.stringify(document)), {
    documentLoader: async (url) => ({ contextUrl: undefined, document: CONTEXT, documentUrl: url }),
  });

/** Properties that schema.org gives each type, the inherited ones included. Source: schema.org 29. */
const PROPERTIES: { readonly [type: string]: readonly string[] } = {
  NewsArticle:
    "identifier inLanguage headline url datePublished dateModified creditText dateline articleSection publisher articleBody about mentions".split(
      " ",
    ),
  Event: "identifier name description startDate endDate location organizer about eventStatus keywords".split(" "),
  Place: ["name", "geo", "address"],
  GeoCoordinates: ["latitude", "longitude"],
  PostalAddress: ["addressCountry"],
  Person: ["name", "jobTitle"],
  Organization: ["name"],
  PropertyValue: ["propertyID", "value"],
};

/** Every node of an expanded document with its type and its properties. */
function nodesOf(value: unknown): { type: string; properties: string[] }[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  const own =
    "@type" in value && Array.isArray(value["@type"])
      ? [{ type: String(value["@type"][0]), properties: Object.keys(value).filter((key) => !key.startsWith("@")) }]
      : [];
  return [...own, ...Object.values(value).flatMap(nodesOf)];
}

describe("toJsonLd", () => {
  it("is what a JSON-LD processor reads, all in schema.org's terms", async () => {
    const nodes = nodesOf(await expand(toJsonLd(SAMPLE_STORY, { body: true })));
    expect(nodes.length).toBeGreaterThan(SAMPLE_EVENTS.length);
    for (const { type, properties } of nodes) {
      const allowed = PROPERTIES[type.replace("http://schema.org/", "")];
      expect(allowed, type).toBeDefined();
      for (const property of properties) expect(allowed).toContain(property.replace("http://schema.org/", ""));
    }
  });

  it("loses no property on the way", async () => {
    const [article] = await expand(toJsonLd(SAMPLE_STORY));
    expect(Object.keys(article ?? {}).filter((key) => key.startsWith("http"))).toHaveLength(
      Object.keys(toJsonLd(SAMPLE_STORY)).filter((key) => !key.startsWith("@")).length,
    );
  });

  it("has each event once, those of the lead in about", () => {
    const { about = [], mentions = [] } = toJsonLd(SAMPLE_STORY);
    expect(about.length + mentions.filter((thing) => thing["@type"] === "Event").length).toBe(SAMPLE_EVENTS.length);
    expect(about.map(({ name }) => name)).toContain("RETREAT withdraw: Russia");
  });

  it("keeps the text to itself unless asked", () => {
    expect(toJsonLd(SAMPLE_STORY)).not.toHaveProperty("articleBody");
    expect(toJsonLd(SAMPLE_STORY, { body: true }).articleBody).toBe(SAMPLE_STORY.article.text);
  });

  it.each(HOSTILE_TEXTS)("keeps %j", async (text) => {
    const [article] = await expand(toJsonLd(storySaying(text)));
    expect(article?.["http://schema.org/headline"]).toEqual([{ "@value": text }]);
  });

  it("refuses what is no story", () => {
    // @ts-expect-error: what JavaScript may hand over
    expect(() => toJsonLd(SAMPLE_EVENTS)).toThrow(/takes one story/);
  });
});
