// Times tokenising, splitting and lemmatising together on one core: node training/bench-words.mjs FILE.conllu...
import { loadSource } from "./load-source.mjs";
import { blocksOf, readDocuments } from "./read-conllu.mjs";

const { segment } = await loadSource("src/syntax/segment.ts");
const { tokenize } = await loadSource("src/syntax/tokenize.ts");
const { lemmatize } = await loadSource("src/syntax/lemmatize.ts");
const documents = process.argv.slice(2).flatMap(readDocuments);
const blocks = documents.flatMap(({ text }) => blocksOf(text).map(({ start, end }) => text.slice(start, end)));
const gold = documents.flatMap(({ words }) => words);
const rounds = 5;

function time(name, words, work) {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const { user, system } = process.cpuUsage();
    work();
    const used = process.cpuUsage({ user, system });
    best = Math.min(best, used.user + used.system);
  }
  console.log(`${name}: ${Math.round((words / best) * 1e6).toLocaleString("en")} words a second`);
  return best;
}

const cut = time("tokenize alone", gold.length, () => blocks.forEach((text) => tokenize(text, 0, text.length)));
const split = time("tokenize + split", gold.length, () => blocks.forEach((text) => segment(text, 0, text.length)));
const lemmas = time("lemmatize", gold.length, () =>
  gold.forEach(({ form, upos, xpos, feats }) => lemmatize(form, upos, xpos, feats)),
);
console.log(
  `all together: ${Math.round((gold.length / (split + lemmas)) * 1e6).toLocaleString("en")} words a second (cut ${cut})`,
);
