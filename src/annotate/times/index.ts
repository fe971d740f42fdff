/**
 * Room `annotate/times`: in come an article and its sentences, out come its temporal expressions as TIMEX3 with the calendar
 * intervals they stand for. It finds them by a grammar over words, joins neighbours, and resolves them against the day of
 * publication, the tense of the clause and the times told before. It does not date events, and it uses no clock of the machine.
 */
export { findTimes, timeReader } from "./find-times.js";
export { type Interval, IntervalSchema, type TimeExpression, TimeExpressionSchema } from "./schema.js";
