import * as calendar from "../calendar.js";
import { at, type Scene } from "../grammar/scene.js";
import type { Found, Meaning, Mod, Unit } from "../meaning.js";
import type { Interval, TimeExpression } from "../schema.js";
import { boundIntervals, type Placed } from "./bounds.js";
import type { Context } from "./context.js";
import { resolveDate } from "./date.js";
import { intervalOf } from "./interval.js";
import type { Point } from "./point.js";
import { type Lean, leanOf } from "./tense.js";

/**
 * Resolves the expressions of a sentence in order; an hour or a part of the day without its day borrows the day right behind it
 * (`at 10 a.m. on Tuesday`), so that one is looked at first.
 */
export function resolveAll(scene: Scene, found: readonly Found[], context: Context): TimeExpression[] {
  context.sentence++;
  const placed: Placed[] = found.flatMap((each, n) => {
    const next = found[n + 1];
    if (next && isDayless(each) && next.from - each.to <= 1 && isDayNamed(next)) resolve(scene, next, context);
    const time = resolve(scene, each, context);
    return time ? { found: each, time } : [];
  });
  return boundIntervals(scene, placed);
}

/** An hour or a part of the day that names no day. */
const isDayless = ({ meaning }: Found): boolean =>
  meaning.kind === "date" &&
  meaning.said.hour !== undefined &&
  meaning.said.day === undefined &&
  meaning.said.weekday === undefined &&
  !meaning.relative;

const isDayNamed = ({ meaning }: Found): boolean =>
  meaning.kind === "date" &&
  (meaning.said.day !== undefined || meaning.said.weekday !== undefined || meaning.relative?.unit === "D");

/** Gives an expression its type, value and interval, and remembers in `context` what later ones may point back to. */
function resolve(scene: Scene, found: Found, context: Context): TimeExpression | undefined {
  const first = scene.words[found.from];
  const last = scene.words[found.to - 1];
  if (!first || !last) return undefined;
  const base = { span: { start: first.start, end: last.end } };
  const { meaning, mod } = found;
  const modified = mod ? { mod } : {};
  switch (meaning.kind) {
    case "reference":
      return { ...base, type: "DATE", value: meaning.value, ...modified };
    case "set":
      return { ...base, type: "SET", value: meaning.value, ...modified };
    case "span":
      return { ...base, type: "DATE", value: meaning.value, ...modified, ...framed(intervalOf(meaning.value)) };
    case "duration":
      return { ...base, type: "DURATION", value: meaning.value, ...modified, ...framed(durationInterval(meaning, context)) };
    case "report":
      return dated(base, reportPoint(meaning, context), mod);
    case "date": {
      const lean = leanAround(scene, found);
      const point = resolveDate(meaning, context, lean);
      remember(meaning, point, context, lean);
      const timed = meaning.said.hour !== undefined || meaning.said.part !== undefined || /[\dX]T/.test(point.value);
      return timed ? { ...dated(base, point, mod), type: "TIME" } : dated(base, point, mod);
    }
  }
}

/** The lean of the clause, unless a preposition or a possessive settles it: `since Monday`, `Wednesday's ruling`, `until Friday`. */
function leanAround(scene: Scene, found: Found): Lean {
  const before = at(scene, found.from - 1);
  if (before === "since") return "past";
  const lean = leanOf(scene.tokens, scene.words[found.to - 1]?.token ?? -1);
  if (at(scene, found.to) === "'s") return lean === "future" ? "none" : "past";
  if (before === "until" || before === "till" || before === "by") return lean === "none" ? "future" : lean;
  return lean;
}

const framed = (interval: Interval | undefined): { interval?: Interval } => (interval ? { interval } : {});

function dated(base: Pick<TimeExpression, "span">, point: Point, mod: Mod | undefined): TimeExpression {
  return { ...base, type: "DATE", value: point.value, ...(mod && { mod }), ...framed(intervalOf(point.value, mod)) };
}

function remember(meaning: Extract<Meaning, { kind: "date" }>, point: Point, context: Context, lean: Lean): void {
  if (point.day) {
    context.day = point.day;
    context.daySentence = context.sentence;
    if (context.document && calendar.compareDays(point.day, context.document) < 0) context.pastDay = point.day;
  }
  const { quarter } = meaning.said;
  if (quarter !== undefined && point.year !== undefined && (lean === "past" || isOver(point.year, quarter, context))) {
    context.period = { year: point.year, quarter };
  }
  const year = point.year ?? point.day?.year;
  if (year !== undefined) context.year = year;
  if (meaning.said.month !== undefined && year !== undefined) context.month = { year, month: meaning.said.month, day: 1 };
}

/** Whether a quarter is over on the day of publication. */
function isOver(year: number, quarter: number, { document }: Context): boolean {
  return document === undefined || year < document.year || (year === document.year && 3 * quarter < document.month);
}

/** The period that a company reports on: the quarter last named, else the last one that is over. */
function reportPoint(meaning: Extract<Meaning, { kind: "report" }>, context: Context): Point {
  const period = context.period ?? lastQuarter(context.document);
  const year = meaning.year ?? (period ? period.year + meaning.years : undefined);
  if (year === undefined) return { value: period ? `XXXX-Q${period.quarter}` : "XXXX-QX" };
  return period ? { value: `${calendar.isoYear(year)}-Q${period.quarter}`, year } : { value: calendar.isoYear(year), year };
}

function lastQuarter(document: calendar.Day | undefined): { year: number; quarter: number } | undefined {
  if (!document) return undefined;
  const index = document.year * 4 + Math.floor((document.month - 1) / 3) - 1;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

const MONTHS_IN: Partial<Record<Unit, number>> = { M: 1, Q: 3, M6: 6, Y: 12, DE: 120, CE: 1200 };
const DAYS_IN: Partial<Record<Unit, number>> = { D: 1, NI: 1, WE: 7, W: 7, W2: 14 };

/** The days that `the past two months` and `the next 14 days` cover; other lengths lie nowhere in the calendar. */
function durationInterval(meaning: Extract<Meaning, { kind: "duration" }>, { document }: Context): Interval | undefined {
  const { toward, unit, count } = meaning;
  if (!document || !toward || !unit || count === undefined || count > 10_000) return undefined;
  const sign = toward === "past" ? -1 : 1;
  const months = MONTHS_IN[unit];
  const days = DAYS_IN[unit];
  if (months === undefined && days === undefined) return undefined;
  const other =
    months === undefined
      ? calendar.plusDays(document, sign * Math.round((days ?? 1) * count))
      : calendar.plusMonths(document, sign * Math.round(months * count));
  if (!calendar.isDay(other)) return undefined;
  const [start, end] = sign < 0 ? [other, document] : [document, other];
  return { start: calendar.isoDay(start), end: calendar.isoDay(end) };
}
