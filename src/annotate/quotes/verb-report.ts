import { closing, invertedClosing } from "./closing.js";
import { type CueVerb, carriesContent, cueVerb, isManner, isNaming, isSure, isTelling, isTime } from "./cue-lexicon.js";
import { contentBehind, endOfContent, firstBehind } from "./reach-of-content.js";
import type { Report } from "./report.js";
import type { CueClass } from "./schema.js";
import { phraseOf, quotesAs, type SpeakerPhrase, sentenceSubject, speakerBeside, speakerOf } from "./speaker.js";
import type { Outside } from "./subject.js";
import { childBy, childWith, holds, type Range, reachOf, type Tree, without, wordAt } from "./tree.js";

/** What a verb reports, before its speaker is looked for. */
export interface Found {
  readonly class: CueClass;
  readonly content: readonly Range[];
  /** The speaker, where the way in which the content was found names it. */
  readonly speaker?: SpeakerPhrase;
}

type Way = (tree: Tree, verb: number, entry: CueVerb) => Found | undefined;

/** The ways in which a verb can report something, the surest first. */
const WAYS: readonly Way[] = [
  asClause,
  closing,
  clauseBehind,
  invertedClosing,
  clauseBefore,
  aroundParenthesis,
  remainder,
  raised,
  infinitive,
  preposition,
  passive,
  object,
];

/** What the verb at `verb` reports. */
export function byVerb(tree: Tree, verb: number, outside: Outside): Report | undefined {
  const entry = cueVerb(wordAt(tree, verb)?.lemma ?? "");
  if (!entry || (entry.needs && childWith(tree, verb, entry.needs) === undefined) || quotesAs(tree, verb)) return undefined;
  for (const way of WAYS) {
    const found = way(tree, verb, entry);
    if (!found) continue;
    const named = found.speaker ?? speakerNear(tree, verb, found, outside);
    const speaker = named && shortOf(named, found.content);
    const content = speaker
      ? found.content.flatMap((range) => (holds(range, verb) ? [range] : without(range, speaker.range)))
      : found.content;
    return { cue: { first: verb, last: verb }, class: found.class, content, ...(speaker && { speaker }) };
  }
  return undefined;
}

/** "Lind was told by Roe that …": a speaker's phrase that runs on into what is said ends before it. */
function shortOf({ head, range }: SpeakerPhrase, content: readonly Range[]): SpeakerPhrase {
  const next = content.find(({ first }) => first > head && first <= range.last);
  return { head, range: next ? { first: range.first, last: next.first - 1 } : range };
}

/** The speaker by the tree; by the order of words alone for a finite verb of speech whose subject the tree has lost. */
function speakerNear(tree: Tree, verb: number, { class: kind, content }: Found, outside: Outside): SpeakerPhrase | undefined {
  const known = speakerOf(tree, verb, false, outside) ?? sentenceSubject(tree, verb, outside);
  const finite = isTensed(tree, verb);
  if (known || !finite || kind !== "speech" || childBy(tree, verb, "aux:pass", "expl", "nsubj", "nsubj:pass") !== undefined)
    return known;
  return speakerBeside(tree, verb, (index) => index < verb && outside(index) && !content.some((range) => holds(range, index)));
}

/** A tensed verb; one in its base form too, if neither "to" nor an auxiliary stands with it. */
function isTensed(tree: Tree, verb: number): boolean {
  const xpos = wordAt(tree, verb)?.xpos ?? "";
  return /^VB[DZP]$/.test(xpos) || (xpos === "VB" && childBy(tree, verb, "aux", "mark") === undefined);
}

