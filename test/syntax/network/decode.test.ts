import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTree } from "../../../src/syntax/network/decode.js";

/** Rows of scores (words under the root and each word) as the decoder reads them. */
function decode(rows: readonly (readonly number[])[]): number[] {
  const stride = rows.length + 1;
  const values = Float32Array.from(rows.flat());
  return [...decodeTree({ values, offset: 0, stride, words: rows.length })].slice(1);
}

function isTree(heads: readonly number[]): boolean {
  const reachesRoot = (word: number): boolean => {
    let steps = 0;
    for (let at = word; at !== 0; at = heads[at - 1] ?? 0) if (steps++ > heads.length) return false;
    return true;
  };
  return heads.filter((head) => head === 0).length === 1 && heads.every((_, index) => reachesRoot(index + 1));
}

describe("decodeTree", () => {
  test.each([
    ["one word", [[-5, 9]], [0]],
    [
      "best heads that are a tree stay",
      [
        [9, 0, 0, 0],
        [0, 9, 0, 0],
        [0, 0, 9, 0],
      ],
      [0, 1, 2],
    ],
    [
      "of two that want the root the keener gets it",
      [
        [5, 0, 4],
        [9, 0, 0],
      ],
      [2, 0],
    ],
    [
      "nobody wants the root: the least unwilling gets it",
      [
        [-9, 0, 3],
        [-4, 3, 0],
      ],
      [2, 0],
    ],
    // 2 and 3 hang on each other; 2 loses less by hanging on 1.
    [
      "a cycle is cut at its cheapest arc",
      [
        [9, 0, 0, 0],
        [0, 4, 0, 5],
        [0, 1, 5, 0],
      ],
      [0, 1, 2],
    ],
  ])("%s", (_, rows, heads) => {
    expect(decode(rows)).toEqual(heads);
  });

  test("any scores give a tree with one root", () => {
    const score = fc.oneof(fc.constantFrom(0, 1), fc.float({ min: -50, max: 50, noNaN: true }));
    const matrix = fc
      .integer({ min: 1, max: 24 })
      .chain((words) =>
        fc.array(fc.array(score, { minLength: words + 1, maxLength: words + 1 }), { minLength: words, maxLength: words }),
      );
    fc.assert(fc.property(matrix, (rows) => isTree(decode(rows))));
  });

  test("many cycles at once", () => {
    const words = 40;
    const rows = Array.from({ length: words }, (_, index) =>
      Array.from({ length: words + 1 }, (_, head) => (head === (index ^ 1) + 1 ? 5 : head === 0 ? -index : 0)),
    );
    expect(isTree(decode(rows))).toBe(true);
  });
});
