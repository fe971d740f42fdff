import { type CueFrame, cueNoun, cueVerb } from "./cue-lexicon.js";
import { framing } from "./framing.js";
import type { Layout, Stretch } from "./layout.js";
import type { CueClass } from "./schema.js";
import { isAddressed } from "./speaker.js";
import { childBy } from "./tree.js";

/** Where the cue of a quotation in marks stands, as an index in `layout.words`. */
export interface CuePlace {
  readonly word: number;
  readonly class: CueClass;
}

/** How many words before a quotation its cue may stand. */
const FARTHEST = 120;

const FRAMES: readonly CueFrame[] = ["quote", "clause"];

/** The class of the word at `at` as a verb that introduces marks. */
function quoting(layout: Layout, at: number): CueClass | undefined {
  const word = layout.words[at];
  if (!word || (word.token.upos !== "VERB" && word.token.upos !== "NOUN" && word.token.upos !== "AUX")) return undefined;
  if (word.token.upos === "NOUN" && !/^VB/.test(word.token.xpos) && !asks(layout, at)) return undefined;
  if (isAddressed(word.tree, word.index) && childBy(word.tree, word.index, "aux:pass") === undefined) return undefined;
  const entry = cueVerb(word.token.lemma);
  for (const frame of FRAMES) {
    const kind = entry?.frames.get(frame);
    if (kind) return kind;
  }
  return undefined;
}

/** "a narrator asks": a verb in -s that the tagger takes for a noun; not one that is a noun as well, such as "reports". */
function asks(layout: Layout, at: number): boolean {
  const token = layout.words[at]?.token;
  const before = layout.words[at - 1]?.token;
  return (
    token?.xpos === "NNS" &&
    cueNoun(token.lemma) === undefined &&
    before !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(before.upos)
  );
}

function inRelative(layout: Layout, at: number): boolean {
  return layout.words[at]?.token.deprel.startsWith("acl:relcl") === true;
}

/** The cue of a stretch: before its marks, in the block above them, or behind them. */
export function pickCue(
  layout: Layout,
  stretch: Stretch,
  previous: Stretch | undefined,
  next: Stretch | undefined,
): CuePlace | undefined {
  const beside = (other: Stretch | undefined): Stretch | undefined => (other?.block === stretch.block ? other : undefined);
  const before = cueBefore(layout, stretch, beside(previous)) ?? cueInBlockBefore(layout, stretch);
  if (before && !runsOn(layout, stretch)) return before;
  const after = cueAfter(layout, stretch, beside(next));
  return before && !(after && framesAlone(layout, stretch, after)) ? before : after;
}

/** `"…,"`, `"…?" asked`: a comma inside the marks, or small letters behind them, say that the sentence goes on. */
function runsOn({ text }: Layout, { closed, inner, span }: Stretch): boolean {
  const last = text.slice(inner.start, inner.end).trimEnd().at(-1);
  return closed && (last === "," || ((last === "?" || last === "!") && /^\s*\p{Ll}/u.test(text.slice(span.end, span.end + 3))));
}

/** `The bill, known to few, "is bad," Lind wrote`: nothing but the speaker between the marks and the cue behind them. */
function framesAlone(layout: Layout, stretch: Stretch, { word: cue }: CuePlace): boolean {
  const from = firstWordAfter(layout, stretch.span.end);
  const opening = layout.words[from];
  if (!opening || opening.token.upos === "CCONJ" || opening.token.upos === "SCONJ" || /^W/.test(opening.token.xpos)) return false;
  for (let at = from; at < cue; at++) {
    const token = layout.words[at]?.token;
    if (!token || token.upos === "VERB" || token.upos === "AUX") return false;
  }
  return true;
}

/** The words behind a stretch up to the end of its sentence or the next stretch: where `said X` may stand. */
export function tailOf(layout: Layout, stretch: Stretch, next: Stretch | undefined): { from: number; to: number } {
  const { words, blocks, text } = layout;
  const from = firstWordAfter(layout, stretch.span.end);
  const opening = words[from];
  const none = { from, to: from - 1 };
  const end = Math.min(blocks[stretch.block]?.end ?? text.length, next?.span.start ?? Number.POSITIVE_INFINITY);
  if (!opening || opening.token.span.start >= end) return none;
  let to = from;
  while (words[to + 1]?.sentence === opening.sentence && (words[to + 1]?.token.span.start ?? end) < end) to++;
  return { from, to };
}

