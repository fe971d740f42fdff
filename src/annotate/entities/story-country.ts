import type { Article } from "../../article/index.js";
import type { Cluster } from "./cluster.js";
import { lettersOf } from "./knowledge/fold.js";
import type { Gazetteer } from "./knowledge/gazetteer.js";

/** The country that a story plays in: its dateline's, else the one that it speaks of most; none where two are close. */
export function storyCountry(
  article: Article,
  clusters: readonly Cluster[],
  gazetteers: readonly Gazetteer[],
): string | undefined {
  return datelineCountry(article.dateline, gazetteers) ?? mostNamed(clusters);
}

function datelineCountry(dateline: string | undefined, gazetteers: readonly Gazetteer[]): string | undefined {
  if (dateline === undefined) return undefined;
  const place = (/^[^(\d–—-]+/.exec(dateline)?.[0] ?? "").split(",").map((part) => part.trim());
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
    const country = cluster.country;
    if (country === undefined || /^(?:UNO|EUR|IGO|NGO|ISM|IMG|MNC)$/.test(country)) continue;
    counts.set(
      country,
      (counts.get(country) ?? 0) + cluster.references.filter((reference) => reference.form !== "pronoun").length,
    );
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  return first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : undefined;
}
