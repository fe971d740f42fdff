// Speed, size and memory of the built library, beside its peers in the same run; prints the table of docs/benchmarks.md.
//
//     npm run build && npm run bench [-- syntax memory times quotes entities story hostile]
//
// All times are CPU time; what is compared by speed runs in processes of its own. On a busy machine read the ratio to the peer: both had the same machine.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as chrono from "chrono-node";
import compromise from "compromise";
import { annotate, parseArticle } from "../../dist/index.js";
import { SAMPLE_TEXT } from "../../dist/samples.js";
import { race } from "./clock.mjs";
import { READERS } from "./readers.mjs";
import { bundle, bundleStages } from "./stages.mjs";
import { again, HOSTILE, prose, storyOf } from "./texts.mjs";
import { LENGTH, PUBLISHED, REFERENCE, stagesOf } from "./works.mjs";

const bundled = bundleStages();
const { parseSentences } = await import(bundled);
const { analysed, stages: STAGES } = stagesOf(await import(bundled));

const number = (value, digits = 0) =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const perSecond = (amount, best) => Object.fromEntries(Object.entries(best).map(([name, seconds]) => [name, amount / seconds]));
const row = (what, ours, peers = "", bar = "", holds) =>
  console.log(`| ${what} | ${ours} | ${peers} | ${bar} | ${holds === undefined ? "" : holds ? "yes" : "**no**"} |`);

/** The best CPU seconds of each work by name, each in processes of its own, in turns, so that a busy minute hits all of them. */
function alone(...names) {
  const script = fileURLToPath(new URL("alone.mjs", import.meta.url));
  const best = {};
  for (let turn = 0; turn < 3; turn++) {
    for (const name of names) {
      const seconds = Number(execFileSync(process.execPath, [script, bundled, name], { encoding: "utf8" }));
      best[name] = Math.min(best[name] ?? seconds, seconds);
    }
  }
  return best;
}

/** Megabytes a CPU second of a stage on prose, and of peers on the same text. */
function stageRow(name, bar = undefined, ...peers) {
  const { [name]: ours, ...theirs } = perSecond(LENGTH / 1e6, alone(name, ...peers));
  const shown = Object.entries(theirs).map(([peer, speed]) => `${peer} ${number(speed, 2)}`);
  row(`${name}, MB a second`, number(ours, 1), shown.join(", "), bar ? `>= ${bar}` : "", bar && ours >= bar);
}

/** Seconds of the whole for a length and for its double, least of several passes in turn, so that a busy moment hits both. */
function growth(work, short, long, options = { passes: 2, fill: 0 }) {
  const best = race({ short: () => work(short), long: () => work(long) }, options);
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
    const best = alone(...Object.keys(READERS));
    const text = prose(LENGTH, SAMPLE_TEXT);
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
      JSON.parse(execFileSync(process.execPath, ["--expose-gc", script, bundled, system, characters], { encoding: "utf8" }));
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
    stageRow("times", 3, "chrono-node");
    stageRow("quantities", 3);
    stageRow("times and quantities together", 3);
    for (const name of ["1 day 1 day", "Jan 1 Jan 1"]) {
      const parse = (input) => chrono.parse(input, REFERENCE);
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
      const { findEntities, parseArticle, parseSentences } = await import(${JSON.stringify(bundled)});
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
      const [short, long] = [100_000, 200_000].map((size) => ({ article: parseArticle(again(pattern, size), PUBLISHED) }));
      const parse = (story) => {
        story.sentences = parseSentences(story.article);
      };
      const grown = [{ stage: "syntax", ...growth(parse, short, long) }];
      for (const [stage, find] of Object.entries(STAGES)) {
        // Quick stages are called many times a pass: a single call of some hundredths of a second measures the collector of garbage.
        grown.push({ stage, ...growth(find, short, long, { passes: 6, fill: 0.3, swept: true }) });
        for (const story of [short, long]) story[stage] = find(story);
      }
      const worst = Math.max(...grown.filter(({ seconds }) => seconds >= 0.05).map(({ ratio }) => ratio));
      const shown = grown.map(({ stage, ratio, seconds }) => `${stage} ${number(ratio, 2)} (${number(seconds, 2)} s)`);
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
