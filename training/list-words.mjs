// Prints as JSON words of WordNet by the Penn tag they can bear, those that its tagged texts have; for swaps.py.
//
//     node training/list-words.mjs WORDNET-FOLDER
import { readFileSync } from "node:fs";
import { wordNetPairs } from "./english-inflections.mjs";
import { loadSource } from "./load-source.mjs";

const [folder] = process.argv.slice(2);
const { wordClass } = await loadSource("src/syntax/network/word-class.ts");
const { readFrontCoded } = await loadSource("src/text/front-coded.ts");
const { wordClasses } = await loadSource("src/data/word-classes.ts");

const words = { NN: new Set(), NNS: new Set(), VBD: new Set(), VBN: new Set(), VBZ: new Set(), JJ: new Set(), NNP: new Set() };
const used = new Set(
  readFileSync(`${folder}/cntlist.rev`, "latin1")
    .split("\n")
    .map((line) => line.slice(0, line.indexOf("%"))),
);
for (const [bits, list] of Object.values(wordClasses).flat()) {
  for (const word of readFrontCoded(list)) {
    if (bits & 1 && used.has(word)) words.NN.add(word);
    if (bits & 4 && used.has(word)) words.JJ.add(word);
    if (bits & 16) words.NNP.add(word[0].toUpperCase() + word.slice(1));
  }
}
const tags = { plural: ["NNS"], past: ["VBD", "VBN"], present: ["VBZ"] };
for (const { kind, form, base, weight } of wordNetPairs(folder)) {
  if (!used.has(base) || weight < 1 || wordClass(form) === 0) continue;
  for (const tag of tags[kind] ?? []) words[tag].add(form);
}
console.log(JSON.stringify(Object.fromEntries(Object.entries(words).map(([tag, list]) => [tag, [...list].sort()]))));
