import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { toICalendar } from "../../src/formats/index.js";
import { type Event, type EventTime, TidingsError } from "../../src/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { anyText, eventSaying, HOSTILE_TEXTS, SAMPLE_STORY } from "./stories.js";

const entriesOf = (calendar: string) => new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");

const [MODEL] = SAMPLE_EVENTS;

function entryAt(time: Omit<EventTime, "basis">): Record<string, string> {
  const event: Event[] = MODEL ? [{ ...MODEL, time: { ...time, basis: "explicit" } }] : [];
  const [entry] = entriesOf(toICalendar(event));
  return Object.fromEntries(
    ["dtstart", "dtend", "dtstamp"].map((name) => [name, String(entry?.getFirstPropertyValue(name) ?? "")]),
  );
}

/** What a text becomes on its way: one line, no controls. */
const written = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\p{Surrogate}|[\u0000-\u001F\u007F\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/\u0085/g, "\n");

describe("toICalendar", () => {
  it("is what an iCalendar parser reads: every dated event", () => {
    const entries = entriesOf(toICalendar(SAMPLE_STORY));
    expect(entries).toHaveLength(SAMPLE_EVENTS.length);
    for (const entry of entries) {
      for (const name of ["uid", "dtstamp", "dtstart", "summary"]) expect(entry.getAllProperties(name)).toHaveLength(1);
    }
    expect(entriesOf(toICalendar(SAMPLE_EVENTS))).toHaveLength(SAMPLE_EVENTS.filter(({ time }) => time).length);
  });

  it("gives an event the same UID every time, and no two the same", () => {
    const uids = entriesOf(toICalendar(SAMPLE_STORY)).map((entry) => entry.getFirstPropertyValue("uid"));
    expect(new Set(uids).size).toBe(uids.length);
    expect(toICalendar(SAMPLE_STORY)).toBe(toICalendar(SAMPLE_STORY));
  });

  it.each<[string, Omit<EventTime, "basis">, string, string]>([
    ["a day", { start: "2021-04-23", end: "2021-04-23" }, "2021-04-23", "2021-04-24"],
    ["days, over the end of February", { start: "2024-02-28", end: "2024-02-29" }, "2024-02-28", "2024-03-01"],
    ["an open time", { start: "2021-12-31", end: null }, "2021-12-31", "2022-01-01"],
    ["a last day alone", { end: "2021-04-23" }, "2021-04-23", "2021-04-24"],
    ["clocks", { start: "2021-04-23T08:30", end: "2021-04-23T09:15" }, "2021-04-23T08:30:00", "2021-04-23T09:15:00"],
    ["a moment", { start: "2021-04-23T08:30:15.5", end: "2021-04-23T08:30:15.5" }, "2021-04-23T08:30:15", ""],
    [
      "clocks with an offset",
      { start: "2021-04-23T01:30+02:00", end: "2021-04-23T02:30+02:00" },
      "2021-04-22T23:30:00Z",
      "2021-04-23T00:30:00Z",
    ],
    ["a day and a clock", { start: "2021-04-23", end: "2021-04-24T10:00" }, "2021-04-23", "2021-04-25"],
    [
      "a leap second",
      { start: "2016-12-31T23:59:60Z", end: "2017-01-01T00:10Z" },
      "2016-12-31T23:59:59Z",
      "2017-01-01T00:10:00Z",
    ],
    ["an early year", { start: "1014-04-23", end: "1014-04-23" }, "1014-04-23", "1014-04-24"],
    ["the last day of all", { start: "9999-12-31", end: "9999-12-31" }, "9999-12-31", ""],
  ])("writes %s", (_, time, dtstart, dtend) => {
    expect(entryAt(time)).toMatchObject({ dtstart, dtend });
  });

  it("takes its stamp from the caller, the article, the event, never from a clock", () => {
    expect(entryAt({ start: "2021-04-23T01:30+02:00", end: null })).toMatchObject({ dtstamp: "2021-04-22T23:30:00Z" });
    expect(toICalendar(SAMPLE_STORY)).toContain("\r\nDTSTAMP:20210423T000000Z\r\n");
    expect(toICalendar(SAMPLE_STORY, { stamp: "2026-01-02T03:04+01:00" })).toContain("\r\nDTSTAMP:20260102T020400Z\r\n");
    expect(() => toICalendar(SAMPLE_STORY, { stamp: "now" })).toThrow(TidingsError);
  });

  it("says in its status what is not done", () => {
    const statuses = new Set(entriesOf(toICalendar(SAMPLE_STORY)).map((entry) => entry.getFirstPropertyValue("status")));
    expect(statuses).toEqual(new Set(["CONFIRMED", "TENTATIVE", "CANCELLED"]));
  });

  it("folds at 75 octets and cuts no character", () => {
    const encoder = new TextEncoder();
    const lines = toICalendar(SAMPLE_STORY)
      .split("\r\n")
      .concat(toICalendar(HOSTILE_TEXTS.map(eventSaying)).split("\r\n"));
    for (const line of lines) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.some((line) => encoder.encode(line).length >= 73)).toBe(true);
    expect(lines.join("\n")).not.toMatch(/\p{Surrogate}/u);
  });

  it.each(HOSTILE_TEXTS)("keeps %j", (text) => {
    const [entry] = entriesOf(toICalendar([eventSaying(text)]));
    expect(entry?.getFirstPropertyValue("location")).toBe(written(text));
  });

  it("keeps any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [entry, ...more] = entriesOf(toICalendar([eventSaying(text)]));
        expect(more).toEqual([]);
        expect(entry?.getFirstPropertyValue("location")).toBe(written(text));
      }),
    );
  });
});
