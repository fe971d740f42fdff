import type { MentionKind, Upos } from "../schema.js";

/** Morphological features by name, as in `{ Number: "Plur" }`. */
export type Feats = Readonly<Record<string, string>>;

/** What the model says about one word of a sentence. */
export interface Analysis {
  readonly upos: Upos;
  /** The Penn Treebank tag. */
  readonly xpos: string;
  /** A frozen object that all words with these features share. */
  readonly feats: Feats;
  /** The index in the sentence of the word that this one depends on, -1 for the root. */
  readonly head: number;
  /** The relation to the head, with its subtype where it has one: `nsubj:pass`. */
  readonly deprel: string;
  /** What the mention stands for that the word heads, if it heads one. */
  readonly kind: MentionKind | undefined;
}
