import type { Analysis } from "../network/index.js";

/** The words with some of them changed; the same array where none is, as in most sentences. */
export function changed(words: readonly Analysis[], change: (word: Analysis, at: number) => Analysis): readonly Analysis[] {
  let result: Analysis[] | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = word && change(word, at);
    if (next === undefined || next === word) continue;
    result ??= [...words];
    result[at] = next;
  }
  return result ?? words;
}
