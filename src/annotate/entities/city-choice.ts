import { isInternational, type KnownEntity } from "./knowledge/record.js";
import type { Reference } from "./reference.js";

/** What one more place or actor of a country in the story counts for its city, in doublings of inhabitants. */
const WORTH = 2;
/** How many of them count, so that no story makes a village of a capital. */
const MOST = 3;

/**
 * Decides which of the cities of one name the story means, the same throughout: the one in the country or region that the
 * text puts it in, else a seat of government, else the one that inhabitants and the story's other places and
 * actors speak for. `home` is the dateline's country.
 */
export function chooseCities(references: readonly Reference[], home: string | undefined): Reference[] {
  const support = countrySupport(references, home);
  const told = new Map<string, KnownEntity>();
  for (const { known, container } of references)
    if (known?.others && container) told.set(known.id, told.get(known.id) ?? cityIn(known, container));
  const namesakes = new Map<string, KnownEntity>();
  for (const [id, city] of told) if (city.id !== id) namesakes.set(city.name, city);
  return withOwners(references, (reference) => {
    const { known } = reference;
    // Where Paris is in Texas, it is no government either.
    const namesake = known?.id.startsWith("gov:") ? namesakes.get(reference.name) : undefined;
    if (namesake !== undefined) return asCity(reference, namesake);
    if (!known?.others) return reference;
    const city = told.get(known.id) ?? (known.capital ? known : likeliest(known, support));
    return city === known ? reference : asCity(reference, city);
  });
}

/** Replaces places, and gives what belongs to a replaced one its country: "the governor of Georgia". */
function withOwners(references: readonly Reference[], chosen: (reference: Reference) => Reference): Reference[] {
  const moved = new Map<string, { readonly from: string | undefined; readonly to: string | undefined }>();
  const all = references.map((reference) => {
    const place = chosen(reference);
    if (place.country !== reference.country)
      moved.set(`${reference.sentence}:${reference.head}`, { from: reference.country, to: place.country });
    return place;
  });
  if (moved.size === 0) return all;
  return all.map((reference) => {
    const move = reference.owner === undefined ? undefined : moved.get(`${reference.sentence}:${reference.owner}`);
    return move !== undefined && move.from === reference.country ? { ...reference, country: move.to } : reference;
  });
}

function asCity({ sector: _, ...reference }: Reference, city: KnownEntity): Reference {
  return { ...reference, kind: city.kind, known: city, ...(city.country ? { country: city.country } : {}) };
}

const citiesOf = (known: KnownEntity): readonly KnownEntity[] => [known, ...(known.others ?? [])];

/** The city of the country, nearest to the middle of the region. */
function cityIn(known: KnownEntity, container: KnownEntity): KnownEntity {
  const inside = citiesOf(known).filter(({ country }) => country === container.country);
  const middle = container.scope === "region" ? container.coordinates : undefined;
  if (middle === undefined) return inside[0] ?? known;
  const distance = ({ coordinates }: KnownEntity): number =>
    coordinates === undefined
      ? Number.POSITIVE_INFINITY
      : Math.hypot(
          coordinates.latitude - middle.latitude,
          (coordinates.longitude - middle.longitude) * Math.cos((middle.latitude * Math.PI) / 180),
        );
  return inside.reduce((best, city) => (distance(city) < distance(best) ? city : best), inside[0] ?? known);
}

/** How many others of its country must stand by a region whose name is a country's too, and none by that country. */
const BESIDE_REGION = 2;

function likeliest(known: KnownEntity, support: ReadonlyMap<string, number>): KnownEntity {
  if (known.scope === "country") {
    const isRegion = ({ country = "" }: KnownEntity): boolean => (support.get(country) ?? 0) >= BESIDE_REGION;
    return (support.get(known.country ?? "") ?? 0) > 0 ? known : (known.others?.find(isRegion) ?? known);
  }
  const score = ({ country = "", population = 1 }: KnownEntity): number =>
    Math.log2(population || 1) + WORTH * Math.min(MOST, support.get(country) ?? 0);
  return citiesOf(known).reduce((best, city) => (score(city) > score(best) ? city : best));
}

/** How many other places and actors of each country the story names; the dateline counts for two. */
function countrySupport(references: readonly Reference[], home: string | undefined): Map<string, number> {
  const seen = new Map<string, Set<string>>();
  const open = new Set(references.flatMap(({ sentence, head, known }) => (known?.others ? [`${sentence}:${head}`] : [])));
  for (const { country, known, name, sentence, owner } of references) {
    if (country === undefined || isInternational(country) || known?.others || open.has(`${sentence}:${owner}`)) continue;
    const names = seen.get(country) ?? new Set();
    seen.set(country, names.add(known?.id ?? name));
  }
  const support = new Map([...seen].map(([country, names]) => [country, names.size]));
  if (home !== undefined) support.set(home, (support.get(home) ?? 0) + 2);
  return support;
}
