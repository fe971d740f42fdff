// Lists English inflected forms with their base forms, from WordNet and from treebank files.
import { readFileSync } from "node:fs";
import { loadSource } from "./load-source.mjs";
import { readDocuments } from "./read-conllu.mjs";

const { inflectionTags } = await loadSource("src/data/inflection-tags.ts");

/** Base forms of a part of speech in WordNet, single lower-case words, with the count of tagged senses. */
function wordNetBases(folder, part) {
  const bases = new Map();
  const lower = new Set();
  for (const line of readFileSync(`${folder}/data.${part}`, "latin1").split("\n")) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(" ");
    const words = Number.parseInt(fields[3], 16);
    for (let at = 0; at < words; at += 1) lower.add(fields[4 + 2 * at].replace(/\(.*\)$/, ""));
  }
  for (const line of readFileSync(`${folder}/index.${part}`, "latin1").split("\n")) {
    const fields = line.trim().split(/\s+/);
    const word = fields[0];
    if (!/^[a-z][a-z-]*$/.test(word ?? "") || word.length < 2 || !lower.has(word)) continue;
    bases.set(word, Number(fields[5 + Number(fields[3])] ?? 0));
  }
  return bases;
}

const vowel = /[aeiou]/;
const shortClosed = (word) => /(^|[^aeiou]|qu)[aeiouy][bcdfgklmnprstvz]$/.test(word);
const syllables = (word) => (word.replace(/e$/, "").match(/[aeiouy]+/g) ?? []).length;

function withEnding(base, ending) {
  if (/e$/.test(base) && !/(ee|oe|ye)$/.test(base))
    return ending === "ing" && /ie$/.test(base) ? [`${base.slice(0, -2)}ying`] : [base.slice(0, -1) + ending];
  if (/(ee|oe|ye)$/.test(base)) return [ending[0] === "e" ? base + ending.slice(1) : base + ending];
  if (/[^aeiou]y$/.test(base)) return [ending[0] === "e" ? `${base.slice(0, -1)}i${ending}` : base + ending];
  if (/c$/.test(base)) return [`${base}k${ending}`, base + ending];
  if (!shortClosed(base)) return [base + ending];
  const doubled = base + base.at(-1) + ending;
  return syllables(base) === 1 ? [doubled] : [base + ending, doubled];
}

function withS(base) {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  if (/(s|x|z|ch|sh)$/.test(base)) return [`${base}es`];
  if (/[^aeiou]o$/.test(base)) return [`${base}es`, `${base}s`];
  return [`${base}s`];
}

/**
 * Pairs { kind, form, base, weight } of WordNet: regular forms built from its base forms, irregular ones from its
 * exception lists.
 */
export function wordNetPairs(folder) {
  const pairs = [];
  const add = (kind, forms, base, weight) => {
    for (const form of forms) pairs.push({ kind, form, base, weight });
  };
  const exceptions = (part) =>
    readFileSync(`${folder}/${part}.exc`, "latin1")
      .split("\n")
      .map((line) => line.trim().split(" "))
      .filter(([form, base]) => base && !form.includes("_"));
  const irregular = new Set();
  for (const [form, base] of exceptions("verb")) {
    const kind =
      /ing$/.test(form) && form.length > base.length ? "gerund" : /s$/.test(form) && !/ss$/.test(form) ? "present" : "past";
    add(kind, [form], base, 2);
    if (kind === "past") irregular.add(base);
  }
  for (const [form, base] of exceptions("noun")) add("plural", [form], base, 1.5);
  for (const [form, base] of exceptions("adj")) add(/st$/.test(form) ? "superlative" : "comparative", [form], base, 2);
  for (const [base, count] of wordNetBases(folder, "verb")) {
    const weight = 1 + Math.log(1 + count);
    add("past", withEnding(base, "ed"), base, irregular.has(base) ? 0.5 : weight); // "hanged" beside "hung"
    add("gerund", withEnding(base, "ing"), base, weight);
    add("present", withS(base), base, weight);
  }
  for (const [base, count] of wordNetBases(folder, "noun")) add("plural", withS(base), base, 1 + Math.log(1 + count));
  for (const [base, count] of wordNetBases(folder, "adj")) {
    if (syllables(base) > 2 || /-|ed$|ing$/.test(base)) continue;
    add("comparative", withEnding(base, "er"), base, 1 + Math.log(1 + count));
    add("superlative", withEnding(base, "est"), base, 1 + Math.log(1 + count));
  }
  return pairs.filter(({ base }) => vowel.test(base) || base.includes("y"));
}

/** Counts of (kind, form, base) in treebank files, in lower case; single misspellings are left out later. */
export function treebankCounts(files) {
  const counts = new Map();
  for (const file of files) {
    for (const document of readDocuments(file)) {
      for (const { form, lemma, upos, xpos } of document.words) {
        const kind = inflectionTags[xpos];
        if (!kind || kind === "base" || upos === "X" || lemma === "_") continue;
        const name = `${kind}\t${form.toLowerCase()}\t${lemma.toLowerCase()}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}
