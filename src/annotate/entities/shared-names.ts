import type { KnownEntity } from "./knowledge/record.js";
import type { Reference } from "./reference.js";

/** The body of this name in another country than the lists have it in. */
export const inCountry = (known: KnownEntity, country: string): KnownEntity =>
  known.country === country ? known : { ...known, id: `${known.id} of ${country}`, country };

/** Takes a name that bodies of several countries share for the one whose country the story tells elsewhere, where it tells one only. */
export function chooseBodies(references: readonly Reference[]): readonly Reference[] {
  const told = new Map<string, Set<KnownEntity>>();
  const open = references.filter(({ shared }) => shared);
  for (const { name } of open) told.set(name, new Set());
  for (const { name, known, shared } of references) if (known && !shared) told.get(name)?.add(known);
  return references.map((reference) => {
    const [known, ...others] = reference.shared ? distinct(told.get(reference.name)) : [];
    return known === undefined || others.length > 0 ? reference : { ...reference, known, country: known.country, shared: false };
  });
}

const distinct = (bodies: Iterable<KnownEntity> = []): KnownEntity[] => [
  ...new Map([...bodies].map((body): [string, KnownEntity] => [body.id, body])).values(),
];
