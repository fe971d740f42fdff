import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS } from "../../../data/calendar-words.js";
import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { Meaning, Relative, Said } from "../meaning.js";
import type { Context } from "./context.js";
import type { Lean } from "./tense.js";

type DateMeaning = Extract<Meaning, { kind: "date" }>;

/** A point of the calendar after everything was filled in: its TIMEX3 value and, where it is one day, that day. */
export interface Point {
  readonly value: string;
  readonly day?: Day;
  readonly year?: number;
  readonly quarter?: number;
}

/** Fills in what the words leave open, from the day of publication, the last day told of, and the tense of the clause. */
export function resolveDate(meaning: DateMeaning, context: Context, lean: Lean): Point {
  const { said } = meaning;
  const point = resolveDay(meaning, context, lean);
  if (said.hour === undefined && said.part === undefined) return point;
  const date =
    /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(point.value) || point.day
      ? point.day
        ? calendar.isoDay(point.day)
        : point.value
      : point.value;
  return { ...point, value: `${date}T${said.hour === undefined ? said.part : clockOf(said)}` };
}

function clockOf({ hour = 0, minute = 0, second }: Said): string {
  return `${calendar.two(hour)}:${calendar.two(minute)}${second === undefined ? "" : `:${calendar.two(second)}`}`;
}

function resolveDay(meaning: DateMeaning, context: Context, lean: Lean): Point {
  const { said, relative, which } = meaning;
  const year = said.year ?? relativeYear(said, relative, context);
  if (said.century !== undefined) return { value: calendar.two(said.century) };
  if (said.decade !== undefined) return { value: `${said.decade}` };
  if (said.holiday !== undefined) return resolveHoliday(said.holiday, year, which, context, lean);
  if (said.quarter !== undefined) return resolveQuarter(said.quarter, year, context, lean);
  if (said.half !== undefined) return resolveHalf(said.half, year, context, lean);
  if (said.season !== undefined) return resolveSeason(said.season, year, which, context, lean);
  if (said.month !== undefined) return asUnit(resolveMonth(said, year, which, context, lean), said);
  if (said.weekend && said.day === undefined && said.weekday === undefined)
    return context.document ? weekendPoint(context.document, 0, "context", lean) : { value: "XXXX-WXX-WE" };
  if (said.weekday !== undefined) return asUnit(resolveWeekday(said.weekday, relative, which, context, lean), said);
  if (said.year !== undefined) return { value: calendar.isoYear(said.year), year: said.year };
  if (relative) return resolveRelative(relative, context, lean);
  const day = context.day ?? context.document;
  return day ? { value: calendar.isoDay(day), day } : { value: "XXXX-XX-XX" };
}

/** `the week of March 6`: the week that holds the day. */
function asUnit(point: Point, said: Said): Point {
  if (!point.day || (!said.week && !said.weekend)) return point;
  const { year, week } = calendar.weekOf(point.day);
  return { ...point, value: `${weekValue(year, week)}${said.weekend ? "-WE" : ""}` };
}

const weekValue = (year: number, week: number): string => `${calendar.isoYear(year)}-W${calendar.two(week)}`;

/** The year that `last year` gives to the month, quarter or season beside it. */
function relativeYear(said: Said, relative: Relative | undefined, context: Context): number | undefined {
  if (relative?.unit !== "Y" || Object.keys(said).length === 0) return undefined;
  const base = relative.from === "context" ? (context.period?.year ?? context.document?.year) : context.document?.year;
  return base === undefined ? undefined : base + relative.offset;
}

function resolveRelative(relative: Relative, context: Context, lean: Lean): Point {
  const { unit, offset, from } = relative;
  const base =
    from === "context"
      ? ((lean === "past" && offset === 0 ? context.pastDay : undefined) ?? context.day ?? context.document)
      : context.document;
  if (from === "context" && unit === "Y" && context.year !== undefined)
    return yearPoint({ year: context.year, month: 1, day: 1 }, offset);
  if (!base) return { value: openValue(unit) };
  switch (unit) {
    case "D":
    case "NI":
      return dayPoint(calendar.plusDays(base, Math.round(offset)));
    case "W2":
    case "W": {
      const { year, week } = calendar.weekOf(calendar.plusDays(base, Math.round(7 * offset * (unit === "W2" ? 2 : 1))));
      return { value: weekValue(year, week) };
    }
    case "WE":
      return weekendPoint(base, offset, from, lean);
    case "M":
    case "M6": {
      const start = (from === "context" ? context.month : undefined) ?? base;
      const day = calendar.plusMonths(start, Math.round(offset * (unit === "M6" ? 6 : 1)));
      return { value: `${calendar.isoYear(day.year)}-${calendar.two(day.month)}`, year: day.year };
    }
    case "Q":
    case "SEASON": {
      const index = base.year * 4 + Math.floor((base.month - 1) / 3) + Math.round(offset);
      const year = Math.floor(index / 4);
      return { value: `${calendar.isoYear(year)}-Q${(index % 4) + 1}`, year, quarter: (index % 4) + 1 };
    }
    case "Y":
    case "GE":
      return yearPoint(base, offset);
    case "DE":
      return Number.isInteger(offset) && from === "document" && Math.abs(offset) <= 1
        ? { value: `${Math.floor(base.year / 10) + offset}` }
        : yearPoint(base, 10 * offset);
    case "CE":
      return Math.abs(offset) <= 1
        ? { value: calendar.two(Math.floor(base.year / 100) + offset) }
        : yearPoint(base, 100 * offset);
    case "ML":
      return yearPoint(base, 1000 * offset);
    default:
      return clockPoint(unit, offset, base, context);
  }
}