/** "As Lind said, the war is lost.", "The war is lost, as Lind put it.": a clause that frames the words around it. */
function asClause(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const mark = childBy(tree, verb, "mark");
  if (mark === undefined || mark > verb || !/^as$/i.test(wordAt(tree, mark)?.text ?? "")) return undefined;
  if (mark > 0 && wordAt(tree, mark - 1)?.upos !== "PUNCT") return undefined;
  const thing = childBy(tree, verb, "obj", "iobj");
  const put = wordAt(tree, verb)?.lemma === "put" && /^it$/i.test(wordAt(tree, thing)?.text ?? "");
  const kind = entry.frames.get(put ? "quote" : "clause");
  if (kind !== "speech" || (thing !== undefined && !put) || childBy(tree, verb, "ccomp", "xcomp", "conj") !== undefined)
    return undefined;
  if (childBy(tree, verb, "nsubj") === undefined) return undefined;
  const content = without({ first: 0, last: tree.tokens.length - 1 }, reachOf(tree, verb)).filter(
    ({ first, last }) => last > first,
  );
  return content.length === 0 ? undefined : { class: kind, content };
}

/** "said that …", "asked whether …", "told them the talks were over". */
function clauseBehind(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("clause");
  if (!kind) return undefined;
  const clause = tree.children[verb]?.find((child) => child > verb && isClause(tree, child));
  if (clause !== undefined) return { class: kind, content: [contentBehind(tree, verb, clause)] };
  const first = complementiser(tree, verb) ?? bareClause(tree, verb);
  return first === undefined
    ? undefined
    : { class: kind, content: [{ first, last: endOfContent(tree, verb, first, tree.tokens.length - 1) }] };
}

/** "told the court [the four had fled]" where the tree takes the clause for a relative one: it has a subject and no pronoun. */
function bareClause(tree: Tree, verb: number): number | undefined {
  const person = isTelling(wordAt(tree, verb)?.lemma ?? "") ? childBy(tree, verb, "iobj", "obj") : undefined;
  const clause = person === undefined || person < verb ? undefined : childBy(tree, person, "acl:relcl");
  const subject = clause === undefined ? undefined : childBy(tree, clause, "nsubj", "nsubj:pass");
  if (person === undefined || clause === undefined || subject === undefined) return undefined;
  const { first } = reachOf(tree, clause);
  return first === person + 1 && reachOf(tree, subject).first === first && !/^W/.test(wordAt(tree, first)?.xpos ?? "")
    ? first
    : undefined;
}

