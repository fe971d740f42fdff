import type { Cluster } from "./cluster.js";
import type { Reading } from "./describe.js";
import { type KindFacts, weighKind } from "./knowledge/kind-model.js";
import { kindByVotes } from "./name-kinds.js";
import type { Reference } from "./reference.js";

/** Decides what the clusters of names that no list knows are, by all that the story says of them. */
export function settleKinds(clusters: ReadonlySet<Cluster>, readings: readonly Reading[]): void {
  const kinds = [...kindFacts(clusters, readings)].map(([cluster, facts]) => ({ cluster, kind: weighKind(facts) }));
  for (const { cluster, kind } of kinds) cluster.kind = kind;
}

/**
 * The facts that speak for the kind of each cluster that no list knows: what its names have in common, each by the share of
 * the names that have it, what most of them voted for, the names that stand in lists with them, and the company in the story.
 */
export function kindFacts(clusters: ReadonlySet<Cluster>, readings: readonly Reading[]): Map<Cluster, KindFacts> {
  const names = namesOf(clusters);
  const story = storyFacts(names);
  const lists = listsOf(names, readings);
  const found = new Map<Cluster, KindFacts>();
  for (const cluster of clusters) {
    const voted = votedKind(cluster);
    if (voted === undefined) continue;
    const facts = new Map<string, number>();
    const add = (fact: string, value: number): void => void facts.set(fact, (facts.get(fact) ?? 0) + value);
    const told = cluster.references.filter(({ evidence }) => evidence !== undefined);
    for (const { evidence = [] } of told) for (const fact of new Set(evidence)) add(fact, 1 / told.length);
    for (const reference of told)
      for (const other of new Set(lists.get(reference)))
        if (other !== cluster) add(`listed with ${kindOf(other)}`, 1 / told.length);
    for (const fact of ["any", ...story, `voted=${voted}`]) add(fact, 1);
    if (isBare(cluster)) add("bare", 1);
    found.set(cluster, facts);
  }
  return found;
}

const namesOf = (clusters: ReadonlySet<Cluster>): [Reference, Cluster][] =>
  [...clusters].flatMap((cluster) =>
    cluster.references.flatMap((reference): [Reference, Cluster][] => (reference.form === "name" ? [[reference, cluster]] : [])),
  );

/** How much of what the story names is places, and people with a given name or title, in tenths up to four. */
function storyFacts(names: readonly (readonly [Reference, Cluster])[]): string[] {
  const tenths = (count: number): number => Math.min(4, Math.floor((10 * count) / Math.max(1, names.length)));
  const places = names.filter(([, { known }]) => known?.kind === "place").length;
  const persons = names.filter(([{ kind, known, gender }]) => known === undefined && kind === "person" && gender).length;
  return [`places in story ${tenths(places)}`, `persons in story ${tenths(persons)}`];
}

/** What a cluster is known to be, or else seems to be so far. */
const kindOf = (cluster: Cluster): string =>
  cluster.known === undefined ? `${votedKind(cluster) ?? cluster.kind}?` : cluster.kind;

/** The clusters whose names stand in one list with each name: "Leonia, Weehawken and Teterboro". */
function listsOf(
  names: readonly (readonly [Reference, Cluster])[],
  readings: readonly Reading[],
): ReadonlyMap<Reference, readonly Cluster[]> {
  const lists = new Map<string, [Reference, Cluster][]>();
  for (const [reference, cluster] of names) {
    const key = `${reference.sentence}:${firstOfList(readings, reference)}`;
    const list = lists.get(key);
    if (list) list.push([reference, cluster]);
    else lists.set(key, [[reference, cluster]]);
  }
  return new Map(
    [...lists.values()].flatMap((list) =>
      list.map(([reference]): [Reference, Cluster[]] => [reference, list.map(([, other]) => other)]),
    ),
  );
}

/** The word that the first of a list hangs on the rest by. */
function firstOfList(readings: readonly Reading[], { sentence, head }: Reference): number {
  const tokens = readings[sentence]?.tree.tokens ?? [];
  let first = head;
  for (let steps = 0; steps < 30 && tokens[first]?.deprel === "conj"; steps++) first = tokens[first]?.head ?? first;
  return first;
}

/** How much less a name of one word that is nowhere written out counts as a person. */
const BARE_PERSON = 0.5;

/** The kind that most of the names of a cluster speak for by themselves; nothing where a list knows it. */
function votedKind(cluster: Cluster): "person" | "place" | "organization" | undefined {
  if (cluster.known !== undefined || cluster.names.size === 0) return undefined;
  const votes = { person: 0, place: 0, organization: 0 };
  for (const { votes: its } of cluster.references) {
    votes.person += its?.person ?? 0;
    votes.place += its?.place ?? 0;
    votes.organization += its?.organization ?? 0;
  }
  if (isBare(cluster)) votes.person *= BARE_PERSON;
  return votes.person + votes.place + votes.organization > 0 ? kindByVotes(votes) : undefined;
}

/** Whether nothing in the story writes the name out: people are introduced by full name or title. */
const isBare = ({ references }: Cluster): boolean =>
  references.every(
    ({ form, weak, name, gender }) => form !== "name" || (weak === true && !name.includes(" ") && gender === undefined),
  );
