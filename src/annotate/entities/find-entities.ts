import type { Article } from "../../article/index.js";
import type { Sentence } from "../../syntax/index.js";
import { chooseCities } from "./city-choice.js";
import type { Cluster } from "./cluster.js";
import { builtInGazetteer } from "./knowledge/gazetteer.js";
import { linkReferences } from "./link-references.js";
import { readReferences } from "./read-references.js";
import { readingsOf } from "./readings.js";
import type { Entity, EntityMention } from "./schema.js";
import { type CountryGuess, countryGuess, datelineCountry } from "./story-country.js";
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
  const references = chooseCities(read, datelineCountry(article.dateline, all));
  const clusters = linkReferences(references, readings, sentences, article.published);
  const home = countryGuess(article, clusters, all);
  return clusters
    .flatMap((cluster) => entitiesOf(cluster, sentences, home))
    .sort(
      (a, b) =>
        (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0) ||
        (b.mentions[0]?.span.end ?? 0) - (a.mentions[0]?.span.end ?? 0),
    )
    .map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
}

/** The entity of a cluster; one for each country where its words name several. */
function entitiesOf(cluster: Cluster, sentences: readonly Sentence[], home: CountryGuess): Entity[] {
  const mentions = cluster.references.map((reference): EntityMention => {
    const tokens = sentences[reference.sentence]?.tokens ?? [];
    const start = tokens[reference.from]?.span.start ?? 0;
    return { span: { start, end: tokens[reference.to - 1]?.span.end ?? start }, kind: reference.form };
  });
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const more = cluster.references.flatMap((reference) => reference.moreCountries ?? []);
  const country = cluster.country ?? (cluster.state ? home(cluster) : undefined);
  const coordinates = cluster.known?.coordinates;
  const base = {
    id: "",
    kind: cluster.kind,
    name: cluster.name,
    mentions,
    ...(cluster.sector && cluster.kind !== "place" ? { sector: cluster.former ? ("ELI" as const) : cluster.sector } : {}),
    ...(cluster.role ? { role: cluster.role } : {}),
    ...(coordinates ? { coordinates } : {}),
  };
  const countries = [...new Set(country === undefined ? [] : [country, ...more])];
  return countries.length === 0 ? [base] : countries.map((code) => ({ ...base, country: code }));
}
