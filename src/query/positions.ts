/** Positions of events in a list: ascending, each once. */
export type Positions = Uint32Array;

/**
 * The positions that stand in both lists. Each position of the shorter list is looked for in the longer one by strides that
 * double, so that a short list costs little however long the other is.
 */
export function intersection(a: Positions, b: Positions): Positions {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const both = new Uint32Array(short.length);
  let [from, end] = [0, 0];
  for (let i = 0; i < short.length; i++) {
    const position = short[i] ?? 0;
    let stride = 1;
    while ((long[from + stride] ?? position) < position) stride *= 2;
    from = lowerBound(from + (stride >> 1), Math.min(from + stride, long.length), (at) => (long[at] ?? 0) < position);
    if (long[from] === position) both[end++] = position;
  }
  return both.subarray(0, end);
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
    if (x <= y) i++;
    if (y <= x) j++;
  }
  all.set(i < a.length ? a.subarray(i) : b.subarray(j), end);
  return all.subarray(0, end + a.length - i + b.length - j);
}

/** The first number from `low` to `high` that is not below what is looked for; those that are come first. */
export function lowerBound(low: number, high: number, isBelow: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBelow(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
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
