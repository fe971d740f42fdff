import { readFileSync } from "node:fs";
import * as parquet from "hyparquet-writer";
import * as tidings from "tidings";
import * as formats from "tidings/formats";
import * as samples from "tidings/samples";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

/** A runnable example and where it stands. */
export interface Example {
  readonly name: string;
  readonly code: string;
}

/** What an example says a line gives, and what it gave. */
export interface Outcome {
  readonly line: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The ts blocks of a Markdown page or of the comments of a source file. */
export function examplesIn(path: string): Example[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const examples: Example[] = [];
  let open: { line: number; code: string[] } | undefined;
  lines.forEach((raw, i) => {
    const line = raw.replace(/^\s*\* ?/, "");
    if (open === undefined && line.trim() === "```ts") open = { line: i + 2, code: [] };
    else if (open !== undefined && line.trim() === "```") {
      examples.push({ name: `${path}:${open.line}`, code: open.code.join("\n") });
      open = undefined;
    } else open?.code.push(line);
  });
  return examples;
}

const MODULES: { readonly [name: string]: unknown } = {
  tidings,
  "tidings/formats": formats,
  "tidings/samples": samples,
  "hyparquet-writer": parquet,
};

/** Runs an example: each line `expression; // => value` gives an outcome. A page's examples may not await. */
export function run({ code }: Example): Outcome[] {
  const outcomes: Outcome[] = [];
  const body = code
    .split("\n")
    .map((line) => line.replace(/^(?!\s*(?:import|\/\/)).*; \/\/ => (.*)$/, (line, expected) => checked(line, expected)))
    .join("\n");
  const { outputText } = transpileModule(body, { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 } });
  const require = (name: string): unknown => MODULES[name];
  new Function("require", "exports", "check", outputText)(require, {}, (line: string, actual: unknown, expected: unknown) =>
    outcomes.push({ line, expected, actual }),
  );
  return outcomes;
}

function checked(line: string, expected: string): string {
  const expression = line.slice(0, line.lastIndexOf("; // => "));
  return `check(${JSON.stringify(expression)}, ${expression}, (${expected}));`;
}
