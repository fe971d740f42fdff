import * as calendar from "../calendar.js";
import type { Relative, Said } from "../meaning.js";
import type { Context } from "./context.js";
import { resolveHoliday } from "./holiday.js";
import { resolveMonth, resolveWeekday } from "./month-day.js";
import { resolveHalf, resolveQuarter, resolveSeason } from "./period.js";
import { type DateMeaning, type Point, weekValue } from "./point.js";
import { resolveRelative, weekendPoint } from "./relative.js";
import type { Lean } from "./tense.js";

/** Fills in what the words leave open, from the day of publication, the last day told of, and the tense of the clause. */
export function resolveDate(meaning: DateMeaning, context: Context, lean: Lean): Point {
  const { said } = meaning;
  const point = resolveDay(meaning, context, lean);
  if (said.hour === undefined && said.part === undefined) return point;
  const date = point.day ? calendar.isoDay(point.day) : point.value;
  return { ...point, value: `${date}T${said.hour === undefined ? said.part : clockOf(said)}` };
}

/** Half a day is added to an hour that a part of the day shows to be a late one: `8:30 tonight`. */
function clockOf({ hour: told = 0, minute = 0, second, part }: Said): string {
  const late = part === "AF" || part === "EV" || (part === "NI" && told >= EARLIEST_NIGHT);
  const hour = late && told < 12 ? told + 12 : told;
  return `${calendar.two(hour)}:${calendar.two(minute)}${second === undefined ? "" : `:${calendar.two(second)}`}`;
}

/** The first hour that "at night" puts before midnight. */
const EARLIEST_NIGHT = 6;

/** How many sentences on an hour still belongs to the day last mentioned. */
const MEMORY = 2;

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
  const near = context.sentence - context.daySentence <= MEMORY;
  const day = (near ? context.day : undefined) ?? context.document;
  return day ? { value: calendar.isoDay(day), day } : { value: "XXXX-XX-XX" };
}

/** `the week of March 6`: the week that holds the day. */
function asUnit(point: Point, said: Said): Point {
  if (!point.day || (!said.week && !said.weekend)) return point;
  const { year, week } = calendar.weekOf(point.day);
  return { ...point, value: `${weekValue(year, week)}${said.weekend ? "-WE" : ""}` };
}

/** The year that `last year` gives to the month, quarter or season beside it. */
function relativeYear(said: Said, relative: Relative | undefined, context: Context): number | undefined {
  if (relative?.unit !== "Y" || Object.keys(said).length === 0) return undefined;
  const base = relative.from === "context" ? (context.period?.year ?? context.document?.year) : context.document?.year;
  return base === undefined ? undefined : base + relative.offset;
}
