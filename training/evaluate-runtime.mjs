// Scores the packed model as it runs in the package, on gold words: UPOS, XPOS, FEATS, UAS and LAS (relations without their
// subtypes) in per cent.
//
//     node training/evaluate-runtime.mjs FILE.conllu... [--export training/runs/best/export] [--fallback]
//
// With --export it prints the float network's own figures (of training/evaluate.py) from there, to compare.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { loadRuntime, readConllu } from "./runtime.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { export: { type: "string" }, fallback: { type: "boolean", default: false } },
});
const { analyse } = await loadRuntime();
const base = (deprel) => deprel.split(":")[0];
const text = (feats) => Object.entries(feats).map((pair) => pair.join("=")).join("|") || "_";

for (const path of positionals) {
  const sentences = readConllu(path);
  const analyses = analyse(sentences.map(({ forms }) => forms), { useFallback: options.fallback });
  const right = { UPOS: 0, XPOS: 0, FEATS: 0, UAS: 0, LAS: 0 };
  let total = 0;
  sentences.forEach(({ words }, sentence) => {
    words.forEach((gold, index) => {
      const found = analyses[sentence][index];
      total++;
      right.UPOS += found.upos === gold.upos;
      right.XPOS += found.xpos === gold.xpos;
      right.FEATS += text(found.feats) === gold.feats;
      right.UAS += found.head === gold.head;
      right.LAS += found.head === gold.head && base(found.deprel) === base(gold.deprel);
    });
  });
  const figures = Object.entries(right).map(([name, count]) => `${name} ${((100 * count) / total).toFixed(2)}`);
  console.log(`${basename(path)} (${total} words): ${figures.join(", ")}`);
}
if (options.export) {
  const { notes } = JSON.parse(readFileSync(join(options.export, "manifest.json"), "utf8"));
  for (const [name, figures] of Object.entries(notes.figures)) {
    const shown = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(2)}`);
    console.log(`float, ${name}: ${shown.join(", ")}`);
  }
}
