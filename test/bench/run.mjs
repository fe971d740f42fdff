// Speed, size and memory of the built library, beside its peers in the same run; prints the table of docs/benchmarks.md.
//
//     npm run build && npm run bench [-- syntax memory times quotes entities story hostile]
//
// All times are CPU time of this process. On a busy machine read the ratio to the peer: both had the same machine.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as chrono from "chrono-node";
import compromise from "compromise";
import { annotate, parseArticle } from "../../dist/index.js";
import { SAMPLE_TEXT } from "../../dist/samples.js";
import { race, timeOf } from "./clock.mjs";
import { READERS } from "./readers.mjs";
import { bundle, bundleStages } from "./stages.mjs";
import { again, HOSTILE, prose, storyOf } from "./texts.mjs";

const stages = bundleStages();
const { findEntities, findEvents, findQuantities, findQuotes, findTimes, parseSentences, readWords } = await import(stages);
const PUBLISHED = { published: "2021-04-23" };

const number = (value, digits = 0) =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const perSecond = (amount, best) => Object.fromEntries(Object.entries(best).map(([name, seconds]) => [name, amount / seconds]));
const row = (what, ours, peers = "", bar = "", holds) =>
  console.log(`| ${what} | ${ours} | ${peers} | ${bar} | ${holds === undefined ? "" : holds ? "yes" : "**no**"} |`);

/** An article and all that the stages found in it, for the stages above. */
function analysed(text) {
  const article = parseArticle(text, PUBLISHED);
  const sentences = parseSentences(article);
  const entities = findEntities(article, sentences);
  return {
    article,
    sentences,
    entities,
    times: findTimes(article, sentences),
    quantities: findQuantities(article, sentences),
    quotes: findQuotes(article, sentences, entities),
  };
}

/** The stages after syntax, as functions of what came before them. */
const STAGES = {
  times: ({ article, sentences }) => findTimes(article, sentences),
  quantities: ({ article, sentences }) => findQuantities(article, sentences),
  entities: ({ article, sentences }) => findEntities(article, sentences),
  quotes: ({ article, sentences, entities }) => findQuotes(article, sentences, entities),
  events: (story) => findEvents(story, {}),
};

/** Text of 200 KB and what was found in it; made once, when first asked for. */
let lastProse;
function readProse() {
  const text = prose(200_000, SAMPLE_TEXT);
  lastProse ??= { text, story: analysed(text) };
  return lastProse;
}

/** Megabytes a CPU second of a stage on prose, and of a peer on the same text. */
function stageRow(name, peers = {}, bar = undefined, peerName = "") {
  const { text, story } = readProse();
  const { ours, ...theirs } = perSecond(text.length / 1e6, race({ ours: () => STAGES[name](story), ...peers }));
  const shown = Object.entries(theirs).map(([peer, speed]) => `${peer} ${number(speed, 2)}`);
  row(`${name}, MB a second${peerName}`, number(ours, 1), shown.join(", "), bar ? `>= ${bar}` : "", bar && ours >= bar);
}

/** Seconds of the whole for a length and for its double, least of several passes. */
function growth(work, short, long, passes = 2) {
  const best = race({ short: () => work(short), long: () => work(long) }, { passes, fill: 0 });
  return { seconds: best.long, ratio: best.long / best.short };
}

const REQUIRE = `
  const { createRequire } = await import("node:module");
  const require = createRequire(${JSON.stringify(import.meta.url)});`;

/** CPU milliseconds of `work` after `setup` in a fresh process, least of seven. */
function coldStart(setup, work) {
  const code = `${setup}
    const start = process.cpuUsage();
    ${work}
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e3);`;
  const run = () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }));
  return Math.min(...Array.from({ length: 7 }, run));
}

