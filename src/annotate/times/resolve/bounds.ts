import { isoDay, plusDays } from "../calendar.js";
import { at, type Scene } from "../grammar/scene.js";
import type { Found } from "../meaning.js";
import type { Interval, TimeExpression } from "../schema.js";
import { dayBorder, daysOf } from "./interval.js";

/** What a preposition makes of the time behind it. */
type Bound = "since" | "until" | "before" | "after";

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
  ["before", "before"],
  ["after", "after"],
]);

/** An expression with its place among the words. */
export interface Placed {
  readonly found: Found;
  readonly time: TimeExpression;
}

/**
 * Widens or cuts the intervals by the words before them: `since March` is open, `until Friday` has only an end, and the two
 * ends of `from May 2 to May 9` and `between 1990 and 1995` stand for the stretch that they bound. Values stay as they are.
 */
export function boundIntervals(scene: Scene, placed: readonly Placed[]): TimeExpression[] {
  const times = placed.map(({ found, time }) => bounded(scene, found, time));
  for (let i = 0; i + 1 < placed.length; i++) {
    const [a, b] = [placed[i], placed[i + 1]];
    if (!a || !b || !isLinked(scene, a, b)) continue;
    const last = notBefore(a.time, b);
    const stretch = stretchOf(a.time, last);
    if (!stretch) continue;
    times[i] = { ...a.time, interval: stretch };
    times[i + 1] = { ...last, interval: stretch };
  }
  return times;
}

/** The word before an expression, past an article. */
function wordBefore(scene: Scene, found: Found): string {
  const before = at(scene, found.from - 1);
  return before === "the" ? at(scene, found.from - 2) : before;
}

function bounded(scene: Scene, found: Found, time: TimeExpression): TimeExpression {
  const bound = BOUNDS.get(wordBefore(scene, found));
  if (bound !== "since" && isAttribute(scene, found)) return time;
  if (!bound || !time.interval || time.type === "DURATION") return time;
  const interval = open(time.interval, bound);
  return interval ? { ...time, interval } : time;
}

/** The time belongs to a noun behind it, and the preposition to that noun: `after the 1999 shooting`, `before Monday's vote`. */
const isAttribute = (scene: Scene, found: Found): boolean => at(scene, found.from - 1) === "the" || at(scene, found.to) === "'s";

function open({ start, end }: Interval, bound: Bound): Interval | undefined {
  switch (bound) {
    case "since":
      return start === undefined ? undefined : { start, end: null };
    case "until":
      return { end };
    case "before": {
      const day = start === undefined ? undefined : dayBorder(start, (each) => plusDays(each, -1));
      return day === undefined ? undefined : { end: day };
    }
    case "after": {
      const day = end === null ? undefined : dayBorder(end, (each) => plusDays(each, 1));
      return day === undefined ? undefined : { start: day, end: null };
    }
  }
}

/** `from A to B`, `from A until B`, `between A and B`, `A through B`. */
function isLinked(scene: Scene, a: Placed, b: Placed): boolean {
  if (b.found.from !== a.found.to + 1) return false;
  const [lead, link] = [wordBefore(scene, a.found), at(scene, a.found.to)];
  return (
    (lead === "between" && link === "and") ||
    (lead === "from" && (link === "to" || link === "until" || link === "till" || link === "through")) ||
    link === "through"
  );
}

/** The stretch from the first day of one time to the last of another. */
function stretchOf(a: TimeExpression, b: TimeExpression): Interval | undefined {
  const start = a.interval?.start;
  const end = b.interval?.end;
  return start === undefined || end === undefined || end === null || start > end ? undefined : { start, end };
}

/** The end of a stretch, where it names a bare hour, a weekday or a day without a year: the first such time from its beginning on. */
function notBefore(start: TimeExpression, { found, time }: Placed): TimeExpression {
  if (isBareHour(found)) return hourNotBefore(start, time);
  const first = start.interval?.start;
  const days = daysOf(time.value);
  if (first === undefined || !days || found.meaning.kind !== "date" || isoDay(days.last) >= first.slice(0, 10)) return time;
  const { said, relative, which } = found.meaning;
  if (said.year !== undefined || relative || which || time.value.length !== DAY_LENGTH) return time;
  const day = said.month === undefined ? plusDays(days.first, 7) : { ...days.first, year: days.first.year + 1 };
  const value = isoDay(day);
  return { ...time, value, interval: { start: value, end: value } };
}

const isBareHour = ({ meaning }: Found): boolean =>
  meaning.kind === "date" && meaning.said.hour !== undefined && meaning.said.weekday === undefined && !meaning.relative;

/** `from 9 p.m. to 5 a.m.`: an hour of the next morning. */
function hourNotBefore(start: TimeExpression, time: TimeExpression): TimeExpression {
  if (start.value.slice(0, DAY_LENGTH) !== time.value.slice(0, DAY_LENGTH) || start.value <= time.value) return time;
  const day = daysOf(time.value.slice(0, DAY_LENGTH));
  if (!day) return time;
  const value = `${isoDay(plusDays(day.first, 1))}${time.value.slice(DAY_LENGTH)}`;
  return { ...time, value, interval: { start: value, end: value } };
}

/** Characters of `2021-04-23`. */
const DAY_LENGTH = 10;
