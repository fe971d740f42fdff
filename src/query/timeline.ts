import type { AnyEvent } from "../events/index.js";
import { type Bucket, bucketOf, type CalendarUnit, isoDate } from "./calendar.js";
import { dayIn } from "./keys.js";

/** How many events begin in one stretch of a timeline. */
export interface TimelineRow {
  /** Name of the stretch, a period for further queries: `2021-04-23`, `2021-W16`, `2021-04`, `2021-Q2`, `2021`. */
  readonly period: string;
  /** Its first day. */
  readonly start: string;
  /** Its last day. */
  readonly end: string;
  /** How many events begin in it. */
  readonly count: number;
}

/**
 * The stretches from the first event to the last, empty ones too. An event counts once, where it begins, and where it ends
 * if its start is open; events without a day are left out.
 */
export function timelineOf(events: Iterable<AnyEvent>, unit: CalendarUnit): TimelineRow[] {
  const counts = new Map<number, number>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    const day = dayIn(event);
    if (day === undefined) continue;
    counts.set(day, (counts.get(day) ?? 0) + 1);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const rows: TimelineRow[] = [];
  for (let day = first; day <= last; ) {
    const bucket = bucketOf(day, unit);
    rows.push({ period: bucket.name, start: isoDate(bucket.first), end: isoDate(bucket.last), count: sum(counts, bucket) });
    day = bucket.last + 1;
  }
  return rows;
}

function sum(counts: ReadonlyMap<number, number>, { first, last }: Bucket): number {
  let count = 0;
  for (let day = first; day <= last; day++) count += counts.get(day) ?? 0;
  return count;
}
