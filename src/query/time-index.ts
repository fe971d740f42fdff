import type { Event } from "../events/index.js";
import { dayNumber } from "./calendar.js";
import type { Candidates } from "./event-index.js";
import { endMoment, startMoment } from "./moment.js";
import type { Bounds } from "./period.js";

/** Events that last no longer than `length` days, by the day on which they begin. */
interface LengthClass {
  readonly length: number;
  readonly starts: Int32Array;
  readonly positions: Uint32Array;
}

/** A day, a month, a year, anything: within a class an event that overlaps a period begins not long before it. */
const LENGTHS = [1, 31, 366, Number.POSITIVE_INFINITY];

/** Positions of events by the days they cover. */
export class TimeIndex {
  readonly #classes: readonly LengthClass[];

  constructor(events: readonly Event[]) {
    const members: { start: number; position: number }[][] = LENGTHS.map(() => []);
    events.forEach(({ time }, position) => {
      if (time === undefined) return;
      const start = dayNumber(startMoment(time.start));
      const length = dayNumber(endMoment(time.end)) - start + 1;
      members[LENGTHS.findIndex((longest) => length <= longest)]?.push({ start, position });
    });
    this.#classes = LENGTHS.map((length, i) => {
      const byStart = (members[i] ?? []).sort((a, b) => a.start - b.start);
      return {
        length,
        starts: Int32Array.from(byStart, ({ start }) => start),
        positions: Uint32Array.from(byStart, ({ position }) => position),
      };
    });
  }

  /** The events that may overlap a period: all that do, and some that end shortly before it. */
  overlapping({ from, to }: Bounds): Candidates {
    const [first, last] = [dayNumber(from), dayNumber(to)];
    const slices = this.#classes.map(({ length, starts, positions }) =>
      positions.subarray(lowerBound(starts, first - length + 1), lowerBound(starts, last + 1)),
    );
    const size = slices.reduce((sum, slice) => sum + slice.length, 0);
    return { size, list: () => joined(slices, size) };
  }
}

function joined(slices: readonly Uint32Array[], size: number): Uint32Array {
  const all = new Uint32Array(size);
  let end = 0;
  for (const slice of slices) {
    all.set(slice, end);
    end += slice.length;
  }
  return all.sort();
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
