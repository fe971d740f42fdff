import type { Span } from "../../text/index.js";
import type { DraftSpeaker } from "./draft.js";
import { type Layout, type Stretch, wordFrom } from "./layout.js";

/** A name set behind a quotation: the dash and who is named. */
export interface Signature {
  readonly dash: Span;
  readonly speaker: DraftSpeaker;
}

const LONGEST = 120;
const DASH = /^\s*(?:[—–―]|--?)\s*/u;

/**
 * The name behind a quotation on its line or on the next: `"It was our home." — Ada Roe, farmer`. It must begin with a
 * capital, hold no verb and end its line.
 */
export function signatureOf(layout: Layout, stretch: Stretch): Signature | undefined {
  const { text, blocks } = layout;
  const block = blocks[stretch.block];
  if (!block) return undefined;
  const own = text.slice(stretch.span.end, Math.min(block.end, stretch.span.end + LONGEST + 1));
  const next = blocks[stretch.block + 1];
  const line =
    own.trim() === ""
      ? next && { start: next.start, text: text.slice(next.start, Math.min(next.end, next.start + LONGEST + 1)) }
      : { start: stretch.span.end, text: own };
  if (!line || line.text.length > LONGEST) return undefined;
  const dash = DASH.exec(line.text)?.[0];
  if (dash === undefined) return undefined;
  const start = line.start + dash.length;
  const named = line.text
    .slice(dash.length)
    .trimEnd()
    .replace(/[.,;]+$/, "");
  if (!/^\p{Lu}/u.test(named)) return undefined;
  const name = named.split(",")[0] ?? named;
  const words = wordsIn(layout, start, start + named.length);
  if (
    words.some(({ upos, xpos }) => (upos === "VERB" && /^VB[DZP]$/.test(xpos)) || upos === "AUX") ||
    name.split(/\s+/).length > 7
  )
    return undefined;
  const from = line.start + dash.search(/\S/);
  const last = start + name.lastIndexOf(" ") + 1;
  return {
    dash: { start: from, end: line.start + dash.trimEnd().length },
    speaker: { span: { start, end: start + named.length }, head: { start: last, end: start + name.length } },
  };
}

function wordsIn(layout: Layout, start: number, end: number): { upos: string; xpos: string }[] {
  const found: { upos: string; xpos: string }[] = [];
  for (let at = wordFrom(layout.words, start); (layout.words[at]?.token.span.start ?? end) < end; at++) {
    const token = layout.words[at]?.token;
    if (token) found.push(token);
  }
  return found;
}
