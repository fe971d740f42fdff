import { framing, opensFraming } from "./framing.js";
import { byAdjective, byNoun } from "./noun-report.js";
import type { CueClass } from "./schema.js";
import type { SpeakerPhrase } from "./speaker.js";
import type { Outside } from "./subject.js";
import { type Range, type Tree, wordAt } from "./tree.js";
import { byVerb } from "./verb-report.js";

/** Something reported in one sentence: the cue, what is reported, and by whom. */
export interface Report {
  /** First and last word of the cue. */
  readonly cue: Range;
  readonly class: CueClass;
  readonly content: readonly Range[];
  readonly speaker?: SpeakerPhrase;
}

/** Whether the word at `index` is of a kind that can report something: most are not. */
export function mayReport(tree: Tree, index: number): boolean {
  const token = wordAt(tree, index);
  return token !== undefined && (token.upos === "VERB" || token.upos === "NOUN" || token.upos === "ADJ" || opensFraming(token));
}

/** What the words at `index` report, if they report anything. */
export function reportAt(tree: Tree, index: number, outside: Outside): Report | undefined {
  const token = wordAt(tree, index);
  if (!token) return undefined;
  const framed = framing(tree, index);
  if (framed) return framed;
  if (token.upos === "VERB") return byVerb(tree, index, outside);
  if (token.upos === "NOUN") return byNoun(tree, index);
  if (token.upos === "ADJ") return byAdjective(tree, index);
  return undefined;
}
