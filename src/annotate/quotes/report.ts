import { type CueVerb, cueAdjective, cueNoun, cueVerb } from "./cue-lexicon.js";
import type { CueClass } from "./schema.js";
import { type Outside, phraseOf, type SpeakerPhrase, speakerOf } from "./speaker.js";
import { childBy, childWith, holds, type Range, reachOf, type Tree, without, wordAt } from "./tree.js";

/** Something reported in one sentence: the cue, what is reported, and by whom. */
export interface Report {
  /** First and last word of the cue. */
  readonly cue: Range;
  readonly class: CueClass;
  readonly content: readonly Range[];
  readonly speaker?: SpeakerPhrase;
}

/** What the words at `index` report, if they report anything. */
export function reportAt(tree: Tree, index: number, outside: Outside): Report | undefined {
  const token = wordAt(tree, index);
  if (!token) return undefined;
  if (token.upos === "VERB") return accordingTo(tree, index) ?? byVerb(tree, index, outside);
  if (token.upos === "NOUN") return accordingTo(tree, index) ?? byNoun(tree, index);
  if (token.upos === "ADJ") return byAdjective(tree, index);
  return accordingTo(tree, index);
}

interface Found {
  readonly class: CueClass;
  readonly content: readonly Range[];
  /** The speaker, where the way in which the content was found names it. */
  readonly speaker?: SpeakerPhrase;
}

function byVerb(tree: Tree, verb: number, outside: Outside): Report | undefined {
  const entry = cueVerb(wordAt(tree, verb)?.lemma ?? "");
  if (!entry) return undefined;
  if (entry.needs && childWith(tree, verb, entry.needs) === undefined) return undefined;
  const found =
    closing(tree, verb, entry) ??
    clauseOf(tree, verb, entry) ??
    aroundParenthesis(tree, verb, entry) ??
    infinitiveOf(tree, verb, entry) ??
    prepositionOf(tree, verb, entry) ??
    objectOf(tree, verb, entry);
  if (!found) return undefined;
  const speaker = found.speaker ?? speakerOf(tree, verb, false, outside);
  const content = speaker
    ? found.content.flatMap((range) => (holds(range, verb) ? [range] : without(range, speaker.range)))
    : found.content;
  return { cue: { first: verb, last: verb }, class: found.class, content, ...(speaker && { speaker }) };
}

/**
 * "Troops will leave, Russia said.", "Troops, Russia said, will leave.": a comma, the speaker and the verb behind what
 * is said. The order of words decides, as trees of such sentences often go astray.
 */
function closing(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("clause");
  const speaker = kind && speakerAfterComma(tree, verb);
  if (!kind || !speaker) return undefined;
  let last = Math.max(speaker.range.last, verb);
  const end = tree.tokens.length - 1;
  for (const child of tree.children[verb] ?? []) {
    const token = wordAt(tree, child);
    if (!token || child <= last) continue;
    if (["ccomp", "xcomp", "obj", "conj"].includes(token.deprel)) return undefined;
    if (/^(?:obl|obl:\S+|advmod|iobj|nmod)$/.test(token.deprel)) last = Math.max(last, reachOf(tree, child).last);
  }
  if (last < end && wordAt(tree, last + 1)?.upos !== "PUNCT") return undefined;
  const comma = speaker.range.first - 1;
  const opener = wordAt(tree, comma - 1);
  // "lines which, he said, are up to Moscow": what is said begins with the relative pronoun
  const before = { first: /^(?:W|IN)/.test(opener?.xpos ?? "") ? comma - 1 : 0, last: comma - 1 };
  if (last + 2 >= end) return { class: kind, content: [before], speaker };
  if (wordAt(tree, last + 1)?.text !== ",") return undefined;
  const after = { first: last + 2, last: end };
  const opens = wordAt(tree, after.first);
  if (opens?.xpos === "VBG" && opens.head === verb) return { class: kind, content: [before], speaker };
  const joined = tree.tokens.slice(after.first).some((token) => token.head >= 0 && token.head < comma && token.upos !== "PUNCT");
  return joined ? { class: kind, content: [before, after], speaker } : undefined;
}

