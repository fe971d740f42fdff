import type { Line } from "./lines.js";
import { endsFinal, startsSmall } from "./wording.js";

/** No typewriter, mail or wire breaks its lines later than this. */
const WIDEST = 140;
/** Nor earlier than this: shorter lines are lists, verses and headings. */
const NARROWEST = 30;

/**
 * The column at which the text breaks its lines by hand, or `undefined` where a line is a paragraph.
 *
 * A wrapped text shows it in its neighbouring lines: most of them stop in mid-sentence, and they stop there because the
 * next word would not have fitted. The first line is no witness: it may be a headline.
 *
 *     The ministers met in Vienna on Friday and said they would go on
 *     talking until the last of the prisoners was home.
 */
export function wrapColumn(lines: readonly Line[]): number | undefined {
  const column = usualLength(lines);
  if (column === undefined || column < NARROWEST) return undefined;
  let broken = 0;
  let whole = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.gap || line.text.length > WIDEST) return;
    const midSentence = !endsFinal(line.text) && (i > 0 || startsSmall(next.text));
    if (midSentence && isFull(line, next, column * 0.85)) broken++;
    else if (i > 0) whole++;
  });
  return broken > whole ? column : undefined;
}

/**
 * The length that all but the longest twentieth of the lines with a line right behind them keep to; `undefined` where
 * that is too wide to be a column. Lines before a gap say nothing: a paragraph ends where it ends.
 */
function usualLength(lines: readonly Line[]): number | undefined {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  let all = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.gap) return;
    all++;
    if (line.text.length <= WIDEST) counts[line.text.length] = (counts[line.text.length] ?? 0) + 1;
  });
  let seen = 0;
  for (let length = 0; length <= WIDEST; length++) {
    seen += counts[length] ?? 0;
    if (all > 0 && seen >= all * 0.95) return length;
  }
  return undefined;
}

/** Whether the first word of `next` would not have fitted behind `line`. */
export function isFull(line: Line, next: Line, column: number): boolean {
  return line.text.length + 1 + firstWordLength(next.text, column) > column;
}

function firstWordLength(text: string, limit: number): number {
  let length = 0;
  while (length < text.length && length <= limit && text.charAt(length) !== " ") length++;
  return length;
}
