import type { Article } from "../../article/index.js";
import { MONTH_NUMBERS } from "../../data/month-names.js";
import type { Cluster } from "./cluster.js";
import { lettersOf } from "./knowledge/fold.js";
import type { Gazetteer } from "./knowledge/gazetteer.js";
import { isInternational } from "./knowledge/record.js";

/** Towns and regions tell where a story plays better than its actors do. */
const SETTING = /^(?:city|region|site)$/;

/** Tells the country of a cluster, also where its words name none: "police", "the army", "villagers". */
export type CountryGuess = (cluster: Cluster) => string | undefined;

/**
 * The country that a story plays in: its dateline's, else the one that it speaks of most; where two are close, the only
 * one that the sentence names. People who only mostly live there are of it if the dateline or several sentences say so.
 */
export function countryGuess(article: Article, clusters: readonly Cluster[], gazetteers: readonly Gazetteer[]): CountryGuess {
  const dated = datelineCountry(article.dateline, gazetteers);
  const home = dated ?? mostNamed(clusters);
  const bySentence = countriesBySentence(clusters);
  const told = [...bySentence.values()].filter((countries) => home !== undefined && countries.has(home)).length;
  const isSure = dated !== undefined || told >= OFTEN;
  // Who only reports it names no country of the story.
  const named = new Set(clusters.filter(({ shared, sector }) => !shared && sector !== "JRN").map(({ country }) => country));
  return ({ country, shared, state, local, references }) => {
    // "Congress" in a story of Argentina that has nothing of America.
    if (country !== undefined) return shared && isSure && !named.has(country) ? home : country;
    if (!state) return local && isSure ? home : undefined;
    if (home !== undefined) return home;
    const near = bySentence.get(references[0]?.sentence ?? -1);
    return near?.size === 1 ? [...near][0] : undefined;
  };
}

/** In how many sentences a country is named where a story plays. */
const OFTEN = 2;

/** The countries that each sentence speaks of. */
function countriesBySentence(clusters: readonly Cluster[]): ReadonlyMap<number, ReadonlySet<string>> {
  const bySentence = new Map<number, Set<string>>();
  for (const { country, references } of clusters) {
    if (country === undefined || isInternational(country)) continue;
    for (const { sentence } of references) {
      const countries = bySentence.get(sentence);
      if (countries) countries.add(country);
      else bySentence.set(sentence, new Set([country]));
    }
  }
  return bySentence;
}

/** The country that the dateline names or its town lies in. */
export function datelineCountry(dateline: string | undefined, gazetteers: readonly Gazetteer[]): string | undefined {
  if (dateline === undefined) return undefined;
  const parts = (/^[^(\d–—-]+/.exec(dateline)?.[0] ?? "").split(",").map((part) => part.trim());
  // "LIMA, March 15": the month is no town.
  const place = parts.filter((part) => !Object.hasOwn(MONTH_NUMBERS, part.replace(/\.$/, "").toLowerCase()));
  for (const part of [...place].reverse()) {
    const key = lettersOf(part).toLowerCase();
    for (const gazetteer of gazetteers) {
      const country = gazetteer.get(key)?.find((form) => form.known.kind === "place" && form.known.country)?.known.country;
      if (country !== undefined) return country;
    }
  }
  return undefined;
}

function mostNamed(clusters: readonly Cluster[]): string | undefined {
  const counts = new Map<string, number>();
  for (const cluster of clusters) {
    const { country } = cluster;
    if (country === undefined || isInternational(country)) continue;
    const said = cluster.references.filter((reference) => reference.form !== "pronoun").length;
    const weight = SETTING.test(cluster.known?.scope ?? "") ? 2 : 1;
    counts.set(country, (counts.get(country) ?? 0) + weight * said);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  return first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : undefined;
}