/** The subject of `verb` where a comma stands right before it: by the tree, else the words between comma and verb. */
function speakerAfterComma(tree: Tree, verb: number): SpeakerPhrase | undefined {
  const subject = childBy(tree, verb, "nsubj");
  if (subject !== undefined && !isRelative(tree, subject)) {
    const phrase = phraseOf(tree, subject, verb);
    const first = Math.min(phrase.range.first, verb);
    if (first >= 2 && wordAt(tree, first - 1)?.text === "," && verb - first <= 30)
      return { ...phrase, range: { ...phrase.range, first: Math.min(first, phrase.range.first) } };
  }
  let head: number | undefined;
  for (let at = verb - 1; at >= 2 && verb - at <= 12; at--) {
    const token = wordAt(tree, at);
    if (!token || token.upos === "VERB" || token.upos === "SCONJ" || token.upos === "CCONJ" || /^W/.test(token.xpos))
      return undefined;
    if (token.text === ",") return head === undefined ? undefined : { head, range: { first: at + 1, last: head } };
    if (head === undefined && /^(?:NOUN|PROPN|PRON)$/.test(token.upos)) head = at;
    else if (token.upos === "ADP") head = undefined;
  }
  return undefined;
}

function isRelative(tree: Tree, index: number): boolean {
  return /^(?:who|which|that|whom)$/i.test(wordAt(tree, index)?.text ?? "");
}

const CLAUSES = ["ccomp", "csubj:pass", "csubj"] as const;

/** "said that …", "asked whether …", and "…, Russia said" where the parser hangs the clause on the verb. */
function clauseOf(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const clause = childBy(tree, verb, ...CLAUSES);
  const kind = entry.frames.get("clause") ?? (clause !== undefined && clause < verb ? entry.frames.get("quote") : undefined);
  if (
    clause === undefined &&
    kind &&
    /^that$/i.test(wordAt(tree, verb + 1)?.text ?? "") &&
    wordAt(tree, verb + 1)?.upos === "SCONJ"
  ) {
    return { class: kind, content: [{ first: verb + 1, last: tree.tokens.length - 1 }] };
  }
  if (clause === undefined || !kind) return undefined;
  const reach = reachOf(tree, clause);
  const first = clause > verb && wordAt(tree, verb + 1)?.upos === "SCONJ" ? verb + 1 : reach.first;
  return { class: kind, content: without({ first, last: reach.last }, { first: verb, last: verb }) };
}

/** "Talks, he said, were over": the verb hangs beside what it reports. */
function aroundParenthesis(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const token = wordAt(tree, verb);
  const kind = entry.frames.get("clause") ?? entry.frames.get("quote");
  if (!kind || !token || token.deprel !== "parataxis" || childBy(tree, verb, "nsubj") === undefined) return undefined;
  const own = reachOf(tree, verb);
  const whole = reachOf(tree, token.head);
  if (holds(own, token.head) || own.first === whole.first) return undefined;
  return { class: kind, content: without(whole, own) };
}

/** "promised to leave", "urged them to leave", "denied taking part". */
function infinitiveOf(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const clause = tree.children[verb]?.find(
    (child) => child > verb && ["xcomp", "advcl", "ccomp"].includes(wordAt(tree, child)?.deprel ?? ""),
  );
  if (clause === undefined) return undefined;
  const token = wordAt(tree, clause);
  const marked = childBy(tree, clause, "mark");
  const kind =
    token?.xpos === "VBG" && marked === undefined
      ? entry.frames.get("gerund")
      : isTo(tree, marked)
        ? entry.frames.get("infinitive")
        : undefined;
  if (!kind || (token?.deprel === "advcl" && kind !== "speech")) return undefined;
  const subject = childBy(tree, verb, "nsubj");
  if (subject !== undefined && /^(?:that|which)$/i.test(wordAt(tree, subject)?.text ?? "")) return undefined; // "fears that threatened to …"
  const person = childBy(tree, verb, "obj", "iobj");
  const range = reachOf(tree, clause);
  return {
    class: kind,
    content: [
      person !== undefined && person > verb && person < range.first
        ? { first: reachOf(tree, person).first, last: range.last }
        : range,
    ],
  };
}

function isTo(tree: Tree, mark: number | undefined): boolean {
  return /^to$/i.test(wordAt(tree, mark)?.text ?? "");
}

/** "complained about the delay", "accused them of lying". */
function prepositionOf(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  for (const child of tree.children[verb] ?? []) {
    const token = wordAt(tree, child);
    if (!token || child < verb || !["obl", "advcl", "xcomp", "nmod"].includes(token.deprel)) continue;
    const marker = childBy(tree, child, "case", "mark");
    const kind = entry.prepositions.get((wordAt(tree, marker)?.text ?? "").toLowerCase());
    if (!kind || marker === undefined || marker > child) continue;
    const range = reachOf(tree, child);
    return { class: kind, content: [{ first: Math.min(marker + 1, child), last: range.last }] };
  }
  return undefined;
}

