import { z } from "zod";
import { SpanSchema } from "../text/index.js";
import { MENTION_KINDS } from "./mention-kinds.js";

/** The 17 universal part-of-speech tags of Universal Dependencies v2. */
export const UposSchema = z
  .enum([
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
    "X",
  ])
  .meta({ id: "Upos", description: "Universal part of speech" });

/** A universal part-of-speech tag of Universal Dependencies v2. */
export type Upos = z.infer<typeof UposSchema>;

/** The kinds of things that mentions stand for, in GUM's terms. */
export const MentionKindSchema = z
  .enum(MENTION_KINDS)
  .meta({ id: "MentionKind", description: "What kind of thing a mention stands for" });

/** The kind of thing that a mention stands for, in the terms of GUM's entity layer (Zeldes 2017). */
export type MentionKind = z.infer<typeof MentionKindSchema>;

/** Shape of one syntactic word. */
export const TokenSchema = z
  .object({
    /** The characters of the word, as they stand in the text. */
    text: z.string().min(1).describe("The word as it stands in the text"),
    /** Where it stands in `article.text`. */
    span: SpanSchema,
    /** The dictionary form: `"say"` for `said`; names keep their form. */
    lemma: z.string().min(1).describe("Dictionary form"),
    /** Universal part of speech. */
    upos: UposSchema,
    /** Penn Treebank tag: `"VBD"`. */
    xpos: z.string().min(1).describe("Penn Treebank tag"),
    /** Morphological features: `{ Tense: "Past" }`; empty where the word has none. */
    feats: z.record(z.string(), z.string()).describe("Morphological features of Universal Dependencies"),
    /** Index in the sentence of the word this one hangs on; -1 for the root. */
    head: z.int().min(-1).describe("Index of the head in the sentence, -1 for the root"),
    /** Relation to the head: `"nsubj"`, `"obl"`; `"root"` for the root. */
    deprel: z.string().min(1).describe("Universal dependency relation to the head"),
    /**
     * What the mention stands for whose head word this is, by the language model alone; absent from words that head none. A
     * first opinion: `story.entities` weighs it against lists and context.
     */
    kind: MentionKindSchema.exactOptional().describe("What the mention that the word heads stands for, by the language model"),
  })
  .meta({ id: "Token", description: "A syntactic word of Universal Dependencies v2" });

/** A syntactic word of Universal Dependencies v2: contractions are split (`do` + `n't`), spans are exact. */
export interface Token extends z.infer<typeof TokenSchema> {}

/** Shape of one sentence. */
export const SentenceSchema = z
  .object({
    /** Where it stands in `article.text`. */
    span: SpanSchema,
    /** Index in `article.blocks` of the block it stands in. */
    block: z.int().nonnegative().describe("Index of its block in article.blocks"),
    /** Its words in text order. */
    tokens: z.array(TokenSchema).describe("Its words in text order"),
  })
  .meta({ id: "Sentence", description: "A sentence: its span, its block and its words" });

/**
 * A sentence of the story: its span, its block and its words.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle } from "tidings";
 *
 * const { sentences } = annotate(parseArticle("Talks ended. No deal was signed."));
 * sentences.map((sentence) => sentence.tokens.length); // => [3, 5]
 * ```
 */
export interface Sentence extends z.infer<typeof SentenceSchema> {}
