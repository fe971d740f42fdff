// Quantises an exported model and writes src/data/language-model.ts.
//
//     node training/pack.mjs --export training/runs/best/export [--treebank FILE.conllu]...
//         [--word-bits 5] [--hashed-bits 5] [--matrix-bits 6]
//
// Every matrix row becomes whole numbers of so many bits and one scale; a number is one character of the base64 alphabet, so
// that gzip sees each number as one symbol. Vectors get three characters a number. The treebanks (the training files) say
// which FEATS each tag may have; without them every tag may have all.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { frontCode } from "./front-code.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const { values: options } = parseArgs({
  options: {
    export: { type: "string" },
    treebank: { type: "string", multiple: true, default: [] },
    "word-bits": { type: "string", default: "5" },
    "hashed-bits": { type: "string", default: "5" },
    "matrix-bits": { type: "string", default: "6" },
  },
});

/** Matrices so small and so sensitive that they are kept like vectors. */
const wideMatrices = new Set(["arc.matrix"]);

/** The exponent and mantissa characters of a scale, and the scale that they stand for: (64 + mantissa) * 2^(exponent - 48). */
function encodeScale(scale) {
  let exponent = 0;
  while (exponent < 63 && scale >= 128 * 2 ** (exponent - 48)) exponent++;
  const mantissa = Math.max(0, Math.min(63, Math.round(scale / 2 ** (exponent - 48)) - 64));
  return [alphabet[exponent] + alphabet[mantissa], (64 + mantissa) * 2 ** (exponent - 48)];
}

/** The row as whole numbers within +-limit under the scale, of some, with the least square error. */
function quantiseRow(row, limit) {
  const greatest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  let best = { error: Number.POSITIVE_INFINITY };
  for (let shrink = 1; shrink > 0.55; shrink -= 0.025) {
    const [text, scale] = encodeScale((greatest / limit) * shrink);
    let error = 0;
    const numbers = row.map((value) => {
      const number = Math.max(-limit, Math.min(limit, Math.round(value / scale)));
      error += (value - number * scale) ** 2;
      return number;
    });
    if (error < best.error) best = { error, text, numbers, scale };
  }
  return best;
}

/** The matrix as `src/syntax/network/packed.ts` reads it, and the greatest size of its values. */
function packMatrix(values, rows, columns, bits) {
  const limit = 2 ** (bits - 1) - 1;
  let scales = "";
  let greatest = 0;
  const characters = [];
  for (let row = 0; row < rows; row++) {
    const packed = quantiseRow(Array.from(values.subarray(row * columns, (row + 1) * columns)), limit);
    scales += packed.text;
    greatest = packed.numbers.reduce((most, number) => Math.max(most, Math.abs(number * packed.scale)), greatest);
    for (const number of packed.numbers) characters.push(alphabet[number + 32]);
  }
  return [{ rows, columns, scales, values: characters.join("") }, greatest];
}

/** The greatest sum of sizes in a row of a packed matrix. */
function greatestSum({ rows, columns, scales, values }) {
  const sums = Array.from({ length: rows }, (_, row) => {
    const scale = (64 + alphabet.indexOf(scales[2 * row + 1])) * 2 ** (alphabet.indexOf(scales[2 * row]) - 48);
    const numbers = Array.from(values.slice(row * columns, (row + 1) * columns), (character) => alphabet.indexOf(character) - 32);
    return numbers.reduce((sum, number) => sum + Math.abs(number), 0) * scale;
  });
  return Math.max(...sums);
}

/** The vector as `src/syntax/network/packed.ts` reads it. */
function packVector(values) {
  const unit = Math.fround(values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 131071);
  const characters = Array.from(values, (value) => {
    const number = Math.round(value / unit) + 131072;
    return alphabet[number >> 12] + alphabet[(number >> 6) & 63] + alphabet[number & 63];
  });
  return { unit, values: characters.join("") };
}

