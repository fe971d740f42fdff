export { type Article, ArticleSchema, type Block, type BlockKind, BlockKindSchema, BlockSchema } from "./schema.js";
