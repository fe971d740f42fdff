import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, sourceFiles } from "../support/imports.js";

/** The rooms and what each may open, in the order of the data: text to article to sentences to events to answers. */
const ROOMS: { readonly [room: string]: readonly string[] } = {
  data: [],
  text: ["data"],
  ontology: ["data", "text"],
  article: ["data", "text", "ontology"],
  syntax: ["data", "text", "ontology", "article"],
  annotate: ["data", "text", "ontology", "article", "syntax"],
  events: ["data", "text", "ontology", "article", "syntax", "annotate"],
  story: ["data", "text", "ontology", "article", "syntax", "annotate", "events"],
  query: ["data", "text", "ontology", "article", "syntax", "annotate", "events", "story"],
  samples: ["text", "ontology", "events"],
  formats: ["data", "text", "ontology", "article", "syntax", "annotate", "events", "story", "query"],
  cli: [],
  // src/index.ts, the front door.
  "": ["text", "ontology", "article", "syntax", "annotate", "events", "story", "query"],
};

/** Which folders of `annotate/` may open which of their neighbours. */
const NEIGHBOURS: { readonly [folder: string]: readonly string[] } = {
  quotes: ["entities"],
  times: ["numerals"],
  quantities: ["numerals"],
};

/** The room of a file: `"story"` of `"story/annotate.ts"`. */
const roomOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "");

/** The folder of `annotate/` that a file stands in. */
const folderOf = (file: string): string | undefined => /^annotate\/([^/]+)\//.exec(file)?.[1];

/** What is built into the package from others, by the room that may open it. */
const BUNDLED: { readonly [room: string]: readonly string[] } = { query: ["kdbush", "geokdbush"] };

/** What is wrong with an import, if anything is. */
function faultOf({ from, to, external }: Import, dependencies: readonly string[]): string | undefined {
  const room = roomOf(from);
  if (external) {
    if (room === "cli")
      return to.startsWith("node:") || to === "tidings" || to === "tidings/formats"
        ? undefined
        : "the command line uses node: and tidings only";
    if (to.startsWith("node:")) return "only cli may use node:";
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to;
    if ((BUNDLED[room] ?? []).includes(name)) return undefined;
    return dependencies.includes(name) ? undefined : `${to} is no dependency of the package`;
  }
  if (to.startsWith("..")) return from === "cli/arguments.ts" && to === "../package.json" ? undefined : "outside of src/";
  const other = roomOf(to);
  if (other !== room) {
    if (!(ROOMS[room] ?? []).includes(other)) return `${room || "src/index.ts"} may not open ${other || "src/index.ts"}`;
    return other === "data" || to === `${other}/index.ts` ? undefined : `reaches past ${other}/index.ts`;
  }
  const folder = folderOf(from);
  const neighbour = folderOf(to);
  if (neighbour === folder) return undefined;
  if (neighbour !== undefined && to !== `annotate/${neighbour}/index.ts`) return `reaches past annotate/${neighbour}/index.ts`;
  if (folder === undefined) return undefined;
  if (neighbour === undefined) return "a folder of annotate/ may not import the door of its own room";
  return (NEIGHBOURS[folder] ?? []).includes(neighbour) ? undefined : `${folder} may not open ${neighbour}`;
}

/** The first ring of files that import one another, if there is one. */
function ringIn(imports: readonly Import[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const ring = walk(to, [...path, file]);
      if (ring) return ring;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const ring = walk(file, []);
    if (ring) return ring;
  }
  return undefined;
}

const manifest: { dependencies: { [name: string]: string } } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const dependencies = Object.keys(manifest.dependencies);
const imports = sourceFiles.flatMap((file) => importsOf(file));

