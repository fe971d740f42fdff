import { type Span, trimSpan } from "../../text/index.js";
import { announcedBy, cueAndSpeaker, speakerNearby } from "./direct-speaker.js";
import type { Draft, DraftSpeaker } from "./draft.js";
import { type CuePlace, cueBefore, pickCue } from "./frame.js";
import type { Layout, Stretch } from "./layout.js";
import { type Signature, signatureOf } from "./signature.js";
import { standsAlone } from "./stand-alone.js";
import { childBy, holds, reachOf } from "./tree.js";

/** The quotations that stand in marks, and the words that served as their cues. */
export interface Direct {
  readonly drafts: readonly Draft[];
  readonly stretches: readonly Stretch[];
  /** Indices in `layout.words` of the cues. */
  readonly cues: ReadonlySet<number>;
}

/**
 * Joins the stretches in marks to acts of saying: each takes the cue behind or before it; a stretch without one goes
 * on with the quotation before it when nothing else stands between (`"A," X said. "B."`), else it stands without a cue.
 */
export function directQuotes(layout: Layout, taken: ReadonlySet<number>): Direct {
  const stretches = layout.stretches.filter(
    (stretch) => !taken.has(stretch.block) && standsAlone(layout, stretch) && !endsClause(layout, stretch),
  );
  const acts = new Acts(layout, stretches);
  stretches.forEach((stretch, index) => {
    const signature = signatureOf(layout, stretch);
    const cue = signature ? undefined : pickCue(layout, stretch, stretches[index - 1], stretches[index + 1]);
    if (signature) acts.sign(stretch, signature);
    else if (cue) acts.addCued(stretch, cue, stretches[index - 1]);
    else acts.addBare(stretch);
  });
  return { drafts: acts.drafts, stretches, cues: acts.cues };
}

/** How far apart, in characters, the turns of a talk may stand. */
const NEAR = 200;

/** The act of saying that the last stretch belongs to, and where the sentence around it ends. */
interface Open {
  readonly draft: Draft;
  readonly stretch: Stretch;
  readonly reach: number;
}

/** The acts of saying so far; stretches come in text order. */
class Acts {
  readonly drafts: Draft[] = [];
  readonly #byCue = new Map<number, Draft>();
  readonly #layout: Layout;
  readonly #stretches: readonly Stretch[];
  #open: Open | undefined;

  constructor(layout: Layout, stretches: readonly Stretch[]) {
    this.#layout = layout;
    this.#stretches = stretches;
  }

