import type { Entity, TimeExpression } from "../annotate/index.js";
import { STATIVE_PREPOSITIONS } from "../data/home-words.js";
import { ancestry, childrenBy, subtree } from "../syntax/index.js";
import { prepositionsOf, relationAt, slotOf } from "./arguments.js";
import { wordSet } from "./lexicon/word-list.js";
import { matchesWord, namedAt, phraseSpan } from "./participants.js";
import { precisionOf } from "./place-precision.js";
import type { Predicate } from "./predicates.js";
import type { EventPlace, EventQuantity, EventStatus, EventTime, Participant } from "./schema.js";
import type { Placed, SentenceView } from "./story-view.js";

const PLACE_PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "on",
  "outside",
  "inside",
  "across",
  "around",
  "along",
  "to",
  "into",
  "over",
  "through",
  "throughout",
  "within",
  "off",
  "from",
  "between",
]);
const STATIVE = wordSet(STATIVE_PREPOSITIONS);
const SEPARATE = new Set(["ccomp", "advcl", "parataxis", "acl", "csubj"]);
const CLAUSAL = new Set(["root", "ccomp", "advcl", "acl", "parataxis", "csubj"]);

/** The clause-building word that the word at `from` belongs to: the first verb or predicate above it. */
function clauseOf(view: SentenceView, from: number, predicates: ReadonlySet<number>): number {
  const chain = ancestry(view.tree, from).slice(1);
  for (const index of chain) {
    if (predicates.has(index) || CLAUSAL.has(relationAt(view.tree, index)) || view.tree.tokens[index]?.upos === "VERB")
      return index;
  }
  return chain.at(-1) ?? from;
}

/** Where an act stands: its word, the words that carry it, and the word that promises or orders it. */
interface Carried {
  readonly index: number;
  readonly carriers: readonly number[];
  readonly matrix: number | undefined;
}

/**
 * When the act happened: by a temporal expression of its own clause, else of a clause that governs it (a verb of saying
 * dates the saying, not the act), else the story's date tells that it was not later, or not earlier for what is to come.
 */
