import { type Span, trimSpan } from "../../text/index.js";
import { accordingTo } from "./according-to.js";
import { type Draft, type DraftSpeaker, speakerSpan } from "./draft.js";
import { type CuePlace, cueAfter, cueBefore, cueInBlockBefore } from "./frame.js";
import { stretchFrom } from "./kind.js";
import type { Layout, Stretch } from "./layout.js";
import { signatureOf } from "./signature.js";
import { phraseOf, sentenceSubject, speakerBeside, speakerOf, speakerOpening } from "./speaker.js";
import { standsAlone } from "./stand-alone.js";
import { childBy, holds, reachOf, type Tree } from "./tree.js";

/** The quotations that stand in marks, and the words that served as their cues. */
export interface Direct {
  readonly drafts: readonly Draft[];
  readonly stretches: readonly Stretch[];
  /** Indices in `layout.words` of the cues. */
  readonly cues: ReadonlySet<number>;
}

/** How many words before marks without a cue their speaker may stand. */
const FARTHEST = 120;

/**
 * Joins the stretches in marks to acts of saying: each takes the cue behind or before it; a stretch without one goes
 * on with the quotation before it when nothing else stands between (`"A," X said. "B."`), else it stands without a cue.
 */
export function directQuotes(layout: Layout, labelled: ReadonlySet<number>): Direct {
  const stretches = layout.stretches.filter(
    (stretch) => !labelled.has(stretch.block) && standsAlone(layout, stretch) && !endsClause(layout, stretch),
  );
  const drafts: Draft[] = [];
  const cues = new Map<number, Draft>();
  let open: { draft: Draft; stretch: Stretch; reach: number } | undefined;
  stretches.forEach((stretch, index) => {
    const previous = stretches[index - 1];
    const next = stretches[index + 1];
    const signature = signatureOf(layout, stretch);
    if (signature) {
      const going = open && open.draft.cue === undefined && goesOn(layout, open, stretch) ? open.draft : undefined;
      const draft: Draft = going ?? { spans: [] };
      draft.spans.push(stretch.span);
      draft.cue = { span: signature.dash, class: "speech" };
      draft.speaker = signature.speaker;
      if (!going) drafts.push(draft);
      open = undefined;
      return;
    }
    const own = pickCue(layout, stretch, previous, next);
    const shared = own && cues.get(own.word);
    if (shared) shared.spans.push(stretch.span);
    else if (!own && open && goesOn(layout, open, stretch)) open.draft.spans.push(stretch.span);
    let draft = shared ?? (!own && open?.draft.spans.at(-1) === stretch.span ? open.draft : undefined);
    const unnamed = own && !shared && open && runsOver(layout, open, stretch) ? open.draft : undefined;
    if (own && unnamed) {
      unnamed.spans.push(stretch.span);
      delete unnamed.speaker;
      attach(layout, stretches, unnamed, own, stretch);
      cues.set(own.word, unnamed);
      draft = unnamed;
    }
    if (!draft) {
      draft = { spans: [leadIn(layout, stretch, previous, own), stretch.span].filter((span) => span !== undefined) };
      if (own) {
        attach(layout, stretches, draft, own, stretch);
        if (!draft.speaker && open?.draft.sentence === draft.sentence && open?.draft.speaker) draft.speaker = open.draft.speaker;
        cues.set(own.word, draft);
      } else {
        const colon = announcedBy(layout, stretch);
        if (colon) draft.cue = { span: colon.span, class: "speech" };
        const speaker = colon?.speaker ?? speakerNearby(layout, stretch, open?.draft.speaker);
        if (speaker) draft.speaker = speaker;
      }
      drafts.push(draft);
    }
    open = { draft, stretch, reach: frameEnd(layout, stretch, own) };
  });
  return { drafts, stretches, cues: new Set(cues.keys()) };
}

/** `With so many machines, "there is no single weak point," he said`: words without marks that open what is said. */
function leadIn(layout: Layout, stretch: Stretch, previous: Stretch | undefined, cue: CuePlace | undefined): Span | undefined {
  if (!cue || cue.word < stretch.first || !/^\p{Ll}/u.test(layout.text.slice(stretch.inner.start, stretch.inner.start + 2)))
    return undefined;
  const sentence = layout.words[stretch.first]?.sentence;
  const opening = sentence === undefined ? undefined : layout.words[layout.starts[sentence] ?? 0];
  if (!opening || opening.token.span.start >= stretch.span.start || (previous && previous.span.end > opening.token.span.start))
    return undefined;
  const span = trimSpan(layout.text, opening.token.span.start, stretch.span.start);
  return layout.text.charAt(span.end - 1) === "," ? { start: span.start, end: span.end - 1 } : undefined;
}

function pickCue(
  layout: Layout,
  stretch: Stretch,
  previous: Stretch | undefined,
  next: Stretch | undefined,
): CuePlace | undefined {
  const within = previous?.block === stretch.block ? previous : undefined;
  const before = cueBefore(layout, stretch, within) ?? cueInBlockBefore(layout, stretch);
  return before ?? cueAfter(layout, stretch, next?.block === stretch.block ? next : undefined);
}