  get cues(): ReadonlySet<number> {
    return new Set(this.#byCue.keys());
  }

  /** A stretch with a name set behind it ends its act. */
  sign(stretch: Stretch, { dash, speaker }: Signature): void {
    const open = this.#goingOn(stretch);
    const draft = open && open.cue === undefined ? open : this.#begin();
    draft.spans.push(stretch.span);
    draft.cue = { span: dash, class: "speech" };
    draft.speaker = speaker;
    this.#open = undefined;
  }

  /** A stretch with a cue: of an act that has that cue already, of one that ran over the paragraph's end, or of a new one. */
  addCued(stretch: Stretch, cue: CuePlace, previous: Stretch | undefined): void {
    const shared = this.#byCue.get(cue.word);
    const draft = shared ?? this.#runningOver(stretch) ?? this.#begin(leadIn(this.#layout, stretch, previous, cue));
    draft.spans.push(stretch.span);
    if (!shared) this.#attach(draft, stretch, cue);
    this.#keep(draft, stretch, cue);
  }

  /** A stretch without a cue: more of the act before it, or an act of its own with the speaker that the text around it names. */
  addBare(stretch: Stretch): void {
    const isTurn = this.#isTurn(stretch);
    const going = isTurn ? undefined : this.#goingOn(stretch);
    const partner = isTurn ? this.#partner() : undefined;
    const draft = going ?? this.#begin();
    draft.spans.push(stretch.span);
    if (partner) draft.speaker = partner;
    if (!going && !isTurn) {
      const colon = announcedBy(this.#layout, stretch);
      if (colon) draft.cue = { span: colon.span, class: "speech" };
      const speaker = colon?.speaker ?? speakerNearby(this.#layout, stretch, this.#open?.draft.speaker);
      if (speaker) draft.speaker = speaker;
    }
    this.#keep(draft, stretch);
  }

  #begin(opening?: Span): Draft {
    const draft: Draft = { spans: opening ? [opening] : [] };
    this.drafts.push(draft);
    return draft;
  }

  #attach(draft: Draft, stretch: Stretch, place: CuePlace): void {
    const cued = cueAndSpeaker(this.#layout, this.#stretches, stretch, place);
    if (!cued) return;
    const { cue, sentence, speaker } = cued;
    const last = this.#open?.draft;
    const named = speaker ?? (last !== draft && last?.sentence === sentence ? last?.speaker : undefined);
    draft.cue = cue;
    draft.sentence = sentence;
    if (named) draft.speaker = named;
    else delete draft.speaker;
    this.#byCue.set(place.word, draft);
  }

  #keep(draft: Draft, stretch: Stretch, cue?: CuePlace): void {
    const word = cue && this.#layout.words[cue.word];
    this.#open = { draft, stretch, reach: Math.max(stretch.span.end, word?.tree.tokens.at(-1)?.span.end ?? 0) };
  }

  /** `"Will you go?" Lind asked. ⏎ "Never."`: whether a line of its own answers a question or asks one in its turn. */
  #isTurn(stretch: Stretch): boolean {
    const open = this.#open;
    if (!open?.stretch.closed || open.stretch.block === stretch.block || !this.#goingOn(stretch)) return false;
    return (
      isQuestion(this.#layout.text, open.stretch) || (isQuestion(this.#layout.text, stretch) && this.#partner() !== undefined)
    );
  }

  /** Who spoke before whoever spoke last, if that was somebody else in the paragraphs right before. */
  #partner(): DraftSpeaker | undefined {
    const last = this.#open?.draft;
    const before = this.drafts.at(-2);
    if (!last?.speaker || !before?.speaker || this.drafts.at(-1) !== last) return undefined;
    const words = ({ span }: DraftSpeaker): string => this.#layout.text.slice(span.start, span.end).toLowerCase();
    const gap = this.#layout.text.slice(before.spans.at(-1)?.end ?? 0, last.spans[0]?.start ?? 0);
    return gap.length < NEAR && words(before.speaker) !== words(last.speaker) ? before.speaker : undefined;
  }

  /** The act before `stretch`, if nothing but blanks and block borders stands between its sentence and the stretch. */
  #goingOn(stretch: Stretch): Draft | undefined {
    const open = this.#open;
    if (!open || stretch.block - open.stretch.block > 1) return undefined;
    const adjoining = open.reach > stretch.span.start || this.#layout.text.slice(open.reach, stretch.span.start).trim() === "";
    return adjoining ? open.draft : undefined;
  }

  /** The act without a cue so far that was left open at its paragraph's end and is taken up by the next one's marks. */
  #runningOver(stretch: Stretch): Draft | undefined {
    const open = this.#open;
    if (!open || open.draft.cue || open.stretch.closed || open.stretch.block === stretch.block) return undefined;
    return this.#goingOn(stretch);
  }
}

function isQuestion(text: string, { inner }: Stretch): boolean {
  return text.slice(inner.start, inner.end).trimEnd().endsWith("?");
}

/** `With so many machines, "there is no single weak point," he said`: words without marks that open what is said. */
function leadIn(layout: Layout, stretch: Stretch, previous: Stretch | undefined, cue: CuePlace): Span | undefined {
  if (cue.word < stretch.first || !/^\p{Ll}/u.test(layout.text.slice(stretch.inner.start, stretch.inner.start + 2)))
    return undefined;
  const sentence = layout.words[stretch.first]?.sentence;
  const opening = sentence === undefined ? undefined : layout.words[layout.starts[sentence] ?? 0];
  if (!opening || opening.token.span.start >= stretch.span.start || (previous && previous.span.end > opening.token.span.start))
    return undefined;
  const span = trimSpan(layout.text, opening.token.span.start, stretch.span.start);
  const isLead = /[\p{L}\p{N}].*,$/su.test(layout.text.slice(span.start, span.end));
  return isLead ? { start: span.start, end: span.end - 1 } : undefined;
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