function firstWordAfter(layout: Layout, offset: number): number {
  let low = 0;
  let high = layout.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout.words[middle]?.token.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cue behind a stretch: `"…," the minister said`, `"…," said the minister`. */
export function cueAfter(layout: Layout, stretch: Stretch, next: Stretch | undefined): CuePlace | undefined {
  const { from, to } = tailOf(layout, stretch, next);
  if (to < from) return undefined;
  const separate = layout.words[stretch.last]?.sentence !== layout.words[from]?.sentence;
  const stopped = /[^.]\.["”’')\]]*$/.test(
    layout.text.slice(Math.max(stretch.inner.start, stretch.inner.end - 4), stretch.inner.end).trimEnd(),
  );
  let spare: CuePlace | undefined;
  for (let at = from; at <= to; at++) {
    const kind = quoting(layout, at);
    const word = layout.words[at];
    const framed = spare === undefined && word ? framing(word.tree, word.index) : undefined;
    if (framed && !(separate && stopped)) return { word: at, class: framed.class };
    if (!kind || !word) continue;
    const place = { word: at, class: kind };
    if (inRelative(layout, at) || word.token.xpos === "VBG") {
      spare ??= place;
      continue;
    }
    if (separate && (stopped || at - from > 8) && !bare(layout, at, to)) return undefined;
    if (separate && (childBy(word.tree, word.index, "ccomp", "obj") ?? -1) > word.index) return undefined;
    return place;
  }
  return separate ? undefined : (anyVerb(layout, from, to) ?? spare);
}

/** Whether a sentence of its own says no more than who spoke, when and where: `"It is over." The minister said on Friday.` */
function bare(layout: Layout, at: number, to: number): boolean {
  const word = layout.words[at];
  if (!word || word.tree.tokens.length > 14 || word.tree.tokens.at(-1)?.span.end !== layout.words[to]?.token.span.end)
    return false;
  return childBy(word.tree, word.index, "ccomp", "obj", "xcomp", "conj", "parataxis") === undefined && word.token.head < 0;
}

/** `"…," Trump thundered`: an unknown verb in a short tail that has nothing else to do there. */
function anyVerb(layout: Layout, from: number, to: number): CuePlace | undefined {
  for (let at = from; at <= Math.min(to, from + 6); at++) {
    const word = layout.words[at];
    if (word?.token.upos !== "VERB" || !/^VB[DZP]$/.test(word.token.xpos)) continue;
    const subject = childBy(word.tree, word.index, "nsubj");
    const object = childBy(word.tree, word.index, "obj", "xcomp");
    return subject !== undefined && object === undefined ? { word: at, class: "speech" } : undefined;
  }
  return undefined;
}

/** The cue before a stretch: `He said, "…"`, `He continued: "…"`, `adding: "…"`. */
export function cueBefore(layout: Layout, stretch: Stretch, previous: Stretch | undefined): CuePlace | undefined {
  const { words, blocks, text } = layout;
  const floor = Math.max(blocks[stretch.block]?.start ?? 0, previous?.span.end ?? 0);
  let end = stretch.first - 1;
  while ((words[end]?.token.span.start ?? -1) >= stretch.span.start) end--;
  const lead = text.slice(Math.max(floor, stretch.span.start - 20), stretch.span.start).trimEnd();
  const colon = lead.endsWith(":");
  const last = words[end];
  if (!last || last.token.span.start < floor) return undefined;
  if (!colon && /[.?!…]["”’')\]]*$/u.test(lead)) return undefined;
  const cue = lastCue(layout, end, floor, stretch);
  return colon ? (cue ?? verbBeforeColon(layout, end)) : cue;
}

/** `Asked about it, he demurred: "…"`: an unknown verb with a subject right before the colon. */
function verbBeforeColon(layout: Layout, end: number): CuePlace | undefined {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    const word = layout.words[at];
    if (word?.token.upos !== "VERB" || !/^VB[DZP]$/.test(word.token.xpos)) continue;
    if (childBy(word.tree, word.index, "obj", "xcomp", "ccomp") !== undefined) return undefined;
    return childBy(word.tree, word.index, "nsubj") === undefined ? undefined : { word: at, class: "speech" };
  }
  return undefined;
}

/** The cue of a sentence that ends with a colon in the block before: `Caddell continued:`. */
export function cueInBlockBefore(layout: Layout, stretch: Stretch): CuePlace | undefined {
  const block = layout.blocks[stretch.block];
  const above = layout.blocks[stretch.block - 1];
  if (!block || !above || layout.text.slice(block.start, stretch.span.start).trim() !== "") return undefined;
  if (!layout.text.slice(above.start, above.end).trimEnd().endsWith(":")) return undefined;
  let end = stretch.first - 1;
  while ((layout.words[end]?.token.span.start ?? -1) >= above.end) end--;
  return lastCue(layout, end, above.start, stretch);
}

/** The reporting verb nearest to the words' end, back to the start of their sentence; relative clauses only if there is no other. */
function lastCue(layout: Layout, end: number, floor: number, stretch: Stretch): CuePlace | undefined {
  const { words } = layout;
  const sentence = words[end]?.sentence;
  const governor = governorOf(layout, stretch, end);
  let best: CuePlace | undefined;
  let spare: CuePlace | undefined;
  for (
    let at = end;
    at >= Math.max(0, end - FARTHEST) && words[at]?.sentence === sentence && (words[at]?.token.span.start ?? -1) >= floor;
    at--
  ) {
    const kind = quoting(layout, at);
    const word = words[at];
    const framed = best === undefined && word ? framing(word.tree, word.index) : undefined;
    if (framed) return { word: at, class: framed.class };
    if (!kind) continue;
    const place = { word: at, class: kind };
    if (best === undefined ? at === governor || end - at <= 1 : at === governor && clauseBetween(layout, best.word, end))
      return place;
    if (inRelative(layout, at)) spare ??= place;
    else best ??= place;
  }
  return best ?? spare;
}

/** "He wrote [that Roe said yes]: …": whether a clause hangs on the cue between it and the marks, which says what it reports. */
function clauseBetween(layout: Layout, cue: number, end: number): boolean {
  const word = layout.words[cue];
  const clause = word && childBy(word.tree, word.index, "ccomp");
  return word !== undefined && clause !== undefined && clause > word.index && clause - word.index <= end - cue;
}

/** The word outside the stretch on which its words hang, if that is unique enough to ask for. */
function governorOf(layout: Layout, stretch: Stretch, end: number): number | undefined {
  const { words, starts } = layout;
  for (let at = stretch.first; at <= Math.min(stretch.last, stretch.first + 40); at++) {
    const word = words[at];
    if (!word || word.token.head < 0 || word.token.upos === "PUNCT") continue;
    const head = (starts[word.sentence] ?? 0) + word.token.head;
    if (head <= end) return head;
  }
  return undefined;
}
