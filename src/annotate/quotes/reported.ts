import type { Span } from "../../text/index.js";
import type { Direct } from "./direct.js";
import { type Draft, speakerSpan } from "./draft.js";
import { stretchFrom } from "./kind.js";
import type { Layout, Stretch } from "./layout.js";
import { mayReport, type Report, reportAt } from "./report.js";

/** The reported clauses of all sentences whose cue stands outside the quotations in marks and serves none of them. */
export function reportedQuotes(layout: Layout, direct: Direct, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  layout.trees.forEach((tree, sentence) => {
    if (taken.has(layout.sentenceBlocks[sentence] ?? -1)) return;
    const start = layout.starts[sentence] ?? 0;
    const outside = (index: number): boolean => !insideOf(direct.stretches, tree.tokens[index]?.span.start ?? 0);
    for (let index = 0; index < tree.tokens.length; index++) {
      if (!mayReport(tree, index)) continue;
      // Inside marks it is not the writer who reports, be they a quotation of their own or a part of a sentence.
      if (direct.cues.has(start + index) || insideOf(layout.stretches, tree.tokens[index]?.span.start ?? 0)) continue;
      const report = reportAt(tree, index, outside);
      const draft = report && draftOf(layout, sentence, report, direct.stretches);
      if (draft) drafts.push(draft);
    }
  });
  return drafts;
}

function insideOf(stretches: readonly Stretch[], offset: number): boolean {
  const stretch = stretches[stretchFrom(stretches, offset)];
  return stretch !== undefined && stretch.span.start <= offset;
}

function draftOf(layout: Layout, sentence: number, report: Report, alone: readonly Stretch[]): Draft | undefined {
  const tokens = layout.trees[sentence]?.tokens ?? [];
  const spans: Span[] = [];
  for (const range of report.content) {
    let { first, last } = range;
    while (first <= last && LOOSE.test(tokens[first]?.text ?? "")) first++;
    while (last >= first && LOOSE.test(tokens[last]?.text ?? "")) last--;
    const from = tokens[first];
    const to = tokens[last];
    if (!from || !to || last < first) continue;
    const span = whole(layout, { start: from.span.start, end: to.span.end });
    const cut = stretchFrom(alone, span.start);
    const stop = alone[cut];
    if (stop && stop.span.start <= span.start) continue;
    spans.push(stop && stop.span.start < span.end ? closed(layout.text, { start: span.start, end: stop.span.start }) : span);
  }
  const kept = spans.filter((span) => /[\p{L}\p{N}]/u.test(layout.text.slice(span.start, Math.min(span.end, span.start + 200))));
  const cueFrom = tokens[report.cue.first];
  const cueTo = tokens[report.cue.last];
  if (kept.length === 0 || !cueFrom || !cueTo) return undefined;
  const speaker = report.speaker && speakerSpan(layout, sentence, report.speaker);
  return {
    spans: kept,
    sentence,
    cue: { span: { start: cueFrom.span.start, end: cueTo.span.end }, class: report.class },
    ...(speaker && { speaker }),
  };
}

/** Punctuation that is not part of what is said when it stands at its edge. */
const LOOSE = /^(?:[,;:.?!—–-]|--|["“”'‘’«»„]|``|'')$/u;

/** The span with the marks that belong to stretches it touches: the closing mark and the stop before it come along. */
function whole(layout: Layout, span: Span): Span {
  const { stretches } = layout;
  let { start, end } = span;
  const head = stretches[stretchFrom(stretches, start - 1)];
  if (head && head.inner.start >= start - 2 && head.span.start < start && head.span.start >= start - 2) start = head.span.start;
  const tail = stretches[stretchFrom(stretches, end - 1)];
  if (tail && tail.span.start >= start && tail.span.start < end && tail.span.end > end) end = tail.span.end; // words in marks are said as a whole
  return { start, end };
}

/** The span without blanks and loose punctuation at its end. */
function closed(text: string, span: Span): Span {
  let end = span.end;
  while (end > span.start && /[\s,;:—–-]/.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
