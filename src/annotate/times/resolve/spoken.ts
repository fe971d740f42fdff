import { REPORT_VERBS } from "../../../data/report-verbs.js";
import type { Word } from "../../numerals/index.js";
import type { Scene } from "../grammar/scene.js";
import type { Found } from "../meaning.js";

const REPORTS: ReadonlySet<string> = new Set(REPORT_VERBS.split(" "));
/** How far up the tree the verb that a day dates is looked for. */
const REACH = 3;

/** Whether a day dates an act of speech: `told reporters on Tuesday`. */
export function datesSpeech({ words, tokens }: Scene, { to }: Found): boolean {
  let token = tokens[words[to - 1]?.token ?? -1];
  for (let steps = 0; token && steps < REACH; steps++) {
    if (token.upos === "VERB") return REPORTS.has(token.lemma);
    token = tokens[token.head];
  }
  return false;
}

/**
 * Which words of a sentence stand between quotation marks. A quotation may begin or end in another sentence:
 *
 *     We leave tomorrow," he said on Monday.
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function quotedWords(words: readonly Word[]): readonly boolean[] {
  const quoted: boolean[] = [];
  let inside = false;
  let any = false;
  for (let i = 0; i < words.length; i++) {
    const side = sideOf(words, i);
    if (side === "close" && !any) quoted.fill(true);
    if (side) {
      inside = side === "open";
      any = true;
    }
    quoted.push(inside);
  }
  return quoted;
}

/** What a quotation mark does; a straight one that touches the word before it closes. */
function sideOf(words: readonly Word[], i: number): "open" | "close" | undefined {
  const word = words[i];
  switch (word?.text) {
    case "“":
      return "open";
    case "”":
      return "close";
    case '"':
      return word.glued ? "close" : "open";
    case "`":
      return words[i + 1]?.text === "`" ? "open" : undefined;
    case "'":
      return word.glued && words[i - 1]?.text === "'" ? "close" : undefined;
    default:
      return undefined;
  }
}
