import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles, sourceOf } from "../support/imports.js";

const note = readFileSync(new URL("../../docs/licences.md", import.meta.url), "utf8");

/** Data files whose first lines say that they come from somebody's licensed work. */
const licensed = sourceFiles.filter(
  (file) => file.startsWith("data/") && /CC BY|WordNet|GeoNames \(/.test(sourceOf(file).slice(0, 1500)),
);

describe("the page of licences", () => {
  it("has something to name", () => {
    expect(licensed.length).toBeGreaterThan(2);
  });

  it.each(licensed)("names %s", (file) => {
    expect(note).toContain(`src/${file}`);
  });

  it("names no file that is not there", () => {
    const named = [...note.matchAll(/`src\/([\w./-]+\.ts)`/g)].map(([, file]) => file);
    expect(named.filter((file) => file !== undefined && !sourceFiles.includes(file))).toEqual([]);
  });
});
