import type { Span } from "../../../text/index.js";
import * as calendar from "../calendar.js";
import { at, type Scene } from "../grammar/scene.js";
import type { Found, Meaning, Mod, Unit } from "../meaning.js";
import type { Interval, TimeExpression } from "../schema.js";
import { boundIntervals, type Placed } from "./bounds.js";
import type { Context } from "./context.js";
import { resolveDate } from "./date.js";
import { intervalOf } from "./interval.js";
import type { DateMeaning, Point } from "./point.js";
import { type Lean, leanOf } from "./tense.js";

/**
 * Resolves the expressions of a sentence in order; an hour or a part of the day without its day borrows the day behind it
 * (`at 10 a.m. on Tuesday`, `from 9 a.m. to 5 p.m. Friday`), so that one is looked at first.
 */
export function resolveAll(scene: Scene, found: readonly Found[], context: Context): TimeExpression[] {
  const placed: Placed[] = [];
  for (const [n, each] of found.entries()) {
    const day = isDayless(each) ? dayBehind(found, n) : undefined;
    if (day) resolve(scene, day, context);
    const time = resolve(scene, each, context);
    if (time) placed.push({ found: each, time });
  }
  return boundIntervals(scene, placed);
}

/** How many words may part an hour from its day or from the next hour: `10 a.m. (0800 GMT) on Tuesday`. */
const GAP = 2;
/** How many hours may share the day behind them. */
const HOURS = 2;

/** The day that the hour at `n` borrows. */
function dayBehind(found: readonly Found[], n: number): Found | undefined {
  for (let k = n + 1; k <= n + HOURS; k++) {
    const [before, next] = [found[k - 1], found[k]];
    if (!before || !next || next.from - before.to > GAP) return undefined;
    if (isDayNamed(next)) return next;
    if (!isDayless(next)) return undefined;
  }
  return undefined;
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

/**
 * Gives an expression its type, value and interval, and remembers in `context` what later ones may point back to.
 */
function resolve(scene: Scene, found: Found, context: Context): TimeExpression | undefined {
  const first = scene.words[found.from];
  const last = scene.words[found.to - 1];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const { meaning, mod } = found;
  switch (meaning.kind) {
    case "reference":
      return timeOf(span, "DATE", meaning.value, mod, undefined);
    case "set":
      return timeOf(span, "SET", meaning.value, mod, undefined);
    case "span":
      return timeOf(span, "DATE", meaning.value, mod, intervalOf(meaning.value));
    case "duration":
      return timeOf(span, "DURATION", meaning.value, mod, durationInterval(meaning, context));
    case "report":
      return dated(span, "DATE", reportPoint(meaning, context), mod);
    case "date": {
      const lean = hangsOnTense(meaning) ? leanAround(scene, found) : "none";
      const point = resolveDate(meaning, context, lean);
      remember(meaning, point, context, lean);
      return dated(span, isTimed(meaning, point) ? "TIME" : "DATE", point, mod);
    }
  }
}

/** Whether an hour or a part of the day is told, or reckoned from the hour of publication. */
const isTimed = ({ said }: DateMeaning, { value }: Point): boolean =>
  said.hour !== undefined || said.part !== undefined || value.charAt(10) === "T" || value.startsWith("XXXX-XX-XXT");

const dated = (span: Span, type: TimeExpression["type"], { value, day }: Point, mod: Mod | undefined): TimeExpression =>
  timeOf(span, type, value, mod, day && !mod && value.length === 10 ? { start: value, end: value } : intervalOf(value, mod));

function timeOf(
  span: Span,
  type: TimeExpression["type"],
  value: string,
  mod: Mod | undefined,
  interval: Interval | undefined,
): TimeExpression {
  const time: TimeExpression = { span, type, value };
  if (mod) time.mod = mod;
  if (interval) time.interval = interval;
  return time;
}

/** Whether the tense of its clause has a say in what a date means: not where its words name the year or reckon from the day of publication. */
const hangsOnTense = ({ said, relative }: DateMeaning): boolean =>
  said.quarter !== undefined ||
  relative?.from === "context" ||
  (said.year === undefined &&
    (said.month ?? said.weekday ?? said.weekend ?? said.season ?? said.half ?? said.holiday) !== undefined);

/** The lean of the clause, unless a preposition or a possessive settles it: `since Monday`, `Wednesday's ruling`, `until Friday`. */
function leanAround(scene: Scene, found: Found): Lean {
  const before = at(scene, found.from - 1);
  if (before === "since") return "past";
  const lean = leanOf(scene, scene.words[found.to - 1]?.token ?? -1);
  if (at(scene, found.to) === "'s") return lean === "future" ? "none" : "past";
  if (before === "until" || before === "till" || before === "by") return lean === "none" ? "future" : lean;
  return lean;
}

function remember(meaning: DateMeaning, point: Point, context: Context, lean: Lean): void {
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
