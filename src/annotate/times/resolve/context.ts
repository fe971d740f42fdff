import type { Day } from "../calendar.js";

/** The time a story is told at, and the times it has told of so far. */
export interface Context {
  /** Day of publication; unknown for a story without a date. */
  readonly document?: Day;
  /** Hour and minute of publication, where the date-time has them. */
  readonly clock?: { readonly hour: number; readonly minute: number };
  /** The day last mentioned. */
  day?: Day;
  /** Number of the sentence that is read, and of the one that mentioned that day. */
  sentence: number;
  daySentence: number;
  /** The last day mentioned that lies before the day of publication. */
  pastDay?: Day;
  /** The first day of the month last mentioned. */
  month?: Day;
  /** The year last mentioned by its number. */
  year?: number;
  /** The period of a report last mentioned: quarter 0 for a whole year, 5 and 6 for the halves. */
  period?: { readonly year: number; readonly quarter: number };
}

/** Reads an ISO date or date-time into the context that a story starts with. */
export function openContext(published: string | undefined): Context {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(published ?? "");
  const start = { sentence: 0, daySentence: 0 };
  if (!parts) return start;
  const document = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return parts[4] === undefined
    ? { ...start, document }
    : { ...start, document, clock: { hour: Number(parts[4]), minute: Number(parts[5]) } };
}
