import { cueVerb, isAddressing, isTelling, isTime, marksTime } from "./cue-lexicon.js";
import {
  actorBefore,
  isNoun,
  MOST_RELATIVE,
  mainSubject,
  type Outside,
  reporterAbove,
  SUBJECTS,
  subjectOf,
  titleOf,
} from "./subject.js";
import { childBy, type Range, reachOf, type Tree, wordAt } from "./tree.js";

/** Who speaks: the noun phrase and the word that heads it. */
export interface SpeakerPhrase {
  readonly head: number;
  readonly range: Range;
}

const everywhere: Outside = () => true;

/** Relations by which a verb without a subject of its own takes over that of the verb above. */
const SHARING = new Set(["conj", "advcl", "xcomp", "parataxis", "ccomp", "dep", "list", "acl", "acl:relcl", "appos"]);
const MOST_STEPS = 6;

/**
 * The speaker of the reporting verb `verb`: its subject, before or after it; the agent of a passive; else the subject
 * of the verb it goes with ("He waved, adding that …"), or the noun it describes ("a statement saying …").
 */
export function speakerOf(
  tree: Tree,
  verb: number,
  passiveSpeaks = false,
  outside: Outside = everywhere,
): SpeakerPhrase | undefined {
  const shown = quotedAs(tree, verb) ?? shownBefore(tree, verb, outside) ?? mainSubject(tree, verb, outside);
  if (shown !== undefined) return phraseOf(tree, shown, verb, outside);
  let at = verb;
  for (let step = 0; step < MOST_STEPS; step++) {
    const agent = agentOf(tree, at);
    if (agent !== undefined && outside(agent)) return phraseOf(tree, agent, verb, outside);
    const cue = at === verb ? undefined : reporterAbove(tree, at, verb);
    const own = cue === undefined ? ownSubject(tree, at, verb, passiveSpeaks, outside) : undefined;
    if (own !== undefined) return own === "nobody" ? undefined : own;
    const next = cue ?? verbOrNounAbove(tree, at, verb, outside);
    if (typeof next !== "number") return next;
    at = next;
  }
  return undefined;
}

/** The subject that the verb at `at` has itself, before or behind it; "nobody" where it has one that does not speak. */
function ownSubject(
  tree: Tree,
  at: number,
  verb: number,
  passiveSpeaks: boolean,
  outside: Outside,
): SpeakerPhrase | "nobody" | undefined {
  if (at === verb && isAddressed(tree, verb)) return "nobody";
  const actor = at === verb ? undefined : actorBefore(tree, at, verb, outside);
  const subject = actor ?? subjectOf(tree, at, outside);
  if (subject !== undefined) {
    const passive = childBy(tree, at, "aux:pass") !== undefined; // "nsubj:pass" alone mistakes "called" for a participle
    if (isThere(tree, subject) || (passive && at === verb && !passiveSpeaks)) return "nobody";
    return phraseOf(tree, subject, verb, outside);
  }
  if (emptySubject(tree, at) !== undefined) return "nobody";
  const pronoun = childBy(tree, at, "expl");
  if (pronoun !== undefined) return phraseOf(tree, pronoun, verb, outside);
  const beside = at === verb && /^VB[DZP]$/.test(wordAt(tree, at)?.xpos ?? "") ? subjectRightBefore(tree, at) : undefined;
  if (beside !== undefined && outside(beside.head)) return beside;
  const inverted = invertedSubject(tree, at);
  return inverted !== undefined && outside(inverted) ? phraseOf(tree, inverted, verb, outside) : undefined;
}

