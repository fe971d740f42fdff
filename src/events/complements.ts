import { HARM_VERBS } from "../data/harm-words.js";
import { LIGHT_VERBS } from "../data/implication.js";
import { ancestry, childrenBy, subtree, type Token, type Tree } from "../syntax/index.js";
import { askingNoun, countedBy, hasMark, isVerbIn, prepositionsOf, relationAt } from "./arguments.js";
import { contentMode } from "./codes.js";
import { wordSet } from "./lexicon/word-list.js";
import type { Predicate } from "./predicates.js";
import type { SentenceView } from "./story-view.js";

/** A predicate and what the acts around it made of it. */
export interface Act {
  /** The predicate. */
  readonly predicate: Predicate;
  /** Mode and CAMEO code, refined by the act that it is about. */
  readonly mode: string | undefined;
  /** CAMEO code. */
  readonly cameo: Predicate["sense"]["entry"]["cameo"];
  /** A governing predicate that lends participants: "offered Putin a meeting". */
  readonly matrix: Predicate | undefined;
  /** Nouns of the same act that belong to it: "the blasts killed", "wounded in an attack". */
  readonly absorbed: readonly Predicate[];
  /** An act in its complement that lends recipients: "refused to meet the envoys". */
  readonly content: Predicate | undefined;
}

const DEMANDING: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "PROTEST", "REJECT"]);
const LIGHT = wordSet(LIGHT_VERBS);
const LEAVING = wordSet(HARM_VERBS.leaving);

/**
 * Decides which predicates of a sentence are acts of their own. One record an act: in "agreed to send aid" it is the
 * sending, typed by the act; in "threatened to send troops" it is the threat; a noun that its verb's entry asked for
 * ("lift the curfew") and a means ("wounded in an attack") belong to their verb.
 */
export function selectActs(view: SentenceView, predicates: readonly Predicate[]): Act[] {
  const byIndex = new Map(predicates.map((predicate) => [predicate.index, predicate]));
  const dropped = new Set<number>();
  const contentOf = new Map<number, Predicate>();
  for (const predicate of predicates) takeDemand(view, predicate, byIndex, contentOf, dropped);
  const matrixOf = new Map<number, Predicate>();
  const absorbed = new Map(predicates.map((predicate) => [predicate.index, absorb(view, predicate, byIndex, dropped)]));
  for (const predicate of predicates) {
    const { matrix } = predicate.sense.entry;
    if (matrix === undefined || dropped.has(predicate.index)) continue;
    const contents = contentsOf(view, predicate.index, byIndex).filter(({ index }) => !dropped.has(index));
    const [first] = contents;
    if (first === undefined) continue;
    // "Agreed to mediation" is the agreeing; "agreed to mediate" is the mediating, planned.
    const isPhrase =
      view.tree.tokens[predicate.index]?.upos === "VERB" &&
      relationAt(view.tree, first.index) === "obl" &&
      view.tree.tokens[first.index]?.head === predicate.index;
    const yieldsToContent = matrix === "promise" || matrix === "offer" || (matrix === "order" && ordersItsOwn(view, predicate));
    if (yieldsToContent && !isPhrase) {
      dropped.add(predicate.index);
      for (const content of contents) matrixOf.set(content.index, predicate);
    } else {
      contentOf.set(predicate.index, first);
      for (const inside of complementWords(view, predicate.index)) dropped.add(inside);
    }
  }
  return predicates
    .filter(({ index }) => !dropped.has(index))
    .map((predicate) => {
      const { type, entry } = predicate.sense;
      const content = contentOf.get(predicate.index);
      const nouns = absorbed.get(predicate.index) ?? [];
      const lentMode = entry.mode ?? nouns.find(({ sense }) => sense.entry.mode !== undefined)?.sense.entry.mode;
      const [mode, cameo] = (content === undefined
        ? undefined
        : contentMode(type, entry.cameo, {
            type: content.sense.type,
            cameo: content.sense.entry.cameo,
            mode: content.sense.entry.mode,
          })) ?? [lentMode, entry.cameo];
      return { predicate, mode, cameo, content, absorbed: nouns, matrix: matrixOf.get(predicate.index) };
    });
}

/**
 * Drops the nouns that belong to a verb's act: what its entry asked for as its object ("lift the curfew"), a subject or
 * object of the same type ("the blasts killed"), a means of the same type in an oblique ("wounded in an attack").
 */
