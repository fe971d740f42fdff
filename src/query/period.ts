import { addDays, addMonths, addYears, format, setISOWeek, startOfISOWeek } from "date-fns";
import type { Interval } from "../annotate/index.js";
import { isIsoMoment, TidingsError } from "../text/index.js";

/** A stretch of calendar time as a user writes it: `"2021"`, `"2021-04"`, `"2021-Q2"`, `"2021-W15"`, a day, or both ends. */
export type Period = string | Interval;

/** The days that a period covers, inclusive. Throws `INVALID_OPTION` for what is no period. */
export function intervalOf(period: Period): Interval {
  if (typeof period !== "string") return checked(period);
  const year = /^(\d{4})$/.exec(period);
  if (year) return until(day(Number(year[1]), 0, 1), (start) => addYears(start, 1));
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  if (month) return until(day(Number(month[1]), Number(month[2]) - 1, 1), (start) => addMonths(start, 1));
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return until(day(Number(quarter[1]), 3 * Number(quarter[2]) - 3, 1), (start) => addMonths(start, 3));
  const week = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/.exec(period);
  if (week) return until(startOfISOWeek(setISOWeek(day(Number(week[1]), 0, 4), Number(week[2]))), (start) => addDays(start, 7));
  if (isIsoMoment(period)) return { start: period, end: period };
  throw new TidingsError(
    "INVALID_OPTION",
    `The period ${JSON.stringify(period)} is none. Give a year (2021), month (2021-04), quarter (2021-Q2), week (2021-W15), day (2021-04-23) or { start, end }.`,
  );
}

/** Whether two intervals share a day; an absent start or a `null` end is open. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return startsBefore(a, b) && startsBefore(b, a);
}

function startsBefore(a: Interval, b: Interval): boolean {
  if (a.start === undefined || b.end === null) return true;
  return b.end.length < a.start.length
    ? a.start.slice(0, b.end.length) <= b.end
    : a.start <= b.end || a.start === b.end.slice(0, a.start.length);
}

function checked(interval: Interval): Interval {
  for (const bound of [interval.start, interval.end]) {
    if (bound !== undefined && bound !== null && !isIsoMoment(bound)) {
      throw new TidingsError(
        "INVALID_OPTION",
        `${JSON.stringify(bound)} is not an ISO date or date-time of the calendar, such as 2021-04-23.`,
      );
    }
  }
  return interval;
}

/** Noon of a calendar day: far from every clock change, so that fields never slip in any time zone. */
function day(year: number, month: number, date: number): Date {
  const noon = new Date(2000, month, date, 12);
  noon.setFullYear(year);
  return noon;
}

function until(start: Date, next: (start: Date) => Date): Interval {
  return { start: format(start, "yyyy-MM-dd"), end: format(addDays(next(start), -1), "yyyy-MM-dd") };
}