export function timeOf(
  view: SentenceView,
  { index, carriers, matrix }: Carried,
  predicates: ReadonlySet<number>,
  status: EventStatus,
): EventTime | undefined {
  const dated = view.times.filter(
    ({ value }) => value.interval !== undefined && value.type !== "DURATION" && value.type !== "SET",
  );
  const near = dated.filter(({ head }) => carriers.includes(clauseOf(view, head, predicates)));
  // "Promised on Monday to leave": the day before the infinitive is that of the promise, which the act follows.
  const own = near.find(({ head }) => matrix === undefined || index < matrix || head > index);
  if (own !== undefined) return eventTime(own, "explicit");
  const [promised] = near;
  const since = promised === undefined ? undefined : eventTime(promised, "inherited");
  if (since !== undefined) return { ...since, end: null };
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

/**
 * Where the act happened: the argument that names it, else the nearest place behind a preposition of place in the act's
 * own clause, or its "here".
 */
export function placeOf(
  view: SentenceView,
  predicate: Predicate,
  carriers: readonly number[],
  taken: readonly Participant[],
): EventPlace | undefined {
  const named = (predicate.sense.entry.place ?? "").split(" ").flatMap((slot) => slotOf(predicate.args, slot));
  for (const head of named) {
    const place = placeAt(view, head, false);
    if (place !== undefined) return place;
  }
  return nearestPlace(view, carriers, taken);
}

/**
 * The place that a clause shares with the one it stands in: "A bomber struck in Mosul, killing ten". What somebody says
 * does not happen where it is said.
 */
export function sharedPlaceOf(view: SentenceView, index: number, taken: readonly Participant[]): EventPlace | undefined {
  for (const above of ancestry(view.tree, index).slice(1)) {
    if (isSaidIn(view, above)) return undefined;
    const shared = nearestPlace(view, [above], taken);
    if (shared !== undefined) return shared;
  }
  return undefined;
}

/** The place that hangs nearest to one of `roots` and is no participant. */
function nearestPlace(view: SentenceView, roots: readonly number[], taken: readonly Participant[]): EventPlace | undefined {
  const isTaken = (head: number): boolean => {
    const span = phraseSpan(view, head);
    return taken.some((participant) => participant.span?.start === span.start && participant.span.end === span.end);
  };
  for (const head of nearestFirst(view, roots)) {
    if (isHere(view, head) && view.here !== undefined) return eventPlace(view, head, view.here);
    if (!isPlacePhrase(view, head) || (isTaken(head) && !isStative(view, head))) continue;
    const place = placeAt(view, head, true);
    if (place !== undefined) return place;
  }
  return undefined;
}

const isHere = (view: SentenceView, index: number): boolean => view.tree.tokens[index]?.text.toLowerCase() === "here";

/** Whether the word at `index` governs a clause as its content: its own place is where it is said. */
function isSaidIn(view: SentenceView, index: number): boolean {
  return childrenBy(view.tree, index, "ccomp", "parataxis").length > 0;
}

/** The words of the clause, those that hang nearest to what carries the act first; other clauses are left out. */
function nearestFirst(view: SentenceView, carriers: readonly number[]): number[] {
  const found: number[] = [];
  const queue = [...carriers];
  for (let at = 0; at < queue.length; at++) {
    const index = queue[at];
    if (index === undefined) break;
    found.push(index);
    for (const child of view.tree.children[index] ?? []) {
      if (!SEPARATE.has(relationAt(view.tree, child)) && !queue.includes(child)) queue.push(child);
    }
  }
  return found;
}

/** "Shelled villages in Uganda": where something stands it is struck, whoever it belongs to. */
function isStative(view: SentenceView, head: number): boolean {
  return childrenBy(view.tree, head, "case").some((child) => STATIVE.has(view.tree.tokens[child]?.text.toLowerCase() ?? ""));
}

function isPlacePhrase(view: SentenceView, head: number): boolean {
  const token = view.tree.tokens[head];
  // "In London-based papers"; but "in Port-au-Prince".
  const isTied = view.tree.tokens[head + 1]?.text === "-" && relationAt(view.tree, head + 2) !== "flat";
  if (token === undefined || view.dated.has(token) || isTied) return false;
  return childrenBy(view.tree, head, "case").some((child) =>
    PLACE_PREPOSITIONS.has(view.tree.tokens[child]?.text.toLowerCase() ?? ""),
  );
}

function placeAt(view: SentenceView, head: number, strict: boolean): EventPlace | undefined {
  // "In the city of Kharkiv": a noun that says what sort of place its of-phrase names.
  const [inner] = prepositionsOf(view.tree, head).get("of") ?? [];
  const found = view.named.get(head) ?? namedAt(view, head) ?? (inner === undefined ? undefined : view.named.get(inner));
  const site = found === undefined && strict && matchesWord(view, head, SITES) ? ownerOf(view, head) : undefined;
  if (site !== undefined) {
    const { coordinates, ...place } = eventPlace(view, head, site);
    return { ...place, precision: "area" };
  }
  if (found === undefined) return undefined;
  const { entity } = found;
  if (entity.kind !== "place" && (strict || entity.country === undefined || entity.kind === "person")) return undefined;
  return eventPlace(view, head, entity);
}

const SITES = "@property @territory";

/** "In Syrian jails", "at Manila's airport": whose a site is says in which country it is. */
function ownerOf(view: SentenceView, head: number): Entity | undefined {
  return childrenBy(view.tree, head, "amod", "nmod:poss", "compound")
    .map((child) => view.named.get(child)?.entity)
    .find((entity) => entity?.country !== undefined);
}

function eventPlace(view: SentenceView, head: number, entity: Entity): EventPlace {
  const span = phraseSpan(view, head);
  return {
    text: view.story.article.text.slice(span.start, span.end),
    span,
    entity: entity.id,
    ...(entity.country === undefined ? {} : { country: entity.country }),
    ...(entity.coordinates === undefined ? {} : { coordinates: entity.coordinates }),
    precision: precisionOf(entity.name, entity.role, entity.country),
  };
}

/** How many: the quantity that counts an actor, an object or what is moved, in the act's own arguments. */
export function quantityOf(view: SentenceView, predicate: Predicate): EventQuantity | undefined {
  const { args } = predicate;
  const heads = [...args.object, ...args.subject, ...args.iobj, ...[...args.prepositions.values()].flat()];
  for (const head of heads) {
    const words = new Set(
      subtree(view.tree, head, ({ deprel }) => deprel.startsWith("acl") || deprel === "appos" || deprel === "parataxis"),
    );
    const found =
      view.quantities.find((quantity) => quantity.head === head) ?? view.quantities.find((quantity) => words.has(quantity.head));
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

/** The words that carry an act: the predicate, the verbs that lend it their arguments, and the nouns that belong to it. */
export function carriersOf(view: SentenceView, predicate: Predicate, lenders: readonly (number | undefined)[]): number[] {
  const lent = lenders.filter((index) => index !== undefined);
  return [
    ...new Set([
      predicate.index,
      ...lent,
      ...[predicate.index, ...lent].flatMap((index) => childrenBy(view.tree, index, "xcomp")),
    ]),
  ];
}
