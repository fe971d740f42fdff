// Fits the weights of src/data/confidence.ts and measures them: half of PLOVER's sentences and of the stories teach, the
// other half is only counted. Run on the built package, from the repository's root:
// node training/accuracy/confidence.mjs [--write]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadSource } from "../load-source.mjs";

const gold = resolve("../shared/gold");
const TAUGHT = ["seed", "apw19980818", "bbc-politics-058", "cnn", "g5w1h-36ed35f8", "pri19980205"];
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const ROUNDS = 4000;
const RATE = 0.1;
const PENALTIES = [1, 2, 4, 8, 16, 32];
const FOLDS = 8;

const { annotate, parseArticle, explain } = await import(pathToFileURL(resolve("dist/index.js")).href);
const { featuresOf } = await loadSource("src/events/confidence.ts");

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const eventsOf = (text, published) => annotate(parseArticle(text, { published }), { merge: false }).events;
const sampleOf = (event, right) => ({ features: featuresOf({ event, entry: explain(event).entry }), right });

/** Events of PLOVER's sentences: right where the sentence is of that type. Every second sentence teaches. */
function sentences() {
  const lines = readFileSync(join(gold, "events/plover.jsonl"), "utf8").split("\n").filter(Boolean);
  return lines.flatMap((line, at) => {
    const { text, date, events } = JSON.parse(line);
    const types = new Set(events.flatMap(({ type, alt }) => [type, ...(alt ?? [])]));
    return eventsOf(text, date).map((event) => ({ taught: at % 2 === 0, ...sampleOf(event, types.has(event.codes.plover)) }));
  });
}

/** Events of stories: right where the gold has one of that type on the same words; what it leaves open is not counted. */
function stories() {
  return readdirSync(join(gold, "articles"))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const { text, published, events } = JSON.parse(readFileSync(join(gold, "articles", file), "utf8"));
      return eventsOf(text, published).flatMap((event) => {
        const same = events.filter(
          ({ type, evidence }) => type.includes(event.type) && event.evidence.some(({ span }) => overlaps(span, evidence)),
        );
        if (same.length > 0 && same.every(({ optional }) => optional)) return [];
        return [{ taught: TAUGHT.some((name) => file.startsWith(name)), ...sampleOf(event, same.length > 0) }];
      });
    });
}

const chanceOf = (weights, features) =>
  1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights[name] ?? 0), weights.bias)));

/** Logistic regression by gradient descent; the penalty keeps rare features near 0. */
function regress(samples, penalty) {
  const weights = { bias: 0 };
  for (const { features } of samples) for (const name of features) weights[name] = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Object.fromEntries(Object.keys(weights).map((name) => [name, name === "bias" ? 0 : penalty * weights[name]]));
    for (const { features, right } of samples) {
      const error = chanceOf(weights, features) - Number(right);
      for (const name of ["bias", ...features]) slope[name] += error;
    }
    for (const name of Object.keys(weights)) weights[name] -= (RATE * slope[name]) / samples.length;
  }
  return weights;
}

/** How badly the weights guess, in nats an event. */
function loss(samples, weights) {
  const sum = samples.reduce((total, { features, right }) => {
    const chance = chanceOf(weights, features);
    return total - Math.log(right ? chance : 1 - chance);
  }, 0);
  return sum / samples.length;
}

/** The penalty that guesses best what it was not fitted on, within the half that teaches. */
function bestPenalty(samples) {
  const losses = PENALTIES.map((penalty) => {
    const folds = Array.from({ length: FOLDS }, (_, fold) => {
      const rest = samples.filter((_, at) => at % FOLDS !== fold);
      return loss(
        samples.filter((_, at) => at % FOLDS === fold),
        regress(rest, penalty),
      );
    });
    return folds.reduce((sum, each) => sum + each, 0);
  });
  return PENALTIES[losses.indexOf(Math.min(...losses))];
}

function table(samples, weights) {
  const scored = samples.map(({ features, right }) => ({ right, chance: chanceOf(weights, features) }));
  const rows = BINS.slice(0, -1).flatMap((low, at) => {
    const high = BINS[at + 1];
    const inside = scored.filter(({ chance }) => chance >= low && (chance < high || high === 1));
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { chance }) => sum + chance, 0) / inside.length;
    const right = inside.filter((sample) => sample.right).length / inside.length;
    return [{ bin: `${low.toFixed(1)} to ${high.toFixed(1)}`, events: inside.length, mean, right }];
  });
  const gap = rows.reduce((sum, { events, mean, right }) => sum + events * Math.abs(mean - right), 0) / scored.length;
  return { rows, gap };
}

const samples = [...sentences(), ...stories()];
const teaching = samples.filter(({ taught }) => taught);
const penalty = bestPenalty(teaching);
const weights = regress(teaching, penalty);
console.log(`penalty ${penalty}, chosen by ${FOLDS} folds of the half that teaches`);
for (const [name, half] of [
  ["fitted on", teaching],
  ["held out", samples.filter(({ taught }) => !taught)],
]) {
  const { rows, gap } = table(half, weights);
  console.log(
    `\n${name}: ${half.length} events, mean gap ${(100 * gap).toFixed(1)}\n\n| confidence | events | mean | right, % |\n| --- | --- | --- | --- |`,
  );
  for (const { bin, events, mean, right } of rows)
    console.log(`| ${bin} | ${events} | ${mean.toFixed(2)} | ${(100 * right).toFixed(0)} |`);
}
if (process.argv.includes("--write")) {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`);
  const head = readFileSync("src/data/confidence.ts", "utf8").split("\n")[0];
  writeFileSync("src/data/confidence.ts", `${head}\nexport const CONFIDENCE = {\n${lines.join("\n")}\n} as const;\n`);
}
