import { addReference, type Cluster, clusterOf, joinClusters, settleKind } from "./cluster.js";
import type { Reading } from "./describe.js";
import { linkDescription } from "./description-links.js";
import { NameBook } from "./name-links.js";
import { linkPronoun, type Scene } from "./pronoun-links.js";
import type { Reference } from "./reference.js";

/** Joins the references of a story, in text order, into clusters: names first, then descriptions and pronouns as they come. */
export function linkReferences(references: readonly Reference[], readings: readonly Reading[]): Cluster[] {
  const clusterOfReference = placeNames(references);
  const clusters = new Set<Cluster>(clusterOfReference.values());
  const scene: Scene = { readings, before: [] };
  for (const reference of references) {
    let cluster = clusterOfReference.get(reference);
    if (!cluster && reference.form === "description") {
      cluster = byApposition(reference, references, clusterOfReference, readings) ?? linkDescription(reference, scene);
      if (cluster) addReference(cluster, reference);
      else clusters.add((cluster = clusterOf(reference)));
    } else if (!cluster && reference.form === "pronoun") {
      cluster = linkPronoun(reference, scene);
      if (cluster) addReference(cluster, reference);
    } else if (cluster && reference.form === "name") {
      const described = byApposition(reference, references, clusterOfReference, readings);
      if (described && described !== cluster && described.names.size === 0) {
        joinClusters(cluster, described);
        clusters.delete(described);
        for (const [other, its] of clusterOfReference) if (its === described) clusterOfReference.set(other, cluster);
        scene.before = scene.before.map((entry) => (entry.cluster === described && cluster ? { ...entry, cluster } : entry));
      }
    }
    if (!cluster) continue;
    clusterOfReference.set(reference, cluster);
    scene.before.push({ reference, cluster });
  }
  const found = [...clusters].filter((cluster) => cluster.references.length > 0);
  inheritCountries(found, scene);
  return found;
}

/** What somebody owns is of the owner's country: "its troops", "Djindjic's coalition", "supporters of Mugabe". */
function inheritCountries(clusters: readonly Cluster[], { before }: Scene): void {
  const byHead = new Map(before.map(({ reference, cluster }) => [`${reference.sentence}:${reference.head}`, cluster]));
  for (const cluster of clusters) {
    if (cluster.country !== undefined || cluster.names.size > 0) continue;
    for (const { sentence, owner } of cluster.references) {
      const owning = owner === undefined ? undefined : byHead.get(`${sentence}:${owner}`);
      if (owner === undefined || owning === cluster) continue;
      if (owning?.country !== undefined) cluster.country = owning.country;
      else if (owning !== undefined) cluster.state = owning.state;
      break;
    }
  }
}

/** Names are the same wherever they stand: full names first, then what is short for them. */
function placeNames(references: readonly Reference[]): Map<Reference, Cluster> {
  const book = new NameBook();
  const placed = new Map<Reference, Cluster>();
  const names = references.filter((reference) => reference.form === "name");
  const sure = names.filter((reference) => !reference.weak && (reference.known !== undefined || reference.name.includes(" ")));
  for (const reference of sure) placed.set(reference, book.place(reference));
  for (const reference of names) {
    if (placed.has(reference)) continue;
    if (reference.kind === "other") {
      const cluster = book.find(reference);
      if (cluster) addReference(cluster, reference);
      if (cluster) placed.set(reference, cluster);
    } else placed.set(reference, book.place(reference));
  }
  for (const cluster of book.clusters) settleKind(cluster);
  return placed;
}

/** The cluster of what this phrase stands beside: "Volodymyr Zelenskiy, the Ukrainian president". */
function byApposition(
  reference: Reference,
  references: readonly Reference[],
  placed: ReadonlyMap<Reference, Cluster>,
  readings: readonly Reading[],
): Cluster | undefined {
  const tokens = readings[reference.sentence]?.tree.tokens ?? [];
  const token = tokens[reference.head];
  if (token?.deprel !== "appos") return undefined;
  const other = near(references, reference, token.head);
  const cluster = other && placed.get(other);
  if (!other || !cluster || other.plural !== reference.plural) return undefined;
  const beings = new Set([other.kind, reference.kind]);
  return beings.size === 1 && !(other.form === "name" && reference.form === "name") ? cluster : undefined;
}

/** The reference of the same sentence whose head is the word `head`. */
function near(references: readonly Reference[], reference: Reference, head: number): Reference | undefined {
  const at = references.indexOf(reference);
  for (let i = at; i >= 0 && references[i]?.sentence === reference.sentence; i--)
    if (references[i]?.head === head) return references[i];
  for (let i = at; i < references.length && references[i]?.sentence === reference.sentence; i++)
    if (references[i]?.head === head) return references[i];
  return undefined;
}
