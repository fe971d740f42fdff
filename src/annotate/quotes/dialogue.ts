import type { Article } from "../../article/index.js";
import { type Span, trimSpan } from "../../text/index.js";
import { cueVerb } from "./cue-lexicon.js";
import { type Draft, type DraftSpeaker, speakerSpan } from "./draft.js";
import { type Layout, wordFrom } from "./layout.js";
import { commaBeforeCue } from "./missing-closer.js";
import { speakerBeside, speakerOf } from "./speaker.js";
import type { Outside } from "./subject.js";
import { type Tree, wordAt } from "./tree.js";

const DASH = /^\s*(?:[—–―-]|--)\s+(?=\S)/u;

/** How long a sentence, and a speaker before the verb, is read, in words. */
const LONGEST = 80;
const LONGEST_SPEAKER = 12;

/** A line that opens with a dash: what is said in it, and the word and phrase that tell who says it. */
interface Line {
  readonly dash: Span;
  readonly spans: Span[];
  readonly told?: Pick<Draft, "cue" | "speaker" | "sentence">;
}

/** A question, or words for whoever speaks or is spoken to, as the points of a list do not have them. */
const TALK = /\?|\b(?:I|me|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** Whether the words of a line are said to somebody. */
function isTalk(text: string, { spans }: Line): boolean {
  return spans.some(({ start, end }) => TALK.test(text.slice(start, end)));
}

/**
 * Dialogue in lines with a dash before each turn. Lines with dashes are dialogue if one of them tells who speaks and one
 * speaks to somebody; lines that do not tell are the other speaker's by turns, once there are two.
 *
 * ```text
 * — We will leave, said Lind.
 * — Why? asked Roe.
 * — Because it is over.
 * ```
 */
export function dialogueQuotes(layout: Layout, article: Article): { drafts: Draft[]; blocks: ReadonlySet<number> } {
  const drafts: Draft[] = [];
  const blocks = new Set<number>();
  for (let block = 0; block < article.blocks.length; block++) {
    const run: Line[] = [];
    for (let line = lineOf(layout, block); line; line = lineOf(layout, block + run.length)) run.push(line);
    if (run.length > 1 && run.some(({ told }) => told) && run.some((line) => isTalk(layout.text, line))) {
      drafts.push(...turns(run));
      for (let at = block; at < block + run.length; at++) blocks.add(at);
    }
    block += run.length;
  }
  return { drafts, blocks };
}

function turns(lines: readonly Line[]): Draft[] {
  const speakers: (DraftSpeaker | undefined)[] = [];
  return lines
    .map(({ dash, spans, told }, index): Draft => {
      const speaker = told ? told.speaker : speakers[index - 2];
      speakers.push(speaker);
      return { verbatim: true, spans, cue: { span: dash, class: "speech" }, ...told, ...(speaker && { speaker }) };
    })
    .filter(({ spans }) => spans.length > 0);
}

function lineOf(layout: Layout, block: number): Line | undefined {
  const span = layout.blocks[block];
  const dash = span && DASH.exec(layout.text.slice(span.start, Math.min(span.end, span.start + 12)))?.[0];
  if (!span || dash === undefined) return undefined;
  const from = span.start + dash.search(/\S/);
  const said = { start: span.start + dash.length, end: span.end };
  const first = wordFrom(layout.words, said.start);
  const cut = framed(layout, first, said.end);
  const parts = cut
    ? [
        { start: said.start, end: cut.from },
        { start: cut.to, end: said.end },
      ]
    : [said];
  const spans = parts.map(({ start, end }) => trimSpan(layout.text, start, end)).filter(({ start, end }) => end > start);
  return { dash: { start: from, end: span.start + dash.trimEnd().length }, spans, ...(cut && { told: cut.told }) };
}

/** The words of a line that tell who speaks: ", said Lind" behind a clause, "asked Roe" behind a question. */
function framed(
  layout: Layout,
  first: number,
  end: number,
): { from: number; to: number; told: NonNullable<Line["told"]> } | undefined {
  for (let at = first; (layout.words[at]?.token.span.start ?? end) < end; ) {
    const word = layout.words[at];
    if (!word) return undefined;
    const { tree, index, sentence } = word;
    const comma = commaBeforeCue(tree, index);
    const from = comma === undefined ? behindCall(tree, index, at > first) : comma + 1;
    const verb = from === undefined ? undefined : verbFrom(tree, from);
    const cue = wordAt(tree, verb);
    const opening = wordAt(tree, comma ?? from);
    if (from !== undefined && verb !== undefined && cue && opening) {
      const behind: Outside = (word) => word >= from;
      const phrase = speakerOf(tree, verb, false, behind) ?? speakerBeside(tree, verb, behind);
      const speaker = speakerSpan(layout, sentence, phrase);
      return {
        from: opening.span.start,
        to: tree.tokens.at(-1)?.span.end ?? end,
        told: { cue: { span: cue.span, class: "speech" }, sentence, ...(speaker && { speaker }) },
      };
    }
    at += tree.tokens.length - index;
  }
  return undefined;
}

/** The word from `from` on that goes on in small letters behind "?" or "!", or opens a sentence so behind another. */
function behindCall(tree: Tree, from: number, isLater: boolean): number | undefined {
  for (let at = from; at < Math.min(tree.tokens.length, from + LONGEST); at++) {
    const isBehind = at === from ? isLater : /^(?:[?!…]|\.\.\.)$/u.test(wordAt(tree, at - 1)?.text ?? "");
    if (isBehind && /^\p{Ll}/u.test(wordAt(tree, at)?.text ?? "")) return at;
  }
  return undefined;
}

/** The reporting verb among the first words from `from` on. */
function verbFrom(tree: Tree, from: number): number | undefined {
  for (let at = from; at < Math.min(tree.tokens.length, from + LONGEST_SPEAKER); at++) {
    const token = wordAt(tree, at);
    if (token?.upos === "VERB") return cueVerb(token.lemma)?.frames.get("quote") === "speech" ? at : undefined;
  }
  return undefined;
}
