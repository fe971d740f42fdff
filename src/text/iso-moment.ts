import { z } from "zod";

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Whether `value` is a calendar-true ISO 8601 date or date-time: `2021-04-23`, `1990-08-15T13:37`,
 * `1998-02-19T08:02:00Z`. `2021-02-30` is not.
 */
export function isIsoMoment(value: string): boolean {
  const match = PATTERN.exec(value);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return false;
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    (hour ?? 0) <= 23 &&
    (minute ?? 0) <= 59 &&
    (second ?? 0) <= 60
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * An ISO 8601 date (`2021-04-23`) or date-time to the minute or finer, with or without an offset
 * (`1990-08-15T13:37`, `1998-02-19T08:02:00Z`); it must exist in the calendar.
 *
 * @example
 * ```ts
 * import { IsoMomentSchema } from "tidings";
 *
 * IsoMomentSchema.safeParse("2021-02-30").success; // => false
 * ```
 */
export const IsoMomentSchema = z
  .string()
  .regex(PATTERN)
  .refine(isIsoMoment, { error: "not a day of the calendar" })
  .meta({ id: "IsoMoment", description: "ISO 8601 date or date-time, such as 2021-04-23 or 1990-08-15T13:37" });

/** An ISO 8601 date or date-time, such as `2021-04-23` or `1990-08-15T13:37`. */
export type IsoMoment = z.infer<typeof IsoMomentSchema>;