const SECTIONS = {
  async syntax() {
    const text = prose(200_000, SAMPLE_TEXT);
    const script = fileURLToPath(new URL("speed.mjs", import.meta.url));
    const best = {};
    for (let turn = 0; turn < 3; turn++) {
      for (const name of Object.keys(READERS)) {
        const seconds = Number(execFileSync(process.execPath, [script, stages, name], { encoding: "utf8" }));
        best[name] = Math.min(best[name] ?? seconds, seconds);
      }
    }
    const words = parseSentences(parseArticle(text)).reduce((sum, { tokens }) => sum + tokens.length, 0);
    const { tidings, ...peers } = perSecond(words, best);
    const shown = Object.entries(peers).map(([name, speed]) => `${name} ${number(speed)} (tags only)`);
    row("text to trees, words a second", number(tidings), shown.join(", "), ">= 30,000", tidings >= 30_000);

    const network = bundle('export { preload } from "./src/syntax/network/index.ts";', "network", true);
    const load = coldStart("", `(await import(${JSON.stringify(network)})).preload();`);
    const wink = coldStart(REQUIRE, 'require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);');
    row("loading the model, with its file, milliseconds", number(load), `wink-nlp ${number(wink)}`, "<= 100", load <= 100);

    const data = ["kernel.ts", "language-model.ts"].map((name) =>
      readFileSync(new URL(`../../src/data/${name}`, import.meta.url)),
    );
    const megabytes = gzipSync(Buffer.concat(data), { level: 9 }).length / 1e6;
    row("model and kernel, MB gzipped", number(megabytes, 2), "", "<= 2", megabytes <= 2);

    const parse = (article) => parseSentences(article);
    const halves = (pattern, count) => [count / 2, count].map((copies) => parseArticle(pattern.repeat(copies)));
    const single = growth(parse, ...halves("the army moved its heavy guns and ", 30_000));
    row(
      "one sentence of 1 MB, ratio to 0.5 MB",
      number(single.ratio, 2),
      `${number(single.seconds, 1)} s`,
      "linear, <= 2.4",
      single.ratio <= 2.4,
    );
    const ones = growth(parse, ...halves("Stop.\n\n", 100_000));
    row(
      "100,000 one-word sentences, ratio to 50,000",
      number(ones.ratio, 2),
      `${number(ones.seconds, 1)} s`,
      "linear, <= 2.4",
      ones.ratio <= 2.4,
    );
  },

  memory() {
    const script = fileURLToPath(new URL("memory.mjs", import.meta.url));
    const measure = (system, characters) =>
      JSON.parse(execFileSync(process.execPath, ["--expose-gc", script, stages, system, characters], { encoding: "utf8" }));
    const [half, whole, wink, tags] = [
      measure("tidings", 500_000),
      measure("tidings", 1_000_000),
      measure("wink-nlp", 1_000_000),
      measure("compromise", 1_000_000),
    ];
    const show = ({ kept, peak }) => `${number(kept)} kept, ${number(peak)} at most`;
    const ratio = whole.kept / half.kept;
    row("memory for trees of 1 MB, MB", show(whole), `wink-nlp ${show(wink)}; compromise ${show(tags)}`);
    row("… ratio to 0.5 MB, kept", number(ratio, 2), "", "linear, <= 2.4", ratio <= 2.4);
  },

  times() {
    const { text } = readProse();
    const reference = new Date(2021, 3, 23);
    stageRow("times", { "chrono-node": () => chrono.parse(text, reference) }, 3);
    stageRow("quantities", {}, 3);
    const { story } = readProse();
    const together = ({ article, sentences }) => {
      const words = readWords(article, sentences);
      return [findTimes(article, sentences, words), findQuantities(article, sentences, words)];
    };
    const { both } = perSecond(text.length / 1e6, race({ both: () => together(story) }));
    row("times and quantities together, MB a second", number(both, 1), "", ">= 3", both >= 3);
    for (const name of ["1 day 1 day", "Jan 1 Jan 1"]) {
      const parse = (input) => chrono.parse(input, reference);
      const { ratio, seconds } = growth(parse, again(HOSTILE[name], 10_000), again(HOSTILE[name], 20_000));
      row(`chrono-node on “${name} …”, 20 KB to 10 KB`, "", `ratio ${number(ratio, 2)}, ${number(seconds, 2)} s`);
    }
  },

  quotes() {
    stageRow("quotes");
  },

  entities() {
    stageRow("entities");
    const found = `
      const { findEntities, parseArticle, parseSentences } = await import(${JSON.stringify(stages)});
      const article = parseArticle("Kenya sent soldiers to Mogadishu on Monday.");
      const sentences = parseSentences(article);`;
    const lists = coldStart(found, "findEntities(article, sentences);");
    row("first sentence's entities, with the gazetteer's loading, milliseconds", number(lists), "", "<= 50", lists <= 50);
    stageRow("events");
  },

  story() {
    const text = storyOf(800, SAMPLE_TEXT);
    const article = parseArticle(text, PUBLISHED);
    const job = () => {
      const doc = compromise(text);
      return [doc.people(), doc.places(), doc.organizations(), doc.numbers?.(), doc.quotations?.(), doc.verbs?.()].map((found) =>
        found?.json(),
      );
    };
    const best = race({ whole: () => annotate(article), compromise: job }, { passes: 8, fill: 0.6 });
    const words = text.match(/\S+/g).length;
    row(
      `annotate() on a story of ${words} words, milliseconds`,
      number(best.whole * 1e3, 1),
      `compromise ${number(best.compromise * 1e3, 1)} (tags, names, numbers, quotation marks, verbs)`,
    );
    const whole = JSON.stringify(new URL("../../dist/index.js", import.meta.url).href);
    const ours = coldStart(
      "",
      `const { annotate, parseArticle } = await import(${whole}); annotate(parseArticle(${JSON.stringify(text)}));`,
    );
    const theirs = coldStart(REQUIRE, `require("compromise")(${JSON.stringify(text)});`);
    row("… the first, with import and loading, in a new process", number(ours), `compromise ${number(theirs)} (tags only)`);
    const story = analysed(text);
    const parts = race(
      {
        syntax: () => parseSentences(article),
        ...Object.fromEntries(Object.entries(STAGES).map(([name, stage]) => [name, () => stage(story)])),
      },
      { passes: 6 },
    );
    const shares = Object.entries(parts).map(([name, seconds]) => `${name} ${number(seconds * 1e3, 1)}`);
    row("… its stages", shares.join(", "));
  },

  hostile() {
    for (const [name, pattern] of Object.entries(HOSTILE)) {
      const [, short, long] = [10_000, 100_000, 200_000].map((size) => {
        const article = parseArticle(again(pattern, size), PUBLISHED);
        const found = { article, sentences: [], entities: [], times: [], quantities: [], quotes: [] };
        const seconds = { syntax: timeOf(() => (found.sentences = parseSentences(article))) };
        for (const [stage, find] of Object.entries(STAGES)) {
          found[stage] = find(found);
          seconds[stage] = race({ [stage]: () => find(found) }, { passes: 6, fill: 0 })[stage];
        }
        return seconds;
      });
      const ratios = Object.keys(long).map((stage) => ({ stage, seconds: long[stage], ratio: long[stage] / short[stage] }));
      const worst = Math.max(...ratios.filter(({ seconds }) => seconds >= 0.05).map(({ ratio }) => ratio));
      const shown = ratios.map(({ stage, ratio, seconds }) => `${stage} ${number(ratio, 2)} (${number(seconds, 2)} s)`);
      row(`“${name}”, 200 KB to 100 KB`, shown.join(", "), "", "<= 2.4", worst <= 2.4);
    }
  },
};

const wanted = process.argv.slice(2);
const load = loadavg().map((value) => number(value, 1));
console.log(`Node ${process.versions.node}, ${cpus().length} cores, load average ${load.join(", ")}\n`);
console.log("| what | tidings | beside it | bar | holds |\n| --- | --- | --- | --- | --- |");
for (const [name, section] of Object.entries(SECTIONS)) {
  if (wanted.length === 0 || wanted.includes(name)) await section();
}
