import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { describe, expect, inject, it } from "vitest";

const packed = inject("packed");
const installed = join(inject("consumer"), "node_modules/tidings");
const root = fileURLToPath(new URL("../..", import.meta.url));

/** How many bytes of its own files an entry of the package makes a browser load. */
function loadedBytes(entry: string): number {
  const seen = new Set<string>();
  const walk = (file: string): number => {
    if (seen.has(file)) return 0;
    seen.add(file);
    const code = readFileSync(join(installed, "dist", file), "utf8");
    const files = [...code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, name = ""]) => name);
    return files.reduce((sum, name) => sum + walk(name), Buffer.byteLength(code));
  };
  return walk(entry);
}

describe("the packed package", () => {
  it("holds dist, docs and the four files that say what it is, and nothing else", () => {
    const allowed = /^(?:dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)|docs\/.+|LICENSE|CHANGELOG\.md|README\.md|package\.json)$/;
    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it("holds no test, fixture, script or source map", () => {
    expect(packed.filter((path) => /\.map$|(?:^|\/)(?:test|tests|fixtures|training|src|node_modules)\//.test(path))).toEqual([]);
  });

  it.each(["LICENSE", "README.md", "CHANGELOG.md", "docs/licences.md", "docs/article.md", "docs/api/index.html", "dist/cli.js"])(
    "holds %s",
    (path) => {
      expect(packed).toContain(path);
    },
  );

  it("loads the language model with tidings, and not with tidings/formats or tidings/samples alone", () => {
    expect(loadedBytes("index.js")).toBeGreaterThan(1_000_000);
    expect(loadedBytes("formats.js")).toBeLessThan(400_000);
    expect(loadedBytes("samples.js")).toBeLessThan(200_000);
  });

  it("says under which licence the language model stands, and who made its data", () => {
    const note = readFileSync(join(installed, "docs/licences.md"), "utf8");
    for (const words of ["CC BY-SA 4.0", "English-EWT", "English-GUM", "Leland Stanford"]) expect(note).toContain(words);
    expect(readFileSync(join(installed, "LICENSE"), "utf8")).toContain("docs/licences.md");
  });

  it("depends on zod and date-fns and nothing else", () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.keys(dependencies).sort()).toEqual(["date-fns", "zod"]);
  });

  it("is clean by publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("resolves with its types for Node and bundlers, by are-the-types-wrong", () => {
    const attw = spawnSync(join(root, "node_modules/.bin/attw"), [inject("tarball"), "--profile", "node16", "--no-color"], {
      encoding: "utf8",
    });
    expect(attw.status, `${attw.stdout}${attw.stderr}`).toBe(0);
  });
});
