// The stages of the library one by one, bundled from the source: the package exports only the whole.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ENTRY = `
  export { parseArticle } from "./src/article/index.js";
  export { parseSentences, preload } from "./src/syntax/index.js";
  export { findEntities, findQuantities, findQuotes, findTimes, findTimesAndQuantities } from "./src/annotate/index.js";
  export { findEvents } from "./src/events/index.js";`;

/** Bundles code that imports from the repository's root into a file of its own; gives its address. */
export function bundle(code, name, minify = false) {
  const outfile = join(mkdtempSync(join(tmpdir(), "tidings-bench-")), `${name}.mjs`);
  buildSync({
    stdin: { contents: code, resolveDir: root },
    outfile,
    format: "esm",
    bundle: true,
    preserveSymlinks: true,
    minify,
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  return pathToFileURL(outfile).href;
}

/** The address of the bundle of all stages. */
export const bundleStages = () => bundle(ENTRY, "stages");
