import type { Sentence } from "./schema.js";

const OPENING = /^(?:“|``|„|«)$/;
const CLOSING = /^(?:”|''|»)$/;

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
