// Bundles src/syntax/network as a user's bundler would and loads it, for the scripts beside this file.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** The path of the runtime bundled into one file. */
export function bundleRuntime(format = "esm", globalName = undefined) {
  const outfile = join(mkdtempSync(join(tmpdir(), "tidings-")), format === "esm" ? "network.mjs" : "network.js");
  const entryPoints = [join(root, "src/syntax/network/index.ts")];
  buildSync({ entryPoints, outfile, format, globalName, bundle: true, minify: !process.env.PLAIN, charset: "utf8" });
  return outfile;
}

/** The runtime's exports. */
export function loadRuntime() {
  return import(pathToFileURL(bundleRuntime()).href);
}

/** The sentences of a CoNLL-U file: forms and gold columns, with the document each stands in. */
export function readConllu(path) {
  const sentences = [];
  let document = "";
  let words = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# newdoc")) document = line;
    if (line === "" && words.length > 0) {
      sentences.push({ document, words, forms: words.map(({ form }) => form) });
      words = [];
    }
    const [id, form, , upos, xpos, feats, head, deprel] = line.split("\t");
    if (/^[0-9]+$/.test(id ?? "") && deprel) words.push({ form, upos, xpos, feats, head: Number(head) - 1, deprel });
  }
  return sentences;
}
