import { describe, expect, it } from "vitest";
import { available, measure } from "./measure.mjs";

/** What the built library must reach on the development stories, in per cent. Raised as it gets better, never lowered. */
const FLOORS = { F1: 39, fullF1: 10, blocks: 90 };

describe.skipIf(!available)("accuracy (skipped where the development data of ../shared are absent)", () => {
  it("of events and blocks on the development stories holds its floors", async () => {
    const figures: { [name: string]: number } = await measure("articles");
    const below = Object.entries(FLOORS).filter(([name, floor]) => !((figures[name] ?? 0) >= floor));
    expect(below, JSON.stringify(figures)).toEqual([]);
  });
});
