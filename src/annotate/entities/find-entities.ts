import type { Article } from "../../article/index.js";
import type { Sentence } from "../../syntax/index.js";
import type { Cluster } from "./cluster.js";
import type { Reading } from "./describe.js";
import { builtInGazetteer, type Gazetteer, type ListedMatch, listedMatches } from "./knowledge/gazetteer.js";
import { linkReferences } from "./link-references.js";
import { treeOf } from "./phrases.js";
import { keepPlausible } from "./plausible.js";
import { readReferences } from "./read-references.js";
import type { Entity, EntityMention } from "./schema.js";
import { storyCountry } from "./story-country.js";
import { type GazetteerEntry, userGazetteer } from "./user-gazetteer.js";

/** What the caller may add. */
export interface EntityOptions {
  /** The caller's own actors and places; they win over the lists of the package. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/** Finds who and what the story speaks of: one entity each, however it is called, in the order of first mention. */
export function findEntities(article: Article, sentences: readonly Sentence[], options: EntityOptions = {}): Entity[] {
  const gazetteers: Gazetteer[] = [...(options.gazetteer?.length ? [userGazetteer(options.gazetteer)] : []), builtInGazetteer()];
  const readings = sentences.map((sentence) => readingOf(sentence, gazetteers));
  const references = readings.flatMap((reading, i) => readReferences(reading, i));
  const clusters = linkReferences(references, readings);
  const home = storyCountry(article, clusters, gazetteers);
  return clusters
    .flatMap((cluster) => entitiesOf(cluster, sentences, home))
    .sort(
      (a, b) =>
        (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0) ||
        (b.mentions[0]?.span.end ?? 0) - (a.mentions[0]?.span.end ?? 0),
    )
    .map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
}

function readingOf(sentence: Sentence, gazetteers: readonly Gazetteer[]): Reading {
  const tree = treeOf(sentence);
  const matches = keepPlausible(tree, listedMatches(sentence.tokens, gazetteers));
  const matchAt: (ListedMatch | undefined)[] = sentence.tokens.map(() => undefined);
  for (const match of matches) for (let i = match.from; i < match.to; i++) matchAt[i] = match;
  return { tree, matches, matchAt };
}

/** The entity of a cluster; one for each country where its words name several. */
function entitiesOf(cluster: Cluster, sentences: readonly Sentence[], home: string | undefined): Entity[] {
  const mentions = cluster.references.map((reference): EntityMention => {
    const tokens = sentences[reference.sentence]?.tokens ?? [];
    const start = tokens[reference.from]?.span.start ?? 0;
    return { span: { start, end: tokens[reference.to - 1]?.span.end ?? start }, kind: reference.form };
  });
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const more = cluster.references.flatMap((reference) => reference.moreCountries ?? []);
  const country = cluster.country ?? (cluster.state ? home : undefined);
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
