import type { Article } from "../../src/article/index.js";
import { parseSentences, type Sentence } from "../../src/syntax/index.js";

/** The article of `text`, a block a line, and its parsed sentences. */
export async function sentencesOf(text: string, published?: string): Promise<{ article: Article; sentences: Sentence[] }> {
  const blocks: Article["blocks"] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    kind: "paragraph",
    span: { start: index, end: index + line.length },
  }));
  const article: Article = { id: "test", text, language: "en", blocks, ...(published !== undefined && { published }) };
  return { article, sentences: parseSentences(article) };
}
