import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import * as parquet from "hyparquet-writer";
import * as tidings from "tidings";
import * as formats from "tidings/formats";
import * as samples from "tidings/samples";
import { describe, expect, it } from "vitest";
import * as zod from "zod";
import { type Example, examplesInMarkdown, examplesInSource, runExample } from "./support/examples.js";
import { sourceFiles, sourceOf } from "./support/imports.js";

const MODULES = { tidings, "tidings/formats": formats, "tidings/samples": samples, "hyparquet-writer": parquet, zod };

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const pages = ["README.md", ...readdirSync(new URL("../docs", import.meta.url), "utf8").map((page) => `docs/${page}`)].filter(
  (page) => page.endsWith(".md"),
);

const inSource = sourceFiles.flatMap((file) => examplesInSource(`src/${file}`, sourceOf(file)));
const inPages = pages.flatMap((page) => examplesInMarkdown(page, read(page)));

/** What an example of an inner function may use without an import: the exports of its folder. */
async function folderOf(place: string): Promise<{ [name: string]: unknown }> {
  const folder = posix.dirname(place.replace(/^src\/|:\d+$/g, ""));
  const files = sourceFiles.filter((file) => posix.dirname(file) === folder);
  const exports = await Promise.all(files.map((file) => import(fileURLToPath(new URL(`../src/${file}`, import.meta.url)))));
  return Object.assign({}, ...exports);
}

const table = (examples: readonly Example[]): [string, Example][] => examples.map((example) => [example.place, example]);

describe(`the ${inSource.length} examples in comments`, () => {
  it("are there", () => {
    expect(inSource.length).toBeGreaterThan(30);
  });

  it.each(table(inSource))("%s", async (place, example) => {
    const scope = example.code.includes('from "tidings') ? {} : await folderOf(place);
    expect(await runExample(example, { modules: MODULES, scope })).toBeGreaterThan(0);
  });
});

describe(`the ${inPages.length} examples of the README and the docs`, () => {
  it("are there", () => {
    expect(inPages.length).toBeGreaterThan(8);
  });

  it.each(table(inPages))("%s", async (_, example) => {
    expect(await runExample(example, { modules: MODULES })).toBeGreaterThan(0);
  });
});

describe("the check of the examples", () => {
  const run = (code: string): Promise<number> => runExample({ place: "here", code }, { modules: MODULES });

  it.each([
    ["a value on the same line", "1 + 1; // => 2", 1],
    ["a value on the next line", '["a"].concat("b");\n// => ["a", "b"]', 1],
    ["a value over several lines", "({ a: 1 });\n// => {\n//   a: 1\n// }", 1],
    ["a declared value and a logged one", "const one: number = 1; // => 1\nconsole.log(one); // => 1", 2],
    ["an import", 'import { SAMPLE_PUBLISHED } from "tidings/samples";\nSAMPLE_PUBLISHED; // => "2021-04-23"', 1],
    ["nothing promised", "1 + 1; // two", 0],
  ])("reads %s", async (_, code, count) => {
    expect(await run(code)).toBe(count);
  });

  it.each([
    ["a wrong value", "1 + 1; // => 3"],
    ["a wrong value on the next line", "1 + 1;\n// => 3"],
    ["code that throws", 'import { parseArticle } from "tidings";\nparseArticle("", { published: "soon" }).text; // => ""'],
    ["a name that is not exported", 'import { nothing } from "tidings";\nnothing(); // => 1'],
  ])("fails for %s", async (_, code) => {
    await expect(run(code)).rejects.toThrow();
  });
});
