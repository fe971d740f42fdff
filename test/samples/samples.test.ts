import { describe, expect, it } from "vitest";
import { type Event, EventSchema, type EventStatus } from "../../src/events/index.js";
import { CAMEO_CODES, EVENT_TYPE_NAMES, EVENT_TYPES, type EventType, goldsteinOf } from "../../src/ontology/index.js";
import { SAMPLE_EVENTS, SAMPLE_PUBLISHED, SAMPLE_TEXT } from "../../src/samples/index.js";
import { at } from "../../src/samples/model.js";
import { covers, isIsoMoment, overlaps, type Span, textAt } from "../../src/text/index.js";

const words = (span: Span): string => textAt(SAMPLE_TEXT, span);

/** A record's name in test titles: its type and the words of its trigger. */
const table = SAMPLE_EVENTS.map((event) => ({ name: `${event.type} ${words(event.trigger.span)}`, event }));

/** The types that the codebook allows for an act that is not (yet) done, beside its own. */
const CODED_AS: { readonly [T in EventType]?: { readonly [S in EventStatus]?: EventType } } = {
  RETREAT: { planned: "CONCEDE" },
  CONSULT: { requested: "AGREE", negated: "REJECT" },
  COOPERATE: { planned: "AGREE" },
};

const spansOf = (event: Event): Span[] =>
  [
    ...[...event.actors, ...event.recipients].map((participant) => participant.span),
    ...[event.time, event.place, event.quantity, event.attribution?.speaker].map((part) => part?.span),
    event.attribution?.cue,
    ...[...event.evidence, ...event.mentions, event.trigger].map((part) => part.span),
  ].filter((span) => span !== undefined);

describe("the sample story", () => {
  it("is some 500 words long", () => {
    const count = SAMPLE_TEXT.split(/\s+/).filter((word) => word !== "").length;
    expect(count).toBeGreaterThanOrEqual(420);
    expect(count).toBeLessThanOrEqual(600);
  });

  it("has a calendar-true date, and says it", () => {
    expect(isIsoMoment(SAMPLE_PUBLISHED)).toBe(true);
    expect(SAMPLE_TEXT.startsWith(`Published: ${SAMPLE_PUBLISHED}\n`)).toBe(true);
  });
});

describe("the sample events", () => {
  it("are 24 or more, and every type and status occurs", () => {
    expect(SAMPLE_EVENTS.length).toBeGreaterThanOrEqual(24);
    expect([...new Set(SAMPLE_EVENTS.map((event) => event.type))].sort()).toEqual([...EVENT_TYPE_NAMES].sort());
    expect(new Set(SAMPLE_EVENTS.map((event) => event.status)).size).toBe(6);
  });

  it("have ids of their own", () => {
    expect(new Set(SAMPLE_EVENTS.map((event) => event.id)).size).toBe(SAMPLE_EVENTS.length);
  });

  it("stand in the order of the text", () => {
    const starts = SAMPLE_EVENTS.map((event) => event.trigger.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("survive JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(SAMPLE_EVENTS))).toEqual(SAMPLE_EVENTS);
  });

  it.each(table)("$name: parses, and has nothing that the schema does not know", ({ event }) => {
    expect(EventSchema.parse(event)).toEqual(event);
  });

  it.each(table)("$name: its participants and its place are what their spans cut", ({ event }) => {
    const named = [...event.actors, ...event.recipients, event.place, event.attribution?.speaker].filter(
      (part) => part !== undefined,
    );
    expect(named.map(({ span }) => span && words(span))).toEqual(named.map(({ text }) => text));
  });

  it.each(table)("$name: every span cuts whole words within one line", ({ event }) => {
    for (const span of spansOf(event)) {
      expect(words(span)).toMatch(/^\S.*\S$/);
      expect(SAMPLE_TEXT.slice(Math.max(0, span.start - 1), span.start + 1)).not.toMatch(/^\w\w$/);
      expect(SAMPLE_TEXT.slice(span.end - 1, span.end + 1)).not.toMatch(/^\w\w$/);
    }
  });

  it.each(table)("$name: its evidence covers its trigger and every mention", ({ event }) => {
    const mentions = event.mentions.map(({ span }) => span);
    expect(mentions).toContainEqual(event.trigger.span);
    for (const mention of mentions) expect(event.evidence.some(({ span }) => covers(span, mention))).toBe(true);
    for (const { span } of event.evidence) expect(mentions.some((mention) => overlaps(span, mention))).toBe(true);
  });

  it.each(table)("$name: its times exist and run forwards", ({ event }) => {
    const { start, end } = event.time ?? { end: null };
    for (const moment of [start, end]) if (typeof moment === "string") expect(isIsoMoment(moment)).toBe(true);
    if (start !== undefined && end !== null) expect(start <= end).toBe(true);
  });

  it.each(table)("$name: its codes agree with the ontology and with one another", ({ event: { type, status, codes } }) => {
    expect(codes.plover).toBe(CODED_AS[type]?.[status] ?? type);
    expect(codes.quad).toBe(EVENT_TYPES[codes.plover].quad);
    expect(codes.goldstein).toBe(goldsteinOf(codes.cameo));
    const { plover } = { plover: undefined, ...CAMEO_CODES[codes.cameo] };
    // The manual has a promised retreat as CONCEDE, the crosswalk (CAMEO 035) as AGREE.
    expect(plover).toBe(codes.plover === "CONCEDE" && codes.cameo.startsWith("035") ? "AGREE" : codes.plover);
  });
});

describe("the builder of the sample events", () => {
  it.each([
    ["words that are not there", "annexed Donetsk", undefined, /are not in/],
    ["words that stand more than once", "Moscow", undefined, /stand \d+ times/],
    ["a part of a word", "nnex", undefined, /are not in/],
    ["words outside the quotation around them", "Kyiv", "Moscow rejected the charge", /are not in/],
  ])("refuses %s", (_, quoted, inside, message) => {
    expect(() => at(quoted, inside)).toThrow(message);
  });

  it("finds words by the words around them", () => {
    const span = at("Moscow", "Moscow rejected the charge");
    expect(SAMPLE_TEXT.slice(span.start).startsWith("Moscow rejected")).toBe(true);
  });
});
