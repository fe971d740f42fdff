import type { AnyEvent } from "../events/index.js";
import { dayNumber } from "./calendar.js";
import type { Candidates } from "./event-index.js";
import { EARLIEST, LATEST } from "./moment.js";
import type { Bounds } from "./period.js";
import { joined } from "./positions.js";

/** Events that last no longer than `length` days, by the day on which they begin. */
interface LengthClass {
  readonly length: number;
  readonly starts: Int32Array;
  readonly positions: Uint32Array;
}

/** A day, a week, a month, a quarter, a year, anything: within a class an event that overlaps a period begins not long before it. */
const LENGTHS = [1, 7, 31, 92, 366, Number.POSITIVE_INFINITY];
const [FIRST_DAY, LAST_DAY] = [dayNumber(EARLIEST), dayNumber(LATEST)];

/** Positions of events by the days they cover. */
export class TimeIndex {
  readonly #classes: readonly LengthClass[];

  constructor(events: readonly AnyEvent[]) {
    const keys: number[][] = LENGTHS.map(() => []);
    events.forEach(({ time }, position) => {
      if (time === undefined) return;
      const start = time.start === undefined ? FIRST_DAY : dayNumber(time.start);
      const length = (time.end === null ? LAST_DAY : dayNumber(time.end)) - start + 1;
      keys[LENGTHS.findIndex((longest) => length <= longest)]?.push(start * events.length + position);
    });
    this.#classes = LENGTHS.map((length, i) => classOf(length, keys[i] ?? [], events.length));
  }

  /** The events that may overlap a period: all that do, and some that end shortly before it. */
  overlapping({ from, to }: Bounds): Candidates {
    const [first, last] = [dayNumber(from), dayNumber(to)];
    const slices = this.#classes.map(({ length, starts, positions }) =>
      positions.subarray(lowerBound(starts, first - length + 1), lowerBound(starts, last + 1)),
    );
    return { size: slices.reduce((sum, slice) => sum + slice.length, 0), list: () => joined(slices) };
  }
}

/** Day and position are one number while they are sorted, which spares an object for each event. */
function classOf(length: number, keys: readonly number[], count: number): LengthClass {
  const sorted = Float64Array.from(keys).sort();
  const starts = Int32Array.from(sorted, (key) => Math.floor(key / count));
  return { length, starts, positions: Uint32Array.from(sorted, (key, i) => key - (starts[i] ?? 0) * count) };
}

/** The first index whose value is not below `value`. */
function lowerBound(values: Int32Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
