import type { Cut, Found, Piece, Recogniser } from "../piece.js";
import { levelled } from "../wording.js";
import { gluedBoilerplate } from "./glued-boilerplate.js";
import { gluedCaptions } from "./glued-captions.js";

/** A part of a paragraph that is no running text. */
interface Stretch {
  readonly kind: "caption" | "boilerplate";
  readonly start: number;
  readonly end: number;
  readonly credit?: string;
}

/** Running text; and the captions and lines of the site that a copied page has glued into it. */
export function paragraphReader(text: string): Recogniser {
  return (piece) => readParagraph(text, piece);
}

function readParagraph(text: string, piece: Piece): Cut {
  const { start, end } = piece.span;
  const line = levelled(text.slice(start, end));
  const found: Found[] = [];
  let from = 0;
  const add = (block: Omit<Found, "span">, first: number, last: number): void => {
    const part = line.slice(first, last);
    const lead = part.length - part.trimStart().length;
    const length = part.trimEnd().length;
    if (length > lead) found.push({ ...block, span: { start: start + first + lead, end: start + first + length } });
  };
  for (const stretch of stretchesIn(line)) {
    if (stretch.start < from) continue; // inside the stretch before
    const { kind, credit } = stretch;
    add({ kind: "paragraph" }, from, stretch.start);
    add(credit === undefined ? { kind } : { kind, credit }, stretch.start, stretch.end);
    from = stretch.end;
  }
  add({ kind: "paragraph" }, from, line.length);
  return { found };
}

function stretchesIn(line: string): readonly Stretch[] {
  const captions = gluedCaptions(line).map((stretch) => ({ kind: "caption" as const, ...stretch }));
  const lines = gluedBoilerplate(line).map((stretch) => ({ kind: "boilerplate" as const, ...stretch }));
  return [...captions, ...lines].sort((a, b) => a.start - b.start);
}
