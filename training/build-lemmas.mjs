// Builds src/data/lemma-rules.ts: for each class of inflection the endings, and the words, that tell the base form.
//   node training/build-lemmas.mjs WORDNET-FOLDER TRAIN.conllu...
// (Debian's package wordnet-base puts WordNet 3.0 into /usr/share/wordnet.)
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { treebankCounts, wordNetPairs } from "./english-inflections.mjs";

const [folder, ...files] = process.argv.slice(2);
const kinds = ["base", "past", "gerund", "present", "plural", "comparative", "superlative"];
const least = 3; // words that must agree before an ending becomes a rule

/** What turns a form into its base: how many letters go and what comes. */
function editOf(form, base) {
  let same = 0;
  while (same < form.length && same < base.length && form[same] === base[same]) same += 1;
  return `${form.length - same}${base.slice(same)}`;
}

/** The best base for each form: the treebanks' choice, else WordNet's most frequent word. */
function chooseBases() {
  const scores = new Map();
  const vote = (kind, form, base, weight) => {
    const forms = scores.get(kind) ?? scores.set(kind, new Map()).get(kind);
    const bases = forms.get(form) ?? forms.set(form, new Map()).get(form);
    bases.set(base, Math.max(bases.get(base) ?? 0, 0) + weight);
  };
  const pairs = wordNetPairs(folder);
  for (const { kind, form, base, weight } of pairs) vote(kind, form, base, weight);
  const own = readFileSync(fileURLToPath(new URL("irregular-forms.txt", import.meta.url)), "utf8");
  for (const line of own.split("\n").filter((each) => each && !each.startsWith("#"))) {
    const [kind, base, ...forms] = line.split(" ");
    for (const form of forms) vote(kind, form, base, 1000);
  }
  const known = new Set(pairs.map(({ base }) => base));
  for (const [name, count] of treebankCounts(files)) {
    const [kind, form, base] = name.split("\t");
    if (/[^a-z'-]/.test(form + base)) continue;
    if (count >= 2 || known.has(base)) vote(kind, form, base, 10 * count);
  }
  const chosen = new Map(
    [...scores].map(([kind, forms]) => [
      kind,
      new Map([...forms].map(([form, bases]) => [form, [...bases].sort((a, b) => b[1] - a[1])[0][0]])),
    ]),
  );
  return chosen.set("base", pastsThatAreNoBase(chosen.get("past"), pairs));
}

/** Irregular pasts that are no verb's base form ("shot", unlike "found"), with their bases, for words wrongly tagged as one. */
function pastsThatAreNoBase(pasts, pairs) {
  const bases = new Set(pairs.filter(({ kind }) => kind === "present").map(({ base }) => base));
  const irregular = new Set(pairs.filter(({ kind, form }) => kind === "past" && !form.endsWith("ed")).map(({ form }) => form));
  return new Map([...pasts].filter(([form, base]) => irregular.has(form) && !bases.has(form) && bases.has(base)));
}

/**
 * The smallest tree of endings that gives every form its edit: an ending becomes a rule where enough words share it and
 * differ from the next shorter ending; what is left over is listed as whole words (marked with ^).
 */
function endingRules(forms) {
  const rules = new Map();
  const visit = (ending, words, inherited) => {
    const counts = new Map();
    for (const { edit } of words) counts.set(edit, (counts.get(edit) ?? 0) + 1);
    const [best, votes] = [...counts]
      .filter(([edit]) => Number.parseInt(edit, 10) <= ending.length + 1)
      .sort((a, b) => b[1] - a[1])[0] ?? [inherited, 0];
    let current = inherited;
    if (best !== inherited && votes >= least && votes > (counts.get(inherited) ?? 0)) {
      rules.set(ending, best);
      current = best;
    }
    if (words.every(({ edit }) => edit === current)) return;
    const children = new Map();
    for (const word of words) {
      const at = word.form.length - ending.length - 1;
      const child = at < 0 ? "^" : word.form[at];
      (children.get(child) ?? children.set(child, []).get(child)).push(word);
    }
    for (const [letter, group] of children) {
      if (letter !== "^") visit(letter + ending, group, current);
      else for (const { form, edit } of group) if (edit !== current) rules.set(`^${form}`, edit);
    }
  };
  visit(
    "",
    [...forms].map(([form, base]) => ({ form, edit: editOf(form, base) })),
    "0",
  );
  return rules;
}

/** A base form has no ending that tells a past: "fit" is none of "fite". */
function wordRules(forms) {
  return new Map([...forms].map(([form, base]) => [`^${form}`, editOf(form, base)]));
}

const chosen = chooseBases();
const lines = kinds.map((kind) => {
  const byEdit = new Map();
  const rules = kind === "base" ? wordRules(chosen.get(kind)) : endingRules(chosen.get(kind));
  for (const [ending, edit] of rules) byEdit.set(edit, [...(byEdit.get(edit) ?? []), ending]);
  const text = [...byEdit]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([edit, endings]) => `${edit} ${endings.sort().join(" ")}`)
    .join("|");
  console.log(`${kind}: ${chosen.get(kind).size} forms, ${[...byEdit.values()].flat().length} rules, ${text.length} characters`);
  return `  ${kind}:\n    ${JSON.stringify(text)},`;
});
const header = `/**
 * Endings and whole words (marked ^) of English inflected forms, each list headed by its edit: how many letters go and
 * what comes instead. Generated by training/build-lemmas.mjs: do not edit.
 * Origin: inflections of the words of WordNet 3.0 (Copyright 2006 by Princeton University. All rights reserved. The WordNet
 * licence permits use, copying, modification and distribution for any purpose without fee, with this notice), our own list of
 * irregular forms, and facts counted on the training parts of UD English-EWT and -GUM (see sentence-boundaries.ts).
 */
`;
writeFileSync(
  fileURLToPath(new URL("../src/data/lemma-rules.ts", import.meta.url)),
  `${header}export const lemmaRules = {\n${lines.join("\n")}\n} as const;\n`,
);
