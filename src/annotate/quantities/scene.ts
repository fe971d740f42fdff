import type { Token } from "../../syntax/index.js";
import { beginsCapital, type Word } from "../numerals/index.js";

/** The words of a sentence and its tokens. */
export interface Scene {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
}

/** The word at `i` in lower case; empty beyond the ends. */
export const at = ({ words }: Scene, i: number): string => words[i]?.lower ?? "";

/** The token that word `i` belongs to. */
export function tokenOf({ words, tokens }: Scene, i: number): Token | undefined {
  const word = words[i];
  return word && tokens[word.token];
}

/** The index after a hyphen or dash that touches the words around it, else `i` itself. */
export function skipHyphen({ words }: Scene, i: number): number {
  const sign = words[i]?.text;
  return (sign === "-" || sign === "‐" || sign === "‑" || sign === "–" || sign === "—") &&
    words[i]?.glued === true &&
    words[i + 1]?.glued === true
    ? i + 1
    : i;
}

/** Whether the word at `i` begins with a capital letter. */
export function isCapital({ words }: Scene, i: number): boolean {
  const word = words[i];
  return word !== undefined && beginsCapital(word);
}
