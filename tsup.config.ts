import { rmSync } from "node:fs";
import { defineConfig } from "tsup";
import { lexiconFaults } from "./src/events/lexicon/faults.js";

// No package is built on a lexicon with a malformed line.
const faults = lexiconFaults();
if (faults.length > 0) throw new Error(`the event lexicon is malformed:\n${faults.join("\n")}`);

// Once for both builds, which run side by side.
rmSync("dist", { recursive: true, force: true });

const shared = { target: "es2022", sourcemap: false, treeshake: true } as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", samples: "src/samples/index.ts", formats: "src/formats/index.ts" },
    format: ["esm", "cjs"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    splitting: true,
  },
  // The command line uses the package as any program does, by its name.
  { ...shared, entry: { cli: "src/cli/index.ts" }, format: ["esm"], platform: "node", external: ["tidings", "tidings/formats"] },
]);
