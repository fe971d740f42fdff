// Prints the table of docs/accuracy.md, measured now on dist/; with --write puts it there:  npm run accuracy [-- --write]
import { readFileSync, writeFileSync } from "node:fs";
import { AREAS, available, commandOf, measure } from "./measure.mjs";

const PAGE = new URL("../../docs/accuracy.md", import.meta.url);

const percent = (share) => (100 * share).toFixed(1);
const syntax = ({ all: { Sentences, Words, UPOS, Lemma, UAS, LAS } }) =>
  `sentences ${Sentences}, words ${Words}, UPOS ${UPOS}, lemmas ${Lemma}, UAS ${UAS}, LAS ${LAS}`;

/** What of a scorer's figures stands in the table. */
const FIGURES = {
  articles: (f) =>
    `event F1 **${f.F1}** (P ${f.P}, R ${f.R}), full F1 **${f.fullF1}**, blocks **${f.blocks}**; of matched events: actors ${f.actors}, recipients ${f.recipients}, status ${f.status}, time ${f.time}, place ${f.place}, quantity ${f.quantity}`,
  events: ({ report: { plover, quiet } }) =>
    `type F1 ${percent(plover.typeF1)}, full F1 ${percent(plover.fullF1)} on PLOVER's sentences; silent on ${quiet.quiet} of ${quiet.negatives} sentences without events`,
  times: (f) => `strict F1 ${f.strictF1}, relaxed F1 ${f.relaxedF1}, type F1 ${f.typeF1}, value F1 ${f.valueF1}`,
  entities: (f) => `named mentions F1 ${f.namedF1}, kind ${f.kind}, links F1 ${f.linkF1}, pronouns R ${f.pronounR}`,
  quotes: (f) =>
    `direct overlap F1 ${percent(f.directOverlap.f1)}, with speaker ${percent(f.directJoint.f1)}; speech ${percent(f.speechOverlap.f1)}, with speaker ${percent(f.speechJoint.f1)}; all attributions ${percent(f.allOverlap.f1)}`,
  "syntax, EWT": syntax,
  "syntax, GUM": syntax,
};

if (!available) {
  console.error("../shared with the development data is not there, so nothing can be measured.");
  process.exit(1);
}

const rows = [];
for (const [area, data] of Object.entries(AREAS)) {
  console.error(`measuring ${area} …`);
  rows.push(`| ${area} | \`${data}\` | ${FIGURES[area](await measure(area))} |`);
}
const table = `| area | development data | figures, in per cent |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
const day = new Date().toISOString().slice(0, 10);
const commands = Object.keys(AREAS).map((area) => commandOf(area));
const section = `Measured ${day}, Node ${process.versions.node}, with \`npm run build && npm run accuracy\`:\n\n${table}\nThe commands behind the rows:\n\n\`\`\`sh\n${commands.join("\n")}\n\`\`\`\n`;

console.log(section);
if (process.argv.includes("--write")) {
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    page.replace(/(<!-- figures -->\n)[\s\S]*(<!-- \/figures -->)/, (_, open, close) => `${open}${section}${close}`),
  );
}