function absorb(view: SentenceView, verb: Predicate, byIndex: ReadonlyMap<number, Predicate>, dropped: Set<number>): Predicate[] {
  const { entry, type } = verb.sense;
  const harms = harmsOf(view, verb, byIndex);
  for (const { index } of harms) dropped.add(index);
  if (view.tree.tokens[verb.index]?.upos !== "VERB") return harms;
  const asked =
    entry.object === undefined
      ? []
      : verb.args.object.flatMap((head) => [head, ...(prepositionsOf(view.tree, head).get("of") ?? [])]);
  const happening = entry.actor === "between" ? verb.args.subject : [];
  const curbed = CURBING.has(type) ? verb.args.object.filter((head) => byIndex.get(head)?.sense.type === "PROTEST") : [];
  const sameType = [...verb.args.object, ...verb.args.subject, ...[...verb.args.prepositions.values()].flat()].filter(
    (head) => byIndex.get(head)?.sense.type === type,
  );
  // "Met to discuss trade", "rallied to protest", "fired tear gas to break up a rally": the purpose is the same act told again.
  const purposes = [
    ...childrenBy(view.tree, verb.index, "advcl", "xcomp"),
    ...verb.args.object.flatMap((head) => childrenBy(view.tree, head, "advcl", "acl")),
  ].flatMap((at) => {
    const purpose = byIndex.get(at);
    const isSame = purpose?.sense.type === type || (entry.mode === CROWD_CONTROL && purpose?.sense.type === "COERCE");
    return purpose !== undefined && isSame && hasMark(view.tree, at, "to") && entry.matrix === undefined ? [purpose] : [];
  });
  for (const { index } of purposes) dropped.add(index);
  const nouns = [...new Set([...asked, ...happening, ...sameType, ...curbed])].flatMap((head) =>
    head === verb.index ? [] : (byIndex.get(head) ?? []),
  );
  const own = nouns.filter(({ index }) => view.tree.tokens[index]?.upos !== "VERB");
  for (const { index } of own) dropped.add(index);
  return [...own, ...purposes, ...harms];
}

/** Types whose verbs take a protest for their object: "banned a march", "crushed the rally". */
const CURBING: ReadonlySet<string> = new Set(["COERCE", "ASSAULT", "CONCEDE", "REJECT"]);
/** The mode of force that is used to clear a street. */
const CROWD_CONTROL = "crowd-control";

/**
 * What came of an assault, told by a verb of its own: "attacked a post, killing nine", "killed nine and wounded twelve",
 * "nine were killed when rebels attacked".
 */
function harmsOf(view: SentenceView, verb: Predicate, byIndex: ReadonlyMap<number, Predicate>): Predicate[] {
  if (verb.sense.type !== "ASSAULT") return [];
  const { tree } = view;
  const carrier = tree.tokens[verb.index]?.upos === "VERB" ? verb.index : lenderOf(view, verb.index);
  if (carrier === undefined) return [];
  const under = childrenBy(tree, carrier, "advcl", "conj")
    .flatMap((at) => [at, ...childrenBy(tree, at, "conj")])
    .flatMap((at) => [at, ...(isVerbIn(tree, at, LEAVING) ? statesIn(tree, at) : [])]);
  return under.flatMap((at) => {
    const other = byIndex.get(at);
    if (other?.sense.type !== "ASSAULT") return [];
    const isTold = other.sense.entry.casualties !== undefined || isVerbIn(tree, at, LEAVING);
    const isHarm = isTold && childrenBy(tree, at, "nsubj", "aux").length === 0;
    const isCause = verb.args.passive && verb.args.subject.length === 0 && hasMark(tree, at, "when");
    return isHarm || isCause ? [other] : [];
  });
}

/** "Leaving nine people wounded": the words that say in what state the verb leaves somebody. */
function statesIn(tree: Tree, verb: number): number[] {
  return [
    ...childrenBy(tree, verb, "xcomp"),
    ...childrenBy(tree, verb, "obj").flatMap((head) => [head, ...childrenBy(tree, head, "acl", "amod", "conj")]),
  ];
}

