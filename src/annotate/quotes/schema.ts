import { z } from "zod";
import { SpanSchema } from "../../text/index.js";

/** Shape of who says a quotation. */
export const SpeakerSchema = z
  .object({
    /** The words that name the speaker, in `article.text`. */
    span: SpanSchema,
    /** Id of the entity that speaks, where it is known. */
    entity: z.string().min(1).exactOptional().describe("Id of the entity that speaks"),
  })
  .meta({ id: "Speaker", description: "Who says a quotation" });

/** Who says a quotation. */
export interface Speaker extends z.infer<typeof SpeakerSchema> {}

/** Whether a cue tells of saying ("said"), of holding or finding true ("believes", "shows"), or of judging and wanting ("condemned"). */
export const CueClassSchema = z
  .enum(["speech", "thought", "attitude"])
  .meta({ id: "CueClass", description: "Saying, holding true, or judging and wanting" });

/** Whether a cue tells of saying, of holding or finding true, or of judging and wanting. */
export type CueClass = z.infer<typeof CueClassSchema>;

/** Shape of the words that mark something as said. */
export const QuoteCueSchema = z
  .object({
    /** Where the cue stands: "said", "according to", a colon. */
    span: SpanSchema,
    /** Speech, thought or attitude; keep `speech` for quotations in the narrow sense. */
    class: CueClassSchema,
  })
  .meta({ id: "QuoteCue", description: "The words that mark something as said" });

/** The words that mark something as said, and what kind of saying it is. */
export interface QuoteCue extends z.infer<typeof QuoteCueSchema> {}

/** Shape of one act of saying. */
export const QuoteSchema = z
  .object({
    /** All in marks, a reported clause, or a reported clause with words in marks. */
    kind: z.enum(["direct", "indirect", "mixed"]).describe("All in marks, reported, or reported with words in marks"),
    /** The stretches of what is said, in text order. */
    spans: z.array(SpanSchema).min(1).describe("The stretches of what is said"),
    /** The word that says that it is said: "said", "according to"; missing for marks that stand alone. */
    cue: QuoteCueSchema.exactOptional(),
    /** Who says it. */
    speaker: SpeakerSchema.exactOptional(),
  })
  .meta({ id: "Quote", description: "One act of saying, with all its stretches" });

/**
 * One act of saying, with all its stretches, its cue and its speaker. `kind` and what a quotation spans follow the
 * PolNeAR guidelines (Newell, Margolin, Ruths, LREC 2018): the outermost one only, a reported clause as a whole.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle } from "tidings";
 *
 * const { quotes } = annotate(parseArticle('"We will leave," Anna Lind said. "It is over."'));
 * quotes.map(({ kind, spans }) => [kind, spans.length]); // => [["direct", 2]]
 * ```
 */
export interface Quote extends z.infer<typeof QuoteSchema> {}
