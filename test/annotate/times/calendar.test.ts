import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDays,
  daysBetween,
  easterOf,
  isDay,
  isoDay,
  mondayOf,
  mondayOfWeek,
  monthEnd,
  nthWeekday,
  plusDays,
  plusMonths,
  weekdayOf,
  weekOf,
} from "../../../src/annotate/times/calendar.js";

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return { year, month, day: date };
};
const DAYS = fc.integer({ min: 0, max: 200_000 }).map((n) => plusDays(day("1700-01-01"), n));

describe("the plain calendar", () => {
  it.each([
    ["2020-02-28", 1, "2020-02-29"],
    ["2021-02-28", 1, "2021-03-01"],
    ["2011-12-29", 1, "2011-12-30"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2023-01-01", -1, "2022-12-31"],
  ])("%s plus %i days is %s", (from, count, to) => expect(isoDay(plusDays(day(from), count))).toBe(to));

  it.each([
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-03-31", -1, "2023-02-28"],
    ["2023-12-15", 1, "2024-01-15"],
  ])("%s plus %i months is %s", (from, count, to) => expect(isoDay(plusMonths(day(from), count))).toBe(to));

  it.each([
    ["2021-01-03", 2020, 53],
    ["2021-01-04", 2021, 1],
    ["2018-12-31", 2019, 1],
    ["2021-04-23", 2021, 16],
  ])("%s is in week %i-%i", (iso, year, week) => expect(weekOf(day(iso))).toEqual({ year, week }));

  it("knows that not every year has a week 53", () => {
    expect(mondayOfWeek(2020, 53)).toEqual(day("2020-12-28"));
    expect(mondayOfWeek(2021, 53)).toBeUndefined();
    expect(mondayOfWeek(2021, 0)).toBeUndefined();
  });

  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2021, "2021-04-04"],
    [2038, "2038-04-25"],
  ])("Easter %i is %s", (year, iso) => expect(isoDay(easterOf(year))).toBe(iso));

  it("counts weekdays from either end of a month", () => {
    expect(isoDay(nthWeekday(2022, 11, 4, 4))).toBe("2022-11-24");
    expect(isoDay(nthWeekday(2023, 5, 1, -1))).toBe("2023-05-29");
  });

  it("tells days of the calendar from others", () => {
    expect(isDay(day("2020-02-29"))).toBe(true);
    expect(isDay(day("2021-02-29"))).toBe(false);
    expect(isDay({ year: 2021, month: 13, day: 1 })).toBe(false);
    expect(monthEnd(2000, 2)).toBe(29);
  });

  it("adds and counts days alike", () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: -5000, max: 5000 }), (start, count) => {
        const end = plusDays(start, count);
        expect(daysBetween(start, end)).toBe(count);
        expect(Math.sign(compareDays(end, start))).toBe(Math.sign(count));
        expect(Math.abs((weekdayOf(start) + count - weekdayOf(end)) % 7)).toBe(0);
      }),
    );
  });

  it("finds the Monday of every week it names", () => {
    fc.assert(
      fc.property(DAYS, (each) => {
        const { year, week } = weekOf(each);
        expect(mondayOfWeek(year, week)).toEqual(mondayOf(each));
      }),
    );
  });
});
