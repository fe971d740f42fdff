import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/index";
import { parseSentences } from "../../src/syntax/index";

/** The sentences of an article, each with the kind of its block. */
function sentencesOf(...lines: readonly string[]): string[] {
  const article = parseArticle(lines.join("\n"));
  return parseSentences(article).map(
    ({ span, block }) => `${article.blocks[block]?.kind}: ${article.text.slice(span.start, span.end)}`,
  );
}

describe("borders of blocks end sentences", () => {
  test("a headline without a full stop", () => {
    expect(sentencesOf("Rebels free hostages", "", "Rebels in the north freed nine hostages on Friday. They were well.")).toEqual(
      [
        "headline: Rebels free hostages",
        "paragraph: Rebels in the north freed nine hostages on Friday.",
        "paragraph: They were well.",
      ],
    );
  });

  test("items of a list", () => {
    const listed = sentencesOf(
      "Talks resume in Oslo",
      "",
      "The two sides have to agree on three points.",
      "",
      "- the border",
      "- the return of refugees",
      "- prisoners",
      "",
      "The talks will last a week.",
    );
    expect(listed.filter((sentence) => /border|return|prisoners/.test(sentence))).toHaveLength(3);
  });

  test("a caption", () => {
    const shown = sentencesOf(
      "Flood leaves hundreds homeless",
      "",
      "Photo: A boat carries children out of Lokva",
      "",
      "The river rose again on Sunday.",
    );
    expect(shown).toHaveLength(3);
    expect(shown[1]).toMatch(/A boat carries children out of Lokva$/);
  });
});

test("spans of sentences and words cut the text they name", () => {
  const article = parseArticle("\n\n  The U.S.-led force didn't move.  \r\n\r\n “Why?” asked Ann’s aide — twice.");
  for (const { span, tokens } of parseSentences(article)) {
    expect(tokens[0]?.span.start).toBe(span.start);
    expect(tokens.at(-1)?.span.end).toBe(span.end);
    for (const token of tokens) expect(article.text.slice(token.span.start, token.span.end)).toBe(token.text);
  }
});

test("a sentence's analysis does not depend on its neighbours", () => {
  const alone = "The envoy said the soldiers who crossed the river had left.";
  const article = parseArticle(`${"The army was silent. ".repeat(40)}${alone} ${"Nobody spoke of it again. ".repeat(40)}`);
  const shape = (text: string, sentences: ReturnType<typeof parseSentences>): string | undefined =>
    sentences
      .filter(({ span }) => text.slice(span.start, span.end) === alone)
      .map(({ tokens }) => JSON.stringify(tokens.map(({ span: _, ...token }) => token)))[0];
  const single = parseArticle(alone);
  expect(shape(article.text, parseSentences(article))).toBe(shape(single.text, parseSentences(single)));
});
