// Measures words and sentences from raw text, and lemmas with gold words and tags, on treebank files.
//   node training/evaluate-words.mjs [--errors N] [--kind words|sentences|lemmas] [--only PART-OF-DOCUMENT-ID] FILE...
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { loadSource } from "./load-source.mjs";
import { blocksOf, readDocuments } from "./read-conllu.mjs";

const { values, positionals } = parseArgs({
  options: {
    errors: { type: "string", default: "0" },
    kind: { type: "string", default: "" },
    only: { type: "string", default: "" },
  },
  allowPositionals: true,
});
const { segment } = await loadSource("src/syntax/segment.ts");
const { lemmatize } = await loadSource("src/syntax/lemmatize.ts");

const show = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s/g, " ");
const key = ({ start, end }) => `${start}-${end}`;
const f1 = ({ correct, gold, system }) => ((200 * correct) / (gold + system)).toFixed(2);

/** Counts spans found against gold ones and keeps the differences. */
function compare(text, gold, found, score, errors) {
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  score.gold += gold.length;
  score.system += found.length;
  score.correct += found.filter((span) => goldKeys.has(key(span))).length;
  const foundEnds = new Set(found.map(({ end }) => end));
  const goldEnds = new Set(gold.map(({ end }) => end));
  for (const span of gold) if (!foundEnds.has(span.end)) errors.push(`missed  ${show(text, { start: span.end, end: span.end })}`);
  for (const span of found) if (!goldEnds.has(span.end)) errors.push(`extra   ${show(text, { start: span.end, end: span.end })}`);
}

/** Counts right lemmas of gold words with gold tags; wrong ones are kept by kind. */
function compareLemmas(document, score, errors) {
  for (const { form, upos, xpos, feats, lemma } of document.words) {
    if (lemma === "_") continue;
    score.gold += 1;
    const found = lemmatize(form, upos, xpos, feats);
    if (found === lemma) score.correct += 1;
    else errors.push(`${upos} ${xpos} ${form}: ${lemma}, found ${found}`);
  }
}

for (const file of positionals) {
  const words = { gold: 0, system: 0, correct: 0 };
  const sentences = { ...words };
  const lemmas = { gold: 0, correct: 0 };
  const errors = { words: [], sentences: [], lemmas: [] };
  for (const document of readDocuments(file).filter(({ id }) => id.includes(values.only))) {
    compareLemmas(document, lemmas, errors.lemmas);
    const foundWords = [];
    const foundSentences = [];
    for (const { start, end } of blocksOf(document.text)) {
      const block = segment(document.text, start, end);
      let first = 0;
      for (const stop of block.ends) {
        foundSentences.push({ start: block.words[first].start, end: block.words[stop - 1].end });
        first = stop;
      }
      foundWords.push(...block.words);
    }
    const gold = document.sentences.map(({ first, end }) => ({
      start: document.words[first].start,
      end: document.words[end - 1].end,
    }));
    compare(document.text, document.words, foundWords, words, errors.words);
    compare(document.text, gold, foundSentences, sentences, errors.sentences);
  }
  console.log(
    `${basename(file)} words ${f1(words)} sentences ${f1(sentences)} lemmas ${((100 * lemmas.correct) / lemmas.gold).toFixed(2)}`,
  );
  for (const line of (errors[values.kind] ?? []).slice(0, Number(values.errors))) console.log(`  ${line}`);
}
