import { languageModel } from "../../data/language-model.js";
import type { Upos } from "../schema.js";
import { type PackedMatrix, readVector } from "./packed.js";
import type { Feats } from "./types.js";

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
  /** No embedding is greater in size. */
  readonly embeddingLimit: number;
  readonly tags: readonly Tag[];
  readonly deprels: readonly string[];
  readonly feats: readonly Feats[];
  /** For every tag the classes of features that it may have. */
  readonly featsOfTags: readonly (readonly number[])[];
  /** The row of each known word in the word table. */
  readonly vocabulary: ReadonlyMap<string, number>;
  matrix(name: string): PackedMatrix;
  vector(name: string): Float32Array;
}

/** Unpacks labels and vocabulary. */
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
    matrix: (name) => found(matrices.get(name), name),
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
    const code = line.charCodeAt(0);
    before = before.slice(0, code < 58 ? code - 48 : code - 87) + line.slice(1);
    rows.set(before, rows.size);
  }
  rows.delete("");
  return rows;
}
