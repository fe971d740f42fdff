import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersection, PositionList, type Positions, union } from "../../src/query/positions.js";

const positions = (length: number, most: number): fc.Arbitrary<Positions> =>
  fc.uniqueArray(fc.nat(most), { maxLength: length }).map((list) => Uint32Array.from(list).sort());

/** Lists of a length, and lists of which one is much longer. */
const pairs = fc.oneof(fc.tuple(positions(60, 99), positions(60, 99)), fc.tuple(positions(4, 999), positions(400, 999)));

describe("lists of positions", () => {
  it("have what stands in both", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const both = a.filter((position) => b.includes(position));
        expect(intersection(a, b)).toEqual(both);
        expect(intersection(b, a)).toEqual(both);
      }),
    );
  });

  it("have what stands in any", () => {
    fc.assert(
      fc.property(fc.array(positions(30, 60), { maxLength: 5 }), (lists) => {
        expect([...union(lists)]).toEqual([...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b));
      }),
    );
  });

  it("grow as they are gathered, each position once", () => {
    const list = new PositionList();
    for (const position of [0, 0, 3, 4, 4, 7, 8, 9]) list.add(position);
    expect([...list.toPositions()]).toEqual([0, 3, 4, 7, 8, 9]);
  });
});
