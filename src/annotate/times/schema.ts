import { z } from "zod";
import { IsoMomentSchema, SpanSchema } from "../../text/index.js";

/** Shape of a stretch of calendar time. */
export const IntervalSchema = z
  .object({
    /** First day or moment, inclusive. */
    start: IsoMomentSchema.exactOptional(),
    /** Last day or moment, inclusive; `null` for an interval that is still open. */
    end: IsoMomentSchema.nullable(),
  })
  .meta({ id: "Interval", description: "A stretch of calendar time, inclusive; end null where it is open" });

/** A stretch of calendar time in ISO 8601, both ends inclusive, `end: null` where it is open. */
export interface Interval extends z.infer<typeof IntervalSchema> {}

/** Shape of a temporal expression after TimeML. */
export const TimeExpressionSchema = z
  .object({
    /** The words that name the time, in `article.text`. */
    span: SpanSchema,
    /** TIMEX3 type: a calendar date, a time of day, a length, or something recurring. */
    type: z.enum(["DATE", "TIME", "DURATION", "SET"]).describe("TIMEX3 type"),
    /** TIMEX3 value: `"2021-04-22"`, `"2021-W15"`, `"P3M"`, `"PRESENT_REF"`. */
    value: z.string().min(1).describe("TIMEX3 value, such as 2021-04-22, 2021-W15, P3M, PRESENT_REF"),
    /** TIMEX3 modifier: `"START"` for "early 2014". */
    mod: z
      .enum([
        "BEFORE",
        "AFTER",
        "ON_OR_BEFORE",
        "ON_OR_AFTER",
        "LESS_THAN",
        "MORE_THAN",
        "EQUAL_OR_LESS",
        "EQUAL_OR_MORE",
        "START",
        "MID",
        "END",
        "APPROX",
      ])
      .exactOptional()
      .describe("TIMEX3 modifier"),
    /** The calendar interval that it stands for, where it stands for one. */
    interval: IntervalSchema.exactOptional(),
  })
  .meta({ id: "TimeExpression", description: "A temporal expression (TIMEX3)" });

/** A temporal expression of the text, as TimeML's TIMEX3, with the calendar interval it stands for. */
export interface TimeExpression extends z.infer<typeof TimeExpressionSchema> {}
