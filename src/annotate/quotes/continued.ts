import type { Draft } from "./draft.js";
import { type Layout, wordFrom } from "./layout.js";

/**
 * Joins marks without a cue to the report right before them: in `The plan is "bad," he said. "It costs too much."` the
 * reported clause and the second pair of marks are one act of saying.
 */
export function joinContinued(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const lastReport = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.cue?.class === "speech" && draft.sentence !== undefined) lastReport.set(draft.sentence, draft);
  }
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const report = draft.cue ? undefined : reportBefore(layout, draft, lastReport);
    if (report) report.spans.push(...draft.spans);
    else kept.push(draft);
  }
  return kept;
}

function reportBefore(layout: Layout, draft: Draft, reports: ReadonlyMap<number, Draft>): Draft | undefined {
  const start = draft.spans[0]?.start ?? 0;
  const word = layout.words[wordFrom(layout.words, start) - 1];
  if (!word || word.token.span.end !== word.tree.tokens.at(-1)?.span.end) return undefined;
  const between = layout.text.slice(word.token.span.end, start);
  return between.trim() === "" && !between.includes("\n") ? reports.get(word.sentence) : undefined;
}
