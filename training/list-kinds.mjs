// Copies a treebank, and says in MISC what its names stand for by the lists and rules of src/annotate/entities: "Kind=person".
//
//     node training/list-kinds.mjs IN.conllu > OUT.conllu
//
// Words that head no such name say nothing. So the kinds head learns what names look like, and where they stand, from a
// treebank that nobody annotated with entities, too.
import { readFileSync } from "node:fs";
import { loadSource } from "./load-source.mjs";
import { readDocuments } from "./read-conllu.mjs";

const [file] = process.argv.slice(2);
const { findEntities } = await loadSource("src/annotate/index.ts");
/** Groups with a name are organisations to GUM. */
const KINDS = { person: "person", organization: "organization", place: "place", group: "organization" };

/** The kind of each word of a document that heads a name. */
function kindsOf({ text, words, sentences }) {
  const kinds = new Map();
  const whole = { start: 0, end: text.length };
  const article = { text, blocks: [{ kind: "paragraph", span: whole }], locations: [] };
  const parsed = sentences.map(({ first, end }) => ({
    span: { start: words[first].start, end: words[end - 1].end },
    block: 0,
    tokens: words
      .slice(first, end)
      .map(({ start, end: stop, form, ...rest }) => ({ ...rest, text: form, span: { start, end: stop } })),
  }));
  for (const { kind, mentions } of findEntities(article, parsed, {})) {
    for (const { span } of mentions.filter((mention) => mention.kind === "name" && KINDS[kind])) {
      const inside = words.flatMap(({ start, end }, at) => (start >= span.start && end <= span.end ? [at] : []));
      const head = inside.find((at) => {
        const first = sentences.find((sentence) => at >= sentence.first && at < sentence.end)?.first ?? 0;
        return !inside.includes(first + words[at].head);
      });
      if (head !== undefined && words[head].upos === "PROPN") kinds.set(head, KINDS[kind]);
    }
  }
  return kinds;
}

const kinds = readDocuments(file).map(kindsOf);
let document = -1;
let word = 0;
const lines = readFileSync(file, "utf8")
  .split("\n")
  .map((line) => {
    if (line.startsWith("# newdoc")) {
      document++;
      word = 0;
    }
    if (!/^\d+\t/.test(line)) return line;
    const kind = kinds[document]?.get(word++);
    if (kind === undefined) return line;
    const columns = line.split("\t");
    columns[9] = columns[9] === "_" ? `Kind=${kind}` : `${columns[9]}|Kind=${kind}`;
    return columns.join("\t");
  });
process.stdout.write(lines.join("\n"));
