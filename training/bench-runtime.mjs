// Speed, load time and size of the packed model as it runs in the package.
//
//     node training/bench-runtime.mjs FILE.conllu... [--seconds 3]
//
// Reads the files' gold words document by document, as a program that reads news would; counts CPU time of this process.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { readDocuments } from "./read-conllu.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "3" } },
});
const bundle = join(mkdtempSync(join(tmpdir(), "tidings-")), "network.mjs");
buildSync({
  entryPoints: [join(root, "src/syntax/network/index.ts")],
  outfile: bundle,
  format: "esm",
  bundle: true,
  minify: true,
});
const kilobytes = (text) => `${(gzipSync(text, { level: 9 }).length / 1e6).toFixed(3)} MB`;
const data = ["kernel.ts", "language-model.ts"].map((name) => readFileSync(join(root, "src/data", name)));
console.log(`gzipped: bundle ${kilobytes(readFileSync(bundle))}; kernel and model data ${kilobytes(Buffer.concat(data))}`);

const cold = `
  const start = performance.now();
  const { preload, analyse } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
  const imported = performance.now();
  const kind = preload();
  const loaded = performance.now();
  analyse([["The", "court", "met", "on", "Monday", "."]]);
  const read = performance.now();
  console.log([imported - start, loaded - imported, read - loaded].join(" "), kind);`;
const colds = Array.from({ length: 7 }, () =>
  execFileSync(process.execPath, ["--input-type=module", "-e", cold], { encoding: "utf8" }).trim().split(" "),
);
const median = (column) =>
  colds
    .map((row) => Number(row[column]))
    .sort((a, b) => a - b)[3]
    .toFixed(1);
console.log(`cold start (${colds[0][3]}): import ${median(0)} ms, preload ${median(1)} ms, first sentence ${median(2)} ms`);

const { analyse } = await import(pathToFileURL(bundle).href);
let documents = positionals.flatMap((path) =>
  readDocuments(path).map(({ words, sentences }) =>
    sentences.map(({ first, end }) => words.slice(first, end).map(({ form }) => form)),
  ),
);
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
/** Reads all documents again and again; the best round is what an otherwise idle machine would do. */
function measure(name, read) {
  const words = documents.flat(2).length;
  const speeds = [];
  const begin = cpuSeconds();
  while (speeds.length < 3 || cpuSeconds() - begin < Number(options.seconds)) {
    const start = cpuSeconds();
    for (const sentences of documents) read(sentences);
    speeds.push(words / (cpuSeconds() - start));
  }
  speeds.sort((a, b) => a - b);
  const shown = [speeds[speeds.length >> 1], speeds.at(-1)].map((speed) => Math.round(speed));
  console.log(`${name}: ${shown[0]} words a CPU second (median round), ${shown[1]} (best)`);
}
if (documents.length > 0) {
  measure("document by document", (sentences) => analyse(sentences));
  measure("sentence by sentence", (sentences) => {
    for (const forms of sentences) analyse([forms]);
  });
  documents = documents.slice(0, 1);
  measure("plain JavaScript, first document", (sentences) => analyse(sentences, { useFallback: true }));
}
