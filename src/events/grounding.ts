import type { Placed } from "./story-view.js";
import type { TimeExpression } from "../annotate/index.js";
import { ancestry, childrenBy, subtree } from "../syntax/index.js";
import { prepositionsOf, relationAt } from "./arguments.js";
import { namedAt, phraseSpan } from "./participants.js";
import type { Predicate } from "./predicates.js";
import { slotOf } from "./roles.js";
import type { EventPlace, EventQuantity, EventStatus, EventTime, Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "on", "outside", "inside", "across", "around", "along", "to", "into", "over", "through", "throughout", "within", "off", "from", "between"]);
const CLAUSAL = new Set(["root", "ccomp", "advcl", "acl", "parataxis", "csubj"]);

/** The clause-building word that the word at `from` belongs to: the first verb or predicate above it. */
function clauseOf(view: SentenceView, from: number, predicates: ReadonlySet<number>): number {
  const chain = ancestry(view.tree, from).slice(1);
  for (const index of chain) {
    if (predicates.has(index) || CLAUSAL.has(relationAt(view.tree, index)) || view.tree.tokens[index]?.upos === "VERB") return index;
  }
  return chain.at(-1) ?? from;
}

/**
 * When the act happened: by a temporal expression of its own clause, else of a clause that governs it (a verb of saying
 * dates the saying, not the act), else the story's date tells that it was not later, or not earlier for what is to come.
 */
export function timeOf(view: SentenceView, index: number, carriers: readonly number[], predicates: ReadonlySet<number>, status: EventStatus): EventTime | undefined {
  const dated = view.times.filter(({ value }) => value.interval !== undefined && value.type !== "DURATION" && value.type !== "SET");
  const own = dated.find(({ head }) => carriers.includes(clauseOf(view, head, predicates)));
  if (own !== undefined) return eventTime(own, "explicit");
  for (const above of ancestry(view.tree, index).slice(1)) {
    if (relationAt(view.tree, index) === "ccomp") break;
    const inherited = dated.find(({ head }) => clauseOf(view, head, predicates) === above);
    if (inherited !== undefined) return eventTime(inherited, "inherited");
    if (["ccomp", "acl", "parataxis"].includes(relationAt(view.tree, above))) break;
  }
  const { published } = view.story.article;
  if (published === undefined) return undefined;
  const day = published.slice(0, 10);
  if (status === "occurred") return { end: day, basis: "document" };
  if (status === "ongoing") return { start: day, end: null, basis: "document" };
  if (status === "planned" || status === "requested") return { start: day, end: null, basis: "document" };
  return undefined;
}

function eventTime({ value: time }: Placed<TimeExpression>, basis: EventTime["basis"]): EventTime | undefined {
  const { interval, value, span } = time;
  return interval === undefined ? undefined : { ...interval, value, basis, span };
}

/** Where the act happened: a place of its own clause behind a preposition of place, or the argument that names it. */
export function placeOf(view: SentenceView, predicate: Predicate, carriers: readonly number[], taken: readonly Participant[]): EventPlace | undefined {
  const named = (predicate.sense.entry.place ?? "").split(" ").flatMap((slot) => slotOf(predicate.args, slot));
  const phrases = carriers.flatMap((carrier) => [...prepositionsOf(view.tree, carrier)]);
  const inside = phrases.flatMap(([preposition, heads]) => (PLACE_PREPOSITIONS.has(preposition) ? heads : []));
  const nested = [...predicate.args.object, ...inside].flatMap((head) => [...prepositionsOf(view.tree, head)].flatMap(([preposition, heads]) => (["in", "at", "near", "of"].includes(preposition) ? heads : [])));
  const isTaken = (head: number): boolean => {
    const span = phraseSpan(view, head);
    return taken.some((participant) => participant.span?.start === span.start && participant.span.end === span.end);
  };
  for (const [heads, strict] of [[named, false], [inside, true], [nested, true]] as const) {
    for (const head of heads) {
      const place = placeAt(view, head, strict);
      if (place !== undefined && (!strict || !isTaken(head))) return place;
    }
  }
  return undefined;
}

function placeAt(view: SentenceView, head: number, strict: boolean): EventPlace | undefined {
  const found = view.named.get(head) ?? namedAt(view, head);
  if (found === undefined) return undefined;
  const { entity } = found;
  if (entity.kind !== "place" && (strict || entity.country === undefined || entity.kind === "person")) return undefined;
  const span = phraseSpan(view, head);
  return {
    text: view.story.article.text.slice(span.start, span.end),
    span,
    entity: entity.id,
    ...(entity.country === undefined ? {} : { country: entity.country }),
    ...(entity.coordinates === undefined ? {} : { coordinates: entity.coordinates }),
    precision: precisionOf(entity.role, entity.country),
  };
}

function precisionOf(role: string | undefined, country: string | undefined): EventPlace["precision"] {
  if (role === "country" || role === "city" || role === "region" || role === "site" || role === "area") return role;
  return country === undefined ? "area" : "city";
}

/** How many: the quantity that counts an actor, an object or what is moved, in the act's own arguments. */
export function quantityOf(view: SentenceView, predicate: Predicate): EventQuantity | undefined {
  const { args } = predicate;
  const heads = [...args.object, ...args.subject, ...args.iobj, ...[...args.prepositions.values()].flat()];
  for (const head of heads) {
    const words = new Set(subtree(view.tree, head, ({ deprel }) => deprel.startsWith("acl") || deprel === "appos" || deprel === "parataxis"));
    const found = view.quantities.find((quantity) => quantity.head === head) ?? view.quantities.find((quantity) => words.has(quantity.head));
    if (found === undefined) continue;
    const { value, high, unit, of, modifier, span } = found.value;
    if (unit !== undefined && of === undefined && predicate.sense.type !== "AID" && predicate.sense.type !== "SANCTION") continue;
    return {
      value,
      ...(high === undefined ? {} : { high }),
      ...(unit === undefined ? {} : { unit }),
      ...(of === undefined ? {} : { of: view.story.article.text.slice(of.start, of.end) }),
      ...(modifier === undefined ? {} : { modifier }),
      span,
    };
  }
  return undefined;
}

/** The words that carry an act: the predicate, and the verbs that lend it their arguments. */
export function carriersOf(view: SentenceView, predicate: Predicate, lender: number | undefined): number[] {
  const conjuncts = childrenBy(view.tree, predicate.index, "xcomp");
  return lender === undefined ? [predicate.index, ...conjuncts] : [predicate.index, lender, ...conjuncts];
}
