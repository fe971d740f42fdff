import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { Relative, Said } from "../meaning.js";
import type { Context } from "./context.js";
import { type DateMeaning, dayPoint, type Point } from "./point.js";
import type { Lean } from "./tense.js";
import { chooseYear } from "./year-choice.js";

/** A month, or a day of it, in the year that is told or meant. */
export function resolveMonth(
  said: Said,
  year: number | undefined,
  which: DateMeaning["which"],
  context: Context,
  lean: Lean,
): Point {
  const month = said.month ?? 1;
  const base = context.document;
  if (year === undefined && !base)
    return { value: `XXXX-${calendar.two(month)}${said.day === undefined ? "" : `-${calendar.two(said.day)}`}` };
  const middle = said.day ?? 15;
  const dayIn = (each: number): Day => ({ year: each, month, day: calendar.dayWithin(each, month, middle) });
  const chosen = year ?? (base ? chooseYear(base, which, lean, dayIn, said.day === undefined) : 0);
  if (said.day === undefined) return { value: `${calendar.isoYear(chosen)}-${calendar.two(month)}`, year: chosen };
  const day = { year: chosen, month, day: said.day };
  const last = { ...day, day: said.lastDay ?? day.day };
  if (last.day > day.day && calendar.isDay(last))
    return { ...dayPoint(day), value: `${calendar.isoDay(day)}/${calendar.isoDay(last)}` };
  return calendar.isDay(day) ? dayPoint(day) : { value: `${calendar.isoYear(chosen)}-${calendar.two(month)}`, year: chosen };
}

/** A weekday is the last one in a clause about the past and the coming one in a clause about the future; the own day is today. */
export function resolveWeekday(
  weekday: number,
  relative: Relative | undefined,
  which: DateMeaning["which"],
  context: Context,
  lean: Lean,
): Point {
  const base = (relative?.from === "context" ? context.day : undefined) ?? context.document;
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
