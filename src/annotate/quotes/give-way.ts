import { type Span, trimSpan } from "../../text/index.js";
import type { Draft } from "./draft.js";

/** The words that frame a quotation in marks: where its cue stands, where cue and speaker begin, and its first stretch. */
interface Frame {
  readonly cue: number;
  readonly start: number;
  readonly marks: Span;
}

/**
 * Cuts reported clauses short of words that frame a quotation in marks: a tree that takes a whole sentence for what is reported holds
 * its main clause too. A quotation that is itself part of what is reported goes with the clause.
 *
 * ```text
 * Asked whether the bridge was safe, Lind said: "No."
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ reported, not "…, Lind said"
 * Roe hopes that Lind says: "No."
 *           ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function giveWay(text: string, reports: readonly Draft[], direct: readonly Draft[]): Draft[] {
  const frames = direct.flatMap(frameOf).sort((one, other) => one.cue - other.cue);
  return reports.map((report) => ({
    ...report,
    spans: report.spans.flatMap((span) => {
      const frame = frames[firstFrom(frames, span.start)];
      if (frame === undefined || overlap(frame.marks, span)) return [span];
      if (frame.cue >= span.end)
        return [frame.start < span.end && text.charAt(frame.cue) === ":" ? upTo(text, span, frame.start) : span];
      return besides(text, span, frame, (report.cue?.span.start ?? 0) < span.start);
    }),
  }));
}

/** `Asked about it, she shrugged: "…"`: what stands before the main clause that a colon turns into a frame. */
function upTo(text: string, span: Span, end: number): Span {
  const before = trimSpan(text, span.start, Math.max(span.start, end));
  const words = text.slice(before.start, before.end).replace(LOOSE, "");
  return words.length > 0 && words.length < before.end - before.start
    ? { start: before.start, end: before.start + words.length }
    : span;
}

/** What is left of a reported clause that holds the frame of a quotation in marks. */
function besides(text: string, { start, end }: Span, frame: Frame, isBehindCue: boolean): Span[] {
  const before = trimSpan(text, start, Math.max(start, frame.start));
  const words = text.slice(before.start, before.end).replace(LOOSE, "");
  const parted = words.length < before.end - before.start;
  const adjoining = frame.marks.start >= end && text.slice(end, frame.marks.start).replace(LOOSE, "") === "";
  if (isBehindCue && !parted && adjoining) return [{ start, end: frame.marks.end }];
  if (text.charAt(frame.cue) === ":" || words === "") return [];
  return [{ start: before.start, end: before.start + words.length }];
}

/** Blanks and punctuation that part clauses. */
const LOOSE = /[\s,:;–—―-]{1,9}$/;

function frameOf({ cue, speaker, spans }: Draft): Frame[] {
  const [marks] = spans;
  if (cue === undefined || marks === undefined) return [];
  const start = Math.min(cue.span.start, speaker?.span.start ?? cue.span.start);
  return [{ cue: cue.span.start, start, marks }];
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Index of the first frame whose cue stands at `offset` or later. */
function firstFrom(frames: readonly Frame[], offset: number): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.cue ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
