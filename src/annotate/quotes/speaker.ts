import { DAYS } from "../../data/quote-cues.js";
import { childBy, type Range, reachOf, type Tree, wordAt } from "./tree.js";

/** Who speaks: the noun phrase and the word that heads it. */
export interface SpeakerPhrase {
  readonly head: number;
  readonly range: Range;
}

const SUBJECTS = new Set(["nsubj", "nsubj:pass", "nsubj:outer"]);

/** Whether a word of the sentence stands outside what is quoted, so that it may belong to the speaker. */
export type Outside = (index: number) => boolean;

const everywhere: Outside = () => true;

/** Relations by which a verb without a subject of its own takes over that of the verb above. */
const SHARING = new Set(["conj", "advcl", "xcomp", "parataxis", "ccomp", "dep", "list", "acl", "acl:relcl", "appos"]);
const MOST_STEPS = 6;
const TIMES = new Set(DAYS.split(/\s+/));

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
  let at = verb;
  for (let step = 0; step < MOST_STEPS; step++) {
    const agent = agentOf(tree, at);
    if (agent !== undefined && outside(agent)) return phraseOf(tree, agent, verb, outside);
    const subject = subjectOf(tree, at, outside);
    if (subject !== undefined) {
      if (isExpletive(tree, subject)) return undefined;
      const passive = wordAt(tree, subject)?.deprel === "nsubj:pass" || childBy(tree, at, "aux:pass") !== undefined;
      return passive && at === verb && !passiveSpeaks ? undefined : phraseOf(tree, subject, verb, outside);
    }
    if (childBy(tree, at, "expl") !== undefined) return undefined;
    const inverted = invertedSubject(tree, at);
    if (inverted !== undefined && outside(inverted)) return phraseOf(tree, inverted, verb, outside);
    const token = wordAt(tree, at);
    if (!token || token.head < 0 || !SHARING.has(token.deprel)) return undefined;
    const above = wordAt(tree, token.head);
    if (!above) return undefined;
    if (token.deprel.startsWith("acl") && isNoun(above.upos)) return phraseOf(tree, token.head, verb, outside);
    if (token.deprel === "xcomp") {
      const person = childBy(tree, token.head, "iobj", "obj");
      if (person !== undefined && person < at && isNoun(wordAt(tree, person)?.upos)) return phraseOf(tree, person, verb, outside);
    }
    at = token.head;
  }
  return undefined;
}

/** The subject that stands nearest to the verb, should the tree give it two. */
function subjectOf(tree: Tree, verb: number, outside: Outside): number | undefined {
  let best: number | undefined;
  for (const child of tree.children[verb] ?? []) {
    if (!SUBJECTS.has(wordAt(tree, child)?.deprel ?? "") || !outside(child)) continue;
    if (best === undefined || Math.abs(child - verb) < Math.abs(best - verb)) best = child;
  }
  return best;
}

function isNoun(upos: string | undefined): boolean {
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON";
}

function isExpletive(tree: Tree, subject: number): boolean {
  return wordAt(tree, subject)?.deprel === "expl" || /^there$/i.test(wordAt(tree, subject)?.text ?? "");
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
  const next = childBy(tree, verb, "obj", "iobj", "dep", "appos");
  if (next === undefined || next < verb || reachOf(tree, next).first !== verb + 1) return undefined;
  const token = wordAt(tree, next);
  return token?.upos === "PROPN" || (token?.upos === "NOUN" && childBy(tree, verb, "obj") === undefined) ? next : undefined;
}

/** Relations that end a noun phrase: what hangs on it so is said about the speaker, not part of the name. */
const BEYOND = new Set(["parataxis", "punct", "ccomp", "advcl", "dep", "list", "orphan", "discourse"]);
/** Relations of words before the head that are not part of its phrase either. */
const BEFORE = new Set([...BEYOND, "case", "mark", "cc", "advmod", "obl", "obl:unmarked", "nsubj", "cop", "aux", "acl:relcl"]);

/** The whole noun phrase of `head`, without loose relative clauses, never reaching over the word `limit` nor into what is quoted. */
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
    if (BEYOND.has(relation) || !outside(child)) continue;
    if (relation === "acl:relcl" && wordAt(tree, reachOf(tree, child).first - 1)?.text === ",") break;
    last = Math.max(last, reachOf(tree, child).last);
  }
  if (limit > head) last = Math.min(last, limit - 1);
  if (limit < head) first = Math.max(first, limit + 1);
  while (last > head && /^[,;:.—–-]+$/.test(wordAt(tree, last)?.text ?? "")) last--;
  while (first < head && /^[,;:.—–-]+$/.test(wordAt(tree, first)?.text ?? "")) first++;
  return { head, range: { first, last } };
}

/**
 * The speaker right beside a verb, by the order of words alone: `said Michael Fall, a fellow` or `the minister said`.
 * For sentences whose tree was led astray by the words in marks.
 */
export function speakerBeside(tree: Tree, verb: number, outside: Outside): SpeakerPhrase | undefined {
  for (const step of [1, -1]) {
    for (let at = verb + step; wordAt(tree, at) && outside(at) && Math.abs(at - verb) <= 8; at += step) {
      const token = wordAt(tree, at);
      if (!token || token.upos === "VERB" || token.upos === "SCONJ" || token.upos === "ADP") break;
      if (token.text === "," && step > 0) break;
      if (token.upos === "NOUN" && TIMES.has(token.lemma.toLowerCase())) continue;
      if (isNoun(token.upos) && !TIMES.has(token.text.toLowerCase())) {
        let head = at;
        for (
          let up = token.head;
          up >= 0 && up !== verb && outside(up) && isNoun(wordAt(tree, up)?.upos) && up > verb === step > 0;
          up = wordAt(tree, up)?.head ?? -1
        ) {
          if (Math.abs(up - at) > MOST_STEPS * 4) break;
          head = up;
        }
        return phraseOf(tree, head, verb, outside);
      }
    }
  }
  return undefined;
}
