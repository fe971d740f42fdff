import { type Period, query, TidingsError } from "tidings";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/query/period.js";
import { event } from "./event.js";

const days = (period: Period): string => {
  const { from, to } = boundsOf(period);
  return `${from.slice(0, 10)} ${to.slice(0, 10)}`;
};

describe("a period covers", () => {
  it.each<[string, string]>([
    ["2021-04-23", "2021-04-23 2021-04-23"],
    ["2021-04", "2021-04-01 2021-04-30"],
    ["2020-02", "2020-02-01 2020-02-29"],
    ["2021", "2021-01-01 2021-12-31"],
    ["2021-W15", "2021-04-12 2021-04-18"],
    ["2020-W53", "2020-12-28 2021-01-03"],
    ["2021-W01", "2021-01-04 2021-01-10"],
    ["2021-W15-WE", "2021-04-17 2021-04-18"],
    ["2021-Q2", "2021-04-01 2021-06-30"],
    ["2021-Q4", "2021-10-01 2021-12-31"],
    ["2021-H1", "2021-01-01 2021-06-30"],
    ["2021-SP", "2021-03-01 2021-05-31"],
    ["2021-SU", "2021-06-01 2021-08-31"],
    ["2021-FA", "2021-09-01 2021-11-30"],
    ["2019-WI", "2019-12-01 2020-02-29"],
    ["9999-WI", "9999-12-01 9999-12-31"],
    ["199", "1990-01-01 1999-12-31"],
    ["19", "1900-01-01 1999-12-31"],
    ["00", "0001-01-01 0099-12-31"],
  ])("%s", (period, expected) => expect(days(period)).toBe(expected));

  it("both its ends", () => {
    expect(days({ start: "2021-Q1", end: "2021-W15" })).toBe("2021-01-01 2021-04-18");
    expect(days({ start: "2021-04", end: null })).toBe("2021-04-01 9999-12-31");
    expect(days({ end: "2021-04" })).toBe("0001-01-01 2021-04-30");
  });

  it("clock times to the millisecond", () => {
    expect(boundsOf("2021-04-23T10:30")).toEqual({ from: "2021-04-23T10:30:00.000", to: "2021-04-23T10:30:59.999" });
    expect(boundsOf("2021-04-23T10:30:05+02:00").to).toBe("2021-04-23T10:30:05.999");
  });

  it.each([
    "",
    "yesterday",
    "2021-13",
    "2021-02-30",
    "2021-W00",
    "2021-W53",
    "2021-Q5",
    "2021-H3",
    "2021-XX",
    "1",
    "20211",
    "0000",
    "P3M",
  ])("not %j", (period) => {
    expect(() => query([]).during(period)).toThrow(TidingsError);
    expect(() => query([]).during(period)).toThrow(/is none\. Give/);
  });

  it("no two ends in the wrong order", () => {
    expect(() => query([]).during({ start: "2021-05", end: "2021-04" })).toThrow("ends before it starts");
  });
});

const at = (start: string | undefined, end: string | null): ReturnType<typeof query> =>
  query([event({ time: { ...(start && { start }), end, basis: "explicit" } })]);

describe("verbs on time", () => {
  it.each<["during" | "within" | "before" | "after", string | undefined, string | null, Period, boolean]>([
    ["during", "2021-04-01", "2021-04-12", "2021-W15", true],
    ["during", "2021-04-01", "2021-04-11", "2021-W15", false],
    ["during", "2021-04-18", null, "2021-W15", true],
    ["during", "2021-04-19", null, "2021-W15", false],
    ["during", undefined, "2021-04-12", "2021-W15", true],
    ["during", undefined, null, "2021-W15", true],
    ["during", "2021-04-01", null, { start: "2030", end: null }, true],
    ["during", "2021-04-22T10:00", "2021-04-22T10:00", "2021-04-22T10:00:30", true],
    ["during", "2021-04-22T10:00", "2021-04-22T10:00", "2021-04-22T10:01", false],
    ["during", "2021-04-22", "2021-04-22", "2021-04-22T10:01", true],
    ["within", "2021-04-12", "2021-04-18", "2021-W15", true],
    ["within", "2021-04-12", "2021-04-19", "2021-W15", false],
    ["within", "2021-04-12", null, "2021", false],
    ["within", "2021-04-12", null, { start: "2021-04-12" }, true],
    ["within", undefined, "2021-04-12", { end: "2021" }, true],
    ["within", "2021-04-22T23:59", "2021-04-22T23:59", "2021-04-22", true],
    ["before", "2020-01-01", "2020-12-31", "2021", true],
    ["before", "2020-01-01", "2021-01-01", "2021", false],
    ["before", "2020-01-01", null, "2021", false],
    ["after", "2022-01-01", null, "2021", true],
    ["after", "2021-12-31", null, "2021", false],
    ["after", undefined, null, "2021", false],
    ["after", "2022-01-01", null, { start: "2021", end: null }, false],
  ])("%s: %s to %s, %j: %s", (verb, start, end, period, expected) => {
    expect(at(start, end)[verb](period).exists()).toBe(expected);
  });

  it("leave out events without a time, and not() brings them back", () => {
    const timeless = query([event({})]);
    expect(timeless.during({ end: null }).exists()).toBe(false);
    expect(timeless.not((b) => b.during({ end: null })).exists()).toBe(true);
  });

  it("on() takes one day", () => {
    expect(at("2021-04-01", null).on("2021-04-22").exists()).toBe(true);
    expect(() => query([]).on("2021-04")).toThrow("takes one day");
  });
});
