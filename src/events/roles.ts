import { STRIKING_VERBS, SUFFERING_VERBS } from "../data/implication.js";
import { childrenBy } from "../syntax/index.js";
import { argumentsOf, slotOf } from "./arguments.js";
import { wordSet } from "./lexicon/word-list.js";
import { canTakePart, isActor, isDate, matchesWord, namedAt, ownersOf, participantsAt } from "./participants.js";
import { isVerbIn, prepositionsOf, relationAt } from "./phrase-grammar.js";
import { phrasesOf } from "./phrases.js";
import type { Predicate } from "./predicates.js";
import type { Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";
import { lemmaAt } from "./words.js";

/** Who takes part in an act, and which words said so. */
export interface Sides {
  /** Who acts. */
  readonly actors: Participant[];
  /** To whom it is done. */
  readonly recipients: Participant[];
}

const DEFAULT_RECIPIENT = "obj iobj to against with from on for";
const DEFAULT_ABOUT =
  "by of against from on to with between among in into at near across inside outside around along over off".split(" ");

/** Fills the sides of an act from the arguments that its lexicon entry names. */
export function sidesOf(view: SentenceView, predicate: Predicate): Sides {
  const { entry } = predicate.sense;
  const verb = verbOver(view, predicate);
  const actorHeads = actorHeadsOf(view, predicate, verb);
  const recipientHeads = recipientHeadsOf(view, predicate, actorHeads, verb);
  const partners = (entry.reciprocal ?? "").split(" ").flatMap((slot) => slotOf(predicate.args, slot));
  const actors = participantsAt(view, actorHeads, entry.recipient?.split(" "));
  const isBetween =
    partners.length > 0 && (predicate.args.prepositions.get("between") ?? predicate.args.prepositions.get("among")) !== undefined;
  const others = isBetween && partners.length === 1 ? strayPartners(view, predicate.index) : [];
  if (isBetween) return { actors: distinct([...actors, ...participantsAt(view, [...partners, ...others])]), recipients: [] };
  return { actors, recipients: withoutActors(participantsAt(view, recipientHeads), actors) };
}

/** "A call between Putin and President Biden": the second of two, where the tree hangs him on the noun itself. */
function strayPartners(view: SentenceView, index: number): number[] {
  return childrenBy(view.tree, index, "conj").filter((child) => isActor(view, child));
}

/** Head words of the actors: the subject, for nouns also modifiers ("Russian withdrawal") and an `of`-phrase that acts. */
function actorHeadsOf(view: SentenceView, { index, sense, args }: Predicate, verb: VerbOver | undefined): number[] {
  const { entry } = sense;
  if (entry.actor === "none") return [];
  const { actor } = entry;
  if (actor !== undefined)
    return [...phrasesOf(view, args, actor), ...args.subject.flatMap((head) => prepositionsOf(view.tree, head).get(actor) ?? [])];
  // "Came under attack": what somebody is under is done to them.
  const subject =
    HITTING.has(sense.type) && isUnder(view, index)
      ? []
      : args.subject.flatMap((head) => actorsIn(view, ownerMeant(view, index, head)));
  // "Most of the troops will be withdrawn": forces that are moved are those who move.
  if (subject.length === 0 && entry.moves === true) return args.object.flatMap((head) => actorsIn(view, head));
  const token = view.tree.tokens[index];
  if (token?.upos !== "NOUN" && token?.upos !== "PROPN") return subject;
  const by = (args.prepositions.get("by") ?? []).flatMap((head) => actorsIn(view, head));
  if (by.length > 0) return by;
  const modifiers = childrenBy(view.tree, index, "nmod:poss", "amod", "compound", "nmod:desc").filter(
    (child) => isActor(view, child) && !sense.compound.includes(lemmaAt(view, child)) && !isMereAdjective(view, child),
  );
  if (modifiers.length > 0) return modifiers;
  if (entry.of === "actor") {
    const of = (args.prepositions.get("of") ?? []).flatMap((head) => actorsIn(view, head));
    if (of.some((head) => namedAt(view, head)?.entity.country !== undefined) || subject.length === 0)
      return of.length > 0 || subject.length > 0
        ? of
        : (args.prepositions.get("from") ?? []).filter((head) => isActor(view, head));
  }
  const sources = args.prepositions.get("from") ?? verb?.sources ?? [];
  const from = sources.filter((head) => isActor(view, head));
  if (verb?.isSuffered === true && from.length > 0) return from;
  return subject.length > 0
    ? subject
    : entry.of === "actor" || entry.matrix !== undefined || sense.type === "ASSAULT"
      ? from
      : [];
}

/** "Military strikes", "presidential talks": an adjective of a sector is nobody who acts. */
function isMereAdjective(view: SentenceView, index: number): boolean {
  return view.tree.tokens[index]?.upos === "ADJ" && namedAt(view, index)?.entity.country === undefined;
}

/** "Agents pushed ahead with their inquiry": a possessive that the story leaves open is the subject's of its clause. */
function ownerMeant(view: SentenceView, index: number, owner: number): number {
  const { tree } = view;
  if (tree.tokens[owner]?.deprel !== "nmod:poss" || !isPronoun(view, owner) || namedAt(view, owner) !== undefined) return owner;
  const verb = tree.tokens[index]?.head ?? -1;
  const [subject] = tree.tokens[verb]?.upos === "VERB" ? argumentsOf(tree, verb).subject : [];
  return subject !== undefined && subject < owner && isActor(view, subject) ? subject : owner;
}

/** "Came under fire", "is under attack from Peru": a noun of what its subject suffers, unless it puts somebody there. */
function isUnder({ tree }: SentenceView, index: number): boolean {
  const { upos, head = -1 } = tree.tokens[index] ?? {};
  const isPutThere = childrenBy(tree, head, "obj").length > 0;
  return (
    upos === "NOUN" &&
    !isPutThere &&
    childrenBy(tree, index, "case").some((child) => tree.tokens[child]?.text.toLowerCase() === "under")
  );
}

/** A verb that says of a noun whom it touches. */
interface VerbOver {
  /** Who suffers it: "faces charges", "the blast hit a bus". */
  readonly struck: readonly number[];
  /** Whom it comes from: "received threats from". */
  readonly sources: readonly number[];
  /** Whether it is the verb's object, not its subject. */
  readonly isSuffered: boolean;
}

const SUFFERING = wordSet(SUFFERING_VERBS);
const STRIKING = wordSet(STRIKING_VERBS);

/** The verb that says whom the act of a noun touches, where one stands over it. */
function verbOver({ tree }: SentenceView, { index, sense }: Predicate): VerbOver | undefined {
  const { upos, head = -1 } = tree.tokens[index] ?? {};
  if (upos === "VERB" || tree.tokens[head]?.upos !== "VERB") return undefined;
  const relation = relationAt(tree, index);
  const over = argumentsOf(tree, head);
  const sources = over.prepositions.get("from") ?? [];
  if (SUFFERED.has(sense.type) && over.object.includes(index) && isVerbIn(tree, head, SUFFERING))
    return over.subject.length === 0 ? undefined : { struck: over.subject, sources, isSuffered: true };
  if (!HITTING.has(sense.type) || relation !== "nsubj" || over.passive || !isVerbIn(tree, head, STRIKING)) return undefined;
  return over.object.length === 0 ? undefined : { struck: over.object, sources, isSuffered: false };
}

/** The word itself where it is an actor or a person, else the actor inside its phrase ("Kenyan officials' plan"). */
function actorsIn(view: SentenceView, head: number): number[] {
  if (canTakePart(view, head)) return [head];
  const owners = ownersOf(view, head, ["of", "by"]);
  // "Russian missiles hit", "French controllers walked out": whole phrases of people and weapons act.
  if (owners.length > 0 && owners.every((owner) => view.tree.tokens[owner]?.head === head) && isAgent(view, head)) return [head];
  // "The war killed thousands": a happening is nobody who acts.
  return owners.length > 0 || view.tree.tokens[head]?.upos !== "PROPN" ? owners : [head];
}

/** Whether a noun that the story does not know names people or what they fight with. */
function isAgent(view: SentenceView, head: number): boolean {
  return (
    matchesWord(view, head, "@people @forces @weapons") || /(?:[^e]er|or|ist|ian|man|men|woman|women)$/.test(lemmaAt(view, head))
  );
}

/**
 * Head words of the recipients: the first slot of the entry that names somebody. In each slot first who is an actor
 * itself, then the actor inside a thing ("demolished Palestinian homes"), then people and names without a country.
 */
function recipientHeadsOf(
  view: SentenceView,
  predicate: Predicate,
  actors: readonly number[],
  verb: VerbOver | undefined,
): number[] {
  const { entry } = predicate.sense;
  const about = [...(entry.about?.split(" ") ?? []), ...DEFAULT_ABOUT];
  const slots = (entry.recipient ?? DEFAULT_RECIPIENT).split(" ");
  if (entry.of === "recipient" && !slots.includes("of")) slots.unshift("of");
  const acting = new Set(actors.map((head) => namedAt(view, head)?.entity.id));
  const isOther = (head: number): boolean =>
    !actors.includes(head) &&
    !isDate(view, head) &&
    !(acting.size > 0 && isPronoun(view, head) && acting.has(namedAt(view, head)?.entity.id));
  const own = slots.map((slot) => wideSlotOf(view, predicate, slot));
  const struck = verb === undefined ? [] : [verb.struck];
  const sought = verb?.isSuffered === true ? [...struck, ...own] : [...own, ...struck];
  for (const found of sought) {
    const heads = found.filter(isOther);
    const direct = heads.filter((head) => isActor(view, head));
    if (direct.length > 0) return direct;
    const people = heads.filter((head) => canTakePart(view, head));
    const owners = heads.flatMap((head) => ownersOf(view, head, about, isOther));
    if (people.length > 0) return people;
    if (owners.length > 0) return owners;
  }
  // "Held talks in Tunis": what both sides do is no one's who is only its place.
  const order = entry.reciprocal === undefined ? about : ["with", "between", "among", "of"];
  const inside = entry.object === undefined ? [] : predicate.args.object.flatMap((head) => ownersOf(view, head, order, isOther));
  if (inside.length > 0 || !HITTING.has(predicate.sense.type) || !slots.includes("obj")) return inside;
  // "Shells hit a power plant": nobody is named, the thing itself is struck.
  return predicate.args.object.filter((head) => isOther(head) && matchesWord(view, head, STRUCK));
}

/** Types whose acts may strike a thing that nobody is named for. */
const HITTING: ReadonlySet<string> = new Set(["ASSAULT", "COERCE"]);
/** Types whose acts somebody may face or survive. */
const SUFFERED: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "ACCUSE", "SANCTION", "THREATEN", "REQUEST", "AID"]);
const STRUCK = "@property @territory @weapons @media @forces";

function isPronoun(view: SentenceView, head: number): boolean {
  return view.tree.tokens[head]?.upos === "PRON";
}

/**
 * The head words in a slot, seen widely: the phrases of an object that the entry asks for count as the verb's own
 * ("paid tribute to the victims"), and `that` is the subject of the complement ("demanded that Oslo apologise").
 */
function wideSlotOf(view: SentenceView, { index, args }: Predicate, slot: string): readonly number[] {
  if (slot === "that") {
    return childrenBy(view.tree, index, "ccomp", "xcomp", "advcl", "acl").flatMap((clause) =>
      childrenBy(view.tree, clause, "nsubj"),
    );
  }
  return phrasesOf(view, args, slot);
}

function withoutActors(recipients: readonly Participant[], actors: readonly Participant[]): Participant[] {
  return distinct(recipients).filter(
    ({ span }) => !actors.some((actor) => actor.span?.start === span?.start && actor.span?.end === span?.end),
  );
}

/** Participants without those that name the same entity or the same words twice. */
export function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ entity, span, text, country }) => {
    const key = `${entity ?? `${span?.start}:${span?.end}:${text}`} ${country}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
