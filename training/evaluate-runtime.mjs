// Scores the packed model as it runs in the package, on gold words: UPOS, XPOS, FEATS, UAS and LAS (relations without their
// subtypes) in per cent.
//
//     node training/evaluate-runtime.mjs FILE.conllu... [--export training/runs/best/export] [--fallback]
//
// With --export it prints the float network's own figures (of training/evaluate.py) from there, to compare.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { loadSource } from "./load-source.mjs";
import { readDocuments } from "./read-conllu.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { export: { type: "string" }, fallback: { type: "boolean", default: false } },
});
const { analyse } = await loadSource("src/syntax/network/index.ts");
const base = (deprel) => deprel.split(":")[0];

for (const path of positionals) {
  const gold = readDocuments(path).flatMap(({ words, sentences }) => sentences.map(({ first, end }) => words.slice(first, end)));
  const forms = gold.map((words) => words.map(({ form }) => form));
  const analyses = analyse(forms, { useFallback: options.fallback });
  const right = { UPOS: 0, XPOS: 0, FEATS: 0, UAS: 0, LAS: 0 };
  let total = 0;
  gold.forEach((words, sentence) => {
    words.forEach((word, index) => {
      const found = analyses[sentence][index];
      total++;
      right.UPOS += found.upos === word.upos;
      right.XPOS += found.xpos === word.xpos;
      right.FEATS += JSON.stringify(found.feats) === JSON.stringify(word.feats);
      right.UAS += found.head === word.head;
      right.LAS += found.head === word.head && base(found.deprel) === base(word.deprel);
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
