import {
  CARRIED_NOUNS,
  COUNTING_NOUNS,
  HAPPENING_VERBS,
  IMPLICATION_NOUNS,
  INSTRUMENT_NOUNS,
  LIGHT_VERBS,
  MEASURE_NOUNS,
  OBJECT_CONTROL,
  PREDICATIVE_CASES,
} from "../data/implication.js";
import { childrenBy, relationOf, type Tree } from "../syntax/index.js";
import { wordSet } from "./lexicon/word-list.js";
import { antecedentOf, isRelative } from "./relative-clauses.js";

/** The arguments of a predicate as indexes of head words, active and passive alike. */
export interface Arguments {
  /** Who acts. */
  readonly subject: readonly number[];
  /** Whom or what the act is done to; for nouns, what their `of`-phrase names. */
  readonly object: readonly number[];
  /** To whom something is given or told. */
  readonly iobj: readonly number[];
  /** Prepositional phrases by their preposition. */
  readonly prepositions: ReadonlyMap<string, readonly number[]>;
  /** Whether the verb is passive. */
  readonly passive: boolean;
}

const LIGHT = wordSet(LIGHT_VERBS);
const HAPPENING = wordSet(HAPPENING_VERBS);
const CONTROL = wordSet(OBJECT_CONTROL);
const ASKING = wordSet(Object.values(IMPLICATION_NOUNS).join(" "));
const COUNTING = wordSet(COUNTING_NOUNS);
const CARRIED = wordSet(CARRIED_NOUNS);
const PREDICATIVE = wordSet(PREDICATIVE_CASES);
const MEASURES = wordSet(MEASURE_NOUNS);
const INSTRUMENTS = wordSet(INSTRUMENT_NOUNS);
const MAX_CLIMB = 6;

/** A verb's lemma, with its particle where it has one: `"pull"`, `"pull+out"`. */
export function verbOf(tree: Tree, index: number): { lemma: string; particles: string[] } {
  const particles = childrenBy(tree, index, "compound:prt", "advmod").flatMap((child) => {
    const token = tree.tokens[child];
    return token !== undefined && child > index && child - index <= 6 && token.deprel !== "advmod:emph"
      ? [token.lemma.toLowerCase()]
      : [];
  });
  // "Walked out of the talks": the first of two prepositions is the verb's particle.
  const next = tree.tokens[index + 1];
  const isOpening =
    next?.deprel === "case" && tree.tokens[index + 2]?.deprel === "case" && tree.tokens[next.head]?.head === index;
  if (isOpening) particles.push(next.lemma.toLowerCase());
  return { lemma: tree.tokens[index]?.lemma.toLowerCase() ?? "", particles };
}

/** Whether the verb at `index`, alone or with a particle, stands in `list`. */
export function isVerbIn(tree: Tree, index: number, list: ReadonlySet<string>): boolean {
  const { lemma, particles } = verbOf(tree, index);
  return list.has(lemma) || particles.some((particle) => list.has(`${lemma}+${particle}`));
}

/** The arguments of the verb, noun or adjective at `index`. */
export function argumentsOf(tree: Tree, index: number): Arguments {
  const token = tree.tokens[index];
  return token?.upos === "NOUN" || token?.upos === "PROPN" ? argumentsOfNoun(tree, index) : argumentsOfVerb(tree, index);
}

function argumentsOfVerb(tree: Tree, index: number): Arguments {
  const passive = isPassive(tree, index);
  const direct = objectsOf(tree, index);
  // "Allowed 20 officials to attend": one object alone is what the verb has, whatever the tree calls it.
  const surface = direct.length > 0 ? direct : childrenBy(tree, index, "iobj");
  const subject = subjectsOf(tree, index);
  const prepositions = prepositionsOf(tree, index);
  const agents = [
    ...childrenBy(tree, index, "obl:agent"),
    ...(prepositions.get("by") ?? []),
    ...(passive ? nestedAgents(tree, index) : []),
  ];
  return {
    subject: passive ? unique(agents) : subject,
    object: passive ? unique([...subject, ...surface.filter((o) => !subject.includes(o))]) : surface,
    iobj: childrenBy(tree, index, "iobj"),
    prepositions,
    passive,
  };
}

