import type { Cluster } from "./cluster.js";
import { isWidelyNamed, type Leader, leadersNamed, leadersWithSurname } from "./knowledge/leaders.js";

/**
 * Gives persons of the story the country and office that the lists know: by full name, or by surname where office,
 * country or the story's date agree. What the story itself says wins; an office that is over makes them former.
 */
export function recogniseLeaders(clusters: readonly Cluster[], published: string | undefined): void {
  const year = published === undefined ? undefined : Number(published.slice(0, 4));
  const named = new Set(clusters.flatMap(({ country }) => country ?? []));
  for (const cluster of clusters) {
    if (cluster.known !== undefined || cluster.names.size === 0) continue;
    const leader = [...cluster.names]
      .map((name) => byFullName(name, year) ?? bySurname(cluster, name, year, named))
      .find((found) => found !== undefined);
    if (leader) apply(cluster, leader, year);
  }
}

function byFullName(name: string, year: number | undefined): Leader | undefined {
  if (!/[\s-]/.test(name)) return undefined;
  const found = leadersNamed(name);
  const leaders = found.length > 0 ? found : leadersNamed(name.replace(/(?<=\s)\p{Lu}\.\s/gu, ""));
  return nearest(leaders, year);
}

function bySurname(cluster: Cluster, name: string, year: number | undefined, named: ReadonlySet<string>): Leader | undefined {
  if (cluster.kind === "place" && !cluster.references.every((reference) => reference.weak)) return undefined;
  if (/\s/.test(name) && !/^(?:al|el|bin|de|von|van|arap|le)\b/i.test(name)) return undefined;
  const fitting = leadersWithSurname(name.replace(/^(?:al|el)-/i, "")).filter((leader) => fits(cluster, leader, year));
  const leaders = cluster.country === undefined && cluster.role === undefined ? spokenOf(fitting, named) : fitting;
  const people = new Set(leaders.map((leader) => leader.name));
  if (people.size === 1) return nearest(leaders, year);
  const inOffice = leaders.filter((leader) => isInOffice(leader, year));
  return new Set(inOffice.map((leader) => leader.name)).size === 1 ? inOffice[0] : undefined;
}

/** Those of the countries that the story names; where it names none of theirs, those whom papers call by surname all the same. */
function spokenOf(leaders: readonly Leader[], named: ReadonlySet<string>): readonly Leader[] {
  const ofStory = leaders.filter(({ country }) => named.has(country));
  return ofStory.length > 0 ? ofStory : leaders.filter(({ country }) => isWidelyNamed(country));
}

/** Whether the story can mean this leader by the surname alone. */
function fits(cluster: Cluster, leader: Leader, year: number | undefined): boolean {
  if (cluster.country !== undefined && cluster.country !== leader.country) return false;
  if (cluster.role !== undefined && !agree(cluster.role, leader.role))
    return cluster.country === leader.country && cluster.former === true;
  if (cluster.role !== undefined || cluster.country !== undefined) return year === undefined || year >= leader.from - 1;
  return year !== undefined && isInOffice(leader, year) && cluster.kind !== "organization";
}

const agree = (one: string, other: string): boolean => {
  const [last, itsLast] = [one.toLowerCase().split(" ").at(-1), other.toLowerCase().split(" ").at(-1)];
  return (
    last === itsLast ||
    (/^(?:leader|strongman|dictator|ruler)$/.test(last ?? "") &&
      /^(?:president|leader|king|emir|premier|minister)$/.test(itsLast ?? ""))
  );
};

const isInOffice = (leader: Leader, year: number | undefined): boolean =>
  year !== undefined && year >= leader.from - 1 && year <= (leader.to ?? 9999) + 1;

/** The term nearest to the year. */
function nearest(leaders: readonly Leader[], year: number | undefined): Leader | undefined {
  if (year === undefined) return leaders.at(0);
  const distance = ({ from, to = 9999 }: Leader): number => (year < from ? from - year : year > to ? year - to + 0.5 : 0);
  return [...leaders].sort((a, b) => distance(a) - distance(b))[0];
}

function apply(cluster: Cluster, leader: Leader, year: number | undefined): void {
  cluster.kind = "person";
  cluster.country ??= leader.country;
  if (cluster.sector !== undefined || cluster.former) return;
  const over = year !== undefined && leader.to !== undefined && year > leader.to;
  const before = year !== undefined && year < leader.from - 1;
  if (!before) cluster.sector = over ? "ELI" : leader.sector;
  if (!over && !before) cluster.role ??= leader.role;
}
