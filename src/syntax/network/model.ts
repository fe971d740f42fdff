import { languageModel } from "../../data/language-model.js";
import { readFrontCoded } from "../../text/index.js";
import { MENTION_KINDS } from "../mention-kinds.js";
import type { MentionKind, Upos } from "../schema.js";
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
  /** Through how many numbers a word each layer but the first reads the one below. */
  readonly rank: number;
  /** For each layer the greatest size of these numbers; 0 for the first, which has none. */
  readonly narrowLimits: readonly number[];
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
  /** What a mention stands for, and in one place nothing, for words that head no mention. */
  readonly kinds: readonly (MentionKind | undefined)[];
  /** For every tag the classes of features that it may have. */
  readonly featsOfTags: readonly (readonly number[])[];
  /** The row of each known word in the word table. */
  readonly vocabulary: ReadonlyMap<string, number>;
  matrix(name: string): PackedMatrix;
  vector(name: string): Float32Array;
}

/** Unpacks labels and vocabulary. */
export function readModel(): Model {
  const { settings, featsOfTags, deprels, feats, tags, kinds, vocabulary } = languageModel;
  const matrices = new Map(Object.entries(languageModel.matrices));
  const vectors = new Map(Object.entries(languageModel.vectors));
  return {
    ...settings,
    tags: tags.map(readTag),
    deprels,
    feats: feats.map(readFeats),
    kinds: kinds.map((kind) => MENTION_KINDS.find((one) => one === kind)),
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

/** The row of each word; the first, empty, stands for all others. */
function readVocabulary(text: string): ReadonlyMap<string, number> {
  const rows = new Map(readFrontCoded(text).map((word, row): [string, number] => [word, row]));
  rows.delete("");
  return rows;
}
