import { languageModel } from "../../data/language-model";
import { readSextets } from "./sextets";
import type { Feats, Upos } from "./types";

/** A matrix of small whole numbers, row by row, and what one counts in each row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** A pair of a universal and a Penn Treebank tag; the network predicts both at once. */
export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** The model as it stands in the package, unpacked. */
export interface Model {
  readonly hidden: number;
  readonly layers: number;
  /** The layer, counted from 1, that tags and features are read from. */
  readonly tagLayer: number;
  readonly arc: number;
  readonly label: number;
  readonly hashRows: readonly number[];
  readonly tags: readonly Tag[];
  readonly deprels: readonly string[];
  readonly feats: readonly Feats[];
  /** For every tag the classes of features that it may have. */
  readonly featsOfTags: readonly (readonly number[])[];
  /** The row of each known word in the word table. */
  readonly vocabulary: ReadonlyMap<string, number>;
  matrix(name: string): Matrix;
  vector(name: string): Float32Array;
}

/** Unpacks labels and vocabulary now, and each matrix or vector when it is asked for. */
export function readModel(): Model {
  const { settings, featsOfTags, deprels, feats, tags, vocabulary } = languageModel;
  const matrices = new Map(Object.entries(languageModel.matrices));
  const vectors = new Map(Object.entries(languageModel.vectors));
  return {
    ...settings,
    tags: tags.map(readTag),
    deprels,
    feats: feats.map(readFeats),
    featsOfTags,
    vocabulary: readVocabulary(vocabulary),
    matrix: (name) => readMatrix(found(matrices.get(name), name)),
    vector: (name) => readVector(found(vectors.get(name), name)),
  };
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The language model has no "${name}"; pack it again.`);
  return value;
}

const universalTags: ReadonlyMap<string, Upos> = new Map(
  (
    [
      ...(["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM"] as const),
      ...(["PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"] as const),
    ] as const
  ).map((upos) => [upos, upos]),
);

function readTag(pair: string): Tag {
  const bar = pair.indexOf("|");
  return { upos: universalTags.get(pair.slice(0, bar)) ?? "X", xpos: pair.slice(bar + 1) };
}

function readFeats(text: string): Feats {
  if (text === "_") return Object.freeze({});
  return Object.freeze(
    Object.fromEntries(
      text.split("|").map((pair): [string, string] => {
        const equals = pair.indexOf("=");
        return [pair.slice(0, equals), pair.slice(equals + 1)];
      }),
    ),
  );
}

/** Words one a line, each without the beginning that it shares with the one before: its length in base 36, then the rest. */
function readVocabulary(text: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let before = "";
  for (const line of text.split("\n")) {
    before = before.slice(0, Number.parseInt(line.slice(0, 1), 36)) + line.slice(1);
    rows.set(before, rows.size);
  }
  rows.delete("");
  return rows;
}

interface PackedMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Two characters a row: exponent and mantissa. */
  readonly scales: string;
  /** One character a number, 32 above it. */
  readonly values: string;
}

const powersOfTwo = Array.from({ length: 64 }, (_, exponent) => 2 ** (exponent - 48));

function readMatrix({ rows, columns, scales, values }: PackedMatrix): Matrix {
  const sextets = readSextets(scales);
  const scale = (_: unknown, row: number): number =>
    (64 + (sextets[2 * row + 1] ?? 0)) * (powersOfTwo[sextets[2 * row] ?? 0] ?? 0);
  const numbers = new Int8Array(readSextets(values).buffer);
  for (let index = 0; index < numbers.length; index++) numbers[index] = (numbers[index] ?? 0) - 32;
  return { rows, columns, values: numbers, scales: Float32Array.from({ length: rows }, scale) };
}

interface PackedVector {
  readonly unit: number;
  /** Three characters a number, 2^17 above it. */
  readonly values: string;
}

function readVector({ unit, values }: PackedVector): Float32Array {
  const sextets = readSextets(values);
  return Float32Array.from({ length: sextets.length / 3 }, (_, index) => {
    const [high = 0, middle = 0, low = 0] = sextets.subarray(3 * index, 3 * index + 3);
    return ((high << 12) + (middle << 6) + low - 131072) * unit;
  });
}
