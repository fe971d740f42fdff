import type { Sentence } from "./schema.js";

const OPENING: ReadonlySet<string> = new Set(["“", "``", "„", "«"]);
const CLOSING: ReadonlySet<string> = new Set(["”", "''", "»"]);
/** The longest mark; longer words need no look-up. */
const LONGEST = 2;

/** For each word of each sentence whether it stands inside quotation marks; every block begins outside of them. */
export function quotedWords(sentences: readonly Sentence[]): boolean[][] {
  let block = -1;
  let inside = false;
  return sentences.map((sentence) => {
    if (sentence.block !== block) [block, inside] = [sentence.block, false];
    return sentence.tokens.map(({ text }) => {
      if (text.length > LONGEST) return inside;
      if (OPENING.has(text) || (text === '"' && !inside)) inside = true;
      else if (CLOSING.has(text) || text === '"') inside = false;
      return inside;
    });
  });
}
