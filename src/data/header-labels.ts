// Origin: ours. Labels that stand before values in the headers of news texts, in lower case.

/** Labels before the day a story came out. */
export const PUBLISHED_LABELS: readonly string[] = [
  "first published on", "first published at", "first published", "originally published on", "originally published", "published on", "published at", "published",
  "publication date", "publish date", "pub date", "pubdate", "posted on", "posted at", "posted", "issued on", "issued", "created on", "created", "date", "dated", "dateline",
];

/** Labels before the day a story was last changed. */
export const MODIFIED_LABELS: readonly string[] = [
  "last updated on", "last updated at", "last updated", "last modified on", "last modified", "last update", "updated on", "updated at", "updated",
  "modified on", "modified at", "modified", "date modified", "revised on", "revised",
];

/** Labels, always with a colon, whose value is a field of the article. */
export const FIELD_LABELS: Readonly<Record<string, "source" | "section" | "url" | "title">> = {
  source: "source", publication: "source", publisher: "source", section: "section", category: "section", url: "url", link: "url", permalink: "url", title: "title", headline: "title",
};

/** Labels, always with a colon, of metadata that the article has no field for. */
export const OTHER_LABELS: readonly string[] = [
  "tags", "tag", "keywords", "keyword", "topics", "categories", "filed under", "language", "word count", "length", "edition", "slug", "document type",
  "load-date", "issn", "doi", "reading time",
];

/** Names of sections that stand alone above a headline. */
export const SECTION_NAMES: readonly string[] = [
  "news", "world", "world news", "international", "politics", "uk politics", "us politics", "business", "economy", "markets", "technology", "tech",
  "science", "health", "environment", "climate", "education", "culture", "arts", "entertainment", "sport", "sports", "opinion", "comment", "analysis",
  "editorial", "national", "local", "africa", "asia", "asia pacific", "americas", "europe", "middle east", "latin america", "uk", "us", "us news",
  "uk news", "us & canada", "china", "india", "australia", "breaking news", "top stories", "latest news", "exclusive", "live", "video",
];

/** Zones that are named behind a clock time; those with a number are minutes east of Greenwich. */
export const CLOCK_ZONES: Readonly<Record<string, number | undefined>> = {
  gmt: 0, utc: 0, z: 0, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, edt: -240, cdt: -300, mdt: -360, pdt: -420, jst: 540, kst: 540, hkt: 480,
  aest: 600, aedt: 660, nzst: 720, nzdt: 780, et: undefined, est: -300, ct: undefined, cst: undefined, mt: undefined, mst: -420, pt: undefined, pst: -480, ist: undefined,
};
