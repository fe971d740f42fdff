/**
 * The fixed form in which times are compared: 23 characters, `2021-04-23T00:00:00.000`, the clock as written. An offset
 * (`Z`, `+02:00`) is left out and not reckoned with, for most of news has none.
 */
const FIRST_OF_DAY = "0000-00-00T00:00:00.000";
const LAST_OF_DAY = "0000-00-00T23:59:59.999";

/** Where time that has no start begins. */
export const EARLIEST = "0001-01-01T00:00:00.000";

/** Where time that has no end stops. */
export const LATEST = "9999-12-31T23:59:59.999";

/** The first moment of an ISO date or date-time; {@link EARLIEST} where there is none. */
export function startMoment(moment: string | undefined): string {
  if (moment === undefined) return EARLIEST;
  const clock = clockOf(moment);
  return clock + FIRST_OF_DAY.slice(clock.length);
}

/** The last moment of an ISO date or date-time; {@link LATEST} where there is none. */
export function endMoment(moment: string | null): string {
  if (moment === null) return LATEST;
  const clock = clockOf(moment);
  return clock + LAST_OF_DAY.slice(clock.length);
}

/** A date-time to the millisecond at most, without its offset. */
function clockOf(moment: string): string {
  return moment.length <= 10 ? moment : moment.replace(/(?:Z|[+-]\d{2}:\d{2})$/, "").slice(0, 23);
}
