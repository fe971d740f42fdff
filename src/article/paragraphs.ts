import type { Span } from "../text/index.js";
import type { Line } from "./lines.js";
import { endsFinal, startsSmall } from "./wording.js";
import { isFull, wrapColumn } from "./wrapping.js";

/** Lines that belong together: a paragraph, a headline, a list item, before anybody knows which. */
export interface RawBlock {
  /** From the first line's first character to the last line's last. */
  readonly span: Span;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
}

/** What the forms of lines say about them. */
export interface LineForms {
  /** Whether a line is something by itself and never part of a paragraph: a byline, a list item, a header. */
  readonly stands: (line: string) => boolean;
  /** Whether a line has the mark of quoted lines. */
  readonly isQuoted: (line: string) => boolean;
  /** Whether a line is the credit of a picture and nothing else. */
  readonly isCredit: (line: string) => boolean;
}

/** A caption above a credit of its own line is no longer than this. */
const LONGEST_CAPTION = 400;

/**
 * Puts lines together that one paragraph was broken into, and keeps the others apart.
 */
export function groupLines(lines: readonly Line[], forms: LineForms): readonly RawBlock[] {
  const column = wrapColumn(lines);
  const blocks: RawBlock[] = [];
  let open: { start: number; end: number; gap: boolean; last: Line } | undefined;
  const close = (): void => {
    if (open) blocks.push({ span: { start: open.start, end: open.end }, gap: open.gap });
  };
  lines.forEach((line, i) => {
    if (
      open &&
      (goesOn(open.last, line, column, forms) || (open.end - open.start <= LONGEST_CAPTION && isCreditBelow(lines, i, forms)))
    ) {
      open = { ...open, end: line.span.end, last: line };
    } else {
      close();
      open = { start: line.span.start, end: line.span.end, gap: line.gap, last: line };
    }
  });
  close();
  return blocks;
}

/** Whether `next` carries on the paragraph of `line`. */
function goesOn(line: Line, next: Line, column: number | undefined, { stands, isQuoted }: LineForms): boolean {
  if (next.gap) return false;
  if (isQuoted(line.text) || isQuoted(next.text)) return isQuoted(line.text) && isQuoted(next.text);
  const open = !endsFinal(line.text);
  const [first, second] = [stands(line.text), stands(next.text)];
  if (column !== undefined) {
    if (next.indent > line.indent + 1 && !first) return false;
    if (isFull(line, next, column) && (open || !second)) return !(first && second);
    if (open && line.text.length > column * 0.7 && !first && !second) return true;
  }
  return open && startsSmall(next.text) && !first && !second;
}

/**
 * Whether line `i` is the credit right below a caption: the two stand by themselves between blank lines.
 *
 *     A tanker off Aden in May.
 *     Photo / AP
 */
function isCreditBelow(lines: readonly Line[], i: number, { stands, isCredit }: LineForms): boolean {
  const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
  if (!above || !line || line.gap || (below && !below.gap)) return false;
  if (i === 1 ? !endsFinal(above.text) : !above.gap) return false; // a first line is a headline
  return isCredit(line.text) && !stands(above.text);
}
