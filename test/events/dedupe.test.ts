import { type DedupeOptions, dedupe, dedupeKey, type Event, EventSchema, extractEvents, query, TidingsError } from "tidings";
import { describe, expect, it } from "vitest";
import { type Case, PUBLISHED, specify } from "./events-of.js";

const eventsIn = (...texts: readonly string[]): Event[] => texts.flatMap((text) => extractEvents(text, { published: PUBLISHED }));

// Two reports in two stories, parted by "/": are they one happening or two?
const PAIRS: readonly Case[] = [
  ["Peru expelled two Chilean diplomats on Monday. / Two Chilean diplomats were expelled by Peru on Monday.", "one"],
  ["Peru expelled two Chilean diplomats on Monday. / On Monday Peru expelled several diplomats from Chile.", "one"],
  ["Peru and Chile held talks on Monday. / Chile and Peru held talks on Monday.", "one"],
  ["Peru expelled two Chilean diplomats on Monday. / Peru expelled two Chilean diplomats on Tuesday.", "two"],
  ["Peru expelled two Chilean diplomats on Monday. / Peru will expel two Chilean diplomats on Monday.", "two"],
  ["Peru expelled two Chilean diplomats on Monday. / Chile expelled two Peruvian diplomats on Monday.", "two"],
  ["Peruvian police arrested a Chilean banker on Monday. / Peruvian soldiers arrested a Chilean banker on Monday.", "two"],
];

const howMany = (pair: string): string => (dedupe(eventsIn(...pair.split(" / "))).length === 1 ? "one" : "two");

describe("reports in several stories", () => specify(PAIRS, {}, howMany));

describe("dedupe", () => {
  const reports = eventsIn(
    "Peru expelled two Chilean diplomats on Monday.",
    "The envoys were gone. Peru expelled the two Chilean diplomats on Monday.",
    "Peru expelled two Chilean diplomats in May.",
    "Chilean students rallied in Santiago on Monday.",
  );

  it("keeps every report, once", () => {
    const kept = dedupe(reports).flatMap(({ copies, ...event }) => [event, ...copies]);
    expect(kept.length).toBe(reports.length);
    for (const report of reports) expect(kept).toContainEqual(report);
  });

  it("keeps the surest report, at the place of the first", () => {
    const [first] = reports;
    if (first === undefined) throw new Error("no report");
    const sure = { ...first, id: "sure", confidence: 1 };
    const events = dedupe([first, sure, ...reports.slice(2)]);
    expect(events[0]).toEqual({ ...sure, copies: [first] });
  });

  it("leaves events that other tools read", () => {
    const events = dedupe(reports);
    expect(query(events).type("SANCTION").count()).toBe(2);
    for (const event of events) expect(EventSchema.safeParse(event).success).toBe(true);
  });

  it("does nothing to what it has left", () => {
    const once = dedupe(reports);
    expect(dedupe(once).map(({ id }) => id)).toEqual(once.map(({ id }) => id));
  });

  it.each<[NonNullable<DedupeOptions["per"]>, number]>([
    ["day", 3],
    ["month", 3],
    ["year", 2],
    ["ever", 2],
  ])("per %s tells apart", (per, count) => {
    expect(dedupe(reports, { per }).length).toBe(count);
  });

  it("takes a key of your own", () => {
    expect(dedupe(reports, { key: ({ type }) => type }).length).toBe(2);
    expect(dedupe(reports, { key: () => undefined }).length).toBe(reports.length);
  });

  it("holds two copies of one text for one story", () => {
    const text = "A mob beat a man.";
    expect(dedupe(eventsIn(text, text)).length).toBe(eventsIn(text).length);
  });

  it.each([
    ["a story", { events: [] }, {}, "INVALID_INPUT"],
    ["nothing", undefined, {}, "INVALID_INPUT"],
    ["another unit", [], { per: "hour" }, "INVALID_OPTION"],
    ["a key that is no function", [], { key: "type" }, "INVALID_OPTION"],
  ])("refuses %s", (_, events, options, code) => {
    expect(() => Reflect.apply(dedupe, undefined, [events, options])).toThrow(expect.objectContaining({ code }));
    expect(() => Reflect.apply(dedupe, undefined, [events, options])).toThrow(TidingsError);
  });
});

describe("the key", () => {
  const [event] = eventsIn("Peru expelled two Chilean diplomats on Monday.");
  if (event === undefined) throw new Error("no event");

  it("is missing where too little is known", () => {
    const { time: _, ...undated } = event;
    expect(dedupeKey(undated)).toBeUndefined();
    expect(dedupeKey(undated, "ever")).toBeDefined();
    const nobody = { ...event, actors: [{ text: "a man" }], recipients: [{ text: "a woman" }] };
    expect(dedupeKey(nobody)).toBeUndefined();
    expect(dedupeKey({ ...nobody, place: { text: "Lima", country: "PER", precision: "city" } })).toBeDefined();
  });

  it("does not hang on ids of one story", () => {
    const renamed = { ...event, id: "x", actors: event.actors.map((actor) => ({ ...actor, entity: "y" })) };
    expect(dedupeKey(renamed)).toBe(dedupeKey(event));
  });
});
