import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { Mod } from "../meaning.js";
import type { Interval } from "../schema.js";

interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** The calendar interval of a TIMEX3 date value, narrowed by its modifier; nothing where the value is no fixed stretch of time. */
export function intervalOf(value: string, mod?: Mod): Interval | undefined {
  const slash = value.indexOf("/");
  if (slash >= 0) return rangeOf(value.slice(0, slash), value.slice(slash + 1));
  if (value.charAt(DAY_LENGTH) === "T") return hourInterval(value.slice(0, DAY_LENGTH), value.slice(DAY_LENGTH + 1));
  if (mod === undefined && dayOf(value)) return { start: value, end: value };
  const days = daysOf(value);
  return days && narrowed(days, mod);
}

/** Characters of `2021-04-23`. */
const DAY_LENGTH = 10;

function hourInterval(date: string, hour: string): Interval | undefined {
  if (!dayOf(date)) return undefined;
  if (/^\d{2}:\d{2}(?::\d{2})?$/.test(hour)) return clockInterval(date, hour);
  return hour in PART_HOURS || hour === "NI" ? partInterval(date, hour) : undefined;
}

function rangeOf(first: string, second: string): Interval | undefined {
  const from = daysOf(first);
  const to = daysOf(second);
  return from && to ? { start: calendar.isoDay(from.first), end: calendar.isoDay(to.last) } : undefined;
}

function clockInterval(date: string, time: string): Interval {
  if (!time.startsWith("24")) return { start: `${date}T${time}`, end: `${date}T${time}` };
  const next = dayOf(date);
  const midnight = `${next ? calendar.isoDay(calendar.plusDays(next, 1)) : date}T00:00`;
  return { start: midnight, end: midnight };
}

const PART_HOURS: Readonly<Record<string, readonly [string, string]>> = {
  MO: ["00:00", "11:59"],
  MI: ["11:00", "13:59"],
  AF: ["12:00", "17:59"],
  EV: ["17:00", "23:59"],
  DT: ["06:00", "17:59"],
};

/** A night reaches into the next morning. */
function partInterval(date: string, part: string): Interval {
  const hours = PART_HOURS[part];
  if (hours) return { start: `${date}T${hours[0]}`, end: `${date}T${hours[1]}` };
  const day = dayOf(date);
  return { start: `${date}T18:00`, end: `${day ? calendar.isoDay(calendar.plusDays(day, 1)) : date}T05:59` };
}

/** The day that `move` makes of an ISO day; nothing for a date-time, whose border is the moment itself. */
export function dayBorder(iso: string, move: (day: Day) => Day): string {
  const day = dayOf(iso);
  return day ? calendar.isoDay(move(day)) : iso;
}

function dayOf(text: string): Day | undefined {
  if (text.length !== DAY_LENGTH || text.charAt(4) !== "-" || text.charAt(7) !== "-") return undefined;
  const day = { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) };
  return calendar.isDay(day) ? day : undefined;
}

const whole = (year: number, firstMonth: number, lastYear: number, lastMonth: number): Days => ({
  first: { year, month: firstMonth, day: 1 },
  last: { year: lastYear, month: lastMonth, day: calendar.monthEnd(lastYear, lastMonth) },
});

/** First months of the seasons of the northern half, three months each; a winter counts to the year that it begins in. */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** First and last day of a date value. */
export function daysOf(value: string): Days | undefined {
  const day = dayOf(value);
  if (day) return { first: day, last: day };
  const parts = /^(\d{2,4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d{2})(-WE)?))?$/.exec(value);
  if (!parts?.[1]) return undefined;
  const year = Number(parts[1]);
  if (parts[1].length < 4) return value === parts[1] ? longDays(parts[1]) : undefined;
  if (year < 1) return undefined;
  if (parts[2])
    return Number(parts[2]) >= 1 && Number(parts[2]) <= 12 ? whole(year, Number(parts[2]), year, Number(parts[2])) : undefined;
  if (parts[3]) return whole(year, 3 * Number(parts[3]) - 2, year, 3 * Number(parts[3]));
  if (parts[4]) return whole(year, 6 * Number(parts[4]) - 5, year, 6 * Number(parts[4]));
  if (parts[5]) {
    const start = SEASON_START[parts[5]] ?? 1;
    return start === 12 ? whole(year, 12, year + 1, 2) : whole(year, start, year, start + 2);
  }
  if (parts[6]) {
    const monday = calendar.mondayOfWeek(year, Number(parts[6]));
    return monday && { first: calendar.plusDays(monday, parts[7] ? 5 : 0), last: calendar.plusDays(monday, 6) };
  }
  return whole(year, 1, year, 12);
}

/** A decade (three figures) or a century (two). */
function longDays(figures: string): Days | undefined {
  const span = figures.length === 3 ? 10 : 100;
  const start = Number(figures) * span;
  return start >= 1 ? whole(start, 1, start + span - 1, 12) : undefined;
}

/** The stretch that a modifier leaves: early and late are halves, the middle is the third between. */
function narrowed({ first, last }: Days, mod: Mod | undefined): Interval {
  const length = calendar.daysBetween(first, last);
  const [start, end] = [calendar.isoDay(first), calendar.isoDay(last)];
  switch (mod) {
    case "START":
      return { start, end: calendar.isoDay(calendar.plusDays(first, Math.floor(length / 2))) };
    case "END":
      return { start: calendar.isoDay(calendar.plusDays(first, Math.ceil(length / 2))), end };
    case "MID":
      return {
        start: calendar.isoDay(calendar.plusDays(first, Math.floor(length / 3))),
        end: calendar.isoDay(calendar.plusDays(first, Math.ceil((2 * length) / 3))),
      };
    case "BEFORE":
      return { end: calendar.isoDay(calendar.plusDays(first, -1)) };
    case "ON_OR_BEFORE":
      return { end };
    case "AFTER":
      return { start: calendar.isoDay(calendar.plusDays(last, 1)), end: null };
    case "ON_OR_AFTER":
      return { start, end: null };
    default:
      return { start, end };
  }
}