/** "condemned the raid", "called it a mistake". */
function objectOf(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("object");
  const object = childBy(tree, verb, "obj");
  if (!kind || object === undefined) return undefined;
  let { first, last } = reachOf(tree, object);
  for (const child of tree.children[verb] ?? []) {
    const relation = wordAt(tree, child)?.deprel ?? "";
    const as = relation === "obl" && /^(?:as|for)$/i.test(wordAt(tree, childBy(tree, child, "case"))?.text ?? "");
    if (child > object && (relation === "xcomp" || relation === "advcl" || as)) last = Math.max(last, reachOf(tree, child).last);
  }
  if (first < verb && last > verb) first = verb + 1;
  return { class: kind, content: [{ first, last }] };
}

/** "the claim that …", "fears that …". */
function byNoun(tree: Tree, noun: number): Report | undefined {
  const kind = cueNoun(wordAt(tree, noun)?.lemma ?? "");
  if (!kind) return undefined;
  const clause = tree.children[noun]?.find((child) => {
    if (child < noun || !["acl", "ccomp"].includes(wordAt(tree, child)?.deprel ?? "")) return false;
    return /^(?:that|to|whether)$/i.test(wordAt(tree, childBy(tree, child, "mark"))?.text ?? "");
  });
  if (clause === undefined) return undefined;
  const speaker = speakerOfNoun(tree, noun);
  return { cue: { first: noun, last: noun }, class: kind, content: [reachOf(tree, clause)], ...(speaker && { speaker }) };
}

/** "Moscow's claim", "a claim by Moscow". */
function speakerOfNoun(tree: Tree, noun: number): SpeakerPhrase | undefined {
  const owner = childBy(tree, noun, "nmod:poss");
  if (owner !== undefined) return phraseOf(tree, owner, noun);
  const by = tree.children[noun]?.find((child) =>
    /^(?:by|from|among)$/i.test(wordAt(tree, childBy(tree, child, "case"))?.text ?? ""),
  );
  return by === undefined ? undefined : phraseOf(tree, by, noun);
}

/** "is confident that …". */
function byAdjective(tree: Tree, adjective: number): Report | undefined {
  const kind = cueAdjective(wordAt(tree, adjective)?.lemma ?? "");
  const clause = childBy(tree, adjective, "ccomp");
  if (!kind || clause === undefined || clause < adjective) return undefined;
  const speaker = speakerOf(tree, adjective);
  return speaker && { cue: { first: adjective, last: adjective }, class: kind, content: [reachOf(tree, clause)], speaker };
}

/** "according to …": the speaker is the phrase, what is reported the rest of the clause. */
function accordingTo(tree: Tree, index: number): Report | undefined {
  if ((wordAt(tree, index)?.text ?? "").toLowerCase() !== "according" || !/^to$/i.test(wordAt(tree, index + 1)?.text ?? ""))
    return undefined;
  const own = wordAt(tree, index);
  if (!own) return undefined;
  const asVerb = own.deprel !== "case" ? childBy(tree, index, "obl", "nmod") : own.head;
  if (asVerb === undefined || asVerb < index) return undefined;
  const speaker = phraseOf(tree, asVerb, index);
  const phrase = { first: index, last: Math.max(speaker.range.last, index + 1) };
  const clause = clauseAbove(tree, asVerb === own.head ? asVerb : index);
  const content = without(clause, phrase).filter((range) => range.last > range.first);
  return content.length === 0 ? undefined : { cue: { first: index, last: index + 1 }, class: "speech", content, speaker };
}

/** The whole sentence, or the coordinate clause that `index` belongs to. */
function clauseAbove(tree: Tree, index: number): Range {
  let at = index;
  for (let step = 0; step < 12; step++) {
    const token = wordAt(tree, at);
    if (!token || token.head < 0) break;
    at = token.head;
    const above = wordAt(tree, at);
    if (
      above?.deprel === "conj" &&
      (above.upos === "VERB" || childBy(tree, at, "cop") !== undefined) &&
      childBy(tree, at, "nsubj") !== undefined
    )
      return reachOf(tree, at);
  }
  return { first: 0, last: tree.tokens.length - 1 };
}