/** "said in a statement [that] …" where the tree hangs the clause elsewhere: the next "that" before any other verb or stop. */
function complementiser(tree: Tree, verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + 14; at++) {
    const token = wordAt(tree, at);
    if (!token || token.upos === "VERB" || token.upos === "CCONJ") return undefined;
    if (/^that$/i.test(token.text) && isTelling(wordAt(tree, verb)?.lemma ?? "") && isPerson(tree, verb, at - 1)) return at;
    if (/^that$/i.test(token.text) && /^["“«„]$/.test(wordAt(tree, at + 1)?.text ?? "")) return at;
    if (token.upos === "PUNCT" && !isPerson(tree, verb, at)) return undefined;
    if (token.upos === "SCONJ" && /^(?:that|whether)$/i.test(token.text)) return at;
  }
  return undefined;
}

/** Whether the word at `at` ends the phrase of who is told, or of who tells in "was told by". */
function isPerson(tree: Tree, verb: number, at: number): boolean {
  const person = childBy(tree, verb, "iobj", "obj", "obl:agent");
  return person !== undefined && person > verb && at >= person && at <= reachOf(tree, person).last;
}

function isClause(tree: Tree, index: number): boolean {
  const relation = wordAt(tree, index)?.deprel ?? "";
  if (relation === "ccomp" || relation === "csubj:pass") {
    return childBy(tree, index, "nsubj", "nsubj:pass", "nsubj:outer") !== undefined || !isTo(tree, childBy(tree, index, "mark"));
  }
  return relation === "advcl" && /^(?:if|whether|that|how|why)$/i.test(wordAt(tree, reachOf(tree, index).first)?.text ?? "");
}

/** "Troops will leave, said Russia" where the parser hangs the clause on the verb. */
function clauseBefore(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("clause") ?? entry.frames.get("quote");
  const clause = tree.children[verb]?.find((child) => child < verb && isClause(tree, child));
  if (!kind || clause === undefined) return undefined;
  const range = reachOf(tree, clause);
  const next = wordAt(tree, range.last + 1)?.text ?? "";
  const own = wordAt(tree, range.last)?.text ?? "";
  if (!/^[,”"»]/.test(next) && !/^[,”"»]$/.test(own)) return undefined;
  return { class: kind, content: without(range, { first: verb, last: verb }) };
}

/** "Talks, he said, were over": the verb hangs beside what it reports. */
function aroundParenthesis(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const token = wordAt(tree, verb);
  const kind = entry.frames.get("clause") ?? entry.frames.get("quote");
  if (!kind || token?.deprel !== "parataxis" || childBy(tree, verb, "nsubj") === undefined) return undefined;
  const own = reachOf(tree, verb);
  const whole = reachOf(tree, token.head);
  if (holds(own, token.head) || own.first === whole.first) return undefined;
  return { class: kind, content: without(whole, own) };
}

/** "said their networks, once men only, were now made up of women": a clause that the tree took apart. */
function remainder(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const own = wordAt(tree, verb);
  const kind = entry.frames.get("clause");
  if (!kind || !own || !isSure(own.lemma) || !/^VB[DZPG]$/.test(own.xpos) || wordAt(tree, verb + 1)?.upos === "PUNCT")
    return undefined;
  let finite: number | undefined;
  for (let at = verb + 2; at <= verb + 30 && finite === undefined; at++) {
    const token = wordAt(tree, at);
    if (!token || token.text === ";") return undefined;
    if (/^(?:VB[DZP]|MD)$/.test(token.xpos)) finite = at;
  }
  if (finite === undefined) return undefined;
  const first = firstBehind(tree, verb, finite);
  let last = endOfContent(tree, verb, first, tree.tokens.length - 1);
  if (own.deprel === "advcl") {
    // "While some say he would win, he …": the clause ends where the main clause begins
    for (let at = finite; at <= Math.min(last, finite + 30); at++) if (wordAt(tree, at)?.text === ",") last = at - 1;
  }
  return { class: kind, content: [{ first, last }] };
}

/** "Lind is said to have left": nobody says it, and it is said of the subject. */
function raised(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("clause");
  const subject = childBy(tree, verb, "nsubj:pass");
  const clause = childBy(tree, verb, "xcomp", "ccomp");
  if (!kind || wordAt(tree, verb)?.xpos !== "VBN" || subject === undefined || subject > verb || clause === undefined)
    return undefined;
  if (clause < verb || !isTo(tree, childBy(tree, clause, "mark")) || entry.frames.get("infinitive") === "speech")
    return undefined;
  if (childBy(tree, clause, "ccomp") !== undefined && cueVerb(wordAt(tree, clause)?.lemma ?? "") !== undefined) return undefined; // "is said to have denied that …"
  return { class: kind, content: [reachOf(tree, subject), reachOf(tree, clause)] };
}

/** "promised to leave", "urged them to leave", "denied taking part". */
function infinitive(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const clause = tree.children[verb]?.find(
    (child) => child > verb && /^(?:xcomp|advcl|ccomp)$/.test(wordAt(tree, child)?.deprel ?? ""),
  );
  if (clause === undefined) return undefined;
  const token = wordAt(tree, clause);
  const mark = childBy(tree, clause, "mark");
  const gerund = token?.xpos === "VBG" && mark === undefined;
  const kind = gerund ? entry.frames.get("gerund") : isTo(tree, mark) ? entry.frames.get("infinitive") : undefined;
  if (!kind || (token?.deprel === "advcl" && kind !== "speech")) return undefined;
  const subject = childBy(tree, verb, "nsubj");
  if (kind === "speech" && /^(?:that|which)$/i.test(wordAt(tree, subject)?.text ?? "")) return undefined; // "fears that threatened to …"
  const person = childBy(tree, verb, "obj", "iobj");
  const range = reachOf(tree, clause);
  const first = person !== undefined && person > verb && person < range.first ? reachOf(tree, person).first : range.first;
  return { class: kind, content: [{ first, last: endOfContent(tree, verb, first, reachOf(tree, verb).last) }] };
}

function isTo(tree: Tree, mark: number | undefined): boolean {
  return /^to$/i.test(wordAt(tree, mark)?.text ?? "");
}

/** "complained about the delay", "accused them of lying", "called on them to leave". */
function preposition(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  for (const child of tree.children[verb] ?? []) {
    const token = wordAt(tree, child);
    if (!token || child < verb || !/^(?:obl|advcl|xcomp|nmod)$/.test(token.deprel)) continue;
    const marker = childBy(tree, child, "case", "mark");
    const kind = entry.prepositions.get((wordAt(tree, marker)?.text ?? "").toLowerCase());
    if (!kind || marker === undefined || marker > child || isManner(token.lemma)) continue;
    const person = childBy(tree, verb, "obj");
    if (
      person !== undefined &&
      person > verb &&
      person < marker &&
      !/^(?:of|about|against)$/i.test(wordAt(tree, marker)?.text ?? "")
    )
      continue;
    const first = Math.min(marker + 1, child);
    const more = tree.children[verb]?.find(
      (other) =>
        other > child && /^(?:xcomp|advcl)$/.test(wordAt(tree, other)?.deprel ?? "") && isTo(tree, childBy(tree, other, "mark")),
    );
    const last = Math.max(reachOf(tree, child).last, more === undefined ? 0 : reachOf(tree, more).last);
    return { class: kind, content: [{ first, last: endOfContent(tree, verb, first, last, true) }] };
  }
  return undefined;
}

/** "the plan was endorsed by the union": what is judged is the subject, who judges the agent. */
function passive(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("object");
  const subject = childBy(tree, verb, "nsubj:pass");
  if (!kind || subject === undefined || /^W/.test(wordAt(tree, subject)?.xpos ?? "")) return undefined;
  const agent = tree.children[verb]?.find(
    (child) => child > verb && /^by$/i.test(wordAt(tree, childBy(tree, child, "case"))?.text ?? ""),
  );
  if (agent === undefined) return undefined;
  return { class: kind, content: [reachOf(tree, subject)], speaker: phraseOf(tree, agent, verb) };
}

/** "condemned the raid", "called it a mistake", "praised them for staying". */
function object(tree: Tree, verb: number, entry: CueVerb): Found | undefined {
  const kind = entry.frames.get("object");
  const thing = tree.children[verb]?.find((child) => child > verb && /^(?:obj|iobj)$/.test(wordAt(tree, child)?.deprel ?? ""));
  if (!kind || thing === undefined) return undefined;
  let { first, last } = reachOf(tree, thing);
  const naming = isNaming(wordAt(tree, verb)?.lemma ?? "");
  for (const child of tree.children[verb] ?? []) {
    const relation = wordAt(tree, child)?.deprel ?? "";
    const carried =
      /^(?:obl|advcl)$/.test(relation) && carriesContent(wordAt(tree, childBy(tree, child, "case", "mark"))?.text ?? "");
    const name = naming && !isTime(wordAt(tree, child)?.text ?? "") && /^(?:obl:unmarked|appos)$/.test(relation);
    if (child > thing && (/^(?:xcomp|obj|ccomp)$/.test(relation) || carried || name))
      last = Math.max(last, reachOf(tree, child).last);
  }
  const named = tree.children[verb]?.some(
    (child) =>
      child > thing &&
      !isTime(wordAt(tree, child)?.text ?? "") &&
      /^(?:xcomp|obj|ccomp|advcl|obl:unmarked|appos)$/.test(wordAt(tree, child)?.deprel ?? ""),
  );
  if (naming && !named && reachOf(tree, thing).last - first < 3) return undefined; // "called the president"
  first = Math.max(first, verb + 1);
  return { class: kind, content: [{ first, last: endOfContent(tree, verb, first, last, true) }] };
}