/** What protesters demand or denounce is part of the protest: "blocked roads demanding that he resign". */
function takeDemand(
  view: SentenceView,
  protest: Predicate,
  byIndex: ReadonlyMap<number, Predicate>,
  contentOf: Map<number, Predicate>,
  dropped: Set<number>,
): void {
  if (protest.sense.type !== "PROTEST") return;
  const holder =
    view.tree.tokens[protest.index]?.upos === "NOUN"
      ? [protest.index, lenderOf(view, protest.index) ?? protest.index]
      : [protest.index];
  for (const at of holder.flatMap((index) => childrenBy(view.tree, index, "advcl", "acl", "xcomp"))) {
    const demand = byIndex.get(at);
    if (demand === undefined || !DEMANDING.has(demand.sense.type)) continue;
    contentOf.set(protest.index, demand);
    dropped.add(at);
    for (const inside of complementWords(view, at)) dropped.add(inside);
  }
}

/** The words of the complement of the word at `index`: whatever act is named there is what is said, asked or threatened. */
export function complementWords(view: SentenceView, index: number): number[] {
  const isAside = (token: Token): boolean => token.deprel === "acl:relcl" || token.deprel === "parataxis";
  return complementsOf(view, index).flatMap((root) => subtree(view.tree, root, isAside));
}

/** The acts that the complement of the word at `index` names, directly or through a light verb: "to hold talks". */
function contentsOf(view: SentenceView, index: number, byIndex: ReadonlyMap<number, Predicate>): Predicate[] {
  const { tree } = view;
  const coordinated = complementsOf(view, index).flatMap((root) => [root, ...childrenBy(tree, root, "conj", "xcomp")]);
  const carried = coordinated.flatMap((root) =>
    isVerbIn(tree, root, LIGHT) ? [root, ...childrenBy(tree, root, "obj", "obl", "xcomp")] : [root],
  );
  return [...new Set(carried)].flatMap((root) => (root === index ? [] : (byIndex.get(root) ?? [])));
}

const CONTENT_PREPOSITIONS = ["for", "of", "to", "against", "with", "over", "from", "on", "about"];

/** The complement of the word at `index`: clauses, infinitives, objects, "for a truce", "of force". */
function complementsOf(view: SentenceView, index: number): number[] {
  const { tree } = view;
  const clauses = childrenBy(tree, index, "xcomp", "ccomp", "acl", "advcl").filter(
    (child) =>
      relationAt(tree, child) === "xcomp" ||
      relationAt(tree, child) === "ccomp" ||
      hasMark(tree, child, "to") ||
      hasMark(tree, child, "of"),
  );
  const infinitives = tree.tokens.flatMap((_, at) => (at > index && askingNoun(tree, at) === index ? [at] : []));
  const ofObjects = childrenBy(tree, index, "obj").flatMap((object) => infinitivesUnder(view, object));
  const phrases = prepositionsOf(tree, index);
  const nominal = CONTENT_PREPOSITIONS.flatMap((preposition) => phrases.get(preposition) ?? []);
  return [...new Set([...clauses, ...infinitives, ...ofObjects, ...childrenBy(tree, index, "obj"), ...nominal])];
}

/** Infinitives that the tree hangs inside the object: "ordered its troops massing at the border to pull back". */
function infinitivesUnder(view: SentenceView, object: number): number[] {
  const participles = childrenBy(view.tree, object, "acl");
  return [object, ...participles]
    .flatMap((at) => childrenBy(view.tree, at, "acl", "advcl", "xcomp"))
    .filter((at) => hasMark(view.tree, at, "to"));
}

/** Whether an order goes to the giver's own forces ("ordered its troops back"): then the order is the act itself. */
function ordersItsOwn(view: SentenceView, { args }: Predicate): boolean {
  return (
    args.object.length === 0 ||
    args.object.some((head) => childrenBy(view.tree, head, "nmod:poss").some((child) => view.tree.tokens[child]?.upos === "PRON"))
  );
}

/** The verb that lends the noun at `index` its arguments: "hold" of "hold talks". */
export function lenderOf(view: SentenceView, noun: number): number | undefined {
  const index = countedBy(view.tree, noun);
  const token = view.tree.tokens[index];
  const head = token?.head ?? -1;
  const governor = view.tree.tokens[head]?.upos;
  if (token === undefined || (governor !== "VERB" && governor !== "ADJ")) return undefined;
  const relation = relationAt(view.tree, index);
  return relation === "obj" || relation === "nsubj" || (relation === "obl" && isVerbIn(view.tree, head, LIGHT))
    ? head
    : undefined;
}

/** The verbs above the word at `index`, nearest first. */
export function verbsAbove(view: SentenceView, index: number): number[] {
  return ancestry(view.tree, index)
    .slice(1)
    .filter((at) => view.tree.tokens[at]?.upos === "VERB");
}
