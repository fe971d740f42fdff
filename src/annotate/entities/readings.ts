import type { Sentence } from "../../syntax/index.js";
import type { Reading } from "./describe.js";
import { builtInGazetteer, type Gazetteer, type ListedMatch, listedMatches } from "./knowledge/gazetteer.js";
import { treeWithReach } from "./phrases.js";
import { keepPlausible } from "./plausible.js";

/** The trees of the sentences with the listed names in them; `gazetteers` win over the lists of the package. */
export function readingsOf(sentences: readonly Sentence[], gazetteers: readonly Gazetteer[]): Reading[] {
  const all = [...gazetteers, builtInGazetteer()];
  return sentences.map((sentence) => {
    const tree = treeWithReach(sentence);
    const matches = keepPlausible(tree, listedMatches(sentence.tokens, all));
    const matchAt: (ListedMatch | undefined)[] = sentence.tokens.map(() => undefined);
    for (const match of matches) for (let i = match.from; i < match.to; i++) matchAt[i] = match;
    return { tree, matches, matchAt };
  });
}
