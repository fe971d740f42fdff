import { annotate, parseArticle, query } from "tidings";
import { SAMPLE_EVENTS } from "tidings/samples";
import { describe, expect, it } from "vitest";

const TEXT = `Sudan expelled nine French doctors on Monday. French police arrested a Sudanese banker in March.
France will send aid to Chad. Sudan's president visited Chad in 2021.`;
const story = annotate(parseArticle(TEXT, { published: "2023-06-15" }));

const words = (events: Iterable<(typeof story.events)[number]>): string =>
  [...events].map(({ trigger: { span } }) => TEXT.slice(span.start, span.end)).join(" ");

describe("a query", () => {
  it.each([
    ["everything", query(story), "expelled arrested send visited"],
    ["a type", query(story).type("SANCTION"), "expelled"],
    ["one of several types", query(story).type("SANCTION", "AID"), "expelled send"],
    ["a status", query(story).status("planned"), "send"],
    ["one of several statuses", query(story).status("planned", "occurred"), "expelled arrested send visited"],
    ["who acts, by country", query(story).actor("SDN"), "expelled visited"],
    ["who acts, by one of two countries", query(story).actor("SDN", "FRA"), "expelled arrested send visited"],
    ["who acts, by country and sector", query(story).actor({ country: "FRA", sector: "COP" }), "arrested"],
    ["who acts, by name", query(story).actor({ name: "POLICE" }), "arrested"],
    ["whom", query(story).recipient("TCD"), "send visited"],
    ["who and whom", query(story).actor("SDN").recipient("TCD"), "visited"],
    ["a year", query(story).during("2021"), "visited"],
    ["a month", query(story).during("2023-03"), "arrested"],
    ["a day", query(story).during("2023-06-12"), "expelled"],
    ["a test of one's own", query(story).where(({ quantity }) => quantity?.value === 9), "expelled"],
    ["what nothing fits", query(story).type("ASSAULT"), ""],
  ])("keeps %s", (_, found, expected) => expect(words(found)).toBe(expected));

  it("is lazy and immutable: a step gives a new query", () => {
    const all = query(story);
    const some = all.type("AID");
    expect([all.count(), some.count(), all.count()]).toEqual([4, 1, 4]);
  });

  it("takes a story, a list of events and a list of stories alike", () => {
    expect(words(query(story.events).type("AID"))).toBe("send");
    expect(query([story, story]).type("AID").count()).toBe(2);
    expect(query([]).toArray()).toEqual([]);
  });

  it("gives a new array of the events themselves", () => {
    const first = query(SAMPLE_EVENTS).toArray();
    expect(first).toEqual([...SAMPLE_EVENTS]);
    expect(first).not.toBe(SAMPLE_EVENTS);
    expect(first[0]).toBe(SAMPLE_EVENTS[0]);
  });

  it("refuses what is no period", () => expect(() => query(story).during("last week")).toThrow(/period|date/i));
});
