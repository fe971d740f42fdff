import type { Article } from "../../src/article/schema.js";
import type { Sentence } from "../../src/syntax/schema.js";

interface Parser {
  parseSentences(article: Article): Sentence[];
}

const PARSER = "/work/standin/standin.mjs";

/** The article of `text`, one block a line, and its parsed sentences. */
export async function sentencesOf(text: string, published?: string): Promise<{ article: Article; sentences: Sentence[] }> {
  const parser: Parser = await import(/* @vite-ignore */ PARSER);
  const blocks = [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map((match) => ({ kind: "paragraph" as const, span: { start: match.index, end: match.index + match[0].length } }));
  const article: Article = { id: "test", text, language: "en", blocks, ...(published === undefined ? {} : { published }) };
  return { article, sentences: parser.parseSentences(article) };
}
