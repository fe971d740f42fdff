import type { Token } from "../../syntax/index.js";
import type { CueVerb } from "./cue-lexicon.js";
import { phraseOf, type SpeakerPhrase, speakerBeside } from "./speaker.js";
import { childBy, commaBefore, reachOf, type Tree, wordAt } from "./tree.js";
import type { Found } from "./verb-report.js";

/** How far before its verb a speaker may begin, and how far behind the rest of what is said is looked for, in words. */
const LONGEST_SPEAKER = 30;
const FARTHEST = 60;

/**
 * "Troops will leave, Russia said.", "Troops, Russia said, will leave.": a comma, the speaker and the verb behind what
 * is said. The order of words decides, as trees of such sentences often go astray.
 */
export function closing(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("clause");
  const speaker = kind && speakerAfterComma(tree, verb);
  if (!kind || !speaker) return undefined;
  let comma = Math.min(speaker.range.first, verb) - 1;
  while (comma > 1 && /^(?:["”»’]|'')$/.test(wordAt(tree, comma)?.text ?? "")) comma--;
  const opener = wordAt(tree, comma - 1);
  const relative = /^W/.test(opener?.xpos ?? "");
  if (!relative && wordAt(tree, verb)?.deprel === "acl:relcl") return undefined;
  const end = tree.tokens.length - 1;
  let last = Math.max(speaker.range.last, verb);
  for (const child of tree.children[verb] ?? []) {
    const token = wordAt(tree, child);
    if (!token || child <= last) continue;
    if (/^(?:ccomp|conj)$/.test(token.deprel) && goesOn(tree, verb, child)) continue;
    if (/^(?:ccomp|xcomp|obj|conj)$/.test(token.deprel)) return undefined;
    if (/^(?:obl|obl:\S+|advmod|iobj|nmod)$/.test(token.deprel)) last = Math.max(last, reachOf(tree, child).last);
  }
  if (last < end && wordAt(tree, last + 1)?.upos !== "PUNCT") return undefined;
  if (saysMore(tree, verb, last)) return undefined;
  // "lines which, he said, are up to Moscow": what is said begins with the relative pronoun
  const before = { first: relative ? comma - 1 : 0, last: Math.min(speaker.range.first, verb) - 1 };
  if (last + 2 >= end) return { class: kind, content: [before], speaker };
  if (wordAt(tree, last + 1)?.text !== ",") return { class: kind, content: [before], speaker };
  const after = { first: last + 2, last: end };
  const opens = wordAt(tree, after.first);
  if (opens?.xpos === "VBG" && opens.head === verb) return { class: kind, content: [before], speaker };
  return joined(tree, verb, comma, after.first) ? { class: kind, content: [before, after], speaker } : undefined;
}

/** "The troops, Russia said, will leave": whether a word on one side of the aside hangs on one of the other. */
function joined(tree: Tree, verb: number, comma: number, from: number): boolean {
  const isWord = ({ upos }: Token): boolean => upos !== "PUNCT";
  return (
    tree.tokens
      .slice(from, from + FARTHEST)
      .some(
        (token) =>
          isWord(token) &&
          ((token.head >= 0 && token.head < comma) || (token.head === verb && /^(?:ccomp|conj)$/.test(token.deprel))),
      ) || tree.tokens.slice(Math.max(0, comma - FARTHEST), comma).some((token) => isWord(token) && token.head >= from)
  );
}

/** Whether a clause or a verb stands between the cue and the end of its own words, so that what is said comes behind it. */
function saysMore(tree: Tree, verb: number, last: number): boolean {
  for (let at = verb + 1; at <= Math.min(last, verb + FARTHEST); at++) {
    const token = wordAt(tree, at);
    if (token && (token.upos === "SCONJ" || /^(?:VB[DZPG]|MD|TO)$/.test(token.xpos))) return true;
  }
  return wordAt(tree, verb + 1)?.xpos === "TO";
}

/** "The troops, Russia said, will leave", "…, and will stay": a clause behind a comma without a subject of its own goes on with the words before. */
function goesOn(tree: Tree, verb: number, clause: number): boolean {
  return (
    wordAt(tree, verb + 1)?.text === "," &&
    (childBy(tree, clause, "nsubj", "nsubj:pass", "mark") ?? 0) < verb &&
    wordAt(tree, clause)?.xpos !== "VBG"
  );
}

/** "Troops will leave, said Russia.": the speaker behind the verb. */
export function invertedClosing(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("clause");
  const comma = /^["”»]$/.test(wordAt(tree, verb - 1)?.text ?? "") ? verb - 2 : verb - 1;
  if (!kind || comma < 2 || wordAt(tree, comma)?.text !== "," || !/^VB[DZP]?$/.test(wordAt(tree, verb)?.xpos ?? ""))
    return undefined;
  const speaker = speakerBeside(tree, verb, (index) => index > verb);
  if (!speaker) return undefined;
  const finite = tree.tokens.slice(Math.max(0, comma - FARTHEST), comma).some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos));
  return finite ? { class: kind, content: [{ first: 0, last: verb - 1 }], speaker } : undefined;
}

/** The subject of `verb` where a comma stands right before it: by the tree, else the words between comma and verb. */
function speakerAfterComma(tree: Tree, verb: number): SpeakerPhrase | undefined {
  for (const child of [...(tree.children[verb] ?? [])].reverse()) {
    const token = wordAt(tree, child);
    if (token?.deprel !== "nsubj" || /^(?:W|EX)/.test(token.xpos)) continue;
    const phrase = phraseOf(tree, child, verb);
    const first = Math.min(phrase.range.first, verb);
    if (first >= 2 && commaBefore(tree, first) && verb - first <= LONGEST_SPEAKER) return phrase;
  }
  let head: number | undefined;
  for (let at = verb - 1; at >= 2 && verb - at <= LONGEST_SPEAKER / 2; at--) {
    const token = wordAt(tree, at);
    if (!token || token.upos === "VERB" || token.upos === "SCONJ" || token.upos === "CCONJ" || /^W/.test(token.xpos))
      return undefined;
    if (token.text === ",")
      return head === undefined ? undefined : { head, range: { first: afterMarks(tree, at + 1), last: head } };
    if (head === undefined && /^(?:NOUN|PROPN|PRON)$/.test(token.upos)) head = at;
    else if (token.upos === "ADP") head = undefined;
  }
  return undefined;
}

/** The first word from `at` on that is no quotation mark. */
function afterMarks(tree: Tree, at: number): number {
  let first = at;
  while (wordAt(tree, first)?.upos === "PUNCT") first++;
  return first;
}
