/**
 * Room `article`: what a news story is made of before anybody reads its sentences.
 * In comes the text of a story as it was copied, sent or saved; out goes an `Article` whose blocks (headline, byline,
 * dateline, paragraphs, captions, the site's own lines) are spans of that very text, with what the text says of its dates and sources.
 * It alters no character, reads no sentence for its meaning, and knows nothing of HTML.
 */
export type { ParseArticleOptions } from "./options.js";
export { parseArticle } from "./parse-article.js";
export { type Article, ArticleSchema, type Block, type BlockKind, BlockKindSchema, BlockSchema } from "./schema.js";
