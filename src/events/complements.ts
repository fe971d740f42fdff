import { ancestry, childrenBy } from "../syntax/index.js";
import { hasMark, isVerbIn, prepositionsOf, relationAt } from "./arguments.js";
import { LIGHT_VERBS } from "../data/implication.js";
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
  /** An act in its complement that lends recipients: "refused to meet the envoys". */
  readonly content: Predicate | undefined;
}

const LIGHT = wordSet(LIGHT_VERBS);

/**
 * Decides which predicates of a sentence are acts of their own. One record an act: in "agreed to send aid" it is the
 * sending, typed by the act; in "threatened to send troops" it is the threat; a noun that its verb's entry asked for
 * ("lift the curfew") and a means ("wounded in an attack") belong to their verb.
 */
export function selectActs(view: SentenceView, predicates: readonly Predicate[]): Act[] {
  const byIndex = new Map(predicates.map((predicate) => [predicate.index, predicate]));
  const dropped = new Set<number>();
  const contentOf = new Map<number, Predicate>();
  const matrixOf = new Map<number, Predicate>();
  for (const predicate of predicates) dropConsumed(view, predicate, byIndex, dropped);
  for (const predicate of predicates) {
    const { matrix } = predicate.sense.entry;
    if (matrix === undefined || dropped.has(predicate.index)) continue;
    const contents = contentsOf(view, predicate.index, byIndex).filter(({ index }) => !dropped.has(index));
    const [first] = contents;
    if (first === undefined) continue;
    const yieldsToContent = matrix === "promise" || matrix === "offer" || (matrix === "order" && ordersItsOwn(view, predicate));
    if (yieldsToContent) {
      dropped.add(predicate.index);
      for (const content of contents) matrixOf.set(content.index, predicate);
    } else {
      contentOf.set(predicate.index, first);
      for (const content of contents) dropped.add(content.index);
    }
  }
  return predicates
    .filter(({ index }) => !dropped.has(index))
    .map((predicate) => {
      const { type, entry } = predicate.sense;
      const content = contentOf.get(predicate.index);
      const [mode, cameo] = (content === undefined ? undefined : contentMode(type, content.sense.type)) ?? [entry.mode, entry.cameo];
      return { predicate, mode, cameo, content, matrix: matrixOf.get(predicate.index) };
    });
}

/** Drops nouns that stand in a slot that the verb's entry asked for, and means of the same type in an oblique. */
function dropConsumed(view: SentenceView, verb: Predicate, byIndex: ReadonlyMap<number, Predicate>, dropped: Set<number>): void {
  const { entry, type } = verb.sense;
  if (entry.object !== undefined || entry.matrix === undefined) {
    for (const head of verb.args.object) {
      const noun = byIndex.get(head);
      if (noun !== undefined && head !== verb.index && (entry.object !== undefined || noun.sense.type === type) && view.tree.tokens[verb.index]?.upos === "VERB") dropped.add(head);
    }
  }
  for (const heads of verb.args.prepositions.values()) {
    for (const head of heads) if (byIndex.get(head)?.sense.type === type && head !== verb.index) dropped.add(head);
  }
  if (entry.subject !== undefined) for (const head of verb.args.subject) if (byIndex.get(head)?.sense.type === type) dropped.add(head);
}

/** The acts in the complement of the word at `index`: open and finite clauses, infinitives, "for a truce", "of force". */
function contentsOf(view: SentenceView, index: number, byIndex: ReadonlyMap<number, Predicate>): Predicate[] {
  const { tree } = view;
  const clauses = childrenBy(tree, index, "xcomp", "ccomp", "acl", "advcl").filter(
    (child) => relationAt(tree, child) === "xcomp" || relationAt(tree, child) === "ccomp" || hasMark(tree, child, "to") || hasMark(tree, child, "of"),
  );
  const phrases = prepositionsOf(tree, index);
  const nominal = ["for", "of", "to", "against", "with", "over"].flatMap((preposition) => phrases.get(preposition) ?? []);
  const roots = [...clauses, ...childrenBy(tree, index, "obj"), ...nominal];
  const coordinated = roots.flatMap((root) => [root, ...childrenBy(tree, root, "conj", "xcomp")]);
  const carried = coordinated.flatMap((root) => (isVerbIn(tree, root, LIGHT) ? [root, ...childrenBy(tree, root, "obj", "obl")] : [root]));
  return [...new Set(carried)].flatMap((root) => byIndex.get(root) ?? []);
}

/** Whether an order goes to the giver's own forces ("ordered its troops back"): then the order is the act itself. */
function ordersItsOwn(view: SentenceView, { args }: Predicate): boolean {
  return args.object.length === 0 || args.object.some((head) => childrenBy(view.tree, head, "nmod:poss").some((child) => view.tree.tokens[child]?.upos === "PRON"));
}

/** The verb that lends the noun at `index` its arguments: "hold" of "hold talks". */
export function lenderOf(view: SentenceView, index: number): number | undefined {
  const token = view.tree.tokens[index];
  const head = token?.head ?? -1;
  if (token === undefined || view.tree.tokens[head]?.upos !== "VERB") return undefined;
  const relation = relationAt(view.tree, index);
  return relation === "obj" || relation === "nsubj" || (relation === "obl" && isVerbIn(view.tree, head, LIGHT)) ? head : undefined;
}

/** The verbs above the word at `index`, nearest first. */
export function verbsAbove(view: SentenceView, index: number): number[] {
  return ancestry(view.tree, index).slice(1).filter((at) => view.tree.tokens[at]?.upos === "VERB");
}