const dayPoint = (day: Day): Point => ({ value: calendar.isoDay(day), day });

function yearPoint(base: Day, offset: number): Point {
  if (!Number.isInteger(offset)) {
    const day = calendar.plusMonths(base, Math.round(12 * offset));
    return { value: `${calendar.isoYear(day.year)}-${calendar.two(day.month)}`, year: day.year };
  }
  const year = base.year + offset;
  return year >= 1 && year <= 9999 ? { value: calendar.isoYear(year), year } : { value: offset < 0 ? "PAST_REF" : "FUTURE_REF" };
}

/** Hours, minutes and seconds away: a time of the clock where the hour of publication is known. */
function clockPoint(unit: Relative["unit"], offset: number, base: Day, context: Context): Point {
  const { clock } = context;
  if (!clock) return { value: offset < 0 ? "PAST_REF" : "FUTURE_REF" };
  const minutes = Math.round(clock.hour * 60 + clock.minute + offset * (unit === "TH" ? 60 : unit === "TM" ? 1 : 1 / 60));
  const days = Math.floor(minutes / 1440);
  const rest = minutes - 1440 * days;
  const day = calendar.plusDays(base, days);
  return { value: `${calendar.isoDay(day)}T${calendar.two(Math.floor(rest / 60))}:${calendar.two(rest % 60)}`, day };
}

/** The weekend of last week until the next one begins; the coming one in a clause about the future. */
function weekendPoint(base: Day, offset: number, from: Relative["from"], lean: Lean): Point {
  const weekday = calendar.weekdayOf(base);
  const back = from === "context" && offset === 0 && lean !== "future" && weekday < 6 ? -1 : offset;
  const { year, week } = calendar.weekOf(calendar.plusDays(base, 7 * back));
  return { value: `${weekValue(year, week)}-WE` };
}

/** The value of a unit whose place in the calendar is not known. */
function openValue(unit: Relative["unit"]): string {
  switch (unit) {
    case "D":
    case "NI":
      return "XXXX-XX-XX";
    case "W":
    case "W2":
      return "XXXX-WXX";
    case "WE":
      return "XXXX-WXX-WE";
    case "M":
    case "M6":
      return "XXXX-XX";
    case "Q":
      return "XXXX-QX";
    case "DE":
      return "XXX";
    case "CE":
      return "XX";
    case "TH":
    case "TM":
    case "TS":
      return "XXXX-XX-XXTXX:XX";
    default:
      return "XXXX";
  }
}

/** Which of the years around a date without one is meant: the one that the tense points to, else the nearest. */
function chooseYear(base: Day, which: DateMeaning["which"], lean: Lean, dayIn: (year: number) => Day, whole: boolean): number {
  const delta = (year: number): number => calendar.daysBetween(base, dayIn(year));
  const here = delta(base.year);
  const isNow = whole && dayIn(base.year).month === base.month;
  if (which === "this") return base.year;
  if (which === "last") return here < 0 && !isNow ? base.year : base.year - 1;
  if (which === "next") return here > 0 && !isNow ? base.year : base.year + 1;
  if (isNow) return base.year;
  if (lean === "past") return here > (whole ? 0 : 62) ? base.year - 1 : base.year;
  if (lean === "future") return here < (whole ? 0 : -31) ? base.year + 1 : base.year;
  const years = [base.year - 1, base.year, base.year + 1];
  return years.reduce((best, year) => (Math.abs(delta(year)) < Math.abs(delta(best)) ? year : best), base.year);
}

function resolveMonth(said: Said, year: number | undefined, which: DateMeaning["which"], context: Context, lean: Lean): Point {
  const month = said.month ?? 1;
  const base = context.document;
  if (year === undefined && !base)
    return { value: `XXXX-${calendar.two(month)}${said.day === undefined ? "" : `-${calendar.two(said.day)}`}` };
  const middle = said.day ?? 15;
  const dayIn = (each: number): Day => ({ year: each, month, day: Math.min(middle, calendar.monthEnd(each, month)) });
  const chosen = year ?? (base ? chooseYear(base, which, lean, dayIn, said.day === undefined) : 0);
  if (said.day === undefined) return { value: `${calendar.isoYear(chosen)}-${calendar.two(month)}`, year: chosen };
  const day = { year: chosen, month, day: said.day };
  return calendar.isDay(day) ? dayPoint(day) : { value: `${calendar.isoYear(chosen)}-${calendar.two(month)}`, year: chosen };
}

