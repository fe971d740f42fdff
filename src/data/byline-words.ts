// Origin: ours. Words of bylines, in lower case.

/** What opens a byline. */
export const BYLINE_OPENERS: readonly string[] = [
  "by", "words by", "written by", "story by", "report by", "text by", "reporting by", "analysis by", "additional reporting by", "reported by",
  "author:", "authors:", "byline:", "by:", "reporter:", "writer:", "words:",
];

/** Small words inside names, places and outlets. */
export const NAME_CONNECTORS: readonly string[] = [
  "and", "&", "in", "for", "at", "of", "the", "from", "with", "de", "del", "della", "da", "di", "do", "dos", "du", "la", "le", "van", "von", "der", "den",
  "ter", "ten", "bin", "bint", "ibn", "al", "el", "y", "e", "af", "av", "zu", "st", "on", "near", "additional", "reporting", "by", "editing", "writing", "|", "•", "·", "-", "–", "—", "/",
];

/** Callings and roles behind a writer's name. */
export const ROLE_WORDS: readonly string[] = [
  "editor", "editor-in-chief", "editors", "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "staff", "staffer", "journalist",
  "columnist", "contributor", "bureau", "chief", "deputy", "assistant", "associate", "senior", "political", "diplomatic", "foreign", "international",
  "business", "economics", "economic", "defence", "defense", "security", "environment", "health", "education", "home", "affairs", "legal", "science",
  "technology", "crime", "religious", "religion", "world", "national", "regional", "europe", "africa", "asia", "royal", "sports", "sport", "special", "news",
  "service", "agency", "agencies", "wire", "wires", "press", "the", "of", "and", "in", "at", "for", "chief-of-staff", "producer", "analyst", "desk", "team", "media", "online", "digital",
];

/** Verbs that make a name alone a byline: "Ann Lee reports from Kyiv". */
export const REPORT_VERBS: readonly string[] = ["reports", "reporting", "writes"];

/** First words that look like a name after "By" and are none. */
export const NOT_NAMES: readonly string[] = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
  "september", "october", "november", "december", "contrast", "comparison", "then", "now", "noon", "midnight", "dawn", "dusk", "nightfall", "the", "this",
  "that", "these", "those", "a", "an", "all", "any", "some", "most", "many", "early", "late", "mid", "his", "her", "its", "their", "our", "my", "one", "two", "today", "tomorrow", "law", "and",
  "christmas", "easter", "popular", "order", "land", "sea", "air", "invitation", "request", "numbers", "design", "default", "accident",
];
