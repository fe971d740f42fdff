import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { Context } from "./context.js";
import type { DateMeaning, Point } from "./point.js";
import type { Lean } from "./tense.js";
import { chooseYear } from "./year-choice.js";

/** A quarter of the year that is told or meant. */
export function resolveQuarter(quarter: number, year: number | undefined, context: Context, lean: Lean): Point {
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

/** A half of the year that is told or meant. */
export function resolveHalf(half: 1 | 2, year: number | undefined, context: Context, lean: Lean): Point {
  const base = context.document;
  const chosen = year ?? (base ? (half === 2 && base.month < 5 && lean !== "future" ? base.year - 1 : base.year) : undefined);
  return {
    value: `${chosen === undefined ? "XXXX" : calendar.isoYear(chosen)}-H${half}`,
    ...(chosen !== undefined && { year: chosen }),
  };
}

/** The month in the middle of each season. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 };

/** A season; a winter counts to the year that it begins in. */
export function resolveSeason(
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