/** "was welcomed at the time by Beijing": the agent of a passive, where the tree hangs it on another phrase of the verb. */
function nestedAgents(tree: Tree, index: number): readonly number[] {
  return childrenBy(tree, index, "obl", "advmod").flatMap((child) => prepositionsOf(tree, child).get("by") ?? []);
}

/** The noun that counts the one at `index` and stands where it would: "days" of "two days of talks"; else the noun itself. */
export function countedBy(tree: Tree, index: number): number {
  const head = tree.tokens[index]?.head ?? -1;
  const counts = COUNTING.has(tree.tokens[head]?.lemma.toLowerCase() ?? "") && relationAt(tree, index) === "nmod";
  return counts && casesOf(tree, index).includes("of") ? head : index;
}

function argumentsOfNoun(tree: Tree, index: number): Arguments {
  const prepositions = new Map(prepositionsOf(tree, index));
  // "Two days of talks", "a series of attacks": the noun that counts stands for what it counts.
  const outer = countedBy(tree, index);
  const governor = tree.tokens[outer]?.head ?? -1;
  const relation = relationAt(tree, outer);
  const nested = (prepositions.get("of") ?? [])
    .flatMap((child) => [child, ...childrenBy(tree, child, "appos")])
    .flatMap((child) => prepositionsOf(tree, child).get("by") ?? []);
  // "Condemned the arrest of a poet by soldiers": an active verb has no agent to itself.
  const strayed = relation === "obj" && !isPassive(tree, governor) ? (prepositionsOf(tree, governor).get("by") ?? []) : [];
  const agents = [
    ...nested,
    ...strayed.filter((child) => child > index && !MEASURES.has(tree.tokens[child]?.lemma.toLowerCase() ?? "")),
  ];
  if (agents.length > 0) addAll(prepositions, new Map([["by", agents]]));
  const owners = [...childrenBy(tree, index, "nmod:poss"), ...(prepositions.get("by") ?? [])];
  const own = childrenBy(tree, index, "nsubj").map((child) =>
    isRelative(tree, child) && relation === "acl" ? antecedentOf(tree, index) : child,
  );
  let subject: readonly number[] = owners.length > 0 ? owners : own;
  const verb = tree.tokens[governor];
  if (verb?.upos === "VERB") {
    const isObject = relation === "obj" || (relation === "nsubj" && isPassive(tree, governor)) || isEngagedIn(tree, index);
    if (isObject && isVerbIn(tree, governor, LIGHT)) {
      const { passive, subject: acting, object } = argumentsOfVerb(tree, governor);
      // "were engaged in looting": who is engaged acts.
      const lent = passive && relation === "obl" && acting.length === 0 ? object : acting;
      if (owners.length === 0) subject = lent.filter((s) => s !== index);
      if (relation !== "obl") addAll(prepositions, prepositionsOf(tree, governor));
    } else if (relation === "nsubj" && isVerbIn(tree, governor, HAPPENING)) addAll(prepositions, prepositionsOf(tree, governor));
    else if (relation === "obl" && subject.length === 0 && isPredicative(tree, index)) {
      const { passive, object, subject: acting } = argumentsOfVerb(tree, governor);
      subject = passive ? object : acting;
    }
  } else if (subject.length === 0 && relation !== "nsubj" && isPurpose(tree, outer, governor)) {
    subject = childrenBy(tree, governor, "nsubj");
  } else if (subject.length === 0 && (relation === "nmod" || relation === "acl") && isPredicative(tree, index))
    subject = [governor];
  return { subject, object: prepositions.get("of") ?? [], iobj: [], prepositions, passive: false };
}

/** "Is in Doha for talks": what the subject of a clause without a verb is somewhere for. */
function isPurpose(tree: Tree, index: number, governor: number): boolean {
  return casesOf(tree, index).includes("for") && childrenBy(tree, governor, "cop").length > 0;
}

/** "Engaged in looting", "embarked on talks", "resorted to force": the oblique is what the verb's subject does. */
function isEngagedIn(tree: Tree, index: number): boolean {
  return (
    relationAt(tree, index) === "obl" && casesOf(tree, index).some((word) => word === "in" || word === "on" || word === "to")
  );
}

