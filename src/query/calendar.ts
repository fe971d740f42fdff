/** A length of calendar time that a timeline can be cut into. */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year";

const DAY = 86_400_000;

/** Days since 1970-01-01 of the day that an ISO date or date-time names; the machine's time zone never comes in. */
export function dayNumber(moment: string): number {
  const month = figuresAt(moment, 5, 7);
  // Years run from March here, so that the leap day is the last of its year; 400 of them have 146,097 days.
  const year = figuresAt(moment, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + figuresAt(moment, 8, 10) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The number that the figures of a text write, read without a text of their own: it is done for each of many events. */
export function figuresAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** The ISO date of a day number. */
export const isoDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day number of a year, month (1 to 12, or beyond into other years) and day. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
}

/** The Monday of the ISO week that holds a day. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** The Monday of an ISO week; nothing where the year has no such week. */
export function mondayOfWeek(year: number, week: number): number | undefined {
  const first = mondayOf(dayOf(year, 1, 4));
  const monday = first + 7 * (week - 1);
  return week >= 1 && monday < mondayOf(dayOf(year + 1, 1, 4)) ? monday : undefined;
}

/** A stretch of calendar time with its name. */
export interface Bucket {
  /** ISO or TIMEX3 name: `2021-04-23`, `2021-W16`, `2021-04`, `2021-Q2`, `2021`. */
  readonly name: string;
  /** Its first day. */
  readonly first: number;
  /** Its last day. */
  readonly last: number;
}

/** The day, week, month, quarter or year that holds a day. */
export function bucketOf(day: number, unit: CalendarUnit): Bucket {
  if (unit === "day") return { name: isoDate(day), first: day, last: day };
  if (unit === "week") return weekOf(day);
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const name = String(year).padStart(4, "0");
  if (unit === "year") return months(name, year, 1, 12);
  if (unit === "month") return months(`${name}-${String(month).padStart(2, "0")}`, year, month, 1);
  const quarter = Math.ceil(month / 3);
  return months(`${name}-Q${quarter}`, year, 3 * quarter - 2, 3);
}

function months(name: string, year: number, month: number, count: number): Bucket {
  return { name, first: dayOf(year, month, 1), last: dayOf(year, month + count, 1) - 1 };
}

/** An ISO week counts to the year that holds its Thursday. */
function weekOf(day: number): Bucket {
  const first = mondayOf(day);
  const year = new Date((first + 3) * DAY).getUTCFullYear();
  const week = 1 + (first - mondayOf(dayOf(year, 1, 4))) / 7;
  return { name: `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`, first, last: first + 6 };
}
