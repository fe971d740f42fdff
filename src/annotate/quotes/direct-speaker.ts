import type { Token } from "../../syntax/index.js";
import type { Span } from "../../text/index.js";
import { cueVerb, holdsWords, namesPerson } from "./cue-lexicon.js";
import { type Draft, type DraftSpeaker, speakerSpan } from "./draft.js";
import type { CuePlace } from "./frame.js";
import { framing } from "./framing.js";
import { stretchFrom } from "./kind.js";
import type { Layout, Stretch, Word } from "./layout.js";
import { ownerOf } from "./noun-report.js";
import {
  isAddressed,
  phraseOf,
  type SpeakerPhrase,
  sentenceSubject,
  speakerBeside,
  speakerOf,
  speakerOpening,
} from "./speaker.js";
import { isNoun, type Outside, SUBJECTS } from "./subject.js";
import { type Tree, wordAt } from "./tree.js";

/** How many words before marks without a cue their speaker may stand. */
const FARTHEST = 120;
const MOST_STEPS = 8;

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
  const framed = framing(tree, index);
  const speaker = speakerSpan(layout, sentence, framed?.speaker ?? speakerByCue(layout, stretches, stretch, place, word));
  const { end } = (tree.tokens[framed?.cue.last ?? index] ?? token).span;
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
    (isAddressed(tree, index) ? undefined : speakerBeside(tree, index, outside))
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

/**
 * A colon without a reporting verb before the marks. The speaker is the owner of what holds the words
 * (`Her answer was simple: "…"`), the subject of the clause before the colon (`Lind sent a warning to Roe: "…"`), or the
 * phrase that is all there is (`Lind: "…"`).
 */
export function announcedBy(layout: Layout, stretch: Stretch): Announcement | undefined {
  const word = wordBefore(layout, stretch);
  if (word?.token.text !== ":") return undefined;
  const { tree, token, index, sentence } = word;
  const speaker = speakerSpan(layout, sentence, announcer(tree, index));
  return { span: token.span, ...(speaker && { speaker }) };
}

function announcer(tree: Tree, colon: number): SpeakerPhrase | undefined {
  const subject = clauseSubject(tree, colon);
  const head = subject ?? fragmentHead(tree, colon);
  if (head === undefined) return undefined;
  if (holdsWords(wordAt(tree, head)?.lemma ?? "")) return ownerOf(tree, head);
  if (subject !== undefined) return phraseOf(tree, subject, colon);
  const { first } = phraseOf(tree, head, colon).range;
  return /^\p{Lu}/u.test(wordAt(tree, first)?.text ?? "") ? { head, range: { first, last: colon - 1 } } : undefined;
}

/** The subject of the main clause before the colon, or of the last clause where the tree knows no main one. */
function clauseSubject(tree: Tree, colon: number): number | undefined {
  const subjects: number[] = [];
  for (let at = Math.max(0, colon - FARTHEST); at < colon; at++) {
    const token = wordAt(tree, at);
    if (token && SUBJECTS.has(token.deprel) && token.head < colon && !/^W/.test(token.xpos)) subjects.push(at);
  }
  return subjects.find((at) => wordAt(tree, wordAt(tree, at)?.head)?.head === -1) ?? subjects.at(-1);
}

/** The noun that heads the words before the colon, if they are one phrase: "Lind's post:", "From Lind's post:". */
function fragmentHead(tree: Tree, colon: number): number | undefined {
  for (let at = colon - 1; at >= Math.max(0, colon - FARTHEST); at--) {
    const token = wordAt(tree, at);
    if (!token || token.upos === "VERB" || token.upos === "AUX" || token.upos === "ADV") return undefined;
  }
  let head = colon - 1;
  for (let step = 0; step < MOST_STEPS && isNoun(wordAt(tree, head)?.upos); step++) {
    const above = wordAt(tree, head)?.head ?? -1;
    if (above < 0 || above >= colon || !isNoun(wordAt(tree, above)?.upos)) return head;
    head = above;
  }
  return undefined;
}

/** "Peace is near, Lind told reporters": whether the verb is one of speech, so that its subject is who speaks. */
function isSaying(tree: Tree, verb: number): boolean {
  const token = wordAt(tree, verb);
  return token?.upos === "VERB" && cueVerb(token.lemma)?.frames.get("clause") === "speech" && !isAddressed(tree, verb);
}

function isActor({ upos, text, lemma }: Token): boolean {
  return upos === "PROPN" || /^(?:he|she|they)$/i.test(text) || (upos === "NOUN" && namesPerson(lemma));
}

/** For marks without a cue: who speaks in the sentence before them, or whom it speaks of, else whoever spoke last. */
export function speakerNearby(layout: Layout, stretch: Stretch, last: DraftSpeaker | undefined): DraftSpeaker | undefined {
  const word = wordBefore(layout, stretch);
  if (!word || stretch.block - (layout.sentenceBlocks[word.sentence] ?? 0) > 1) return last;
  const { tree } = word;
  let found: number | undefined;
  for (let index = Math.max(0, word.index - FARTHEST); index <= word.index; index++) {
    const token = tree.tokens[index];
    if (!token?.deprel.startsWith("nsubj") || !isActor(token)) continue;
    if (isSaying(tree, token.head)) return speakerSpan(layout, word.sentence, phraseOf(tree, index, tree.tokens.length)) ?? last;
    if (found === undefined || tree.tokens[token.head]?.head === -1) found = index;
  }
  return found === undefined ? last : (speakerSpan(layout, word.sentence, phraseOf(tree, found, tree.tokens.length)) ?? last);
}
