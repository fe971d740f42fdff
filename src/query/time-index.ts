import type { AnyEvent } from "../events/index.js";
import { dayNumber, figuresAt } from "./calendar.js";
import type { Candidates } from "./candidates.js";
import type { TimeCondition } from "./condition.js";
import { endMoment, startMoment } from "./moment.js";
import { boundsOf } from "./period.js";
import type { Positions } from "./positions.js";

/** Between which moments an event must begin, and between which it must end; all belong to it. */
interface TimeWindow {
  readonly startsFrom: number;
  readonly startsBy: number;
  readonly endsFrom: number;
  readonly endsBy: number;
}

/** Events that last no longer than `days`, by the day on which they begin. */
interface LengthClass {
  readonly days: number;
  readonly positions: Positions;
}

/** A day, a week, a month, a quarter, a year, anything: within a class an event that ends in time begins not long before. */
const LENGTHS = [1, 7, 31, 92, 366, Number.POSITIVE_INFINITY];

/** A moment is a number: its day, then the nine figures of its clock. */
const DAY = 1e9;
const EVER = { startsFrom: -Infinity, startsBy: Infinity, endsFrom: -Infinity, endsBy: Infinity };

/** Steps that it takes to put a position in order; where there are many, to try all events in their order is quicker. */
const SORTING = 16;

/** Positions of events by the moments at which they begin and end. */
export class TimeIndex {
  /** First and last moment of each event, `NaN` for those without a time. */
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #classes: readonly LengthClass[];

  constructor(events: readonly AnyEvent[]) {
    this.#starts = new Float64Array(events.length).fill(Number.NaN);
    this.#ends = new Float64Array(events.length).fill(Number.NaN);
    let position = 0;
    for (const { time } of events) {
      if (time !== undefined) {
        this.#starts[position] = numberOf(startMoment(time.start));
        this.#ends[position] = numberOf(endMoment(time.end));
      }
      position++;
    }
    this.#classes = this.#byLength();
  }

  /** The events that fulfil a condition on time, all of them and no others. */
  fitting(condition: TimeCondition): Candidates {
    const window = windowOf(condition);
    const slices = this.#classes.map((each) => this.#slice(each, window));
    const size = slices.reduce((sum, { length }) => sum + length, 0);
    const all = this.#starts.length;
    return {
      size,
      effort: Math.min(size * SORTING, all),
      exact: true,
      list: () => (size * SORTING < all ? this.#sorted(slices, size, window) : this.#scanned(window)),
      among: (positions) => this.#those(positions, window, new Uint32Array(positions.length)),
    };
  }

  #scanned(window: TimeWindow): Positions {
    const all = new Uint32Array(this.#starts.length);
    for (let position = 0; position < all.length; position++) all[position] = position;
    return this.#those(all, window, all);
  }

  #sorted(slices: readonly Positions[], size: number, window: TimeWindow): Positions {
    const found = new Uint32Array(size);
    let end = 0;
    for (const slice of slices) end += this.#those(slice, window, found.subarray(end)).length;
    return found.subarray(0, end).sort();
  }

  /** Writes the positions that fit a window to the start of `found`, which may be the list itself: plainly, as it may be long. */
  #those(positions: Positions, window: TimeWindow, found: Positions): Positions {
    const [starts, ends] = [this.#starts, this.#ends];
    const { startsFrom, startsBy, endsFrom, endsBy } = window;
    let count = 0;
    for (const position of positions) {
      const start = starts[position] ?? Number.NaN;
      const end = ends[position] ?? Number.NaN;
      if (start >= startsFrom && start <= startsBy && end >= endsFrom && end <= endsBy) found[count++] = position;
    }
    return found.subarray(0, count);
  }

  /** The events of a class that begin on the days on which those that fit may begin. */
  #slice({ days, positions }: LengthClass, { startsFrom, startsBy, endsFrom, endsBy }: TimeWindow): Positions {
    const first = Math.max(dayOf(startsFrom), dayOf(endsFrom) - days + 1);
    const last = Math.min(dayOf(startsBy), dayOf(endsBy));
    return positions.subarray(this.#firstOn(first, positions), this.#firstOn(last + 1, positions));
  }

  /** The first index whose event begins on a day or after it; the positions are in the order of those days. */
  #firstOn(day: number, positions: Positions): number {
    let [low, high] = [0, positions.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#startDay(positions[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #startDay(position: number): number {
    return dayOf(this.#starts[position] ?? Number.NaN);
  }

  #byLength(): LengthClass[] {
    const count = this.#starts.length;
    const lengths = Uint8Array.from(this.#starts, (start, position) => {
      const days = dayOf(this.#ends[position] ?? Number.NaN) - dayOf(start) + 1;
      return LENGTHS.findIndex((longest) => days <= longest);
    });
    return LENGTHS.map((days, length) => {
      // Day and position are one number while they are sorted, which spares an object for each event.
      const keys = new Float64Array(lengths.reduce((sum, each) => sum + (each === length ? 1 : 0), 0));
      let end = 0;
      for (let position = 0; position < count; position++) {
        if (lengths[position] === length) keys[end++] = this.#startDay(position) * count + position;
      }
      keys.sort();
      return { days, positions: Uint32Array.from(keys, (key) => key - Math.floor(key / count) * count) };
    });
  }
}

const dayOf = (moment: number): number => Math.floor(moment / DAY);

/** A moment of the fixed form as a number; of two moments the later one has the greater. */
function numberOf(moment: string): number {
  const minute = figuresAt(moment, 11, 13) * 100 + figuresAt(moment, 14, 16);
  return dayNumber(moment) * DAY + minute * 1e5 + figuresAt(moment, 17, 19) * 1e3 + figuresAt(moment, 20, 23);
}

function windowOf({ kind, period }: TimeCondition): TimeWindow {
  const bounds = boundsOf(period);
  const [from, to] = [numberOf(bounds.from), numberOf(bounds.to)];
  switch (kind) {
    case "during":
    case "on":
      return { ...EVER, startsBy: to, endsFrom: from };
    case "within":
      return { ...EVER, startsFrom: from, endsBy: to };
    case "before":
      return { ...EVER, endsBy: from - 1 };
    case "after":
      return { ...EVER, startsFrom: to + 1 };
  }
}
