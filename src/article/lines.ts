import { type Span, trimSpan } from "../text/index.js";

/** A line of the text that is not blank. */
export interface Line {
  /** Where it stands, without the blanks around it. */
  readonly span: Span;
  /** Its characters. */
  readonly text: string;
  /** How many blank characters stand before it on its line. */
  readonly indent: number;
  /** Whether a blank line, a paragraph separator or a page break stands before it. */
  readonly gap: boolean;
}

/** Line ends of Unix, Windows, the old Mac and Unicode; `\u2029` and the page break `\f` end a paragraph as well. */
const LINE_END = /\r\n|[\n\r\u2028\u2029\v\f]/g;

/** The lines of `text` that are not blank, in order. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = false;
  const add = (start: number, end: number): void => {
    const span = trimSpan(text, start, end);
    if (span.start === span.end) {
      gap = true;
      return;
    }
    lines.push({ span, text: text.slice(span.start, span.end), indent: span.start - start, gap });
    gap = false;
  };
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    add(start, match.index);
    if (match[0] === "\u2029" || match[0] === "\f") gap = true;
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
}
