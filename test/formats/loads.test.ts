import { expect, it } from "vitest";
import { importsOf, sourceFiles } from "../support/imports.js";

/** A file of `src/` with everything that it loads, types left out. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const { to, external, value } of importsOf(file)) if (value && !external && sourceFiles.includes(to)) loadedBy(to, loaded);
  return loaded;
}

const roomsOf = (files: Iterable<string>): Set<string> => new Set([...files].map((file) => file.split("/")[0] ?? ""));

it("the writers load no room that reads texts, nor its model", () => {
  const loaded = loadedBy("formats/index.ts");
  expect(roomsOf(loaded)).toEqual(new Set(["data", "formats", "ontology", "query", "text"]));
  expect(loaded).not.toContain("data/language-model.ts");
  expect(loadedBy("index.ts")).toContain("data/language-model.ts");
});
