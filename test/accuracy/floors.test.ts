import { describe, expect, it } from "vitest";
import { available, type Figures, measure } from "./measure.mjs";

type Floors = { readonly [name: string]: number };

/** What the built library must reach on the development data, as its scorer counts it. Raised as it gets better, never lowered. */
const FLOORS: readonly (readonly [area: "articles" | "times" | "entities" | "quotes" | "syntax, GUM", floors: Floors])[] = [
  ["articles", { F1: 62, fullF1: 36, status: 90, time: 85, place: 60, blocks: 98 }],
  ["times", { strictF1: 86, relaxedF1: 92, valueF1: 79 }],
  ["entities", { namedF1: 78, linkP: 85, linkF1: 75, pronounR: 65 }],
  ["quotes", { directExact: 0.88, directJoint: 0.89, speechJoint: 0.83, joint: 0.67, sourceAccuracy: 0.93 }],
  ["syntax, GUM", { Sentences: 94, Words: 99.7, UPOS: 96, Lemma: 97.5, LAS: 84 }],
];

/** A figure; the F1 of precision, recall and F1. */
const figureOf = (figure: Figures[string] | undefined): number => Number(typeof figure === "object" ? figure.f1 : figure);

describe.skipIf(!available)("accuracy (skipped where the development data of ../shared are absent)", () => {
  it.each(FLOORS)("of %s holds its floors", async (area, floors) => {
    const measured = await measure(area);
    const figures = typeof measured.all === "object" ? measured.all : measured;
    const below = Object.entries(floors).filter(([name, floor]) => !(figureOf(figures[name]) >= floor));
    expect(below, JSON.stringify(figures)).toEqual([]);
  });
});
