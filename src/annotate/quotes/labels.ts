import type { Article } from "../../article/index.js";
import { LABELS } from "../../data/quote-cues.js";
import type { Draft } from "./draft.js";
import type { Layout } from "./layout.js";

const NOT_SPEAKERS = new Set(LABELS.split(/\s+/));
const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]{1,40}$/u;
const LONGEST = 60;

/** "WATCH", "The Latest": a word that labels a text opens or ends the words before the colon. */
function isLabel(words: string): boolean {
  const [first, ...rest] = words.toLowerCase().split(/\s+/);
  return [first, rest.at(-1)].some((word) => word !== undefined && NOT_SPEAKERS.has(word));
}

/** Lines that open with their speaker: `SHOIGU: The troops …` in transcripts, `Minister: Troops to leave` in headlines. */
export function labelledQuotes(layout: Layout, article: Article): { drafts: Draft[]; blocks: ReadonlySet<number> } {
  const drafts: Draft[] = [];
  const blocks = new Set<number>();
  let open: { draft: Draft; block: number; isMarked: boolean } | undefined;
  article.blocks.forEach(({ kind, span }, block) => {
    if (kind === "metadata" || kind === "boilerplate" || kind === "byline" || kind === "caption") return;
    const text = layout.text.slice(span.start, span.end);
    const mark = /^\s*["“«„]?\s*/u.exec(text)?.[0].length ?? 0;
    const colon = text.slice(0, LONGEST).indexOf(":", mark);
    const label = colon < 0 ? "" : text.slice(mark, colon);
    const said = text.slice(colon + 1);
    const headline = kind === "headline" || kind === "heading";
    const speaks = CAPITALS.test(label) || (headline && /^\p{Lu}/u.test(label) && label.split(/\s+/).length <= 5);
    if (label !== "" && /^\s+\S/u.test(said) && speaks && !isLabel(label)) {
      const start = span.start + colon + 1 + (/^\s+/.exec(said)?.[0].length ?? 0);
      const at = { start: span.start + mark, end: span.start + colon };
      const draft: Draft = {
        verbatim: !headline,
        spans: [{ start, end: span.end }],
        cue: { span: { start: at.end, end: at.end + 1 }, class: "speech" },
        speaker: { span: at, head: { start: span.start + mark + label.lastIndexOf(" ") + 1, end: at.end } },
      };
      drafts.push(draft);
      blocks.add(block);
      open = headline ? undefined : { draft, block, isMarked: /["“«„]/.test(text.slice(0, mark)) };
    } else if (open?.isMarked && block === open.block + 1 && /^\s*["“«„](?!\()/u.test(text)) {
      blocks.add(block);
      open.draft.spans.push({ start: span.start, end: span.end });
      open = { ...open, block };
    }
  });
  return { drafts, blocks };
}
