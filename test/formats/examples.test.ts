import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesIn, run } from "../support/examples.js";

const pages = ["docs/formats.md", ...readdirSync("src/formats").map((name) => `src/formats/${name}`)]
  .map((path) => ({ path, examples: examplesIn(path) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(pages)("the examples of $path", ({ examples }) => {
  it.each(examples)("$name", (example) => {
    const outcomes = run(example);
    expect(outcomes).not.toHaveLength(0);
    for (const { line, actual, expected } of outcomes) expect(actual, line).toEqual(expected);
  });
});
