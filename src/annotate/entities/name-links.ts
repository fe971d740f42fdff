import { addReference, type Cluster, clusterOf } from "./cluster.js";
import { isTitle } from "./knowledge/person-names.js";
import { nameLinks, personSuffixes } from "./knowledge/words.js";
import type { Reference } from "./reference.js";

/** Names met so far: by list id, by full form, by surname, by initials. */
class NameBook {
  readonly clusters: Cluster[] = [];
  private readonly byId = new Map<string, Cluster>();
  private readonly byName = new Map<string, Cluster>();
  private readonly bySurname = new Map<string, Cluster>();
  private readonly byInitials = new Map<string, Cluster>();
  private readonly byTail = new Map<string, Cluster>();

  /** The cluster that a name belongs to, a new one where it is the first of its kind. */
  place(reference: Reference): Cluster {
    const known = this.find(reference);
    if (known) {
      addReference(known, reference);
      this.enter(known, reference);
      return known;
    }
    const cluster = clusterOf(reference);
    this.clusters.push(cluster);
    this.enter(cluster, reference);
    return cluster;
  }

  /** The cluster that already has this name, its surname or its acronym. */
  find(reference: Reference): Cluster | undefined {
    if (reference.known) return this.byId.get(reference.known.id);
    const key = keyOf(reference.name);
    const same = this.byName.get(key);
    if (same) return same;
    const words = partsOf(reference.name);
    const last = words.at(-1) ?? "";
    if (reference.kind !== "place" || reference.weak) {
      if (words.length === 1) {
        const person = this.bySurname.get(last.toLowerCase());
        if (person && fitsGender(person, reference)) return person;
        const body = /^[A-Z.]{2,}$/.test(reference.name) ? this.byInitials.get(reference.name.replaceAll(".", "")) : undefined;
        if (body) return body;
      } else if (reference.kind === "organization") {
        return this.byTail.get(key);
      } else if (reference.kind === "person") {
        // "Joe Biden" after "Joseph Biden" is left alone; "Vladimir Putin" after "Putin" is the same.
        const person = this.byName.get(last.toLowerCase());
        if (person && (person.kind === "person" || person.kind === "other") && !person.known && fitsGender(person, reference)) {
          person.kind = "person";
          return person;
        }
      }
    }
    return undefined;
  }

  private enter(cluster: Cluster, reference: Reference): void {
    if (reference.known) setNew(this.byId, reference.known.id, cluster);
    const words = partsOf(reference.name);
    // "The Labour Congress" after "the Nigerian Labour Congress".
    if (cluster.kind === "organization" && words.length > 2) setNew(this.byTail, keyOf(words.slice(1).join(" ")), cluster);
    if (reference.known && cluster.kind !== "person") {
      enterInitials(this.byInitials, cluster, reference.name);
      return;
    }
    setNew(this.byName, keyOf(reference.name), cluster);
    if (cluster.kind === "person" && words.length > 1) {
      this.bySurname.set((words.at(-1) ?? "").toLowerCase(), cluster);
      if (words.length > 1) setNew(this.bySurname, (words[0] ?? "").toLowerCase(), cluster);
    }
    enterInitials(this.byInitials, cluster, reference.name);
  }
}

function setNew(map: Map<string, Cluster>, key: string, cluster: Cluster): void {
  if (!map.has(key)) map.set(key, cluster);
}

function enterInitials(map: Map<string, Cluster>, cluster: Cluster, name: string): void {
  if (cluster.kind !== "organization") return;
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => !nameLinks.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join("");
  if (/^[A-Z]{2,}$/.test(initials)) setNew(map, initials, cluster);
}

const keyOf = (name: string): string => name.toLowerCase().replace(/^the /, "").replaceAll(".", "");

/** The words of a name without titles before and "Jr." after it. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => !isTitle(word) && !personSuffixes.has(word) && word !== ",");
}

const fitsGender = (cluster: Cluster, reference: Reference): boolean =>
  cluster.gender === undefined || reference.gender === undefined || cluster.gender === reference.gender;

/** Names are the same wherever they stand: full names first, then what is short for them. */
export function placeNames(references: readonly Reference[]): Map<Reference, Cluster> {
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
  return placed;
}
