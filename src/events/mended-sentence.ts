import { GERUND_VERBS } from "../data/implication.js";
import { childrenBy, type Sentence, type Token, type Tree, treeOf } from "../syntax/index.js";
import { EVENT_LEXICON } from "./lexicon/lexicon.js";
import { expandWords, wordSet } from "./lexicon/word-list.js";

const PHASES = wordSet(GERUND_VERBS);
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);
const BESIDE_SUBJECT = new Set(["compound", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "amod", "flat"]);
const SUBORDINATE = new Set(["acl", "acl:relcl", "ccomp", "advcl"]);
/** What hangs on a noun only because the tree took it for the verb of its sentence. */
const CLAUSAL = new Set([
  "punct",
  "obl",
  "obl:unmarked",
  "advcl",
  "advmod",
  "parataxis",
  "ccomp",
  "xcomp",
  "conj",
  "cc",
  "discourse",
]);

/** The sentence with what parsers often get wrong put right: its verb, the verb's subject, and its particle. */
export function mendedSentence(sentence: Sentence): Sentence {
  return [
    withVerbTags,
    withVerb,
    withPhraseVerb,
    withCrossedSubject,
    withParticles,
    withHyphens,
    withGerund,
    withSecondVerb,
    withoutSummary,
    withNames,
  ].reduce((mended, mend) => mend(mended), sentence);
}

/** "Would free the captives", "were freed": what a modal governs is a verb, and so is a participle behind a form of "be". */
function withVerbTags(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const governs = (at: number, deprel: string, xpos: RegExp): boolean =>
    tokens.some((token) => token.head === at && token.deprel === deprel && xpos.test(token.xpos));
  const isActive = ({ upos }: Token, at: number): boolean =>
    upos === "ADJ" && governs(at, "aux", /^MD$/) && !governs(at, "cop", /./);
  const isPassiveAt = ({ xpos }: Token, at: number): boolean => xpos === "VBN" && governs(at, "cop", /^VB/);
  const active = new Set(tokens.flatMap((token, at) => (isActive(token, at) ? [at] : [])));
  const passive = new Set(tokens.flatMap((token, at) => (isPassiveAt(token, at) ? [at] : [])));
  if (active.size + passive.size === 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (active.has(at)) return { ...token, upos: "VERB", xpos: "VB" };
      if (passive.has(at)) return { ...token, upos: "VERB" };
      if (!passive.has(token.head)) return token;
      if (token.deprel === "cop") return { ...token, deprel: "aux:pass" };
      return token.deprel === "nsubj" ? { ...token, deprel: "nsubj:pass" } : token;
    }),
  };
}

/**
 * A whole sentence has a finite verb; where the tree has a noun for its root and none, the participle between that noun
 * and a subject is it: "Gunmen wounded two officers", "The pope called on the army".
 */
function withVerb(sentence: Sentence): Sentence {
  const tree = treeOf(sentence);
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const top = tree.tokens[root];
  if (top === undefined || !NOMINAL.has(top.upos) || !/[.!]/.test(tree.tokens.at(-1)?.text ?? "")) return sentence;
  const verb = isClause(tree, root) ? undefined : verbFor(tree, root);
  if (verb === undefined) return sentence;
  if (verb > root) return { ...sentence, tokens: withSubject(tree, root, verb) };
  const [named] = childrenBy(tree, verb, "nsubj");
  const subject = named ?? subjectBefore(tree, root, verb);
  return subject === undefined ? sentence : { ...sentence, tokens: withObject(tree, root, verb, subject) };
}

/** A noun before a verb is no part of the object behind it: "Saudi Arabia shared intelligence". */
function withCrossedSubject(sentence: Sentence): Sentence {
  const tree = treeOf(sentence);
  const moved = tree.tokens.findIndex(({ upos, deprel, head }, at) => {
    const verb = tree.tokens[head]?.head ?? -1;
    return (
      (upos === "NOUN" || upos === "PROPN") &&
      deprel === "compound" &&
      at < verb &&
      verb < head &&
      tree.tokens[verb]?.upos === "VERB" &&
      childrenBy(tree, verb, "nsubj").length === 0
    );
  });
  const verb = tree.tokens[tree.tokens[moved]?.head ?? -1]?.head;
  if (verb === undefined) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) => (at === moved ? { ...token, head: verb, deprel: "nsubj" } : token)),
  };
}

/** "Troops moved to the border, something nobody had seen before": what sums a clause up behind a comma is no object of its verb. */
function withoutSummary(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const commas = (from: number, to: number): number => tokens.slice(from, to).filter(({ text }) => text === ",").length;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      const { head, deprel } = token;
      if (deprel !== "obj" || head < 0 || head >= at) return token;
      const comma = tokens.findIndex((child) => child.head === at);
      return tokens[comma]?.text === "," && commas(head, comma) === 0 ? { ...token, deprel: "appos" } : token;
    }),
  };
}

let particleVerbs: ReadonlySet<string> | undefined;

