import type { Reading } from "./describe.js";

/** `from`, or the word before it where that is "the" and still in the phrase. */
export function withDeterminer(reading: Reading, from: number, limit: number): number {
  return from > limit && /^the$/i.test(reading.tree.tokens[from - 1]?.text ?? "") ? from - 1 : from;
}

/** The words as written, one blank between those that the text parts. */
export function nameOf(reading: Reading, from: number, to: number): string {
  let name = "";
  for (let i = from; i < to; i++) {
    const token = reading.tree.tokens[i];
    if (!token) continue;
    const before = reading.tree.tokens[i - 1];
    name += i > from && before && before.span.end < token.span.start ? ` ${token.text}` : token.text;
  }
  return name;
}

/** Whether the word `i` hangs, over a few words, on the word `head`. */
export function isUnder(reading: Reading, i: number, head: number): boolean {
  for (let k = i, steps = 0; k >= 0 && steps < 6; k = reading.tree.tokens[k]?.head ?? -1, steps++) if (k === head) return true;
  return false;
}