/** For a verb without a subject: the verb above whose subject it shares, or the noun above if that is who speaks. */
function verbOrNounAbove(tree: Tree, at: number, verb: number, outside: Outside): number | SpeakerPhrase | undefined {
  const token = wordAt(tree, at);
  const above = wordAt(tree, token?.head);
  if (!token || !above || !SHARING.has(token.deprel)) return undefined;
  if (token.deprel.startsWith("acl") && isNoun(above.upos)) {
    const aside = token.xpos === "VBG" && wordAt(tree, at - 1)?.text === "," && !/^nsubj/.test(above.deprel);
    const infinitive = /^to$/i.test(wordAt(tree, childBy(tree, at, "mark"))?.text ?? "");
    if (!infinitive && !(aside && above.head >= 0)) return phraseOf(tree, token.head, verb, outside);
    // "Moscow's bid to blame the rebels", "the minister made an effort to blame …"
    const owner = infinitive ? childBy(tree, token.head, "nmod:poss") : undefined;
    return owner === undefined ? above.head : phraseOf(tree, owner, verb, outside);
  }
  // "saying it will sell, and referred to …": a past form does not go on an infinitive
  const past = token.deprel === "conj" && /^VB[DN]$/.test(token.xpos) && above.xpos === "VB";
  if (past && cueVerb(wordAt(tree, above.head)?.lemma ?? "")) return above.head;
  if (token.deprel === "xcomp") {
    const person = childBy(tree, token.head, "iobj", "obj");
    const word = wordAt(tree, person);
    if (person !== undefined && person < at && isNoun(word?.upos) && word?.xpos !== "DT")
      return phraseOf(tree, person, verb, outside);
  }
  return token.head;
}

/** The subject of the whole sentence, for a participle that hangs on nothing: "…, saying". */
export function sentenceSubject(tree: Tree, verb: number, outside: Outside): SpeakerPhrase | undefined {
  if (wordAt(tree, verb)?.xpos !== "VBG") return undefined;
  const subject =
    tree.children[tree.root]?.find((child) => SUBJECTS.has(wordAt(tree, child)?.deprel ?? "") && outside(child)) ?? -1;
  return subject < 0 || subject > verb || isTime(wordAt(tree, subject)?.text ?? "")
    ? undefined
    : phraseOf(tree, subject, verb, outside);
}

/** "The foundation estimates that …": a noun right before the verb that the tree takes for a part of it. */
export function subjectRightBefore(tree: Tree, verb: number): SpeakerPhrase | undefined {
  const head = wordAt(tree, verb - 1);
  if (head?.head !== verb || !isNoun(head.upos) || !/^(?:compound|discourse|nmod)$/.test(head.deprel)) return undefined;
  let { first } = reachOf(tree, verb - 1);
  while (
    wordAt(tree, first - 1)?.head === verb &&
    /^(?:compound|det|amod|nummod|nmod:poss)$/.test(wordAt(tree, first - 1)?.deprel ?? "")
  )
    first--;
  return {
    head: verb - 1,
    range: { first: Math.min(first, reachOf(tree, verb - 1).first, reachOf(tree, first).first), last: verb - 1 },
  };
}

function isThere(tree: Tree, subject: number): boolean {
  return /^there$/i.test(wordAt(tree, subject)?.text ?? "");
}

/** "It is said that …": nobody; "it does say that …" is somebody, whatever the tree calls the pronoun. */
function emptySubject(tree: Tree, verb: number): number | undefined {
  const empty = childBy(tree, verb, "expl");
  const says =
    empty !== undefined &&
    empty < verb &&
    !isThere(tree, empty) &&
    childBy(tree, verb, "aux:pass") === undefined &&
    cueVerb(wordAt(tree, verb)?.lemma ?? "")?.frames.get("clause") === "speech";
  return says ? undefined : empty;
}

/** "footage of Roe saying …", "with Roe saying …": the name that a participle follows without a comma. */
function shownBefore(tree: Tree, verb: number, outside: Outside): number | undefined {
  if (wordAt(tree, verb)?.xpos !== "VBG" || wordAt(tree, verb - 1)?.upos !== "PROPN") return undefined;
  const last = wordAt(tree, verb - 1);
  const name = last?.deprel === "flat" ? last.head : verb - 1;
  const marker = wordAt(tree, childBy(tree, name, "case", "mark"))?.text ?? "";
  return /^(?:of|with)$/i.test(marker) && outside(name) ? name : undefined;
}

/** Verbs by which somebody is quoted: "was quoted as saying", "was heard saying". */
const QUOTING = /^(?:quote|cite|report|hear|overhear|record)$/;

