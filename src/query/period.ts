import { SEASON_MONTHS } from "../data/season-months.js";
import { isIsoMoment, TidingsError } from "../text/index.js";
import { dayOf, isoDate, mondayOfWeek } from "./calendar.js";
import { EARLIEST, endMoment, LATEST, startMoment } from "./moment.js";

/**
 * A stretch of calendar time as a user writes it. A string is an ISO date, month, year or date-time (`"2021-04-23"`,
 * `"2021-04"`, `"2021"`, `"2021-04-23T10:30"`) or a TIMEX3 value: a week `"2021-W15"` or its weekend `"2021-W15-WE"`, a
 * quarter `"2021-Q2"`, a half `"2021-H1"`, a season `"2021-SU"`, a decade `"199"`, a century `"19"`. With `{ start, end }` both
 * ends are periods and belong to the stretch; an end that is absent or `null` is open.
 *
 * @example
 * ```ts
 * import { type Period, query } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const sinceApril: Period = { start: "2021-04" };
 * query(SAMPLE_EVENTS).during("2021-W15").count() <= query(SAMPLE_EVENTS).during(sinceApril).count(); // => true
 * ```
 */
export type Period = string | OpenPeriod;

/** A stretch of calendar time by its ends, of which either may be open. */
export interface OpenPeriod {
  /** The period it begins with, all of it; open where absent. */
  readonly start?: string | undefined;
  /** The period it ends with, all of it; open where absent or `null`. */
  readonly end?: string | null | undefined;
}

/** The period without the holes that JSON would lose. */
export function plainPeriod(period: Period): Period {
  if (typeof period !== "object" || period === null) return period;
  return Object.fromEntries(Object.entries(period).filter(([, value]) => value !== undefined));
}

/** First and last moment of a period, both inclusive, in the fixed form of {@link startMoment}. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** The first and the last moment of a period. Throws `INVALID_OPTION` for what is no period. */
export function boundsOf(period: Period): Bounds {
  if (typeof period === "string") return named(period);
  const { start, end } = period;
  const from = start === undefined ? EARLIEST : named(start).from;
  const to = end === undefined || end === null ? LATEST : named(end).to;
  if (from > to) {
    throw new TidingsError("INVALID_OPTION", `The period from ${start} to ${end} ends before it starts. Swap its start and end.`);
  }
  return { from, to };
}

function named(name: string): Bounds {
  const days = isIsoMoment(name) ? undefined : daysOf(name);
  if (days) return { from: startMoment(isoDate(days.first)), to: endMoment(isoDate(Math.min(days.last, LAST_DAY))) };
  if (isIsoMoment(name)) return { from: startMoment(name), to: endMoment(name) };
  throw new TidingsError(
    "INVALID_OPTION",
    `The period ${JSON.stringify(name)} is none. Give a day (2021-04-23), month (2021-04), year (2021), week (2021-W15), quarter (2021-Q2), half (2021-H1), season (2021-SU), decade (199) or { start, end }.`,
  );
}

/** The last day that ISO dates of four-figure years can name: 9999-12-31. */
const LAST_DAY = dayOf(9999, 12, 31);

interface Days {
  readonly first: number;
  readonly last: number;
}

const PERIOD = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d{2})(-WE)?))?$/;

function daysOf(name: string): Days | undefined {
  if (/^\d{2,3}$/.test(name)) return years(Number(name), name.length === 3 ? 10 : 100);
  const [, figures, month, quarter, half, season, week, weekend] = PERIOD.exec(name) ?? [];
  if (figures === undefined || figures === "0000") return undefined;
  const year = Number(figures);
  if (month !== undefined) return months(year, Number(month), 1);
  if (quarter !== undefined) return months(year, 3 * Number(quarter) - 2, 3);
  if (half !== undefined) return months(year, 6 * Number(half) - 5, 6);
  if (season !== undefined) return months(year, SEASON_MONTHS[season] ?? 1, 3);
  if (week === undefined) return months(year, 1, 12);
  const monday = mondayOfWeek(year, Number(week));
  return monday === undefined ? undefined : { first: monday + (weekend === undefined ? 0 : 5), last: monday + 6 };
}

function months(year: number, month: number, count: number): Days {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + count, 1) - 1 };
}

/** A decade or a century; the first of each has no year 0. */
function years(number: number, length: number): Days {
  return { first: dayOf(Math.max(1, number * length), 1, 1), last: dayOf((number + 1) * length, 1, 1) - 1 };
}
