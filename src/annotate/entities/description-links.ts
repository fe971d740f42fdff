import { type Cluster, standing } from "./cluster.js";
import { roleOf } from "./knowledge/roles.js";
import type { Scene } from "./pronoun-links.js";
import type { Reference } from "./reference.js";

/** The cluster that what a reference speaks of belongs to, where it is placed already. */
export type OwnerOf = (reference: Reference) => Cluster | undefined;

/** How many references back a description may reach. */
const REACH = 120;

/**
 * The earlier entity that a definite description names again: "the Ukrainian president" the president of Ukraine,
 * "the minister" the only minister. Nothing where two would do.
 */
export function linkDescription(reference: Reference, scene: Scene, ownerOf: OwnerOf): Cluster | undefined {
  if (reference.country !== undefined && reference.moreCountries === undefined && isGovernment(reference)) {
    return scene.governments.get(`gov:${reference.country}`);
  }
  if (!reference.definite || reference.role === undefined || reference.former) return undefined;
  const found = new Set<Cluster>();
  const owner = ownerOf(reference);
  for (const { cluster } of scene.before.slice(-REACH))
    if (isSame(standing(cluster), reference) && !isOfAnother(standing(cluster), owner, ownerOf)) found.add(standing(cluster));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether the cluster has an owner with a name, and another than this: "the leader of the Green Party". */
const isOfAnother = (cluster: Cluster, owner: Cluster | undefined, ownerOf: OwnerOf): boolean =>
  owner !== undefined &&
  isNamed(owner) &&
  cluster.references.some((reference) => {
    const other = ownerOf(reference);
    return other !== undefined && other !== owner && isNamed(other);
  });

/** Whether it has a name, or a capital inside its description: "the Liberal party", "the Green Party". */
const isNamed = ({ names, name }: Cluster): boolean => names.size > 0 || /\s\p{Lu}/u.test(name);

function isGovernment({ role, sector }: Reference): boolean {
  return role !== undefined && sector === "GOV" && /^(?:government|administration|regime|authorities)$/.test(role);
}

function isSame(cluster: Cluster, reference: Reference): boolean {
  if (
    cluster.plural !== reference.plural ||
    cluster.kind !== reference.kind ||
    cluster.role === undefined ||
    reference.role === undefined
  )
    return false;
  if (cluster.country !== undefined && reference.country !== undefined && cluster.country !== reference.country) return false;
  if (cluster.gender !== undefined && reference.gender !== undefined && cluster.gender !== reference.gender) return false;
  const [one, other] = [cluster.role.toLowerCase(), reference.role.toLowerCase()];
  if (one === other) return reference.country === undefined || cluster.country === reference.country;
  // "the minister" for a defence minister.
  return reference.country === undefined && one.endsWith(` ${other}`) && roleOf(other) !== undefined;
}
