/**
 * Words around numbers that say how exactly they are meant, and nouns that are no counted things.
 * Origin: facts of the language, our own list. Licence: none needed.
 */

/** Phrases before a number, with the modifier that they are. */
export const BEFORE_AMOUNT: Readonly<Record<string, string>> = {
  "about": "approximate", "around": "approximate", "approximately": "approximate", "roughly": "approximate", "some": "approximate", "an estimated": "approximate", "estimated at": "approximate", "put at": "approximate", "estimated": "approximate",
  "nearly": "approximate", "almost": "approximate", "close to": "approximate", "just about": "approximate", "circa": "approximate", "approx": "approximate", "in the region of": "approximate",
  "just under": "less-than", "just over": "more-than", "an average of": "approximate", "the estimated": "approximate", "somewhere around": "approximate", "in the order of": "approximate", "as close as": "approximate",
  "at least": "minimum", "no less than": "minimum", "no fewer than": "minimum", "not less than": "minimum", "a minimum of": "minimum", "as few as": "minimum", "as little as": "minimum",
  "up to": "maximum", "at most": "maximum", "as many as": "maximum", "as much as": "maximum", "no more than": "maximum", "not more than": "maximum", "a maximum of": "maximum",
  "more than": "more-than", "over": "more-than", "well over": "more-than", "upward of": "more-than", "upwards of": "more-than", "in excess of": "more-than", "greater than": "more-than", "above": "more-than", "far more than": "more-than",
  "well more than": "more-than", "higher than": "more-than", "exceeding": "more-than", "north of": "more-than",
  "fewer than": "less-than", "less than": "less-than", "under": "less-than", "below": "less-than", "lower than": "less-than", "well under": "less-than", "south of": "less-than",
};

/** Phrases after a number or its noun, with the modifier that they are. */
export const AFTER_AMOUNT: Readonly<Record<string, string>> = {
  "or so": "approximate", "or more": "minimum", "or less": "maximum", "or fewer": "maximum", "at least": "minimum", "at most": "maximum", "or thereabouts": "approximate", "plus": "minimum",
};

/** Words that a hyphen joins to a number, with the modifier that they are: `20-odd`, `300-plus`. */
export const JOINED_TO_AMOUNT: Readonly<Record<string, string>> = { "odd": "approximate", "something": "approximate", "plus": "minimum" };

/** Words and signs before the number of an amount: `between 3 and 5`, `minus 4`. */
export const AMOUNT_OPENERS: readonly string[] = ["between", "minus", "-", "−"];

/** Words before a number that make a name or a label of it: `Flight 370`, `No. 10`, `Article 5`. */
export const LABELS: readonly string[] = [
  "no", "nos", "number", "flight", "article", "articles", "section", "chapter", "page", "pages", "room", "route", "highway", "interstate", "bus", "channel", "apollo", "boeing", "airbus", "resolution", "psalm", "verse",
  "version", "volume", "vol", "act", "grade", "phase", "stage", "level", "type", "class", "category", "group", "team", "formula", "windows", "district", "ward", "precinct", "unit", "block", "paragraph", "clause",
  "amendment", "title", "rule", "proposition", "prop", "zone", "gate", "platform", "terminal", "lane", "track", "model", "mark", "ps", "iphone", "covid", "g", "q", "week", "day", "game", "round", "lot", "item", "note",
  "area", "studio", "apartment", "apt", "suite", "box", "line", "exit", "junction", "code", "appendix", "figure", "table", "top", "world", "part", "season", "episode", "war",
];

/** Nouns that count people by their age, after a number and a hyphen. */
export const AGE_WORDS: readonly string[] = ["old", "olds", "older", "age"];

/** Nouns that end an address behind a number: `285 Harbour Drive`. */
export const STREET_WORDS: readonly string[] = [
  "street", "st", "avenue", "ave", "road", "rd", "drive", "lane", "boulevard", "blvd", "square", "place", "court", "terrace", "way", "parkway", "highway", "close", "crescent", "row", "quay",
];

/** Nouns behind a number and a hyphen that grade and count nothing: `a five-star hotel`. */
export const GRADE_WORDS: readonly string[] = ["star", "one", "way", "fold", "time", "piece", "sided", "handed", "on", "magnitude"];

/** Words of change before an amount of money, which make "to" lead to where it ends: `rose 6 pence to 388 pence`. */
export const CHANGE_WORDS: readonly string[] = [
  "rose", "rise", "rises", "rising", "fell", "fall", "falls", "falling", "up", "down", "off", "gained", "gain", "gains", "lost", "slipped", "slid", "jumped", "climbed", "dropped", "soared", "surged", "plunged", "tumbled",
  "added", "shed", "advanced", "declined", "increased", "decreased", "dipped", "eased", "edged", "grew", "leapt", "sank", "skidded",
];

/** Nouns of what is counted up: behind them the letter of `1.1m` is a million. */
export const TALLY_WORDS: readonly string[] = ["number", "numbers", "population", "total", "toll", "tally", "turnout", "crowd", "membership", "audience", "workforce", "circulation"];
