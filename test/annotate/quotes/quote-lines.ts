import { findQuotes } from "../../../src/annotate/quotes/index.js";
import { sentencesOf } from "../../support/parse.js";

/** The quotations of a text, one a line: `kind | speaker | cue | stretch … stretch`, with "-" for what is not there. */
export async function quoteLines(text: string): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text);
  const at = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return findQuotes(article, sentences, []).map(({ kind, spans, cue, speaker }) =>
    [kind, speaker ? at(speaker.span) : "-", cue ? at(cue.span) : "-", spans.map(at).join(" … ")].join(" | "),
  );
}
