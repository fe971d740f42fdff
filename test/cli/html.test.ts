import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";

const folder = mkdtempSync(join(tmpdir(), "tidings-cli-"));
const story = join(folder, "story.txt");
writeFileSync(story, "Rebels attacked a police station in Colombia.\n");
afterAll(() => rmSync(folder, { recursive: true }));

function run(...argv: string[]): { code: number; out: string; err: string } {
  let out = "";
  let err = "";
  const code = main(argv, { out: (text) => (out += text), err: (text) => (err += text), colour: false, width: 100 });
  return { code, out, err };
}

describe("tidings --html", () => {
  it("prints the story as a page", () => {
    const { code, out } = run(story, "--html", "--published", "2024-05-08");
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('href="#row-1"');
  });

  it("is the format html", () => {
    expect(run(story, "--format", "html").out).toBe(run(story, "--html").out);
  });

  it("refuses another format beside it", () => {
    expect(run(story, "--html", "--format", "json")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("--format json"),
    });
  });
});
