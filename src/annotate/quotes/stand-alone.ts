import { cueVerb, isNaming } from "./cue-lexicon.js";
import type { Layout, Stretch } from "./layout.js";

/** The text before `offset` in the block, up to 40 characters, without blanks at its end. */
function before(layout: Layout, stretch: Stretch): string {
  const start = layout.blocks[stretch.block]?.start ?? 0;
  return layout.text.slice(Math.max(start, stretch.span.start - 40), stretch.span.start).trimEnd();
}

const BOUNDARY = /(?:^|[.?!…:,;—–]|--|\s-|[.?!,]["”’'»)\]]+|[(["]|,\s(?:and|but|or|yet|so))$/iu;
const ENDED = /[.,?!…;:—–-]["”’')\]]*$/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether the words in marks are a quotation of their own, not a part of the sentence around them: they begin where a
 * clause may begin and end where one may end.
 *
 *     He said, “We will leave.”      “We will leave,” he said.      the plan was “a disaster” for us
 *              ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^                            no
 */
export function standsAlone(layout: Layout, stretch: Stretch): boolean {
  const { words, text } = layout;
  if (stretch.last < stretch.first || isRemark(layout, stretch)) return false;
  const lead = before(layout, stretch);
  const previous = words[stretch.first - (words[stretch.first - 1]?.token.span.start === stretch.span.start ? 2 : 1)];
  const behindVerb =
    previous !== undefined &&
    previous.token.upos === "VERB" &&
    cueVerb(previous.token.lemma)?.frames.has("quote") === true &&
    (/^\p{Lu}/u.test(text.slice(stretch.inner.start, stretch.inner.start + 2)) ||
      (!isNaming(previous.token.lemma) && ENDED.test(innerEnd(text, stretch))));
  if (!BOUNDARY.test(lead) && !behindVerb) return false;
  if (/,$/.test(innerEnd(text, stretch)) && titleLike(layout, stretch) && !isSaid(layout, stretch)) return false;
  const set = (/[,;]$/.test(lead) && !followsVerb(layout, stretch)) || isLine(layout, stretch);
  if (set && titleLike(layout, stretch)) return false;
  if (!stretch.closed) return true;
  if (ENDED.test(innerEnd(text, stretch))) return true;
  const end = layout.blocks[stretch.block]?.end ?? text.length;
  const next = text.slice(stretch.span.end, Math.min(end, stretch.span.end + 8)).trimStart();
  return next === "" || /^(?:[.,;:?!—–]|--|-\s)/u.test(next) || saysNext(layout, stretch);
}

/** `"The Long Road," a film, opens …`: whether a reporting verb follows in the sentence, so that words which look like a title are said. */
function isSaid({ words }: Layout, { last }: Stretch): boolean {
  const sentence = words[last]?.sentence;
  for (let at = last + 1; at <= last + FARTHEST && words[at]?.sentence === sentence; at++) {
    const token = words[at]?.token;
    if (token?.upos === "VERB" && cueVerb(token.lemma)?.frames.has("quote")) return true;
  }
  return false;
}

function innerEnd(text: string, stretch: Stretch): string {
  return text.slice(Math.max(stretch.inner.start, stretch.inner.end - 8), stretch.inner.end).trimEnd();
}

/** `"We will leave" he said`: no comma, but nothing between the marks and a reporting verb save who speaks. */
function saysNext({ words }: Layout, { last }: Stretch): boolean {
  for (let at = last + 1; at <= last + LONGEST_SPEAKER; at++) {
    const token = words[at]?.token;
    if (token?.upos === "VERB") return cueVerb(token.lemma)?.frames.has("quote") === true;
    if (at > last + 4 && !/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(token?.upos ?? "")) return false;
  }
  return false;
}

/** How long a speaker between marks and verb may be, in words, a closing mark included. */
const LONGEST_SPEAKER = 12;

/** `He said, "Never."`: a reporting verb right before the comma. */
function followsVerb({ words }: Layout, { first, span }: Stretch): boolean {
  let at = first - 1;
  while (words[at] && ((words[at]?.token.span.start ?? 0) >= span.start || words[at]?.token.upos === "PUNCT")) at--;
  const token = words[at]?.token;
  return token?.upos === "VERB" && cueVerb(token.lemma)?.frames.has("quote") === true;
}

/** `"(Applause.)"`: what a transcript tells besides what is said. */
function isRemark({ text }: Layout, { inner }: Stretch): boolean {
  return text.charAt(inner.start) === "(" && /\)[.,]?\s*$/.test(text.slice(Math.max(inner.start, inner.end - 8), inner.end));
}

/** Whether the marks are all there is of their block. */
function isLine({ text, blocks }: Layout, { block, span }: Stretch): boolean {
  const whole = blocks[block];
  return (
    whole !== undefined && text.slice(whole.start, span.start).trim() === "" && text.slice(span.end, whole.end).trim() === ""
  );
}

/** How far, in words, a verb is looked for. */
const FARTHEST = 60;

const SMALL = /^(?:a|an|the|of|and|in|on|for|to|with|at|from|by|or|&)$/i;

/** Few words, each with a capital, none of them a finite verb's pronoun: the title of a work or a programme. */
function titleLike(layout: Layout, stretch: Stretch): boolean {
  const words = layout.words.slice(stretch.first, stretch.last + 1).filter(({ token }) => LETTER.test(token.text));
  return (
    words.length >= (isLine(layout, stretch) ? 2 : 1) &&
    words.length <= 8 &&
    words.every(({ token }) => /^[\p{Lu}\p{N}]/u.test(token.text) || SMALL.test(token.text) || /^['’]/.test(token.text))
  );
}