/** "in custody", "on a visit", "on hunger strike": the phrase says what the subject of its clause does or suffers. */
function isPredicative(tree: Tree, index: number): boolean {
  const lemma = tree.tokens[index]?.lemma.toLowerCase() ?? "";
  return (
    CARRIED.has(lemma) &&
    !childrenBy(tree, index, "det").some((child) => tree.tokens[child]?.text.toLowerCase() === "the") &&
    childrenBy(tree, index, "case").some((child) => PREDICATIVE.has(tree.tokens[child]?.text.toLowerCase() ?? ""))
  );
}

/**
 * The noun that asks for the infinitive at `index`, where the tree hangs it on the verb instead: "responded to an offer
 * to meet", "announced plans to travel". Nothing but the noun's own phrases may stand between.
 */
export function askingNoun(tree: Tree, index: number): number | undefined {
  const token = tree.tokens[index];
  if (token === undefined || !hasMark(tree, index, "to")) return undefined;
  const governor = tree.tokens[token.head];
  if (relationOf(token) === "acl" && governor?.upos === "NOUN") return token.head;
  if (relationOf(token) !== "advcl" && relationOf(token) !== "xcomp") return undefined;
  for (let at = index - 1; at > token.head; at--) {
    const word = tree.tokens[at];
    if (word === undefined || word.upos === "VERB") return undefined;
    if (word.upos === "NOUN" && ASKING.has(word.lemma.toLowerCase()) && word.head === token.head) return at;
  }
  return undefined;
}

/** The head words in a slot: `subject`, `obj`, `iobj`, or a preposition. */
export function slotOf(args: Arguments, slot: string): readonly number[] {
  switch (slot) {
    case "subject":
      return args.subject;
    case "obj":
      return args.object;
    case "iobj":
      return args.iobj;
    default:
      return args.prepositions.get(slot) ?? [];
  }
}

/** Whether the verb at `index` is passive, with or without its auxiliary. */
export function isPassive(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token === undefined || token.upos !== "VERB") return false;
  if (childrenBy(tree, index, "aux:pass").length > 0) return true;
  // A simple past is active, whatever the tree calls its subject: "the premier resigned". So is all that stands for one.
  const isMain = token.head < 0 && tree.tokens.at(-1)?.text === "." && childrenBy(tree, index, "aux").length === 0;
  if (childrenBy(tree, index, "nsubj:pass").length > 0) return token.xpos !== "VBD" && !isMain;
  // "The villagers killed in the raid": a clause that no pronoun opens is a participle, whatever its tag.
  const isReduced = token.deprel === "acl" && token.xpos === "VBD";
  if ((token.xpos !== "VBN" && !isReduced) || childrenBy(tree, index, "aux").length > 0) return false;
  // A passive participle takes no object: in "rebels wounded two soldiers" the tree may call it one, the object tells.
  if (childrenBy(tree, index, "obj").length > 0) return false;
  if (relationOf(token) === "conj" && token.head >= 0 && childrenBy(tree, index, "nsubj").length === 0)
    return isPassive(tree, token.head);
  return relationOf(token) === "acl" || relationOf(token) === "advcl";
}

