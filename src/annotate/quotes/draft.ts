import type { Span } from "../../text/index.js";
import { stretchFrom } from "./kind.js";
import type { Layout } from "./layout.js";
import type { CueClass } from "./schema.js";
import type { SpeakerPhrase } from "./speaker.js";
import { antecedentOf } from "./subject.js";
import type { Tree } from "./tree.js";

/** A speaker before it is linked: the phrase, and the word that heads it. */
export interface DraftSpeaker {
  readonly span: Span;
  readonly head: Span;
}

/** A quotation in the making. */
export interface Draft {
  spans: Span[];
  cue?: { span: Span; class: CueClass };
  speaker?: DraftSpeaker;
  /** Index of the sentence in which the cue stands. */
  sentence?: number;
  /** Whether the words are the speaker's own although they stand in no marks, as in a transcript. */
  verbatim?: boolean;
}

/** The phrase of a sentence as a speaker with characters; a mark that opens in it is closed in it, and the head is whom the words stand for. */
export function speakerSpan(layout: Layout, sentence: number, phrase: SpeakerPhrase | undefined): DraftSpeaker | undefined {
  const tree = layout.trees[sentence];
  if (!phrase || !tree) return undefined;
  const head = tree.tokens[antecedentOf(tree, phrase.head) ?? nameBeside(tree, phrase) ?? phrase.head];
  const first = tree.tokens[phrase.range.first];
  const last = tree.tokens[phrase.range.last];
  if (!head || !first || !last) return undefined;
  const { start } = first.span;
  const { end } = last.span;
  const mark = layout.stretches[stretchFrom(layout.stretches, end - 1)];
  const within = mark?.closed && mark.span.start > start && mark.span.start < end;
  return { span: { start, end: within ? Math.max(end, mark.span.end) : end }, head: head.span };
}

/** "the minister, [Jonas Berg]": the name that says who a common noun is. */
function nameBeside(tree: Tree, { head, range }: SpeakerPhrase): number | undefined {
  if (tree.tokens[head]?.upos !== "NOUN") return undefined;
  return tree.children[head]?.find(
    (child) =>
      child <= range.last && child > head && tree.tokens[child]?.deprel === "appos" && tree.tokens[child]?.upos === "PROPN",
  );
}
