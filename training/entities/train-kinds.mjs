// Trains what a name is that no list knows (softmax regression over named facts) and writes src/data/kind-weights.ts.
//   node training/entities/train-kinds.mjs GUM-TRAIN.conllu [GUM-DEV.conllu]
// Prints the share of names that are right: by the rules alone, by cross-validation over documents, and on the second file.
// Deterministic.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSource } from "../load-source.mjs";
import { readMentions } from "./read-mentions.mjs";

const { namedClusters } = await loadSource("training/entities/named-clusters.mjs");

const KINDS = ["person", "place", "organization"];
const [steps, rate, leastDocuments, folds, unit] = [250, 0.3, 3, 20, 20];

/**
 * How much a weight is drawn to zero: what the rules say for themselves hardly is; what the language model says is much, for it has
 * learnt these very names (chosen on the second file).
 */
const decayOf = (fact) => (/^model=/.test(fact) ? 150 : /^(?:voted|guess)=/.test(fact) ? 0.1 : 4);

/** The clusters of each document of a file that are annotated as one of the kinds, with how many of their names are which. */
function examplesOf(file) {
  return readMentions(readFileSync(file, "utf8")).flatMap(({ text, published, mentions }, document) =>
    namedClusters(text, published).flatMap(({ facts, spans }) => {
      const counts = KINDS.map(() => 0);
      const named = KINDS.map(() => 0);
      for (const { start, name, end } of spans) {
        const gold = goldOf(mentions, start, end) ?? goldOf(mentions, name, end);
        const kind = KINDS.indexOf(gold?.kind);
        if (kind < 0) continue;
        counts[kind]++;
        if (gold.named) named[kind]++;
      }
      const count = counts.reduce((sum, one) => sum + one, 0);
      return count > 0 ? [{ document, facts, counts, named, count }] : [];
    }),
  );
}

/** The longest gold mention whose head the words from `start` to `end` hold, and which holds them. */
function goldOf(mentions, start, end) {
  const fitting = mentions.filter((m) => start <= m.headStart && end >= m.headEnd && start >= m.start && end <= m.end);
  return fitting.reduce((best, m) => (best && best.end - best.start >= m.end - m.start ? best : m), undefined);
}

/** Weights of every fact that enough documents have; full-batch steps, each weight with a rate of its own. */
function train(examples) {
  const documents = new Map();
  for (const { facts, document } of examples)
    for (const fact of facts.keys()) documents.set(fact, (documents.get(fact) ?? new Set()).add(document));
  const weights = new Map(
    [...documents].filter(([, seen]) => seen.size >= leastDocuments).map(([fact]) => [fact, KINDS.map(() => 0)]),
  );
  const squares = new Map([...weights.keys()].map((fact) => [fact, KINDS.map(() => 1e-8)]));
  for (let step = 0; step < steps; step++) {
    const slopes = new Map([...weights].map(([fact, own]) => [fact, own.map((weight) => decayOf(fact) * weight)]));
    for (const { facts, counts, count } of examples) {
      const scores = scoresOf(weights, facts);
      const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
      const sum = powers.reduce((total, power) => total + power, 0);
      const excess = powers.map((power, k) => (power / sum - counts[k] / count) * Math.sqrt(count));
      for (const [fact, value] of facts) addTo(slopes.get(fact), (k) => excess[k] * value);
    }
    for (const [fact, slope] of slopes)
      slope.forEach((steep, k) => {
        squares.get(fact)[k] += steep ** 2;
        weights.get(fact)[k] -= (rate * steep) / Math.sqrt(squares.get(fact)[k]);
      });
  }
  return new Map([...weights].map(([fact, own]) => [fact, own.map((weight) => Math.round(weight * unit))]));
}

function addTo(numbers, more) {
  for (const k of numbers?.keys() ?? []) numbers[k] += more(k);
}

function scoresOf(weights, facts) {
  const scores = KINDS.map(() => 0);
  for (const [fact, value] of facts) addTo(scores, (k) => (weights.get(fact)?.[k] ?? 0) * value);
  return scores;
}

const best = (scores) => scores.indexOf(Math.max(...scores));
const votedKind = ({ facts }) => KINDS.findIndex((kind) => facts.has(`voted=${kind}`));

/** How many names of the examples are of the kind that is told of their cluster, in percent. */
function rightOf(examples, kindOf) {
  let [right, all] = [0, 0];
  for (const example of examples) {
    right += example.named[kindOf(example)] ?? 0;
    all += example.named.reduce((sum, one) => sum + one, 0);
  }
  return Math.round((1000 * right) / all) / 10;
}

const [trainFile, devFile] = process.argv.slice(2);
const examples = examplesOf(trainFile);
const byFold = Array.from({ length: folds }, (_, fold) => train(examples.filter(({ document }) => document % folds !== fold)));
const crossed = rightOf(examples, ({ document, facts }) => best(scoresOf(byFold[document % folds], facts)));
const weights = train(examples);
const names = examples.reduce((sum, { count }) => sum + count, 0);
console.log(`names ${names}, facts ${weights.size}: rules ${rightOf(examples, votedKind)}, crossed ${crossed}`);
if (devFile) {
  const dev = examplesOf(devFile);
  console.log(`dev: rules ${rightOf(dev, votedKind)}, trained ${rightOf(dev, ({ facts }) => best(scoresOf(weights, facts)))}`);
}

const lines = [...weights]
  .filter(([, own]) => own.some((weight) => weight !== 0))
  .map(([fact, own]) => `${own.join(" ")} ${fact}`);
const header = `/**
 * What each fact about a name that no list knows counts for a person, a place and an organization, in twentieths, and the fact.
 * Generated by training/entities/train-kinds.mjs: do not edit.
 * Origin: softmax regression over ${names} names of the training part of GUM 2.16 (annotations CC BY 4.0, Amir Zeldes and the GUM
 * annotators; texts under free licences), of which it holds none; this file is CC BY 4.0. Of the names in documents left out in turn
 * ${crossed} % are told right, ${rightOf(examples, votedKind)} % by the rules alone.
 */
`;
writeFileSync(
  fileURLToPath(new URL("../../src/data/kind-weights.ts", import.meta.url)),
  `${header}export const KIND_WEIGHTS = \`\n${lines.sort((a, b) => (a.replace(/^[-\d ]+/, "") < b.replace(/^[-\d ]+/, "") ? -1 : 1)).join("\n")}\n\`;\n`,
);
