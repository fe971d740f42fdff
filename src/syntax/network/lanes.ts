import { LANES } from "./layout";

/** Sentences of a batch dealt to lanes that a recurrent layer reads side by side. */
export interface Lanes {
  readonly count: number;
  readonly steps: number;
  /** What the kernel's `recur` reads in each direction: [steps][count]. */
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}

/**
 * Deals sentences of these lengths (words of the batch in their order) to lanes of like length, the longest sentences first,
 * each to the shortest lane; lanes stand from the longest to the shortest.
 *
 * ```
 * lengths 5 3 2    lane 0   a a a a a
 *                  lane 1   b b b c c
 * ```
 */
export function dealLanes(lengths: readonly number[]): Lanes {
  const starts: number[] = [];
  let words = 0;
  for (const length of lengths) {
    starts.push(words);
    words += length;
  }
  const order = lengths.map((_, sentence) => sentence);
  order.sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const longest = lengths[order[0] ?? 0] ?? 0;
  const wanted = Math.ceil(words / Math.max(longest, 1));
  const count = Math.min(lengths.length, LANES, wanted + (wanted & 1));
  const lanes = Array.from({ length: count }, () => ({ size: 0, sentences: [0].slice(1) }));
  for (const sentence of order) {
    const lane = lanes.reduce((least, other) => (other.size < least.size ? other : least));
    lane.sentences.push(sentence);
    lane.size += lengths[sentence] ?? 0;
  }
  lanes.sort((a, b) => b.size - a.size);
  const steps = lanes[0]?.size ?? 0;
  const forward = new Int32Array(steps * count).fill(-1);
  const backward = new Int32Array(steps * count).fill(-1);
  lanes.forEach(({ sentences }, lane) => {
    let at = lane;
    for (const sentence of sentences) {
      const start = starts[sentence] ?? 0;
      const length = lengths[sentence] ?? 0;
      for (let index = 0; index < length; index++, at += count) {
        const begins = index === 0 ? 1 : 0;
        forward[at] = 2 * (start + index) + begins;
        backward[at] = 2 * (start + length - 1 - index) + begins;
      }
    }
  });
  return { count, steps, forward, backward };
}
