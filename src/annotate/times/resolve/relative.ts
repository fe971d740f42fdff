import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { Relative } from "../meaning.js";
import type { Context } from "./context.js";
import { dayPoint, type Point, weekValue } from "./point.js";
import type { Lean } from "./tense.js";

/**
 * The point so many units from the day of publication or from the time last told of: `last week`, `three days later`. What came
 * later than a time that nobody told stays open: it was no later than the day of publication.
 */
export function resolveRelative(relative: Relative, context: Context, lean: Lean): Point {
  const { unit, offset, from } = relative;
  const base =
    from === "context"
      ? ((lean === "past" && offset === 0 ? context.pastDay : undefined) ?? context.day ?? context.document)
      : context.document;
  if (from === "context" && unit === "Y" && context.year !== undefined)
    return yearPoint({ year: context.year, month: 1, day: 1 }, offset);
  if (!base || (lean === "past" && isUnanchored(relative, context))) return { value: openValue(unit) };
  if (Math.abs(offset) > FAR) return { value: offset < 0 ? "PAST_REF" : "FUTURE_REF" };
  const point = pointAt(relative, base, context, lean);
  return point.day && !calendar.isDay(point.day) ? { value: offset < 0 ? "PAST_REF" : "FUTURE_REF" } : point;
}

/** Whether something came later than a time that nobody told. */
const isUnanchored = ({ unit, offset, from }: Relative, { day, month }: Context): boolean =>
  from === "context" && offset > 0 && day === undefined && (month === undefined || (unit !== "M" && unit !== "M6"));

/** Beyond so many units there is no calendar to speak of. */
const FAR = 100_000;

function pointAt({ unit, offset, from }: Relative, base: Day, context: Context, lean: Lean): Point {
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
export function weekendPoint(base: Day, offset: number, from: Relative["from"], lean: Lean): Point {
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