/** "Handed over the last of their weapons": the particle of a verb that has one is no preposition of its object. */
function withParticles(sentence: Sentence): Sentence {
  particleVerbs ??= new Set(
    Object.values(EVENT_LEXICON).flatMap((entries) =>
      entries.flatMap(({ verbs }) => expandWords(verbs).filter((verb) => verb.includes("+"))),
    ),
  );
  const tokens = [...sentence.tokens];
  sentence.tokens.forEach((verb, at) => {
    const particle = tokens[at + 1];
    if (verb.upos !== "VERB" || particle === undefined || particle.head === at || tokens[at + 2]?.upos === "ADP") return;
    if (particleVerbs?.has(`${verb.lemma.toLowerCase()}+${particle.text.toLowerCase()}`) !== true) return;
    const noun = tokens[particle.head];
    if (particle.deprel === "case" && noun?.head === at) tokens[particle.head] = { ...noun, deprel: "obj" };
    tokens[at + 1] = { ...particle, head: at, deprel: "compound:prt" };
  });
  return { ...sentence, tokens };
}

/** "North Korea test-fired a missile": what a hyphen ties to a verb is part of it, and its own words hang on the verb. */
function withHyphens(sentence: Sentence): Sentence {
  const joined = sentence.tokens.findIndex(({ upos }, at) => {
    const [first, hyphen] = [sentence.tokens[at - 2], sentence.tokens[at - 1]];
    return upos === "VERB" && hyphen?.text === "-" && first?.span.end === hyphen.span.start && first.head === at;
  });
  const [subject] = sentence.tokens.flatMap(({ head, deprel }, at) =>
    joined >= 0 && head === joined - 2 && (deprel === "compound" || deprel === "amod") ? [at] : [],
  );
  const takesSubject = joined >= 0 && sentence.tokens[joined - 2]?.deprel === "nsubj";
  if (joined < 0 || !takesSubject || subject === undefined) return sentence;
  const tokens = sentence.tokens.map((token, at) => {
    if (at === joined - 2) return { ...token, deprel: "compound" };
    return at === subject ? { ...token, head: joined, deprel: "nsubj" } : token;
  });
  return { ...sentence, tokens };
}

/** "Keep attacking villages", "are still attacking villages": the gerund is no adjective of what it is done to. */
function withGerund(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const gerund = tokens.findIndex(
    ({ xpos, upos, deprel, head }, at) =>
      upos === "VERB" &&
      xpos === "VBG" &&
      (deprel === "amod" || deprel === "compound") &&
      head > at &&
      isGoverned(tokens, at, head),
  );
  const noun = tokens[gerund]?.head ?? -1;
  const object = tokens[noun];
  if (gerund < 0 || object === undefined) return sentence;
  const governor = object.deprel === "obj" ? "xcomp" : object.deprel;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === gerund) return { ...token, head: object.head, deprel: governor };
      if (at === noun) return { ...token, head: gerund, deprel: "obj" };
      if (token.head !== noun || (at > gerund && token.deprel !== "punct")) return token;
      return { ...token, head: gerund, deprel: token.deprel === "cop" ? "aux" : token.deprel };
    }),
  };
}

/** Whether a verb of going on, or a form of "be", stands right before the gerund: "resumed shelling", "are attacking". */
function isGoverned(tokens: readonly Token[], gerund: number, noun: number): boolean {
  let at = gerund - 1;
  while (tokens[at]?.upos === "ADV") at--;
  const before = tokens[at];
  if (before === undefined) return false;
  const isObject = tokens[noun]?.deprel === "obj" && tokens[noun]?.head === at && PHASES.has(before.lemma.toLowerCase());
  return isObject || (before.lemma === "be" && before.head === noun && before.deprel === "cop");
}

/** "Closed its border and expelled diplomats": each verb has its own object. */
function withSecondVerb(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const second = tokens.findIndex(({ upos, deprel, head }, at) => {
    const own = tokens[head];
    return (
      upos === "VERB" && deprel === "conj" && own?.deprel === "compound" && own.head > at && tokens[own.head]?.deprel === "obj"
    );
  });
  const first = tokens[second]?.head ?? -1;
  const object = tokens[first]?.head ?? -1;
  const verb = tokens[object]?.head ?? -1;
  if (second < 0 || verb < 0 || verb > first) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === second) return { ...token, head: verb };
      if (at === first) return { ...token, head: verb, deprel: "obj" };
      if (at === object) return { ...token, head: second };
      return token.head === object && at < first ? { ...token, head: first } : token;
    }),
  };
}

/** "Volodymyr Zelenskiy welcomed": two names in a row that are both subjects are one name. */
function withNames(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const second = tokens.findIndex((token, at) => {
    const first = tokens[at - 1];
    const isSubject = token.deprel === "nsubj" && first?.deprel === "nsubj" && token.head === first.head;
    return isSubject && token.upos === "PROPN" && first.upos === "PROPN";
  });
  if (second < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === second) return { ...token, head: second - 1, deprel: "flat" };
      return token.head === second ? { ...token, head: second - 1 } : token;
    }),
  };
}

