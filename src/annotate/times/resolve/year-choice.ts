import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { DateMeaning } from "./point.js";
import type { Lean } from "./tense.js";

/** Which of the years around a date without one is meant: the one that the tense points to, else the nearest. */
export function chooseYear(
  base: Day,
  which: DateMeaning["which"],
  lean: Lean,
  dayIn: (year: number) => Day,
  whole: boolean,
): number {
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