function attach(layout: Layout, stretches: readonly Stretch[], draft: Draft, place: CuePlace, stretch: Stretch): void {
  const word = layout.words[place.word];
  if (!word) return;
  draft.cue = { span: word.token.span, class: place.class };
  draft.sentence = word.sentence;
  const according = accordingTo(word.tree, word.index);
  if (according?.speaker) {
    const speaker = speakerSpan(layout, word.sentence, according.speaker);
    if (speaker) draft.speaker = speaker;
    draft.cue = {
      span: { start: word.token.span.start, end: word.tree.tokens[word.index + 1]?.span.end ?? word.token.span.end },
      class: "speech",
    };
    return;
  }
  const base = layout.starts[word.sentence] ?? 0;
  const outside = (index: number): boolean => !inStretch(layout, stretches, base + index);
  const passive = /^(?:quote|hear|cite|report)$/.test(word.token.lemma);
  const opening = Math.max(0, stretch.last + 1 - base);
  const opener = place.word > stretch.last ? firstOutside(word.tree, opening, word.index, outside) : undefined;
  const phrase =
    (opener !== undefined ? speakerOpening(word.tree, opener, word.index, outside) : undefined) ??
    speakerOf(word.tree, word.index, passive, outside) ??
    sentenceSubject(word.tree, word.index, outside) ??
    speakerBeside(word.tree, word.index, outside);
  const speaker = phrase && speakerSpan(layout, word.sentence, phrase);
  if (speaker) draft.speaker = speaker;
}

/** The first word from `from` on that is neither a mark nor inside marks. */
function firstOutside(tree: Tree, from: number, to: number, outside: (index: number) => boolean): number | undefined {
  for (let at = from; at < to; at++) if (outside(at) && tree.tokens[at]?.upos !== "PUNCT") return at;
  return undefined;
}

/** Whether a word stands in one of the stretches. */
function inStretch(layout: Layout, stretches: readonly Stretch[], word: number): boolean {
  const offset = layout.words[word]?.token.span.start ?? 0;
  const stretch = stretches[stretchFrom(stretches, offset)];
  return stretch !== undefined && stretch.span.start <= offset;
}

/** Where the sentence ends that frames a stretch. */
function frameEnd(layout: Layout, stretch: Stretch, cue: CuePlace | undefined): number {
  const word = cue && layout.words[cue.word];
  const end = word ? (word.tree.tokens.at(-1)?.span.end ?? 0) : 0;
  return Math.max(stretch.span.end, end);
}

/** Whether nothing but blanks and block borders stands between the last quotation's frame and `stretch`. */
function goesOn(layout: Layout, open: { stretch: Stretch; reach: number }, stretch: Stretch): boolean {
  if (stretch.block - open.stretch.block > 1) return false;
  return layout.text.slice(open.reach, stretch.span.start).trim() === "" || open.reach > stretch.span.start;
}

/** Whether a quotation without a cue so far was left open at its paragraph's end and is taken up by the next one's marks. */
function runsOver(layout: Layout, open: { draft: Draft; stretch: Stretch; reach: number }, stretch: Stretch): boolean {
  return !open.draft.cue && !open.stretch.closed && open.stretch.block !== stretch.block && goesOn(layout, open, stretch);
}

/** `Her answer was simple: "…"`: a colon without a reporting verb; the speaker is the owner of the subject, or a name before the colon. */
function announcedBy(layout: Layout, stretch: Stretch): { span: Span; speaker?: DraftSpeaker } | undefined {
  let at = stretch.first - 1;
  while ((layout.words[at]?.token.span.start ?? -1) >= stretch.span.start) at--;
  const word = layout.words[at];
  if (word?.token.text !== ":") return undefined;
  const { tree, token } = word;
  const before = tree.tokens[word.index - 1];
  const subject = childBy(tree, tree.root, "nsubj");
  const owner = subject === undefined ? undefined : childBy(tree, subject, "nmod:poss");
  let head = owner;
  if (before?.upos === "PROPN")
    head = before.deprel === "flat" && tree.tokens[before.head]?.upos === "PROPN" ? before.head : word.index - 1;
  const speaker =
    head === undefined
      ? undefined
      : speakerSpan(layout, word.sentence, phraseOf(tree, head, head < word.index ? word.index : head));
  return { span: token.span, ...(speaker && { speaker }) };
}

/** For marks without a cue: who the sentence before them speaks of, else whoever spoke last. */
function speakerNearby(layout: Layout, stretch: Stretch, last: DraftSpeaker | undefined): DraftSpeaker | undefined {
  let at = stretch.first - 1;
  while ((layout.words[at]?.token.span.start ?? -1) >= stretch.span.start) at--;
  const word = layout.words[at];
  if (!word || stretch.block - (layout.sentenceBlocks[word.sentence] ?? 0) > 1) return last;
  const { tree } = word;
  let found: number | undefined;
  for (let index = Math.max(0, word.index - FARTHEST); index <= word.index; index++) {
    const token = tree.tokens[index];
    if (!token?.deprel.startsWith("nsubj") || !(token.upos === "PROPN" || /^(?:he|she|they)$/i.test(token.text))) continue;
    if (found === undefined || tree.tokens[token.head]?.head === -1) found = index;
  }
  return found === undefined ? last : (speakerSpan(layout, word.sentence, phraseOf(tree, found, tree.tokens.length)) ?? last);
}

/** `He said the plan was bad, "because it costs too much"`: the marks end a reported clause that began before them. */
function endsClause(layout: Layout, stretch: Stretch): boolean {
  const cue = cueBefore(layout, stretch, undefined);
  const word = cue && layout.words[cue.word];
  if (!word || /:\s*$/.test(layout.text.slice(Math.max(0, stretch.span.start - 8), stretch.span.start))) return false;
  const first = layout.words[stretch.first];
  if (first?.sentence !== word.sentence) return false;
  const clause = childBy(word.tree, word.index, "ccomp");
  if (clause === undefined || clause < word.index) return false;
  for (let at = Math.max(reachOf(word.tree, clause).first, word.index + 1); at < first.index; at++) {
    const token = word.tree.tokens[at];
    if (token && token.upos !== "PUNCT" && token.upos !== "SCONJ" && token.head >= 0 && holds(reachOf(word.tree, clause), at))
      return true;
  }
  return false;
}
