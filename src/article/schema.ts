import { z } from "zod";
import { IsoMomentSchema, SpanSchema } from "../text/index.js";

/** The kinds of blocks a news story is made of. */
export const BlockKindSchema = z
  .enum(["metadata", "headline", "byline", "dateline", "heading", "paragraph", "caption", "list", "quote", "boilerplate"])
  .meta({ id: "BlockKind", description: "What the block is in the story" });

/** What a block is in the story: `paragraph` is running text, `boilerplate` belongs to the site and not to the story. */
export type BlockKind = z.infer<typeof BlockKindSchema>;

/** Shape of one block of an article. */
export const BlockSchema = z
  .object({
    /** What the block is in the story. */
    kind: BlockKindSchema,
    /** Where it stands in `article.text`; blocks are in text order and never overlap. */
    span: SpanSchema,
    /** Who made the picture, for captions: `"AP"` of `Photo / AP`. */
    credit: z.string().min(1).exactOptional().describe("Who made the picture, for captions"),
  })
  .meta({ id: "Block", description: "A block of the story: a paragraph, a headline, a caption" });

/**
 * A block of the story: a paragraph, a headline, a caption.
 *
 * @example
 * ```ts
 * import { parseArticle } from "tidings";
 *
 * parseArticle("By Ann Lee\n\nThe talks ended on Friday without a deal.").blocks.map((block) => block.kind);
 * // => ["byline", "paragraph"]
 * ```
 */
export interface Block extends z.infer<typeof BlockSchema> {}

/**
 * Shape of a news story: the text as given and what was read about it.
 *
 * @example
 * ```ts
 * import { ArticleSchema, parseArticle } from "tidings";
 *
 * ArticleSchema.safeParse(parseArticle("Talks ended in Vienna.")).success; // => true
 * ```
 */
export const ArticleSchema = z
  .object({
    /** Hash of text, publication date and URL: the same story has the same id everywhere. */
    id: z.string().min(1).describe("Content hash of the story"),
    /** The text exactly as given; every span of the story points into it. */
    text: z.string().describe("The text exactly as given"),
    /** BCP 47 tag of the language, `"en"` unless the caller says otherwise. */
    language: z.string().min(2).describe("BCP 47 language tag"),
    /** The headline. */
    title: z.string().min(1).exactOptional().describe("The headline"),
    /** The byline as printed, without `By`: `"Ann Lee and Bo Chen, Reuters"`. */
    byline: z.string().min(1).exactOptional().describe("Who wrote it, as printed"),
    /** The dateline as printed: `"KYIV, April 22 (Reuters) -"`. */
    dateline: z.string().min(1).exactOptional().describe("Place, date and agency that open the story, as printed"),
    /** When the story was published; relative times hang on it. */
    published: IsoMomentSchema.exactOptional(),
    /** When the story was last changed. */
    modified: IsoMomentSchema.exactOptional(),
    /** Where the story stands on the web. */
    url: z.string().min(1).exactOptional().describe("Where the story stands on the web"),
    /** Who published it: an agency, a paper, a site. */
    source: z.string().min(1).exactOptional().describe("Agency, paper or site that published it"),
    /** The section of the paper: `"World"`. */
    section: z.string().min(1).exactOptional().describe("Section of the paper"),
    /** The blocks in text order, never overlapping. */
    blocks: z.array(BlockSchema).describe("The blocks in text order, never overlapping"),
  })
  .meta({ description: "A news story: its text and what was read about it" });

/** A news story: the text exactly as given, what was read about it, and its blocks. */
export interface Article extends z.infer<typeof ArticleSchema> {}
