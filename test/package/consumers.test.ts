import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";

const consumer = inject("consumer");
const tsc = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));

const write = (file: string, content: string): void => writeFileSync(join(consumer, file), content);
const node = (file: string): unknown => JSON.parse(execFileSync(process.execPath, [file], { cwd: consumer, encoding: "utf8" }));

/** What each program below finds; the same whichever way the package was loaded. */
const FOUND = { types: ["COERCE"], who: "FRA", whom: "BEL", day: "2024-05-06", samples: true, schema: "object" };

const USE = `
  const story = annotate(parseArticle("French police arrested two Belgian activists on Monday.", { published: "2024-05-08" }));
  const [event] = query(story).type("COERCE");
  console.log(JSON.stringify({
    types: story.events.map(({ type }) => type),
    who: event?.actors[0]?.country,
    whom: event?.recipients[0]?.country,
    day: event?.time?.start,
    samples: query(SAMPLE_EVENTS).type("CONSULT").count() > 0,
    schema: z.toJSONSchema(EventSchema).type,
  }));
`;

describe("JavaScript", () => {
  it("imports the package as ES modules", () => {
    write(
      "esm.mjs",
      `import { annotate, EventSchema, parseArticle, query } from "tidings";
       import { SAMPLE_EVENTS } from "tidings/samples";
       import { z } from "zod";
       ${USE}`,
    );
    expect(node("esm.mjs")).toEqual(FOUND);
  });

  it("requires the package as CommonJS", () => {
    write(
      "cjs.cjs",
      `const { annotate, EventSchema, parseArticle, query } = require("tidings");
       const { SAMPLE_EVENTS } = require("tidings/samples");
       const { z } = require("zod");
       ${USE}`,
    );
    expect(node("cjs.cjs")).toEqual(FOUND);
  });

  it("reads the version from package.json, and no inner file", () => {
    write(
      "exports.mjs",
      `import { createRequire } from "node:module";
       const require = createRequire(import.meta.url);
       const codeOf = (path) => { try { require(path); } catch (error) { return error.code; } };
       console.log(JSON.stringify([require("tidings/package.json").name, codeOf("tidings/dist/index.cjs")]));`,
    );
    expect(node("exports.mjs")).toEqual(["tidings", "ERR_PACKAGE_PATH_NOT_EXPORTED"]);
  });
});

const TYPED = `import { annotate, type ConsultEvent, type Event, type Participant, parseArticle, query, type Story } from "tidings";
import { SAMPLE_EVENTS } from "tidings/samples";

const story: Story = annotate(parseArticle("Talks ended in Vienna.", { published: "2024-05-08" }));
const calls: ConsultEvent[] = query(story).type("CONSULT").where((event) => event.mode === "phone").toArray();
const kyiv: Participant = { text: "Kyiv", country: "UKR" };
export const modeOf = (event: Event): "visit" | "third-party" | "multilateral" | "phone" | undefined =>
  event.type === "CONSULT" ? event.mode : undefined;
// @ts-expect-error: no mode of CONSULT
export const wrong: ConsultEvent["mode"] = "hunger";
// @ts-expect-error: an absent key is left out
export const absent: Participant = { text: "Kyiv", country: undefined };
// @ts-expect-error: the first event may be absent
story.events[0].type;
console.log(calls.length, kyiv.text, SAMPLE_EVENTS.length);
`;

describe("a strict TypeScript program compiles against the package", () => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    skipLibCheck: true,
  };
  const compile = (name: string, file: string, source: string, options: object): { status: number | null; output: string } => {
    write(file, source);
    write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [file] }));
    const { status, stdout } = spawnSync(tsc, ["-p", `tsconfig.${name}.json`], { cwd: consumer, encoding: "utf8" });
    return { status, output: stdout };
  };

  it.each([
    [
      "node16, ES modules, library types checked too",
      "node16",
      "typed.mts",
      TYPED,
      { module: "node16", moduleResolution: "node16", skipLibCheck: false },
    ],
    [
      "node16, CommonJS",
      "commonjs",
      "typed.cts",
      TYPED,
      { module: "node16", moduleResolution: "node16", verbatimModuleSyntax: false },
    ],
    ["bundler", "bundler", "typed.ts", TYPED, { module: "esnext", moduleResolution: "bundler" }],
  ])("%s", (_, name, file, source, options) => {
    expect(compile(name, file, source, options)).toEqual({ status: 0, output: "" });
  });

  it("and a wrong one does not", () => {
    const wrong = 'import { query } from "tidings";\nquery([]).type("FIGHT");\n';
    const { status, output } = compile("wrong", "wrong.ts", wrong, { module: "esnext", moduleResolution: "bundler" });
    expect(status).not.toBe(0);
    expect(output).toContain("Argument of type '\"FIGHT\"' is not assignable");
  });
});