/** Who stands in the subject's place of the verb at `index`, found through control, coordination and relative clauses. */
export function subjectsOf(tree: Tree, index: number, climbed = 0): number[] {
  const token = tree.tokens[index];
  if (token === undefined || climbed > MAX_CLIMB) return [];
  const own = childrenBy(tree, index, "nsubj").filter((child) => relationOf(tree.tokens[child] ?? token) === "nsubj");
  const relation = relationOf(token);
  if (own.length > 0) {
    const antecedent = relation === "acl" && token.deprel === "acl:relcl" ? antecedentOf(tree, index) : -1;
    const clause = childrenBy(tree, index, "ccomp").find((child) => child < index);
    if (clause !== undefined && own.length > 1) return own.filter((child) => child > clause);
    return unique(own.map((child) => (antecedent >= 0 && isRelative(tree, child) ? antecedent : child)));
  }
  // A noun right before a verb of its own clause is its subject, though the tree may make a compound of both.
  if (relation === "root" || relation === "ccomp" || relation === "parataxis") {
    const before = childrenBy(tree, index, "compound").filter((child) => child < index && tree.tokens[child]?.upos !== "VERB");
    if (before.length > 0) return before.slice(-1);
  }
  if (token.head < 0) return [];
  const strayed = strayedSubject(tree, index);
  if (strayed !== undefined) return [strayed];
  const asking = askingNoun(tree, index);
  if (asking !== undefined) return holderOf(tree, asking);
  // "Forced the rebels to retreat": the infinitive is the rebels' own, though the tree may hang it on them.
  const isOwn = relation === "acl" && hasMark(tree, index, "to") && isControlled(tree, token.head);
  if (isOwn) return [token.head];
  // "Passed a law banning marches": what a law does is done by who passed it.
  if (relation === "acl" && token.xpos === "VBG" && INSTRUMENTS.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? "")) {
    const makers = argumentsOfNoun(tree, token.head).subject;
    const verb = tree.tokens[token.head]?.head ?? -1;
    if (makers.length > 0) return [...makers];
    if (relationAt(tree, token.head) === "obj") return subjectsOf(tree, verb, climbed + 1);
  }
  if (relation === "acl") return token.xpos === "TO" || hasMark(tree, index, "to") ? holderOf(tree, token.head) : [token.head];
  if (relation === "xcomp" || relation === "advcl" || relation === "conj" || relation === "ccomp") {
    const governor = tree.tokens[token.head];
    if (governor === undefined) return [];
    if (governor.upos === "NOUN" || governor.upos === "PROPN")
      return relation === "conj" ? [] : subjectsOfNominal(tree, token.head, climbed);
    if (relation === "ccomp" && !hasMark(tree, index, "to") && token.xpos !== "VBG") return [];
    const controlled = (relation === "xcomp" || hasMark(tree, index, "to")) && isVerbIn(tree, token.head, CONTROL);
    if (controlled) {
      const object = isPassive(tree, token.head)
        ? subjectsOf(tree, token.head, climbed + 1)
        : [...childrenBy(tree, token.head, "obj", "iobj"), ...prepositionalControllers(tree, token.head)];
      if (object.length > 0) return object;
    }
    if (relation === "conj" && isPassive(tree, token.head) && !isPassive(tree, index))
      return subjectsOf(tree, token.head, climbed + 1);
    return subjectsOf(tree, token.head, climbed + 1);
  }
  return [];
}

/**
 * "Nurses marched on Friday, witnesses said": the subject of the clause said, where the tree hangs both subjects on the
 * verb of saying.
 */
function strayedSubject(tree: Tree, index: number): number | undefined {
  const token = tree.tokens[index];
  if (token === undefined || relationOf(token) !== "ccomp" || token.head < index) return undefined;
  const subjects = childrenBy(tree, token.head, "nsubj");
  const [first] = subjects;
  return subjects.length > 1 && first !== undefined && first < index ? first : undefined;
}

/** Whether the noun at `index` is the object of a verb whose object does what the infinitive says. */
export function isControlled(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const isObject = token !== undefined && (relationOf(token) === "obj" || relationOf(token) === "iobj");
  return isObject && !ASKING.has(token.lemma.toLowerCase()) && isVerbIn(tree, token.head, CONTROL);
}

/** Subjects of a noun or adjective that is a predicate itself: "is ready to". */
function subjectsOfNominal(tree: Tree, index: number, climbed: number): number[] {
  return childrenBy(tree, index, "nsubj").length > 0 ? subjectsOf(tree, index, climbed + 1) : holderOf(tree, index);
}

/** Who has the noun at `index`: its possessor, or the subject of the light verb it hangs on ("made an offer to"). */
function holderOf(tree: Tree, index: number): number[] {
  const noun = argumentsOfNoun(tree, index);
  // "Became the first leader to visit": the noun says what the subject of its clause is.
  if (noun.subject.length === 0 && relationAt(tree, index) === "xcomp") return subjectsOf(tree, tree.tokens[index]?.head ?? -1);
  return noun.subject.length > 0 ? [...noun.subject] : [...(noun.prepositions.get("from") ?? [])];
}

/** "called on the army to leave": the object of control stands in a prepositional phrase. */
function prepositionalControllers(tree: Tree, index: number): number[] {
  const prepositions = prepositionsOf(tree, index);
  return [...(prepositions.get("on") ?? []), ...(prepositions.get("upon") ?? []), ...(prepositions.get("for") ?? [])];
}