/** "Lind was quoted by the agency as saying", "the agency quoted Lind as saying": who is quoted. */
function quotedAs(tree: Tree, verb: number): number | undefined {
  const own = wordAt(tree, verb);
  if (own?.xpos !== "VBG" || !/^as$/i.test(wordAt(tree, verb - 1)?.text ?? "")) return undefined;
  if (!QUOTING.test(wordAt(tree, own.head)?.lemma ?? "") || own.head > verb) return undefined;
  return childBy(tree, own.head, "nsubj:pass") ?? childBy(tree, own.head, "obj") ?? childBy(tree, own.head, "nsubj");
}

/** Whether the verb at `verb` tells of quoting and another one, "as saying", of what is said. */
export function quotesAs(tree: Tree, verb: number): boolean {
  if (!QUOTING.test(wordAt(tree, verb)?.lemma ?? "")) return false;
  return tree.children[verb]?.some((child) => child > verb && quotedAs(tree, child) !== undefined) === true;
}

/** "Asked about it, Lind said …", "Lind was told that …": the subject is who is spoken to, not who speaks. */
export function isAddressed(tree: Tree, verb: number): boolean {
  const own = wordAt(tree, verb);
  if (!own || !isTelling(own.lemma)) return false;
  if (childBy(tree, verb, "aux:pass") !== undefined) return true;
  const bare = tree.children[verb]?.every((child) => !SUBJECTS.has(wordAt(tree, child)?.deprel ?? "") || child > verb) === true;
  return bare && (own.xpos === "VBN" ? childBy(tree, verb, "aux") === undefined : own.xpos === "VBD" && verb === 0);
}

/** The "by" phrase of a passive. */
function agentOf(tree: Tree, verb: number): number | undefined {
  if (childBy(tree, verb, "aux:pass", "nsubj:pass") === undefined && wordAt(tree, verb)?.xpos !== "VBN") return undefined;
  return tree.children[verb]?.find((child) => {
    const token = wordAt(tree, child);
    if (!token || child < verb || !isNoun(token.upos)) return false;
    if (token.deprel === "obl:agent") return true;
    return token.deprel === "obl" && /^by$/i.test(wordAt(tree, childBy(tree, child, "case"))?.text ?? "");
  });
}

/** "said Shoigu": a name or pronoun right behind the verb that the parser took for an object. */
function invertedSubject(tree: Tree, verb: number): number | undefined {
  const own = wordAt(tree, verb);
  if (!own || own.xpos === "VBG" || own.xpos === "VB" || own.deprel === "conj" || isAddressing(own.lemma)) return undefined;
  const next = childBy(tree, verb, "obj", "iobj", "dep", "appos");
  if (next === undefined || next < verb || reachOf(tree, next).first !== verb + 1) return undefined;
  const token = wordAt(tree, next);
  if (isTime(token?.text ?? "")) return undefined;
  return token?.upos === "PROPN" || (token?.upos === "NOUN" && childBy(tree, verb, "obj") === undefined) ? next : undefined;
}

/** Relations that end a noun phrase: what hangs on it so is said about the speaker, not part of the name. */
const BEYOND = new Set(["parataxis", "punct", "ccomp", "advcl", "dep", "list", "orphan", "discourse"]);
/** Relations of words before the head that are not part of its phrase either. */
const BEFORE = new Set([...BEYOND, "case", "mark", "cc", "advmod", "obl", "obl:unmarked", "nsubj", "cop", "aux", "acl:relcl"]);

