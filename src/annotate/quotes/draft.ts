import type { Span } from "../../text/index.js";
import type { Layout } from "./layout.js";
import type { CueClass } from "./schema.js";
import type { SpeakerPhrase } from "./speaker.js";

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

/** The phrase of a sentence as a speaker with characters. */
export function speakerSpan(layout: Layout, sentence: number, phrase: SpeakerPhrase | undefined): DraftSpeaker | undefined {
  if (!phrase) return undefined;
  const tokens = layout.trees[sentence]?.tokens;
  const head = tokens?.[phrase.head];
  const first = tokens?.[phrase.range.first];
  const last = tokens?.[phrase.range.last];
  return head && first && last ? { span: { start: first.span.start, end: last.span.end }, head: head.span } : undefined;
}
