import { contentHash } from "../text/index.js";
import { classifyBlocks } from "./blocks.js";
import { lineForms } from "./line-forms.js";
import { splitLines } from "./lines.js";
import { checkArguments, type ParseArticleOptions } from "./options.js";
import { groupLines } from "./paragraphs.js";
import type { Facts, Found } from "./piece.js";
import type { Article, Block } from "./schema.js";

/**
 * Reads the text of a news story into an article: its blocks, and what the text says about itself.
 *
 * The text stays as it is, and every block is a span of it. Any string gives an article; what the caller knows wins over
 * what the text says. A date in the text that does not exist in the calendar is just text.
 *
 * @param text - the story as plain text
 * @param options - what is known about the story besides its text
 * @throws TidingsError `INVALID_INPUT` for a text that is no string, `INVALID_OPTION` and `INVALID_DATE` for options that cannot be meant
 *
 * @example
 * ```ts
 * import { parseArticle } from "tidings";
 *
 * const article = parseArticle("Truce holds in Aden\n\nADEN, Yemen (AP) - Guns fell silent on Friday.", { published: "2021-04-23" });
 * article.title; // => "Truce holds in Aden"
 * article.blocks.map((block) => block.kind); // => ["headline", "dateline", "paragraph"]
 * ```
 */
export function parseArticle(text: string, options: ParseArticleOptions = {}): Article {
  checkArguments(text, options);
  const found = classifyBlocks(text, groupLines(splitLines(text), lineForms), options.title);
  const facts = { ...factsOf(found), ...given(options) };
  return {
    id: contentHash(text, facts.published ?? "", facts.url ?? ""),
    text,
    language: options.language ?? "en",
    ...facts,
    blocks: found.map(blockOf),
  };
}

/** What the blocks say about the story; where two say the same thing, the first is right. */
function factsOf(found: readonly Found[]): Facts {
  let facts: Facts = {};
  for (const block of found) if (block.facts) facts = { ...block.facts, ...facts };
  return facts;
}

/** What the caller says about the story, without the keys left out. */
function given(options: ParseArticleOptions): Facts {
  const { published, modified, title, byline, source, section, url } = options;
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(source === undefined ? {} : { source }),
    ...(section === undefined ? {} : { section }),
    ...(url === undefined ? {} : { url }),
  };
}

function blockOf({ kind, span, credit }: Found): Block {
  return credit === undefined ? { kind, span } : { kind, span, credit };
}
