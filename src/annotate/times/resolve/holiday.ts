import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, HOLIDAY_NEIGHBOURS, WEEKDAY_HOLIDAYS } from "../../../data/calendar-words.js";
import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { Context } from "./context.js";
import { type DateMeaning, dayPoint, type Point } from "./point.js";
import type { Lean } from "./tense.js";
import { chooseYear } from "./year-choice.js";

const FIXED = new Map(Object.entries(FIXED_HOLIDAYS));
const BY_WEEKDAY = new Map(Object.entries(WEEKDAY_HOLIDAYS));
const BY_NEIGHBOUR = new Map(Object.entries(HOLIDAY_NEIGHBOURS));
const BY_EASTER = new Map(Object.entries(EASTER_HOLIDAYS));

/** The day of a holiday in the year that is told or meant; open where no rule fixes it. */
export function resolveHoliday(
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

/** The rule that gives the day of a holiday in a year. */
function holidayIn(name: string): ((year: number) => Day) | undefined {
  const fixed = FIXED.get(name);
  if (fixed) return (year) => ({ year, month: Number(fixed.slice(0, 2)), day: Number(fixed.slice(3)) });
  const rule = BY_WEEKDAY.get(name);
  if (rule) return (year) => calendar.nthWeekday(year, rule[0], rule[1], rule[2]);
  const neighbour = BY_NEIGHBOUR.get(name);
  const dayIn = neighbour && holidayIn(neighbour[0]);
  if (neighbour && dayIn) return (year) => calendar.plusDays(dayIn(year), neighbour[1]);
  const days = BY_EASTER.get(name);
  return days === undefined ? undefined : (year) => calendar.plusDays(calendar.easterOf(year), days);
}
