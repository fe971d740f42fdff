import { query } from "tidings";
import { SAMPLE_EVENTS } from "tidings/samples";
import { describe, expect, it } from "vitest";
import { event } from "./event.js";

const on = (start: string | undefined, end: string | null): ReturnType<typeof event> =>
  event({ time: { ...(start && { start }), end, basis: "explicit" } });
const counts = (unit: "day" | "week" | "month" | "quarter" | "year", ...events: ReturnType<typeof event>[]): string[] =>
  query(events)
    .timeline(unit)
    .map(({ period, count }) => `${period}: ${count}`);

describe("timeline", () => {
  it("fills empty periods", () => {
    expect(counts("month", on("2021-01-31", "2021-01-31"), on("2021-04-01", "2021-04-02"))).toEqual([
      "2021-01: 1",
      "2021-02: 0",
      "2021-03: 0",
      "2021-04: 1",
    ]);
  });

  it.each([
    ["day", ["2020-02-28: 1", "2020-02-29: 0", "2020-03-01: 1"]],
    ["week", ["2020-W09: 2"]],
    ["month", ["2020-02: 1", "2020-03: 1"]],
    ["quarter", ["2020-Q1: 2"]],
    ["year", ["2020: 2"]],
  ] as const)("by %s", (unit, rows) => {
    expect(counts(unit, on("2020-03-01", "2020-03-01"), on("2020-02-28", null))).toEqual(rows);
  });

  it("counts weeks to the year of their Thursday", () => {
    expect(counts("week", on("2020-12-28", "2020-12-28"), on("2021-01-04", "2021-01-04"))).toEqual([
      "2020-W53: 1",
      "2021-W01: 1",
    ]);
    expect(query([on("2021-01-03", "2021-01-03")]).timeline("week")).toEqual([
      { period: "2020-W53", start: "2020-12-28", end: "2021-01-03", count: 1 },
    ]);
  });

  it("counts an event with an open start where it ends, and leaves out those without a day", () => {
    expect(counts("year", on(undefined, "2021-05-01"), on(undefined, null), event({}))).toEqual(["2021: 1"]);
    expect(counts("day")).toEqual([]);
  });

  it("holds a day that some time zones left out", () => {
    expect(counts("day", on("2011-12-29", "2011-12-29"), on("2011-12-31", "2011-12-31"))).toHaveLength(3);
  });

  it("goes back to the first centuries", () => {
    expect(counts("year", on("0099-12-31", "0099-12-31"), on("0101-01-01", "0101-01-01"))).toEqual([
      "0099: 1",
      "0100: 0",
      "0101: 1",
    ]);
  });

  it("gives periods to ask further with", () => {
    const all = query(SAMPLE_EVENTS);
    const weeks = all.timeline("week");
    expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(all.where(({ time }) => time !== undefined).count());
    for (const { period, count } of weeks) expect(all.during(period).count()).toBeGreaterThanOrEqual(count);
  });
});

const sides = (actors: string[], recipients: string[], more: object = {}): ReturnType<typeof event> =>
  event({
    actors: actors.map((country) => ({ text: country, country })),
    recipients: recipients.map((country) => ({ text: country, country })),
    ...more,
  });
const goldstein = (value: number): object => ({
  codes: { plover: "CONSULT", cameo: "040", quad: "verbal-cooperation", goldstein: value },
});

describe("dyads", () => {
  const events = [
    sides(["USA"], ["RUS"], { time: { start: "2021-04-12", end: "2021-04-18", basis: "explicit" }, ...goldstein(4) }),
    sides(["USA"], ["RUS", "RUS"], { time: { start: "2021-04-01", end: null, basis: "explicit" }, ...goldstein(-2) }),
    sides(["RUS"], ["USA"]),
    sides(["FRA", "DEU"], []),
    sides(["FRA"], []),
  ];

  it("have counts, means and ends", () => {
    expect(query(events).dyads()).toEqual([
      { actor: "USA", recipient: "RUS", count: 2, goldstein: 1, first: "2021-04-01", last: "2021-04-18" },
      { actor: "DEU", recipient: "FRA", count: 1, goldstein: 1 },
      { actor: "FRA", recipient: "DEU", count: 1, goldstein: 1 },
      { actor: "RUS", recipient: "USA", count: 1, goldstein: 1 },
    ]);
  });

  it("are a network", () => {
    const { nodes, edges } = query(events).network();
    expect(nodes).toEqual([
      { id: "RUS", count: 3 },
      { id: "USA", count: 3 },
      { id: "DEU", count: 1 },
      { id: "FRA", count: 1 },
    ]);
    expect(edges[0]).toEqual({ source: "USA", target: "RUS", count: 2, goldstein: 1 });
  });

  it("tell sides apart by text, and leave out the unknown", () => {
    expect(query(events).dyads("text")).toHaveLength(4);
    expect(query(events).dyads("entity")).toEqual([]);
  });
});

describe("groups", () => {
  it("hold an event under each of its values", () => {
    expect(
      query([sides(["USA", "FRA"], ["RUS"])])
        .groupBy("country")
        .count(),
    ).toEqual([
      { key: "USA", count: 1 },
      { key: "FRA", count: 1 },
      { key: "RUS", count: 1 },
    ]);
  });

  it("leave out events without the value", () => {
    expect(query([event({}), event({ mode: "phone" })]).countBy("mode")).toEqual({ phone: 1 });
    expect(
      query([event({})])
        .groupBy(({ place }) => place?.text)
        .toArray(),
    ).toEqual([]);
  });

  it.each([
    "type",
    "mode",
    "status",
    "plover",
    "cameo",
    "quad",
    "actor",
    "recipient",
    "country",
    "sector",
    "place",
    "context",
    "speaker",
    "day",
    "week",
    "month",
    "quarter",
    "year",
  ] as const)("by %s", (key) => expect(query(SAMPLE_EVENTS).groupBy(key).count()).toMatchSnapshot());
});
