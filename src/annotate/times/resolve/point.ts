import type { Day } from "../calendar.js";
import * as calendar from "../calendar.js";
import type { Meaning } from "../meaning.js";

/** The meaning of a date before it is resolved. */
export type DateMeaning = Extract<Meaning, { kind: "date" }>;

/** A point of the calendar after everything was filled in: its TIMEX3 value and, where it is one day, that day. */
export interface Point {
  readonly value: string;
  readonly day?: Day;
  readonly year?: number;
  readonly quarter?: number;
}

/** The point that is one day. */
export const dayPoint = (day: Day): Point => ({ value: calendar.isoDay(day), day });

/** The TIMEX3 value of an ISO week. */
export const weekValue = (year: number, week: number): string => `${calendar.isoYear(year)}-W${calendar.two(week)}`;
