import type { Sector } from "../../ontology/index.js";
import type { Gender } from "./knowledge/person-names.js";
import type { KnownEntity } from "./knowledge/record.js";
import type { Reference } from "./reference.js";
import type { Entity } from "./schema.js";

/** One entity while its references are gathered. */
export interface Cluster {
  kind: Entity["kind"];
  name: string;
  /** Every full name that the story calls it by. */
  readonly names: Set<string>;
  readonly references: Reference[];
  known: KnownEntity | undefined;
  country: string | undefined;
  /** Whether bodies of other countries have every name that the story calls it by. */
  shared: boolean;
  sector: Sector | undefined;
  role: string | undefined;
  former: boolean;
  gender: Gender | undefined;
  plural: boolean;
  /** The cluster that this one has gone into. */
  into: Cluster | undefined;
  /** Belongs to a state that its words don't name. */
  state: boolean;
  /** Mostly is of the country that the story plays in. */
  local: boolean;
}

/** A cluster of one reference. */
export function clusterOf(reference: Reference): Cluster {
  const {
    kind,
    name,
    form,
    known,
    country,
    shared = false,
    sector,
    role,
    former = false,
    gender,
    plural,
    state = false,
    local = false,
  } = reference;
  return {
    kind,
    name,
    names: new Set(form === "name" ? [name] : undefined),
    references: [reference],
    known,
    country,
    shared,
    sector,
    role,
    former,
    gender,
    plural,
    into: undefined,
    state,
    local,
  };
}

/** Adds a reference; what it tells fills what is not known yet, a fuller name and a surer kind win. */
export function addReference(cluster: Cluster, reference: Reference): void {
  cluster.references.push(reference);
  if (reference.form === "pronoun") {
    cluster.gender ??= reference.gender;
    return;
  }
  if (reference.form === "name") {
    const first = cluster.names.size === 0;
    cluster.names.add(reference.name);
    if (!reference.shared) cluster.shared = false;
    if (first || (reference.kind === "person" && reference.name.length > cluster.name.length)) cluster.name = reference.name;
  }
  if (cluster.kind === "other") cluster.kind = reference.kind;
  cluster.known ??= reference.known;
  cluster.country ??= reference.country;
  cluster.role ??= reference.role;
  if (reference.former) cluster.former = true;
  if (reference.state) cluster.state = true;
  if (reference.local) cluster.local = true;
  cluster.sector ??= reference.sector;
  cluster.gender ??= reference.gender;
}

/** Joins `other` into `cluster`. */
export function joinClusters(cluster: Cluster, other: Cluster): void {
  for (const reference of other.references) addReference(cluster, reference);
  if (cluster.kind === "group" && other.kind !== "group") cluster.kind = other.kind;
  other.references.length = 0;
  other.into = cluster;
}

/** The cluster that `cluster` is now part of: itself, or what it was joined into. */
export function standing(cluster: Cluster): Cluster {
  let at = cluster;
  while (at.into !== undefined) at = at.into;
  return at;
}
