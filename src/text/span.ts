import { z } from "zod";

/**
 * A stretch of `article.text`, half-open: `text.slice(span.start, span.end)` is what was found.
 *
 * @example
 * ```ts
 * import { SpanSchema } from "tidings";
 *
 * SpanSchema.safeParse({ start: 0, end: 6 }).success; // => true
 * ```
 */
export const SpanSchema = z
  .object({
    /** Offset of the first character, in UTF-16 code units from the start of the text. */
    start: z.int().nonnegative().describe("Offset of the first character, in UTF-16 code units"),
    /** Offset just past the last character, in UTF-16 code units; never less than `start`. */
    end: z.int().nonnegative().describe("Offset just past the last character, in UTF-16 code units"),
  })
  .meta({ id: "Span" });

/**
 * A stretch of `article.text`, half-open, in UTF-16 code units: `text.slice(span.start, span.end)` is what was found.
 *
 * @example
 * ```ts
 * import { parseArticle } from "tidings";
 *
 * const { text, blocks } = parseArticle("Talks ended in Vienna.");
 * text.slice(blocks[0]?.span.start, blocks[0]?.span.end); // => "Talks ended in Vienna."
 * ```
 */
export interface Span extends z.infer<typeof SpanSchema> {}

/** The characters of `text` that `span` stands for. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every character of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The code units that count as blank at a span's borders: Unicode white space, zero-width characters and the BOM. */
const BLANK = /^[\s\u200B-\u200D\u2060\uFEFF]$/u;

/** The span `start..end` without blank characters at either end; empty (`start === end`) when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
