// Measures words, sentences and lemmas on treebank files: node training/evaluate-words.mjs [--errors N] FILE...
import { parseArgs } from "node:util";
import { basename } from "node:path";
import { loadSource } from "./load-source.mjs";
import { readDocuments } from "./read-conllu.mjs";

const { values, positionals } = parseArgs({ options: { errors: { type: "string", default: "0" }, only: { type: "string", default: "" } }, allowPositionals: true });
const { tokenize } = await loadSource("src/syntax/tokenize.ts");
const show = (text, { start, end }) => `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(/\n/g, "⏎");

/** The blocks of a document: what blank lines separate. */
function blocks(text) {
  const found = [];
  let start = 0;
  for (const match of text.matchAll(/\n\s*\n/g)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}
const f1 = (correct, gold, system) => ((200 * correct) / (gold + system)).toFixed(2);

for (const file of positionals) {
  let correct = 0, gold = 0, system = 0;
  const errors = [];
  for (const document of readDocuments(file)) {
    if (values.only && !document.id.includes(values.only)) continue;
    const words = blocks(document.text).flatMap(({ start, end }) => tokenize(document.text, start, end));
    const key = (w) => w.start * 1e5 + (w.end - w.start);
    const goldKeys = new Set(document.words.map(key));
    const systemKeys = new Set(words.map(key));
    correct += words.filter((w) => goldKeys.has(key(w))).length;
    gold += document.words.length;
    system += words.length;
    let last = -1;
    for (const w of document.words) if (!systemKeys.has(key(w))) {
      if (w.start === last) { last = w.end; continue; }
      last = w.end;
      const ours = words.filter((x) => x.start < w.end && x.end > w.start);
      errors.push(`${ours.map((x) => document.text.slice(x.start, x.end)).join("|")}\t${show(document.text, w)}`);
    }
  }
  console.log(`${basename(file)} words ${f1(correct, gold, system)} (${gold} gold)`);
  for (const line of errors.slice(0, Number(values.errors))) console.log(`  ${line}`);
}
