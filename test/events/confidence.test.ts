import { extractEvents, query } from "tidings";
import { describe, expect, it } from "vitest";
import { CONFIDENCE } from "../../src/data/confidence.js";
import { confidenceOf, featuresOf } from "../../src/events/confidence.js";
import { EVENT_LEXICON } from "../../src/events/lexicon/lexicon.js";

const TEXT = `Peru expelled two Chilean diplomats. The Peruvian premier may visit Chile. Gunmen attacked a village.
  Talks with Chile ended. Chile's president was said to regret the raid.`;
const events = extractEvents(TEXT);

describe("confidence", () => {
  it("is a chance with two digits, never sure", () => {
    expect(events.length).toBeGreaterThan(3);
    for (const { confidence } of events) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      expect(Math.round(confidence * 100) / 100).toBe(confidence);
    }
  });

  it("is higher where a subject acts than where nobody does", () => {
    const [event] = events;
    const [entry] = EVENT_LEXICON.SANCTION;
    if (event === undefined || entry === undefined) throw new Error("no event");
    const nobody = { ...event, actors: [], pattern: { line: "SANCTION.0", word: "expel", actors: [], recipients: ["obj"] } };
    expect(confidenceOf({ event: nobody, entry })).toBeLessThan(confidenceOf({ event, entry }));
  });

  it("has a weight for each feature that it reads, and no other", () => {
    const read = new Set(
      events.flatMap((event) =>
        Object.values(EVENT_LEXICON).flatMap(([entry]) => (entry === undefined ? [] : featuresOf({ event, entry }))),
      ),
    );
    const weights = Object.keys(CONFIDENCE);
    expect([...read].filter((name) => !weights.includes(name))).toEqual([]);
  });

  it("is what minConfidence cuts by", () => {
    const least = Math.max(...events.map(({ confidence }) => confidence));
    expect(query(events).minConfidence(least).count()).toBeGreaterThan(0);
    expect(query(events).minConfidence(least).count()).toBeLessThan(events.length);
  });
});
