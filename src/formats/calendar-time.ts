/** The start and end properties of a calendar entry, with their parameters. */
export interface CalendarTime {
  readonly start: readonly [name: string, value: string];
  readonly end?: readonly [name: string, value: string];
}

const DAY = 86_400_000;

/** Length of an ISO moment whose year has four digits. */
const ISO_LENGTH = "2021-04-23T00:00:00.000Z".length;

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * When a calendar entry is: whole days where either end is a day, clock times where both have one. Days end the day
 * after their last, as RFC 5545 (3.6.1) wants; clocks without an offset stay floating, those with one become UTC.
 */
export function calendarTime(start: string | undefined, end: string | null | undefined): CalendarTime | undefined {
  const first = start ?? end;
  if (first === undefined || first === null) return undefined;
  const last = end ?? first;
  const timed = first.includes("T") && last.includes("T") && hasOffset(first) === hasOffset(last);
  if (!timed) {
    const next = dayAfter(last.slice(0, 10) < first.slice(0, 10) ? first : last);
    return {
      start: ["DTSTART;VALUE=DATE", compact(first.slice(0, 10))],
      ...(next !== undefined && { end: ["DTEND;VALUE=DATE", compact(next)] }),
    };
  }
  const from = clock(first);
  const to = clock(last);
  return { start: ["DTSTART", from], ...(to > from && { end: ["DTEND", to] }) };
}

/** A date or date-time as a UTC moment, midnight and UTC where nothing else is said. Source: RFC 5545, 3.3.5, form 2. */
export function utcMoment(moment: string): string {
  const local = clock(moment.includes("T") ? moment : `${moment}T00:00`);
  return local.endsWith("Z") ? local : `${local}Z`;
}

function clock(moment: string): string {
  if (!hasOffset(moment)) return `${compact(moment).split(".")[0] ?? ""}00`.slice(0, 15);
  const utc = new Date(moment.replace(/:60(?=[.Z+-])/, ":59")).toISOString();
  return utc.length === ISO_LENGTH ? `${compact(utc).slice(0, 15)}Z` : clock(moment.replace(OFFSET, ""));
}

const compact = (moment: string): string => moment.replace(/[-:]/g, "");

const hasOffset = (moment: string): boolean => moment.includes("T") && OFFSET.test(moment);

/** The next day; none after the last that four digits of a year can write. */
function dayAfter(day: string): string | undefined {
  const next = new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + DAY).toISOString();
  return next.length === ISO_LENGTH ? next.slice(0, 10) : undefined;
}
