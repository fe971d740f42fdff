import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesIn, run } from "../support/examples.js";

const pages = [
  "docs/query.md",
  ...readdirSync("src/query", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/query/${name}`),
]
  .map((path) => ({ path, examples: examplesIn(path) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(pages)("the examples of $path", ({ examples }) => {
  it.each(examples)("$name", (example) => {
    for (const { line, actual, expected } of run(example)) expect(actual, line).toEqual(expected);
  });
});
