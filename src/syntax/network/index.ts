/**
 * The language model: word forms of sentences in, a Universal Dependencies analysis of each word out. A sentence's analysis
 * depends on nothing but its forms; batches and caches never change it. It does not split text, nor lemmatise.
 */
import { BATCH } from "./layout.js";
import { loadNetwork, loadPlainNetwork } from "./load.js";
import { cutPieces, joinPieces } from "./pieces.js";
import type { Analysis } from "./types.js";

export type { Analysis, Feats } from "./types.js";

/** How `analyse` works. */
export interface AnalyseOptions {
  /** Use the plain JavaScript kernel even where WebAssembly is there; the result is the same. */
  readonly useFallback?: boolean;
}

/** Unpacks the model now, so that the first `analyse` need not; says what does the arithmetic here. */
export function preload(): "simd" | "plain" {
  return loadNetwork().kind;
}

/**
 * Tags and parses sentences, each given as its word forms, of any number and length.
 *
 * @example
 * const [words] = analyse([["Dogs", "barked", "."]]);
 * words?.map(({ upos, head }) => [upos, head]); //=> [["NOUN", 1], ["VERB", -1], ["PUNCT", 1]]
 */
export function analyse(
  sentences: readonly (readonly string[])[],
  options: AnalyseOptions = {},
): readonly (readonly Analysis[])[] {
  const network = options.useFallback ? loadPlainNetwork() : loadNetwork();
  const results: (readonly Analysis[])[] = [];
  let batch: (readonly string[])[] = [];
  let batchWords = 0;
  // Where the pieces of the batch belong: the index of their sentence.
  let owners: number[] = [];
  const parts = new Map<number, (readonly Analysis[])[]>();

  const flush = (): void => {
    network.read(batch).forEach((analyses, index) => {
      const owner = owners[index] ?? 0;
      const before = parts.get(owner);
      if (before) before.push(analyses);
      else results[owner] = analyses;
    });
    batch = [];
    owners = [];
    batchWords = 0;
  };

  sentences.forEach((forms, index) => {
    results.push([]);
    if (forms.length === 0) return;
    const pieces = cutPieces(forms);
    if (pieces.length > 1) parts.set(index, []);
    for (const piece of pieces) {
      if (batchWords + piece.length > BATCH) flush();
      batch.push(piece);
      owners.push(index);
      batchWords += piece.length;
    }
  });
  if (batch.length > 0) flush();
  for (const [owner, pieces] of parts) results[owner] = joinPieces(pieces);
  return results;
}