function isClause(tree: Tree, root: number): boolean {
  return childrenBy(tree, root, "cop", "aux").length > 0;
}

/**
 * "Drivers in Nairobi downed tools": where the tree takes the verb behind a phrase of its subject for a modifier of its
 * object, and hangs that object on the subject, each gets its own place.
 */
function withPhraseVerb(sentence: Sentence): Sentence {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (!NOMINAL.has(tokens[root]?.upos ?? "") || tokens.at(-1)?.text !== "." || isClause(tree, root)) return sentence;
  const verb = tokens.findIndex(({ xpos, deprel, head }, at) => {
    const object = tokens[head];
    const isModifier = (xpos === "VBD" || xpos === "VBN") && (deprel === "amod" || deprel === "compound");
    return isModifier && head > at && object?.deprel === "nmod" && object.head === root && endsPhrase(tree, root, at, head);
  });
  const object = tokens[verb]?.head ?? -1;
  if (verb < 0 || object < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === verb) return { ...token, head: -1, deprel: "root" };
      if (at === root) return { ...token, head: verb, deprel: "nsubj" };
      if (at === object) return { ...token, head: verb, deprel: "obj" };
      if (at === verb - 1) return { ...token, head: root, deprel: "nmod" };
      if (token.head === object && at < verb) return { ...token, head: verb - 1 };
      return token.head === root && at > verb && CLAUSAL.has(token.deprel) ? { ...token, head: verb } : token;
    }),
  };
}

/** Whether the word before the verb can end a phrase that a preposition opens behind the root. */
function endsPhrase({ tokens }: Tree, root: number, verb: number, object: number): boolean {
  const before = tokens[verb - 1];
  const opens = tokens.findIndex(({ deprel, head }) => deprel === "case" && head === object);
  const isNominal = before !== undefined && (NOMINAL.has(before.upos) || before.xpos === "JJ") && before.head >= verb;
  return isNominal && opens > root && opens < verb - 1;
}

/** The participle that is the verb: a modifier before the root, or the first one right behind it. */
function verbFor(tree: Tree, root: number): number | undefined {
  const before = childrenBy(tree, root, "amod", "compound").find((child) => isParticiple(tree.tokens[child]) && child < root);
  if (before !== undefined) return before;
  const isWhole = tree.tokens.some((token) => FINITE.has(token.xpos) && !isSubordinate(tree, token));
  return isWhole
    ? undefined
    : childrenBy(tree, root, "acl").find(
        (child) =>
          child > root && isParticiple(tree.tokens[child]) && childrenBy(tree, child, "obl:agent", "nsubj", "aux").length === 0,
      );
}

/** Whether a verb, or the verb that it is an auxiliary of, heads a clause inside another. */
function isSubordinate({ tokens }: Tree, { deprel, head }: Token): boolean {
  const verb = deprel.startsWith("aux") || deprel === "cop" ? tokens[head] : undefined;
  return SUBORDINATE.has((verb ?? { deprel }).deprel);
}

function isParticiple(token: Token | undefined): boolean {
  return token?.upos === "VERB" && (token.xpos === "VBN" || token.xpos === "VBD" || token.xpos === "VBZ");
}

/** The noun right before the verb, adverbs aside, that hangs on the root as if it were part of its name. */
function subjectBefore(tree: Tree, root: number, verb: number): number | undefined {
  let at = verb - 1;
  while (tree.tokens[at]?.upos === "ADV") at--;
  const token = tree.tokens[at];
  const isSubject = token !== undefined && (NOMINAL.has(token.upos) || (token.xpos === "JJ" && tree.tokens[0]?.upos === "DET"));
  if (!isSubject || !BESIDE_SUBJECT.has(token.deprel)) return undefined;
  return token.head === root || token.head === verb ? at : undefined;
}

/** "Gunmen wounded officers": the verb takes the root's place, the noun before it is its subject, the root its object. */
function withObject({ tokens }: Tree, root: number, verb: number, subject: number): Token[] {
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, deprel: "root" };
    if (at === root) return { ...token, head: verb, deprel: "obj" };
    if (at === subject) return { ...token, head: verb, deprel: "nsubj" };
    if (token.head !== root && token.head !== verb) return token;
    if (at < subject) return { ...token, head: subject };
    return at < verb || (at > root && CLAUSAL.has(token.deprel)) ? { ...token, head: verb } : token;
  });
}

/** "The pope called on the army": the participle takes the root's place, the root is its subject. */
function withSubject({ tokens }: Tree, root: number, verb: number): Token[] {
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, deprel: "root" };
    if (at === root) return { ...token, head: verb, deprel: "nsubj" };
    return token.head === root && at > verb && CLAUSAL.has(token.deprel) ? { ...token, head: verb } : token;
  });
}
