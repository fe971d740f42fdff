import { describe, expect, test } from "vitest";
import { LONGEST } from "../../../src/syntax/network/layout.js";
import { cutPieces, joinPieces } from "../../../src/syntax/network/pieces.js";

const words = (count: number, marks: Record<number, string> = {}) =>
  Array.from({ length: count }, (_, index) => marks[index] ?? "word");
const cuts = (forms: string[]) => cutPieces(forms).map(({ length }) => length);

describe("cutPieces", () => {
  test.each([
    ["a sentence that fits stays whole", words(LONGEST), [LONGEST]],
    ["a plain one is cut at the cap", words(LONGEST + 1), [LONGEST, 1]],
    ["a comma in the second half is a boundary", words(LONGEST + 44, { 199: "," }), [200, 100]],
    ["a comma in the first half is none", words(LONGEST + 44, { 99: "," }), [LONGEST, 44]],
    ["a semicolon is better than a later comma", words(LONGEST + 44, { 149: ";", 199: "," }), [150, 150]],
    ["the later of two semicolons is taken", words(LONGEST + 44, { 149: ";", 179: ";" }), [180, 120]],
    ["no words, no piece", [], []],
  ])("%s", (_, forms, lengths) => {
    expect(cuts(forms)).toEqual(lengths);
    expect(cutPieces(forms).flat()).toEqual(forms);
  });
});

test("joinPieces hangs the roots of later pieces on the first root", () => {
  const word = (head: number) => ({
    upos: "X" as const,
    xpos: "FW",
    feats: {},
    head,
    deprel: head < 0 ? "root" : "dep",
    kind: undefined,
  });
  const joined = joinPieces([
    [word(1), word(-1)],
    [word(-1), word(0)],
  ]);
  expect(joined.map(({ head, deprel }) => [head, deprel])).toEqual([
    [1, "dep"],
    [-1, "root"],
    [1, "parataxis"],
    [2, "dep"],
  ]);
});
