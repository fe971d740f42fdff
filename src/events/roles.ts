import { childrenBy } from "../syntax/index.js";
import type { Arguments } from "./arguments.js";
import { isActor, isPeople, lemmaAt, ownersOf, participantsAt } from "./participants.js";
import type { Predicate } from "./predicates.js";
import type { Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";

/** Who takes part in an act, and which words said so. */
export interface Sides {
  /** Who acts. */
  readonly actors: Participant[];
  /** To whom it is done. */
  readonly recipients: Participant[];
}

const DEFAULT_RECIPIENT = "obj iobj to against with from on for";
const DEFAULT_ABOUT = ["by", "of", "against", "from", "on", "to", "with", "between"];

/** Fills the sides of an act from the arguments that its lexicon entry names. */
export function sidesOf(view: SentenceView, predicate: Predicate): Sides {
  const { entry } = predicate.sense;
  const actorHeads = actorHeadsOf(view, predicate);
  const recipientHeads = recipientHeadsOf(view, predicate, actorHeads);
  const partners = (entry.reciprocal ?? "").split(" ").flatMap((slot) => slotOf(predicate.args, slot));
  const actors = participantsAt(view, actorHeads);
  const isBetween = partners.length > 0 && (predicate.args.prepositions.get("between") ?? predicate.args.prepositions.get("among")) !== undefined;
  if (isBetween) return { actors: distinct([...actors, ...participantsAt(view, partners)]), recipients: [] };
  return { actors, recipients: withoutActors(participantsAt(view, recipientHeads), actors) };
}

/** Head words of the actors: the subject, for nouns also modifiers ("Russian withdrawal") and an `of`-phrase that acts. */
function actorHeadsOf(view: SentenceView, { index, sense, args }: Predicate): number[] {
  const { entry } = sense;
  if (entry.actor === "none") return [];
  if (entry.actor === "between") return [...(args.prepositions.get("between") ?? [])];
  const subject = args.subject.flatMap((head) => actorsIn(view, head));
  const token = view.tree.tokens[index];
  if (token?.upos !== "NOUN" && token?.upos !== "PROPN") return subject;
  const by = args.prepositions.get("by") ?? [];
  if (by.length > 0) return by.flatMap((head) => actorsIn(view, head));
  const modifiers = childrenBy(view.tree, index, "nmod:poss", "amod", "compound", "nmod:desc").filter((child) => isActor(view, child));
  if (modifiers.length > 0) return modifiers;
  if (entry.of === "actor") {
    const of = (args.prepositions.get("of") ?? []).flatMap((head) => actorsIn(view, head));
    if (of.length > 0) return of;
  }
  const from = (args.prepositions.get("from") ?? []).filter((head) => isActor(view, head));
  return subject.length > 0 ? subject : entry.of === "actor" || entry.matrix !== undefined ? from : [];
}

/** The word itself where it is an actor or a person, else the actor inside its phrase ("Kenyan officials' plan"). */
function actorsIn(view: SentenceView, head: number): number[] {
  if (isActor(view, head) || isPeople(view, head) || view.tree.tokens[head]?.upos === "PRON") return [head];
  const owners = ownersOf(view, head, ["of", "by", "from"]);
  return owners.length > 0 ? owners : [head];
}

function recipientHeadsOf(view: SentenceView, { sense, args }: Predicate, actors: readonly number[]): number[] {
  const { entry } = sense;
  const token = view.tree.tokens[args.object[0] ?? -1];
  const about = [...(entry.about?.split(" ") ?? []), ...DEFAULT_ABOUT];
  let people: number[] = [];
  const slots = (entry.recipient ?? DEFAULT_RECIPIENT).split(" ");
  if (entry.of === "recipient" && !slots.includes("of")) slots.unshift("of");
  for (const slot of slots) {
    const heads = slotOf(args, slot).filter((head) => !actors.includes(head));
    const direct = heads.filter((head) => isActor(view, head));
    if (direct.length > 0) return direct;
    const owners = heads.flatMap((head) => ownersOf(view, head, about)).filter((head) => !actors.includes(head));
    if (owners.length > 0 && !heads.some((head) => isPeople(view, head))) return owners;
    if (people.length === 0) people = heads.filter((head) => isPeople(view, head) || view.tree.tokens[head]?.upos === "PRON");
    if (people.length > 0) return people;
  }
  if (entry.object !== undefined && token !== undefined) {
    const owners = args.object.flatMap((head) => ownersOf(view, head, about)).filter((head) => !actors.includes(head));
    if (owners.length > 0) return owners;
  }
  return people;
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

function withoutActors(recipients: readonly Participant[], actors: readonly Participant[]): Participant[] {
  return distinct(recipients).filter(({ span }) => !actors.some((actor) => actor.span?.start === span?.start && actor.span?.end === span?.end));
}

/** Participants without those that name the same entity or the same words twice. */
export function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ entity, span, text }) => {
    const key = entity ?? `${span?.start}:${span?.end}:${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a noun stands alone: no argument, no modifier that names an actor. */
export function isBare(view: SentenceView, { args, index }: Predicate): boolean {
  return args.subject.length === 0 && args.prepositions.size === 0 && lemmaAt(view, index) !== "";
}
