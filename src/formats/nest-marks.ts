import type { Span } from "../text/index.js";
import { escapeMarkup } from "./escape-markup.js";
import type { TextMark } from "./text-mark.js";

/**
 * The markup of a stretch of text with its marks. Marks nest; where two cross, the one that began later is closed and
 * opened again, so that every element ends before the one around it:
 *
 * ```text
 * [a  (b  a]  b)   becomes   [a  (b  b)  a]  (b  b)
 * ```
 */
export function nestMarks(text: string, { start, end }: Span, marks: readonly TextMark[]): string {
  const inside = marks
    .filter((mark) => mark.start < end && start < mark.end && mark.start < mark.end)
    .map((mark) => ({ mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.mark.level - b.mark.level);
  let markup = "";
  let at = start;
  let open: (typeof inside)[number][] = [];
  const write = (to: number): void => {
    markup += escapeMarkup(text.slice(at, to));
    at = Math.max(at, to);
  };
  const closeUntil = (position: number): void => {
    for (let next = nextEnd(open); next <= position; next = nextEnd(open)) {
      write(next);
      const lowest = open.findIndex((piece) => piece.end === next);
      const closed = open.slice(lowest);
      markup += closed
        .map(({ mark }) => `</${mark.tag}>`)
        .reverse()
        .join("");
      const reopened = closed.filter((piece) => piece.end > next);
      markup += reopened.map(({ mark }) => `<${mark.tag}${mark.attributes}>`).join("");
      open = [...open.slice(0, lowest), ...reopened];
    }
  };
  for (const piece of inside) {
    closeUntil(piece.start);
    write(piece.start);
    const { tag, attributes, id } = piece.mark;
    const first = id !== undefined && piece.start === piece.mark.start;
    markup += `<${tag}${first ? ` id="${id}"` : ""}${attributes}>`;
    open.push(piece);
  }
  closeUntil(end);
  write(end);
  return markup;
}

const nextEnd = (open: readonly Span[]): number =>
  open.reduce((least, { end }) => Math.min(least, end), Number.POSITIVE_INFINITY);
