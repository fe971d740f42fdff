// Function by function: the index of date-fns is some 300 files, which take a program a good part of its start.
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";

/** A day of the calendar, without hour, zone or clock. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A date whose fields are those of UTC, so that date-fns, which reads and writes local fields, computes on the plain calendar:
 * the machine's time zone, its summer time and the day that Samoa left out never come in.
 */
class PlainDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(...args: [year: number, month?: number, date?: number]): number {
    return this.setUTCFullYear(...args);
  }
  override setMonth(...args: [month: number, date?: number]): number {
    return this.setUTCMonth(...args);
  }
  override setDate(date: number): number {
    return this.setUTCDate(date);
  }
  override setHours(...args: [hours: number, minutes?: number, seconds?: number, ms?: number]): number {
    return this.setUTCHours(...args);
  }
}

function toPlain({ year, month, day }: Day): PlainDate {
  const date = new PlainDate(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const fromPlain = (date: Date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });

/** The day `count` days after `day`; before it where negative. Within a month that is a sum, which needs no date. */
export function plusDays(day: Day, count: number): Day {
  const sum = day.day + count;
  return sum >= 1 && sum <= SHORTEST_MONTH
    ? { year: day.year, month: day.month, day: sum }
    : fromPlain(addDays(toPlain(day), count));
}

/** The day `count` months after `day`, never past the end of that month. */
export const plusMonths = (day: Day, count: number): Day => fromPlain(addMonths(toPlain(day), count));

/** How many days `later` is after `earlier`. */
export const daysBetween = (earlier: Day, later: Day): number => dayNumber(later) - dayNumber(earlier);

/** Days since Thursday, January 1, 1970, counted without making a date of each: this is asked most often. */
const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year + CYCLE_YEARS, month - 1, day) / 86_400_000 - CYCLE_DAYS;

/** The calendar repeats after so many years and days; years below 100 would be taken for those of the last century. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** The ISO weekday: 1 for Monday, 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The last day of a month. */
export function monthEnd(year: number, month: number): number {
  if (month !== 2) return THIRTY_DAYS.has(month) ? 30 : 31;
  return lastDayOfMonth(toPlain({ year, month, day: 1 })).getUTCDate();
}

/** April, June, September and November. */
const THIRTY_DAYS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

/** The ISO week of a day, with the year that it counts in: those of its Thursday. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = plusDays(day, 4 - weekdayOf(day));
  const { year } = thursday;
  return { year, week: Math.floor(daysBetween({ year, month: 1, day: 1 }, thursday) / 7) + 1 };
}

/** The Monday of the week that holds `day`. */
export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

/** The Monday of an ISO week; nothing where the year has no such week: none has a week whose Thursday is another year's. */
export function mondayOfWeek(year: number, week: number): Day | undefined {
  const monday = plusDays(mondayOf({ year, month: 1, day: 4 }), 7 * (week - 1));
  return week >= 1 && plusDays(monday, 3).year === year ? monday : undefined;
}

/** Easter Sunday of the western church, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The n-th weekday of a month, -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = { year, month, day: monthEnd(year, month) };
    return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

/** Days that every month has. */
const SHORTEST_MONTH = 28;

/** A day of a month, or its last where it has fewer. */
export const dayWithin = (year: number, month: number, day: number): number =>
  day <= SHORTEST_MONTH ? day : Math.min(day, monthEnd(year, month));

/** Whether the calendar has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= monthEnd(year, month))
  );
}

/** Negative where `a` is before `b`, 0 where they are one day. */
export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

/** ISO 8601: `2021-04-23`. */
export const isoDay = ({ year, month, day }: Day): string => `${isoYear(year)}-${two(month)}-${two(day)}`;

/** Four figures of a year. */
export const isoYear = (year: number): string => (year >= 1000 ? String(year) : String(year).padStart(4, "0"));

/** Two figures. */
export const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
