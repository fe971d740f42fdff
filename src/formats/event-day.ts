import { isIsoMoment, TidingsError } from "../text/index.js";
import type { Report } from "./reports.js";

/** Options of the writers whose records need a day. */
export interface DayOptions {
  /** The ISO day of records whose day neither the event nor its article knows. */
  readonly date?: string;
}

/** The ISO day of an event: its first, else its last, else the day its article was published, else `date`. */
export function eventDay({ event: { time }, story }: Report, { date }: DayOptions = {}): string | undefined {
  return (time?.start ?? time?.end ?? story?.article.published ?? date)?.slice(0, 10);
}

/** Refuses a `date` that is no day of the calendar. */
export function checkDay({ date }: DayOptions): void {
  if (date === undefined || (typeof date === "string" && isIsoMoment(date))) return;
  throw new TidingsError(
    "INVALID_DATE",
    `date is ${JSON.stringify(date)}, which is no day of the calendar. Give an ISO date such as "2021-04-23".`,
  );
}
