import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dealLanes } from "../../../src/syntax/network/lanes.js";

describe("dealLanes", () => {
  test("short sentences share a lane, words of a backward lane run from the end", () => {
    const { count, steps, forward, backward } = dealLanes([5, 3, 2]);
    expect([count, steps]).toEqual([2, 5]);
    const lane = (plan: Int32Array, which: number) => [...plan].filter((_, index) => index % count === which);
    expect(lane(forward, 0)).toEqual([1, 2, 4, 6, 8]);
    expect(lane(forward, 1)).toEqual([11, 12, 14, 17, 18]);
    expect(lane(backward, 1)).toEqual([15, 12, 10, 19, 16]);
  });

  test("every word is read once in each direction, and lanes end from the last to the first", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, (given) => {
        const { count, steps, forward, backward } = dealLanes(given);
        const words = given.reduce((sum, length) => sum + length, 0);
        for (const plan of [forward, backward]) {
          const read = [...plan].filter((entry) => entry >= 0);
          expect(read.map((entry) => entry >> 1).sort((a, b) => a - b)).toEqual(Array.from({ length: words }, (_, word) => word));
          expect(read.filter((entry) => entry & 1)).toHaveLength(given.length);
          for (let step = 0; step < steps; step++) {
            const row = plan.slice(step * count, (step + 1) * count);
            const ended = row.indexOf(-1);
            if (ended >= 0) expect([...row.slice(ended)].every((entry) => entry === -1)).toBe(true);
          }
        }
      }),
    );
  });
});
