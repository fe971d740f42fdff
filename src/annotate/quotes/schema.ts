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

/** Shape of one act of saying. */
export const QuoteSchema = z
  .object({
    /** All in marks, a reported clause, or a reported clause with words in marks. */
    kind: z.enum(["direct", "indirect", "mixed"]).describe("All in marks, reported, or reported with words in marks"),
    /** The stretches of what is said, in text order. */
    spans: z.array(SpanSchema).min(1).describe("The stretches of what is said"),
    /** The word that says that it is said: "said", "according to". */
    cue: z.object({ /** Where the cue stands. */ span: SpanSchema }).exactOptional().describe("The word that marks it as said"),
    /** Who says it. */
    speaker: SpeakerSchema.exactOptional(),
  })
  .meta({ id: "Quote", description: "One act of saying, with all its stretches" });

/** One act of saying, with all its stretches, its cue and its speaker. */
export interface Quote extends z.infer<typeof QuoteSchema> {}