describe("the rooms of src/", () => {
  it("are all known", () => {
    expect(sourceFiles.length).toBeGreaterThan(100);
    expect([...new Set(sourceFiles.map(roomOf))].filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([]);
  });

  it.each(Object.keys(ROOMS).map((room) => [room || "src/index.ts", room] as const))(
    "%s opens only what it may, and by its door",
    (_, room) => {
      const faults = imports
        .filter(({ from }) => roomOf(from) === room)
        .map((line) => ({ line: `${line.from} -> ${line.to}`, fault: faultOf(line, dependencies) }))
        .filter(({ fault }) => fault !== undefined);
      expect(faults).toEqual([]);
    },
  );

  it("have an index.ts each, save data", () => {
    const rooms = [...new Set(sourceFiles.map(roomOf))].filter((room) => room !== "" && room !== "data");
    expect(rooms.filter((room) => !sourceFiles.includes(`${room}/index.ts`))).toEqual([]);
  });

  it("have no ring of files that import one another", () => {
    expect(ringIn(imports.filter(({ external, value }) => !external && value))).toBeUndefined();
  });
});

describe("the check of the rooms", () => {
  const faultIn = (from: string, line: string): (string | undefined)[] =>
    importsOf(from, line).map((found) => faultOf(found, dependencies));

  it.each([
    ["text/span.ts", 'import { parseArticle } from "../article/index.js";', "text may not open article"],
    ["events/merge.ts", 'import type { Quote } from "../annotate/quotes/index.js";', "reaches past annotate/index.ts"],
    ["events/merge.ts", 'export * from "../annotate/quotes/schema.js";', "reaches past annotate/index.ts"],
    ["annotate/times/find.ts", 'import { findEntities } from "../entities/index.js";', "times may not open entities"],
    [
      "annotate/quotes/frame.ts",
      'import { fold } from "../entities/knowledge/fold.js";',
      "reaches past annotate/entities/index.ts",
    ],
    [
      "annotate/quotes/frame.ts",
      'import { findTimes } from "../index.js";',
      "a folder of annotate/ may not import the door of its own room",
    ],
    ["data/units.ts", 'import type { Quantity } from "../annotate/index.js";', "data may not open annotate"],
    ["samples/model.ts", 'import { annotate } from "../story/index.js";', "samples may not open story"],
    ["article/lines.ts", 'import { readFileSync } from "node:fs";', "only cli may use node:"],
    ["article/lines.ts", 'const later = import("lodash");', "lodash is no dependency of the package"],
    ["cli/main.ts", 'import { annotate } from "../story/index.js";', "cli may not open story"],
    ["cli/main.ts", 'import { z } from "zod";', "the command line uses node: and tidings only"],
    ["query/query.ts", 'type Made = import("../cli/main.js").Command;', "query may not open cli"],
  ])("%s: %s", (from, line, fault) => {
    expect(faultIn(from, line)).toEqual([fault]);
  });

  it.each([
    ["annotate/quotes/frame.ts", 'import type { Entity } from "../entities/index.js";'],
    ["annotate/times/grammar/units.ts", 'import { readNumber } from "../../numerals/index.js";'],
    ["annotate/index.ts", 'export { findTimes } from "./times/index.js";'],
    ["events/codes.ts", 'import { rules } from "../data/code-rules.js";'],
    ["cli/main.ts", 'import { annotate } from "tidings";'],
  ])("lets %s: %s", (from, line) => {
    expect(faultIn(from, line)).toEqual([undefined]);
  });

  it("sees a ring, and none where only types go round", () => {
    const there = importsOf("query/a.ts", 'import { b } from "./b.js";');
    const back = (line: string): Import[] => [...there, ...importsOf("query/b.ts", line)].filter(({ value }) => value);
    expect(ringIn(back('import { a } from "./a.js";'))).toEqual(["query/a.ts", "query/b.ts", "query/a.ts"]);
    expect(ringIn(back('import type { A } from "./a.js";'))).toBeUndefined();
    expect(ringIn(back('export { type A } from "./a.js";'))).toBeUndefined();
  });
});