/** For every tag the FEATS classes that the treebanks show with it. */
function featsOfTags(tags, feats) {
  const seen = new Map(tags.map((tag) => [tag, new Set()]));
  for (const path of options.treebank) {
    for (const line of readFileSync(path, "utf8").split("\n")) {
      const column = line.split("\t");
      if (column.length < 8 || !/^[0-9]+$/.test(column[0])) continue;
      const feat = feats.indexOf(column[5]);
      if (feat >= 0) seen.get(`${column[3]}|${column[4]}`)?.add(feat);
    }
  }
  const all = feats.map((_, index) => index);
  return tags.map((tag) => {
    const found = [...(seen.get(tag) ?? [])].sort((a, b) => a - b);
    return found.length ? found : all;
  });
}

const folder = resolve(options.export);
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const file = readFileSync(join(folder, "weights.f32"));
const floats = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
const matrices = {};
const vectors = {};
let embeddingLimit = 0;
for (const { name, shape, offset } of manifest.tensors) {
  const size = shape.reduce((product, length) => product * length, 1);
  const values = floats.subarray(offset, offset + size);
  if (shape.length === 1 || wideMatrices.has(name)) {
    vectors[name] = packVector(values);
    continue;
  }
  const kind = name === "embed.word" ? "word-bits" : name.startsWith("embed.") ? "hashed-bits" : "matrix-bits";
  const [matrix, greatest] = packMatrix(values, shape[0], shape[1], Number(options[kind]));
  matrices[name] = matrix;
  if (name.startsWith("embed.")) embeddingLimit = Math.max(embeddingLimit, greatest);
}
const { settings, labels, vocabulary } = manifest;
const narrowLimits = Array.from({ length: settings.layers }, (_, layer) =>
  layer === 0 ? 0 : layer * greatestSum(matrices[`lstm.${layer}.narrow`]),
);
const inputWidth = settings.word_width + settings.hash_widths.reduce((sum, width) => sum + width, 0) + settings.class_width;
if (!settings.rank) throw new Error("The runtime wants narrow inputs; go on from training/narrow.py.");
for (const width of [settings.hidden, settings.rank, settings.arc, settings.label, inputWidth]) {
  if (width % 8 !== 0) throw new Error(`The kernel wants widths that are multiples of 8, not ${width}; train with such.`);
}
const model = {
  settings: {
    hidden: settings.hidden,
    layers: settings.layers,
    rank: settings.rank,
    narrowLimits,
    tagLayer: settings.tag_layer,
    arc: settings.arc,
    label: settings.label,
    hashRows: settings.hash_rows,
    embeddingLimit,
  },
  tags: labels.tags,
  deprels: labels.deprels,
  feats: labels.feats,
  kinds: labels.kinds,
  featsOfTags: featsOfTags(labels.tags, labels.feats),
  vocabulary: frontCode(vocabulary),
  matrices,
  vectors,
};
const text = `// Generated by training/pack.mjs from an export of training/export.py. Do not edit.
//
// A model trained on UD English-EWT (CC BY-SA 4.0, © The Board of Trustees of The Leland Stanford Junior University) and
// UD English-GUM documents (CC BY / CC BY-SA, see training/README.md). This model file: CC BY-SA 4.0.

/** The language model: settings, labels, vocabulary and weights as \`src/syntax/network/model.ts\` reads them. */
export const languageModel = ${JSON.stringify(model).replace(/,"(settings|tags|deprels|feats|kinds|featsOfTags|vocabulary|matrices|vectors)":/g, ',\n"$1":')};
`;
const out = join(root, "src/data/language-model.ts");
writeFileSync(out, text);
console.log(`${out}: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);

const reference = JSON.parse(readFileSync(join(folder, "reference.json"), "utf8"));
const sentences = reference.sentences.map(({ forms, tags, feats, kinds, tree }) => ({ forms, tags, feats, kinds, tree }));
const lines = (values) => `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
writeFileSync(
  join(root, "test/syntax/network/reference.json"),
  `{\n"sentences": ${lines(sentences)},\n"forms": ${lines(reference.forms)}\n}\n`,
);
