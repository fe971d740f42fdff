import type { Span } from "../../text/index.js";
import type { Draft } from "./draft.js";

/**
 * The quotations that lie in no other, in text order: what is said inside a quotation belongs to that quotation.
 * Of two that claim the same words the one that starts first wins, of these the longer one, and then the one whose cue
 * stands outside: in "Prices are expected to rise, the bank said" all of it is the bank's.
 */
export function outermost(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts
    .filter((draft) => draft.spans.length > 0)
    .map((draft) => ({ draft, start: draft.spans[0]?.start ?? 0, end: draft.spans.at(-1)?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(holdsCue(a)) - Number(holdsCue(b)));
  const taken = new Taken();
  const kept: Draft[] = [];
  for (const { draft } of sorted) {
    const cue = draft.cue?.span.start;
    if (cue !== undefined && taken.holds(cue)) continue;
    const spans = draft.spans.filter((span) => !taken.holds(span.start));
    if (spans.length === 0) continue;
    for (const span of spans) taken.add(span);
    kept.push({ ...draft, spans });
  }
  return kept;
}

function holdsCue({ draft, start, end }: { draft: Draft; start: number; end: number }): boolean {
  const cue = draft.cue?.span.start ?? end;
  return start < cue && cue < end;
}

/** Stretches of text that belong to a quotation already. */
class Taken {
  readonly #spans: Span[] = [];

  /** Whether the character at `offset` is taken. */
  holds(offset: number): boolean {
    const span = this.#spans[this.#before(offset)];
    return span !== undefined && offset < span.end;
  }

  add(span: Span): void {
    this.#spans.splice(this.#before(span.start) + 1, 0, span);
  }

  /** Index of the last stretch that starts at `offset` or earlier. */
  #before(offset: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
