import type { Span } from "../../text/index.js";
import { accordingTo } from "./according-to.js";
import { type Draft, type DraftSpeaker, speakerSpan } from "./draft.js";
import type { CuePlace } from "./frame.js";
import { stretchFrom } from "./kind.js";
import type { Layout, Stretch, Word } from "./layout.js";
import { phraseOf, type SpeakerPhrase, sentenceSubject, speakerBeside, speakerOf, speakerOpening } from "./speaker.js";
import type { Outside } from "./subject.js";
import { childBy, type Tree } from "./tree.js";

/** How many words before marks without a cue their speaker may stand. */
const FARTHEST = 120;

/** A colon that announces words in marks without a reporting verb, and whom it names. */
export interface Announcement {
  readonly span: Span;
  readonly speaker?: DraftSpeaker;
}

/** What the cue of a stretch gives to its quotation. */
export interface Cued extends Required<Pick<Draft, "cue" | "sentence">> {
  readonly speaker?: DraftSpeaker;
}

/** The cue at `place` and the speaker it has, by the tree or by the order of words. */
export function cueAndSpeaker(
  layout: Layout,
  stretches: readonly Stretch[],
  stretch: Stretch,
  place: CuePlace,
): Cued | undefined {
  const word = layout.words[place.word];
  if (!word) return undefined;
  const { tree, index, sentence, token } = word;
  const according = accordingTo(tree, index);
  const speaker = speakerSpan(layout, sentence, according?.speaker ?? speakerByCue(layout, stretches, stretch, place, word));
  const end = according?.speaker ? (tree.tokens[index + 1] ?? token).span.end : token.span.end;
  return { cue: { span: { start: token.span.start, end }, class: place.class }, sentence, ...(speaker && { speaker }) };
}

/** Passives whose subject speaks: "was quoted as saying". */
const HEARD = /^(?:quote|hear|cite|report)$/;

function speakerByCue(
  layout: Layout,
  stretches: readonly Stretch[],
  stretch: Stretch,
  place: CuePlace,
  { tree, index, sentence, token }: Word,
): SpeakerPhrase | undefined {
  const base = layout.starts[sentence] ?? 0;
  const outside: Outside = (at) => !inStretch(layout, stretches, base + at);
  const opening = Math.max(0, stretch.last + 1 - base);
  const opener = place.word > stretch.last ? firstOutside(tree, opening, index, outside) : undefined;
  return (
    (opener !== undefined ? speakerOpening(tree, opener, index, outside) : undefined) ??
    speakerOf(tree, index, HEARD.test(token.lemma), outside) ??
    sentenceSubject(tree, index, outside) ??
    speakerBeside(tree, index, outside)
  );
}

/** The first word from `from` on that is neither a mark nor inside marks. */
function firstOutside(tree: Tree, from: number, to: number, outside: Outside): number | undefined {
  for (let at = from; at < to; at++) if (outside(at) && tree.tokens[at]?.upos !== "PUNCT") return at;
  return undefined;
}

/** Whether a word stands in one of the stretches. */
function inStretch(layout: Layout, stretches: readonly Stretch[], word: number): boolean {
  const offset = layout.words[word]?.token.span.start ?? 0;
  const stretch = stretches[stretchFrom(stretches, offset)];
  return stretch !== undefined && stretch.span.start <= offset;
}

/** The last word before the marks of a stretch. */
function wordBefore(layout: Layout, stretch: Stretch): Word | undefined {
  let at = stretch.first - 1;
  while ((layout.words[at]?.token.span.start ?? -1) >= stretch.span.start) at--;
  return layout.words[at];
}

/** `Her answer was simple: "…"`: a colon without a reporting verb; the speaker is the owner of the subject, or a name before the colon. */
export function announcedBy(layout: Layout, stretch: Stretch): Announcement | undefined {
  const word = wordBefore(layout, stretch);
  if (word?.token.text !== ":") return undefined;
  const { tree, token } = word;
  const before = tree.tokens[word.index - 1];
  const subject = childBy(tree, tree.root, "nsubj");
  let head = subject === undefined ? undefined : childBy(tree, subject, "nmod:poss");
  if (before?.upos === "PROPN")
    head = before.deprel === "flat" && tree.tokens[before.head]?.upos === "PROPN" ? before.head : word.index - 1;
  const speaker =
    head === undefined
      ? undefined
      : speakerSpan(layout, word.sentence, phraseOf(tree, head, head < word.index ? word.index : head));
  return { span: token.span, ...(speaker && { speaker }) };
}

/** For marks without a cue: who the sentence before them speaks of, else whoever spoke last. */
export function speakerNearby(layout: Layout, stretch: Stretch, last: DraftSpeaker | undefined): DraftSpeaker | undefined {
  const word = wordBefore(layout, stretch);
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
