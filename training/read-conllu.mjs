// Reads the reduced CoNLL-U of the treebanks into documents with raw text and character spans.
import { readFileSync } from "node:fs";

/**
 * One gold word: { start, end, form, lemma, upos, xpos, feats, head, deprel }, head as in the package: -1 the root.
 * One gold document: { id, text, words, sentences }, each sentence { first, end } as word indices.
 * The raw text is the one that the scorer builds: words joined by SpaceAfter, one space between
 * sentences, a blank line before a paragraph.
 */
export function readDocuments(file) {
  const documents = [];
  let document;
  for (const block of readFileSync(file, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n");
    const comment = (name) => lines.find((line) => line.startsWith(`# ${name}`));
    const rows = lines.filter((line) => line && line[0] !== "#").map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const opening = comment("newdoc");
    if (!document || opening) {
      document = { id: opening?.split(" = ")[1] ?? "", text: "", words: [], sentences: [] };
      documents.push(document);
    }
    if (document.text && comment("newpar")) document.text = `${document.text.trimEnd()}\n\n`;
    addSentence(document, rows);
  }
  for (const each of documents) each.text = each.text.trimEnd();
  return documents;
}

function addSentence(document, rows) {
  const first = document.words.length;
  rows.forEach((row, at) => {
    const range = /^(\d+)-(\d+)$/.exec(row[0]);
    if (!range) return;
    const inside = rows.slice(at + 1, at + 2 + Number(range[2]) - Number(range[1]));
    for (const part of inside) part[9] = "SpaceAfter=No";
    inside.at(-1)[9] = row[9];
  });
  for (const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] of rows) {
    if (id.includes("-")) continue;
    const start = document.text.length;
    document.words.push({
      start,
      end: start + form.length,
      form,
      lemma,
      upos,
      xpos,
      feats: readFeatures(feats),
      head: Number(head) - 1,
      deprel,
    });
    document.text += misc.includes("SpaceAfter=No") ? form : `${form} `;
  }
  document.sentences.push({ first, end: document.words.length });
}

function readFeatures(text) {
  if (text === "_") return {};
  return Object.fromEntries(text.split("|").map((pair) => pair.split("=")));
}

/** The blocks of a text: what blank lines separate. */
export function blocksOf(text) {
  const found = [];
  let start = 0;
  for (const match of text.matchAll(/\n\s*\n/g)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}
