import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../src/annotate/quotes/index.js";
import { sentencesOf } from "../../support/parse.js";

/** A quotation as one line: kind, speaker, cue and its stretches. */
async function quotesIn(text: string): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text);
  const at = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return findQuotes(article, sentences, []).map(({ kind, spans, cue, speaker }) =>
    [kind, speaker ? at(speaker.span) : "-", cue ? at(cue.span) : "-", spans.map(at).join(" … ")].join(" | "),
  );
}

describe("one act of saying is one quotation", () => {
  it.each([
    ['"We will leave," the minister said.', 'direct | the minister | said | "We will leave,"'],
    ['"We will leave," said the minister. "It is over."', 'direct | the minister | said | "We will leave," … "It is over."'],
    ["The minister said that the troops will leave.", "indirect | The minister | said | that the troops will leave"],
    [
      'The minister said the plan was "a disaster" for the country.',
      'mixed | The minister | said | the plan was "a disaster" for the country',
    ],
    ["The troops will leave on Friday, the ministry said.", "indirect | the ministry | said | The troops will leave on Friday"],
  ])("%s", async (text, expected) => {
    expect(await quotesIn(text)).toEqual([expected]);
  });
});
