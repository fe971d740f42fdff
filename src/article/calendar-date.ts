import { CLOCK_ZONES } from "../data/header-labels.js";
import { MONTH_NUMBERS } from "../data/month-names.js";
import { isIsoMoment } from "../text/index.js";

/** A date in a header or a dateline. */
export interface ReadDate {
  /** Offset just past it in the line. */
  readonly end: number;
  /** ISO date or date-time; absent where the year is missing. */
  readonly value?: string;
}

const MONTH = `(?<month>${Object.keys(MONTH_NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join("|")})\\.?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:1[5-9]|20|21)\\d{2})(?!\\d)";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? {1,2})?";

/** The full dates of headers, each tried in turn on a levelled line; `sticky`, so that nothing is searched. */
const FULL = [
  "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)", // 2021-04-23
  "(?<year>\\d{4})/(?<month>\\d{2})/(?<day>\\d{2})(?!\\d)", // 2021/04/23
  `${WEEKDAY}${MONTH} {1,2}${DAY},? {1,2}${YEAR}`, // Friday, April 23, 2021
  `${WEEKDAY}(?:the )?${DAY} {1,2}(?:of )?${MONTH},? {1,2}${YEAR}`, // 23 April 2021
  `${DAY}[-/]${MONTH}[-/]${YEAR}`, // 23-Apr-2021
].map((pattern) => new RegExp(pattern, "iuy"));

/** 23/04/2021, 04/23/2021, 23.04.2021: which is the month shows only where the other is above twelve or the same. */
const SLASHED = /(?<first>\d{1,2})([/.])(?<second>\d{1,2})\2(?<year>(?:1[5-9]|20|21)\d{2})(?!\d)/uy;

/** April 22; 22 April: enough in a dateline, no date without a year. */
const PARTIAL = [`${WEEKDAY}${MONTH} {1,2}${DAY}(?![\\d:])`, `${WEEKDAY}${DAY} {1,2}${MONTH}(?!\\p{L})`].map(
  (pattern) => new RegExp(pattern, "iuy"),
);

/** 08:02, T08:02:00Z, at 8.02 p.m. EDT, 10:15+02:00. */
const CLOCK =
  /(?:T|,? {1,3}(?:at )?(?:[-–|•·] )?)(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?)?(?: ?(?<half>[ap])\.?m\b\.?)?(?: {0,2}(?<zone>(?:Z|GMT|UTC)(?![\p{L}\p{N}])|[+-]\d{2}:?\d{2}|\(?[A-Z]{2,4}\)?(?![\p{L}\p{N}])))?/iuy;

/** `May 2021` with a day of one digit; 1/1/2021. */
const SHORTEST = 8;

/** Reads a full calendar date, with its clock time if there is one, at `start` of a levelled line. */
export function readFullDate(line: string, start: number): ReadDate | undefined {
  if (!/[\dA-Za-z]/.test(line.charAt(start)) || line.length - start < SHORTEST) return undefined;
  for (const pattern of FULL) {
    const found = matchAt(pattern, line, start);
    const { year, month, day } = found?.groups ?? {};
    if (!found || year === undefined || month === undefined || day === undefined) continue;
    const date = `${year}-${twoDigits(MONTH_NUMBERS[month.toLowerCase()] ?? month)}-${twoDigits(day)}`;
    return isIsoMoment(date) ? withClock(line, start + found[0].length, date) : undefined;
  }
  const found = matchAt(SLASHED, line, start);
  const { first, second, year } = found?.groups ?? {};
  if (!found || first === undefined || second === undefined || year === undefined) return undefined;
  const dayFirst = Number(first) > 12 || first === second;
  if (!dayFirst && Number(second) <= 12) return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isIsoMoment(date) ? withClock(line, start + found[0].length, date) : undefined;
}

/** Reads a date that may lack its year, without clock time: those of datelines. */
export function readDatelineDate(line: string, start: number): ReadDate | undefined {
  const full = readFullDate(line, start);
  if (full) return full;
  for (const pattern of PARTIAL) {
    const found = matchAt(pattern, line, start);
    const { month, day } = found?.groups ?? {};
    if (!found || month === undefined || day === undefined) continue;
    const leapYear = `2000-${twoDigits(MONTH_NUMBERS[month.toLowerCase()] ?? month)}-${twoDigits(day)}`;
    if (isIsoMoment(leapYear)) return { end: start + found[0].length };
  }
  return undefined;
}

/** Adds the clock time that stands behind `date`, in the form the text has it: local, or with its offset from Greenwich. */
function withClock(line: string, end: number, date: string): ReadDate {
  const found = matchAt(CLOCK, line, end);
  const { hour, mark, minute, second, half, zone } = found?.groups ?? {};
  if (!found || hour === undefined || (mark === undefined && half === undefined)) return { end, value: date };
  const zoned = zone === undefined || /^[+-]/.test(zone) || zoneName(zone) in CLOCK_ZONES;
  const past = zoned ? end + found[0].length : end + found[0].length - (zone?.length ?? 0);
  const time = `${twoDigits(hours(Number(hour), half))}:${minute ?? "00"}${second === undefined ? "" : `:${second}`}`;
  const value = `${date}T${time}${zoned && zone !== undefined ? offset(zone) : ""}`;
  return isIsoMoment(value) ? { end: past, value } : { end, value: date };
}

function hours(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function offset(zone: string): string {
  if (/^[+-]/.test(zone)) return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const minutes = CLOCK_ZONES[zoneName(zone)];
  if (minutes === undefined) return "";
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function zoneName(zone: string): string {
  return zone.replace(/[()]/g, "").toLowerCase();
}

function twoDigits(value: number | string): string {
  return String(value).padStart(2, "0");
}

/** What a sticky pattern finds at `start`, and nowhere else. */
function matchAt(pattern: RegExp, line: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(line);
}
