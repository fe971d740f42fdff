/**
 * The language model: word forms of sentences in, a Universal Dependencies analysis of each word out. A sentence's analysis
 * depends on nothing but its forms; batches and caches never change it. It does not split text, nor lemmatise.
 */
import { BATCH } from "./layout.js";
import { loadNetwork, loadPlainNetwork } from "./load.js";
import type { Network } from "./network.js";
import { cutPieces, joinPieces } from "./pieces.js";
import type { Analysis } from "./types.js";

export type { Analysis, Feats } from "./types.js";
export { isCommonPlural } from "./word-class.js";

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
 * const [words] = analyse([["Prices", "fell", "."]]);
 * words?.map(({ upos, head }) => [upos, head]); //=> [["NOUN", 1], ["VERB", -1], ["PUNCT", 1]]
 */
export function analyse(
  sentences: readonly (readonly string[])[],
  options: AnalyseOptions = {},
): readonly (readonly Analysis[])[] {
  const network = options.useFallback ? loadPlainNetwork() : loadNetwork();
  const pieces = sentences.map(cutPieces);
  const analyses = readPieces(network, pieces.flat());
  let done = 0;
  return pieces.map(({ length }) => {
    done += length;
    return joinPieces(analyses.slice(done - length, done));
  });
}

/** Reads pieces of sentences in their order, in batches as large as the network takes. */
function readPieces(network: Network, pieces: readonly (readonly string[])[]): readonly (readonly Analysis[])[] {
  const analyses: (readonly Analysis[])[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = start;
    let words = 0;
    for (; end < pieces.length; end++) {
      words += pieces[end]?.length ?? 0;
      if (words > BATCH) break;
    }
    analyses.push(...network.read(pieces.slice(start, end)));
    start = end;
  }
  return analyses;
}
