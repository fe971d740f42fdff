import type { Cluster } from "./cluster.js";
import { sayingVerbs } from "./knowledge/words.js";
import type { Scene } from "./pronoun-links.js";
import type { Reference } from "./reference.js";

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;

/** How many sentences of a long quotation lie at most between a pronoun and its speaker. */
const FARTHEST = 12;

/** The speaker that "I" and "we" inside quotation marks stand for: who says it in a sentence of the quotation, or in one beside it. */
export function linkFirstPerson(
  pronoun: Reference,
  references: ReadonlyMap<number, readonly Reference[]>,
  placed: ReadonlyMap<Reference, Cluster>,
  { readings }: Scene,
  quoted: readonly (readonly boolean[])[],
): Cluster | undefined {
  if (!FIRST_PERSON.test(pronoun.name) || quoted[pronoun.sentence]?.[pronoun.head] !== true) return undefined;
  for (const sentence of sentencesAround(pronoun.sentence, quoted)) {
    const tokens = readings[sentence]?.tree.tokens ?? [];
    for (const reference of references.get(sentence) ?? []) {
      const token = tokens[reference.head];
      const governor = tokens[token?.head ?? -1];
      if (!token || !governor || quoted[sentence]?.[reference.head] || !/^nsubj/.test(token.deprel) || reference.thing) continue;
      const cluster = sayingVerbs.has(governor.lemma.toLowerCase()) ? placed.get(reference) : undefined;
      if (cluster && cluster.kind !== "place") return cluster;
    }
  }
  return undefined;
}

/** The sentences of the quotation that goes through `sentence`, itself first, those before it, those behind it, and last its neighbours. */
function sentencesAround(sentence: number, quoted: readonly (readonly boolean[])[]): number[] {
  const goesOn = (at: number): boolean => quoted[at]?.at(-1) === true && quoted[at + 1]?.[0] === true;
  let first = sentence;
  let last = sentence;
  while (goesOn(first - 1) && sentence - first < FARTHEST) first--;
  while (goesOn(last) && last - sentence < FARTHEST) last++;
  const before = Array.from({ length: sentence - first }, (_, step) => sentence - 1 - step);
  const behind = Array.from({ length: last - sentence }, (_, step) => sentence + 1 + step);
  return [sentence, ...before, ...behind, first - 1, last + 1];
}
