import type { Sentence } from "../../syntax/schema.js";
import type { Cluster } from "./cluster.js";
import { sayingVerbs } from "./knowledge/words.js";
import type { Scene } from "./pronoun-links.js";
import type { Reference } from "./reference.js";

const OPENING = /^(?:“|``|„|«)$/;
const CLOSING = /^(?:”|''|»)$/;
const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;

/** For each word of each sentence whether it stands inside quotation marks; every block begins outside of them. */
export function quotedWords(sentences: readonly Sentence[]): boolean[][] {
  let block = -1;
  let inside = false;
  return sentences.map((sentence) => {
    if (sentence.block !== block) [block, inside] = [sentence.block, false];
    return sentence.tokens.map(({ text }) => {
      if (OPENING.test(text) || (text === '"' && !inside)) inside = true;
      else if (CLOSING.test(text) || text === '"') inside = false;
      return inside;
    });
  });
}

/** The speaker that "I" and "we" inside quotation marks stand for: who says it in the sentence, or in the one beside it. */
export function linkFirstPerson(
  pronoun: Reference,
  references: ReadonlyMap<number, readonly Reference[]>,
  placed: ReadonlyMap<Reference, Cluster>,
  { readings }: Scene,
  quoted: readonly (readonly boolean[])[],
): Cluster | undefined {
  if (!FIRST_PERSON.test(pronoun.name) || quoted[pronoun.sentence]?.[pronoun.head] !== true) return undefined;
  for (const sentence of [pronoun.sentence, pronoun.sentence - 1, pronoun.sentence + 1]) {
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