/** The whole noun phrase of `head`, without loose relative clauses and participles, never reaching over the word `limit` nor into what is quoted. */
export function phraseOf(tree: Tree, head: number, limit: number, outside: Outside = everywhere): SpeakerPhrase {
  let first = head;
  let last = head;
  const children = tree.children[head] ?? [];
  for (const child of children) {
    if (child < head && !BEFORE.has(wordAt(tree, child)?.deprel ?? "") && outside(child))
      first = Math.min(first, reachOf(tree, child).first);
  }
  for (const child of children) {
    if (child < head) continue;
    const relation = wordAt(tree, child)?.deprel ?? "";
    if (BEYOND.has(relation) || /^(?:obl|advmod)/.test(relation) || !outside(child)) continue;
    const opening = reachOf(tree, child).first;
    if (relation === "nmod" && wordAt(tree, opening - 1)?.text === ",") continue; // "the president, during a visit, said"
    if (isWhen(tree, child)) continue;
    if (/^acl/.test(relation) && (wordAt(tree, opening)?.text === "," || wordAt(tree, opening - 1)?.text === ",")) break;
    last = Math.max(last, reachOf(tree, child).last);
  }
  const title = titleOf(tree, head);
  if (title !== undefined && outside(title)) first = Math.min(first, reachOf(tree, title).first);
  if (limit > head) last = Math.min(last, limit - 1);
  if (limit < head) first = Math.max(first, limit + 1);
  while (last > head && wordAt(tree, last)?.upos === "PUNCT" && !/^[)\]]$/.test(wordAt(tree, last)?.text ?? "")) last--;
  while (first < head && wordAt(tree, first)?.upos === "PUNCT") first++;
  return { head, range: { first, last } };
}

/** "[during his speech]", "[last week]" behind a noun: when somebody speaks, not who. */
function isWhen(tree: Tree, child: number): boolean {
  const token = wordAt(tree, child);
  if (token?.deprel === "nmod:unmarked") return isTime(token.text);
  return token?.deprel === "nmod" && marksTime(wordAt(tree, childBy(tree, child, "case"))?.text ?? "");
}

/**
 * The speaker right beside a verb, by the order of words alone: `said Michael Fall, a fellow` or `the minister said`.
 * For sentences whose tree was led astray by the words in marks.
 */
export function speakerBeside(tree: Tree, verb: number, outside: Outside): SpeakerPhrase | undefined {
  for (const step of isAddressing(wordAt(tree, verb)?.lemma ?? "") ? [-1] : [1, -1]) {
    for (let at = verb + step; wordAt(tree, at) && outside(at) && Math.abs(at - verb) <= 8; at += step) {
      const token = wordAt(tree, at);
      if (!token || token.upos === "VERB" || token.upos === "SCONJ" || token.upos === "ADP") break;
      if (token.text === "," && step > 0) break;
      if (token.upos === "NOUN" && isTime(token.lemma)) continue;
      if (
        (isNoun(token.upos) || (token.upos === "NUM" && at === verb - 1) || (step > 0 && isCapitalised(token.text))) &&
        !isTime(token.text)
      ) {
        return phraseOf(tree, topNoun(tree, at, verb, outside), verb, outside);
      }
    }
  }
  return undefined;
}

/** A capital behind the verb is that of a name, whatever the tagger took the word for. */
function isCapitalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/**
 * The phrase that opens the words behind a quotation when a comma stands before the verb:
 * `"…," Scott Roe, the mayor of Hull, one of the towns, said`.
 */
export function speakerOpening(tree: Tree, from: number, verb: number, outside: Outside): SpeakerPhrase | undefined {
  if (wordAt(tree, verb - 1)?.text !== "," || verb - from > MOST_RELATIVE * 2) return undefined;
  for (let at = from; at < verb && at < from + MOST_STEPS; at++) {
    const token = wordAt(tree, at);
    if (!token || token.text === "," || token.upos === "VERB" || token.upos === "ADP" || /^W/.test(token.xpos)) return undefined;
    if (isNoun(token.upos) && !isTime(token.text))
      return phraseOf(
        tree,
        topNoun(tree, at, verb, (index) => index >= from && outside(index)),
        verb,
        outside,
      );
  }
  return undefined;
}

/** The noun that heads the phrase of the noun at `at`, on the same side of the verb. */
function topNoun(tree: Tree, at: number, verb: number, outside: Outside): number {
  let head = at;
  for (let step = 0; step < MOST_STEPS; step++) {
    const up = wordAt(tree, head)?.head ?? -1;
    if (up < 0 || up === verb || up > verb !== at > verb || !outside(up) || !isNoun(wordAt(tree, up)?.upos)) break;
    head = up;
  }
  return head;
}