/** A weekday is the last one in a clause about the past and the coming one in a clause about the future; the own day is today. */
function resolveWeekday(
  weekday: number,
  relative: Relative | undefined,
  which: DateMeaning["which"],
  context: Context,
  lean: Lean,
): Point {
  const base = context.document;
  if (!base) return { value: `XXXX-WXX-${weekday}` };
  if (relative?.unit === "W") return dayPoint(calendar.plusDays(calendar.mondayOf(base), 7 * relative.offset + weekday - 1));
  const back = (calendar.weekdayOf(base) - weekday + 7) % 7;
  const shift = relative?.unit === "D" ? relative.offset : 0;
  const days =
    which === "last"
      ? -(back || 7)
      : which === "next"
        ? 7 - back
        : which === "this"
          ? lean === "past"
            ? -back
            : (7 - back) % 7
          : lean === "future"
            ? (7 - back) % 7
            : -back;
  return dayPoint(calendar.plusDays(base, days + shift));
}

function resolveQuarter(quarter: number, year: number | undefined, context: Context, lean: Lean): Point {
  const base = context.document;
  const chosen = year ?? (base ? quarterYear(base, quarter, lean) : undefined);
  if (chosen === undefined) return { value: `XXXX-Q${quarter}`, quarter };
  return { value: `${calendar.isoYear(chosen)}-Q${quarter}`, year: chosen, quarter };
}

/** A quarter that has not begun is last year's, unless it is the next one or the clause looks ahead. */
function quarterYear(base: Day, quarter: number, lean: Lean): number {
  const current = Math.floor((base.month - 1) / 3) + 1;
  if (lean === "future" && quarter < current) return base.year + (quarter < current - 1 ? 1 : 0);
  return quarter <= current || (quarter === current + 1 && lean !== "past") || lean === "future" ? base.year : base.year - 1;
}

function resolveHalf(half: 1 | 2, year: number | undefined, context: Context, lean: Lean): Point {
  const base = context.document;
  const chosen = year ?? (base ? (half === 2 && base.month < 5 && lean !== "future" ? base.year - 1 : base.year) : undefined);
  return {
    value: `${chosen === undefined ? "XXXX" : calendar.isoYear(chosen)}-H${half}`,
    ...(chosen !== undefined && { year: chosen }),
  };
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 };

function resolveSeason(
  season: string,
  year: number | undefined,
  which: DateMeaning["which"],
  context: Context,
  lean: Lean,
): Point {
  const base = context.document;
  const month = SEASON_MONTH[season] ?? 7;
  const dayIn = (each: number): Day => ({ year: month > 12 ? each + 1 : each, month: month > 12 ? month - 12 : month, day: 15 });
  const chosen = year ?? (base ? chooseSeasonYear(base, which, lean, dayIn) : undefined);
  return {
    value: `${chosen === undefined ? "XXXX" : calendar.isoYear(chosen)}-${season}`,
    ...(chosen !== undefined && { year: chosen }),
  };
}

function chooseSeasonYear(base: Day, which: DateMeaning["which"], lean: Lean, dayIn: (year: number) => Day): number {
  const winter = dayIn(base.year).year > base.year;
  if (which === "this") return winter && base.month <= 3 ? base.year - 1 : base.year;
  if (which === "last") return calendar.daysBetween(dayIn(base.year), base) > 45 ? base.year : base.year - 1;
  if (which === "next") return calendar.daysBetween(base, dayIn(base.year)) > 0 ? base.year : base.year + 1;
  if (winter) return chooseYear(base, which, lean, dayIn, false);
  return lean === "past" && calendar.daysBetween(base, dayIn(base.year)) > 60 ? base.year - 1 : base.year;
}

const FIXED = new Map(Object.entries(FIXED_HOLIDAYS));
const BY_WEEKDAY = new Map(Object.entries(WEEKDAY_HOLIDAYS));
const BY_EASTER = new Map(Object.entries(EASTER_HOLIDAYS));

function resolveHoliday(
  name: string,
  year: number | undefined,
  which: DateMeaning["which"],
  context: Context,
  lean: Lean,
): Point {
  const dayIn = holidayIn(name);
  const base = context.document;
  if (!dayIn || (year === undefined && !base))
    return {
      value: FIXED.has(name) ? `XXXX-${FIXED.get(name)}` : year === undefined ? "XXXX-XX-XX" : `${calendar.isoYear(year)}-XX-XX`,
    };
  const chosen = year ?? (base ? chooseYear(base, which, lean, dayIn, false) : 0);
  return dayPoint(dayIn(chosen));
}

function holidayIn(name: string): ((year: number) => Day) | undefined {
  const fixed = FIXED.get(name);
  if (fixed) return (year) => ({ year, month: Number(fixed.slice(0, 2)), day: Number(fixed.slice(3)) });
  const rule = BY_WEEKDAY.get(name);
  if (rule) return (year) => calendar.nthWeekday(year, rule[0], rule[1], rule[2]);
  const days = BY_EASTER.get(name);
  return days === undefined ? undefined : (year) => calendar.plusDays(calendar.easterOf(year), days);
}
