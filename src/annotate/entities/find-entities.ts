import type { Article } from "../../article/index.js";
import type { Sentence } from "../../syntax/index.js";
import { chooseCities } from "./city-choice.js";
import type { Cluster } from "./cluster.js";
import { builtInGazetteer } from "./knowledge/gazetteer.js";
import { linkReferences } from "./link-references.js";
import { readReferences } from "./read-references.js";
import { readingsOf } from "./readings.js";
import type { Entity, EntityMention } from "./schema.js";
import { chooseBodies } from "./shared-names.js";
import { type CountryGuess, countryGuess, datelineCountry } from "./story-country.js";
import { readSurnames } from "./surnames.js";
import { type GazetteerEntry, userGazetteer } from "./user-gazetteer.js";

/** What the caller may add. */
export interface EntityOptions {
  /** The caller's own actors and places; they win over the lists of the package. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/** Finds who and what the story speaks of: one entity each, however it is called, in the order of first mention. */
export function findEntities(article: Article, sentences: readonly Sentence[], options: EntityOptions = {}): Entity[] {
  const own = options.gazetteer?.length ? [userGazetteer(options.gazetteer)] : [];
  const readings = readingsOf(sentences, own);
  const all = [...own, builtInGazetteer()];
  const read = readings.flatMap((reading, i) => readReferences(reading, i));
  const references = chooseCities(chooseBodies(readSurnames(read, readings)), datelineCountry(article.dateline, all));
  const clusters = linkReferences(references, readings, sentences, article.published);
  const home = countryGuess(article, clusters, all);
  const drafts = clusters.map((cluster) => ({ cluster, mentions: mentionsOf(cluster, sentences) }));
  drafts.sort((a, b) => inTextOrder(a.mentions[0], b.mentions[0]));
  const entities: Entity[] = [];
  for (const { cluster, mentions } of drafts)
    for (const country of countriesOf(cluster, home))
      entities.push(entityOf(cluster, mentions, country, `e${entities.length + 1}`));
  return entities;
}

/** Which of two mentions comes first; of two that begin together, the longer. */
const inTextOrder = (a: EntityMention | undefined, b: EntityMention | undefined): number =>
  (a?.span.start ?? 0) - (b?.span.start ?? 0) || (b?.span.end ?? 0) - (a?.span.end ?? 0);

function mentionsOf({ references }: Cluster, sentences: readonly Sentence[]): EntityMention[] {
  const mentions = references.map(({ sentence, from, to, form }): EntityMention => {
    const tokens = sentences[sentence]?.tokens ?? [];
    const start = tokens[from]?.span.start ?? 0;
    return { span: { start, end: tokens[to - 1]?.span.end ?? start }, kind: form };
  });
  return mentions.sort(inTextOrder);
}

/** The countries of a cluster, each of which makes an entity of it; one that is not known where it has none. */
function countriesOf(cluster: Cluster, home: CountryGuess): ReadonlySet<string | undefined> {
  const country = home(cluster);
  const countries = new Set(country === undefined ? [] : [country]);
  for (const { moreCountries } of cluster.references) for (const more of moreCountries ?? []) countries.add(more);
  return countries.size === 0 ? UNKNOWN : countries;
}

const UNKNOWN: ReadonlySet<undefined> = new Set([undefined]);

function entityOf(cluster: Cluster, mentions: EntityMention[], country: string | undefined, id: string): Entity {
  const { kind, name, sector, former, role, known } = cluster;
  return {
    id,
    kind,
    name,
    mentions,
    ...(sector && kind !== "place" ? { sector: former ? "ELI" : sector } : {}),
    ...(role ? { role } : {}),
    ...(known?.coordinates ? { coordinates: known.coordinates } : {}),
    ...(country === undefined ? {} : { country }),
  };
}
