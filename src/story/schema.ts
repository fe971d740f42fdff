import { z } from "zod";
import { EntitySchema, QuantitySchema, QuoteSchema, TimeExpressionSchema } from "../annotate/index.js";
import { ArticleSchema } from "../article/index.js";
import { type AnyEvent, type Event, EventSchema } from "../events/index.js";
import { SentenceSchema } from "../syntax/index.js";

/**
 * Shape of a story: an article and everything found in it.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle, StorySchema } from "tidings";
 *
 * StorySchema.safeParse(annotate(parseArticle("Talks ended in Vienna."))).success; // => true
 * ```
 */
export const StorySchema = z
  .object({
    /** The article. */
    article: ArticleSchema,
    /** Its sentences with their words and trees. */
    sentences: z.array(SentenceSchema).describe("Its sentences with their words and trees"),
    /** Temporal expressions in text order. */
    times: z.array(TimeExpressionSchema).describe("Temporal expressions in text order"),
    /** Counted and measured amounts in text order. */
    quantities: z.array(QuantitySchema).describe("Counted and measured amounts in text order"),
    /** Who and what the story speaks of. */
    entities: z.array(EntitySchema).describe("Who and what the story speaks of"),
    /** Who said what, in text order. */
    quotes: z.array(QuoteSchema).describe("Who said what, in text order"),
    /** Who did what to whom, in text order. */
    events: z.array(EventSchema).describe("Who did what to whom, in text order"),
  })
  .meta({ description: "An article and everything found in it" });

/**
 * An article and everything found in it; plain data that survives JSON unchanged. `E` is what its events can be: PLOVER's,
 * and those of a lexicon of your own.
 */
export interface Story<E extends AnyEvent = Event> extends Omit<z.infer<typeof StorySchema>, "events"> {
  /** Who did what to whom, in text order. */
  events: E[];
}
