/** Positions of events in a list: ascending, each once. */
export type Positions = Uint32Array;

/** Where one list is so many times as long as the other, looking for the few in it is quicker than to go along both. */
const MUCH_LONGER = 16;

/** The positions that stand in both lists. */
export function intersection(a: Positions, b: Positions): Positions {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.length > short.length * MUCH_LONGER ? soughtIn(long, short) : alongBoth(short, long);
}

/** Without a branch in the loop: which list goes on is chance, and a processor that guesses wrong loses more than it adds. */
function alongBoth(a: Positions, b: Positions): Positions {
  const both = new Uint32Array(a.length + 1);
  let [i, j, end] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    both[end] = x;
    end += Number(x === y);
    i += Number(x <= y);
    j += Number(y <= x);
  }
  return both.subarray(0, end);
}

/** Looks for each of a few positions by strides that double. */
function soughtIn(long: Positions, few: Positions): Positions {
  const both = new Uint32Array(few.length);
  let [at, end] = [0, 0];
  for (const position of few) {
    at = firstFrom(long, at, position);
    if (at === long.length) break;
    if (long[at] === position) both[end++] = position;
  }
  return both.subarray(0, end);
}

/** The first index from `start` on whose position is not below `position`. */
function firstFrom(positions: Positions, start: number, position: number): number {
  let [low, stride] = [start, 1];
  while (low < positions.length && (positions[low] ?? 0) < position) {
    start = low + 1;
    low += stride;
    stride *= 2;
  }
  let high = Math.min(low, positions.length);
  while (start < high) {
    const middle = (start + high) >>> 1;
    if ((positions[middle] ?? 0) < position) start = middle + 1;
    else high = middle;
  }
  return start;
}

/** The positions that stand in any of the lists. */
export function union(lists: readonly Positions[]): Positions {
  if (lists.length > 2) {
    const half = lists.length >> 1;
    return union([union(lists.slice(0, half)), union(lists.slice(half))]);
  }
  const [a = new Uint32Array(), b] = lists;
  return b === undefined ? a : merged(a, b);
}

function merged(a: Positions, b: Positions): Positions {
  const all = new Uint32Array(a.length + b.length);
  let [i, j, end] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    all[end++] = Math.min(x, y);
    i += Number(x <= y);
    j += Number(y <= x);
  }
  all.set(i < a.length ? a.subarray(i) : b.subarray(j), end);
  return all.subarray(0, end + a.length - i + b.length - j);
}

/** Gathers positions that come in ascending order. Numbers in an array of JavaScript take twice the room while it grows. */
export class PositionList {
  #positions = new Uint32Array(4);
  #length = 0;

  /** Adds a position, unless it is the one that was added last. */
  add(position: number): void {
    if (this.#length > 0 && this.#positions[this.#length - 1] === position) return;
    if (this.#length === this.#positions.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#positions);
      this.#positions = larger;
    }
    this.#positions[this.#length++] = position;
  }

  /** What was gathered, in no more room than it takes. */
  toPositions(): Positions {
    return this.#positions.slice(0, this.#length);
  }
}