/** Direct objects, also the antecedent of a relative clause whose object is missing. */
function objectsOf(tree: Tree, index: number): number[] {
  const token = tree.tokens[index];
  const named = childrenBy(tree, index, "advmod", "compound:prt").filter(
    (child) => child > index && tree.tokens[child]?.upos === "PROPN",
  );
  const objects = childrenBy(tree, index, "obj").filter((child) => casesOf(tree, child).length === 0);
  // A bare name behind the verb is its object: "visited Djibouti"; so is a bare quantity: "wrote off most of the debt".
  const bare = childrenBy(tree, index, "obl", "obl:unmarked").filter((child) => child > index && isQuantity(tree, child));
  const own = [objects, named, bare].find((found) => found.length > 0) ?? [];
  if (token?.deprel !== "acl:relcl" || token.head < 0) return own;
  const relative = own.find((child) => isRelative(tree, child));
  if (relative !== undefined) return own.map((child) => (child === relative ? antecedentOf(tree, index) : child));
  const subjects = childrenBy(tree, index, "nsubj");
  const subjectIsRelative = subjects.some((child) => isRelative(tree, child));
  return own.length === 0 && subjects.length > 0 && !subjectIsRelative ? [token.head] : own;
}

/** A counted noun, or a word of quantity with an of-phrase, that no preposition opens. */
function isQuantity(tree: Tree, index: number): boolean {
  if (childrenBy(tree, index, "case").some((child) => child < index)) return false;
  const counted = childrenBy(tree, index, "nummod").length > 0 && childrenBy(tree, index, "det").length === 0;
  return (
    (counted && !MEASURES.has(tree.tokens[index]?.lemma.toLowerCase() ?? "")) ||
    (COUNTING.has(tree.tokens[index]?.lemma.toLowerCase() ?? "") && prepositionsOf(tree, index).has("of"))
  );
}

/** The prepositional phrases of a word by preposition, in lower case; two-word prepositions also by their first word. */
export function prepositionsOf(tree: Tree, index: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const add = (preposition: string, child: number): void => {
    const phrases = found.get(preposition);
    if (phrases === undefined) found.set(preposition, [child]);
    else if (!phrases.includes(child)) phrases.push(child);
  };
  for (const child of childrenBy(tree, index, "obl", "nmod", "obj")) {
    if (tree.tokens[child]?.deprel === "nmod:poss") continue;
    const markers =
      tree.tokens[child]?.deprel === "obj"
        ? casesOf(tree, child)
        : childrenBy(tree, child, "case").map((marker) => tree.tokens[marker]?.text.toLowerCase() ?? "");
    for (const marker of markers) add(marker, child);
    // "pulled out of Gambia", "fled out of the valley".
    if (markers.includes("out") && markers.includes("of")) add("from", child);
  }
  return found;
}

/** The prepositions before the word at `index`, in lower case; none where they only hedge a number ("up to 16 advisers"). */
function casesOf(tree: Tree, index: number): string[] {
  const markers = childrenBy(tree, index, "case").filter((child) => child < index);
  const isHedge = markers.some((child) => tree.tokens[child + 1]?.upos === "NUM");
  return isHedge ? [] : markers.map((child) => tree.tokens[child]?.text.toLowerCase() ?? "");
}

function addAll(into: Map<string, readonly number[]>, more: ReadonlyMap<string, readonly number[]>): void {
  for (const [preposition, phrases] of more) into.set(preposition, [...(into.get(preposition) ?? []), ...phrases]);
}

/** Whether the verb at `index` has the marker `word` ("to", "if"). */
export function hasMark(tree: Tree, index: number, word: string): boolean {
  return childrenBy(tree, index, "mark").some((child) => tree.tokens[child]?.text.toLowerCase() === word);
}

function unique(indexes: readonly number[]): number[] {
  return [...new Set(indexes)];
}

/** The universal relation of the word at `index` to its head, `""` where there is no such word. */
export function relationAt(tree: Tree, index: number): string {
  const token = tree.tokens[index];
  return token === undefined ? "" : relationOf(token);
}
