/**
 * The small words around times, amounts and figures by which their readers tell one thing from another.
 * Origin: facts of the language, our own lists. Licence: none needed.
 */

/** Pointing back or ahead from the time last told of, in units. */
export const NARRATIVE_STEPS: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, preceding: -1 };

/** Behind "this": `this past Friday`, `this coming year`. */
export const THIS_STEPS: Readonly<Record<string, number>> = { past: -1, coming: 1, last: -1, next: 1, same: 0 };

/** Before "year" in front of or behind a period: `last year's third quarter`. */
export const YEAR_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Behind "the day", "the week": which side of the time told of. */
export const SIDE_STEPS: Readonly<Record<string, number>> = { after: 1, before: -1, later: 1, earlier: -1 };

/** Between an amount of time and the day or hour that it is reckoned from. */
export const RECKONING_STEPS: Readonly<Record<string, number>> = { before: -1, after: 1, from: 1 };

/** Units behind "the" that can have a beginning, a middle and an end, with their codes. */
export const BOUNDED_UNITS: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y", decade: "DE", century: "CE" };

/** Parts of the day that follow a day: `Friday night`. */
export const PLAIN_DAY_PARTS: readonly string[] = ["morning", "afternoon", "evening", "night"];

/** Parts of the day that need no article and no day: `at dawn`, `overnight`. */
export const LOOSE_DAY_PARTS: readonly string[] = ["overnight", "dawn", "daybreak", "dusk", "nightfall", "sunset", "sunrise"];

/** Seasons that are times in any company: `fall` is not. */
export const CLEAR_SEASONS: Readonly<Record<string, string>> = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" };

/** Words behind "a year" that reckon from a known time. */
export const BACK_WORDS: readonly string[] = ["ago", "earlier", "before"];

/** Prepositions and adverbs in front of four figures that make a year of them. */
export const BEFORE_YEAR: readonly string[] = [
  "in", "since", "by", "during", "until", "till", "before", "after", "from", "of", "for", "through", "throughout", "to", "between", "and", "or", "early", "late", "mid", "circa", "c", "ca", "year", "around", "back", "as", "fiscal", "than",
];

/** Words in front of a bare name of a month that show it to be one. */
export const BEFORE_MONTH: readonly string[] = [
  "in", "since", "by", "until", "till", "last", "next", "this", "early", "late", "mid", "of", "from", "through", "during", "between", "to", "before", "after", "and", "for", "around", "about", "end", "beginning", "start", "middle",
];

/** Words in front of a bare season that show it to be one. */
export const BEFORE_SEASON: readonly string[] = ["in", "since", "by", "until", "during", "through", "of", "early", "late", "mid", "-", "between", "before", "after", "every", "each"];

/** Words in front of "fall" that make a season of it. */
export const BEFORE_FALL: readonly string[] = ["early", "late", "mid", "last", "next", "this"];

/** Words in front of a spelled-out decade that has no article: `mid-nineties`. */
export const BEFORE_DECADE: readonly string[] = ["early", "late", "mid", "-"];

/** Determiners after which four figures are a year even before a plural: `the 1992 protests`. */
export const YEAR_DETERMINERS: readonly string[] = ["the", "its", "their", "his", "her", "'s", "those", "these"];

/** Words behind four figures that make a plain number of them. */
export const BEHIND_PLAIN_FIGURES: readonly string[] = [
  "people", "percent", "%", "million", "billion", "point", "points", "degrees", "kilometers", "kilometres", "miles", "feet", "meters", "metres", "km", "dollars", "euros", "pounds", "tons", "tonnes",
];

/** Adjectives before "future" and "past". */
export const REFERENCE_ADJECTIVES: readonly string[] = ["near", "foreseeable", "immediate", "distant", "recent"];

/** Words before "soon" and "shortly" with which they tell no time: `as soon as`. */
export const BEFORE_NO_SOON: readonly string[] = ["as", "so", "too", "how"];

/** Words behind "soon" and "shortly" with which they tell no time: `shortly after`. */
export const BEHIND_NO_SOON: readonly string[] = ["after", "before", "as"];

/** Words behind "some time" with which it is a point and no length. */
export const BEHIND_SOME_TIME: readonly string[] = ["in", "last", "next", "this", "ago"];

/** Words before "minutes" that make a record of a meeting of them. */
export const BEFORE_NO_MINUTES: readonly string[] = ["the", "its", "their", "of"];

/** Determiners of a framed length: `the past two months`. */
export const FRAME_DETERMINERS: readonly string[] = ["the", "these", "those"];

/** Adjectives that frame a length as past. */
export const PAST_FRAMES: readonly string[] = ["past", "last", "previous", "preceding", "latest", "recent", "first", "final"];

/** Adjectives that frame a length as to come. */
export const FUTURE_FRAMES: readonly string[] = ["next", "coming", "following", "upcoming"];

/** Adjectives that frame a plural without a number: `recent weeks`. */
export const BARE_FRAMES: readonly string[] = ["recent", "coming", "past", "previous", "following", "upcoming"];

/** Words behind an amount of time that take it to an age. */
export const AGE_TAILS: readonly string[] = ["old", "olds", "older"];

/** Words behind "the year" that make a length of it: `the year ended March 31`. */
export const YEAR_LENGTHS: readonly string[] = ["ended", "ending", "through"];

/** Words behind "the year", "the month", "the week" with which they are not this one. */
export const BEHIND_OTHER_UNIT: readonly string[] = ["of", "'s", "in", "when", "that", "old", "-"];

/** Articles and the like that say "per": `twice a week`. */
export const PER_WORDS: readonly string[] = ["a", "an", "each", "every", "per"];

/** Words behind "a year" with which it is no rate. */
export const BEHIND_NO_RATE: readonly string[] = ["ago", "earlier", "later", "before", "after", "or", "and", "old", "from", "-", "to"];

/** Words before "a year" with which it is no rate. */
export const BEFORE_NO_RATE: readonly string[] = ["half", "such", "quarter"];

/** Words beside figures with a colon that are no hour. */
export const RATIO_WORDS: readonly string[] = ["ratio", "odds", "record", "time", "-"];

/** Auxiliaries of the future. */
export const FUTURE_AUXILIARIES: readonly string[] = ["will", "shall", "'ll", "’ll", "wo"];

/** Modal verbs, which look ahead unless "not" or a perfect stands behind them. */
export const MODAL_VERBS: readonly string[] = ["may", "might", "can", "could", "should", "must", "would", "'d", "’d", "ca"];

/** Auxiliaries of the past. */
export const PAST_AUXILIARIES: readonly string[] = ["had", "was", "were", "did"];

/** Auxiliaries of the present perfect. */
export const PERFECT_AUXILIARIES: readonly string[] = ["has", "have", "'ve", "’ve"];

/** Words behind a single letter that is a unit: `100 m away`. */
export const BEHIND_LETTER_UNIT: readonly string[] = ["from", "to", "of", "away", "long", "wide", "high", "deep", "and", "in", "at"];

/** Words that show pounds to be a weight, behind them. */
export const BEHIND_WEIGHT: readonly string[] = ["of", "each", "bomb", "bombs", "heavier", "lighter"];

/** Verbs that weigh, before an amount of pounds. */
export const WEIGHING_WORDS: readonly string[] = ["weigh", "weighs", "weighed", "weighing", "lose", "lost", "losing", "gain", "gained"];

/** Nouns behind `5m` that make millions of the letter, not meters. */
export const BEHIND_MILLIONS: readonly string[] = [
  "people", "euros", "pounds", "dollars", "barrels", "tonnes", "tons", "users", "customers", "voters", "jobs", "homes", "shares", "doses", "viewers", "children", "refugees", "workers", "copies", "households", "yen", "rubles", "roubles",
];

/** Words behind "half" that make a share of it. */
export const BEHIND_HALF: readonly string[] = ["of", "the", "its", "their", "his", "her", "our"];

/** Words behind "a quarter of" that make a length or a mere phrase of it. */
export const BEHIND_NO_SHARE: readonly string[] = ["a", "an", "century", "one"];

/** Words before an age. */
export const BEFORE_AGE: readonly string[] = ["aged", "age", "ages"];

/** Words behind a number that make no amount of it: `three times`. */
export const BEHIND_NO_AMOUNT: readonly string[] = ["times", "th", "st"];

/** Determiners behind "one of". */
export const BEHIND_ONE_OF: readonly string[] = ["the", "its", "their", "his", "her", "these", "those", "our", "my"];

/** Pointing words behind a number, which begin a time and no counted thing. */
export const POINTING_DETERMINERS: readonly string[] = ["last", "this", "next", "each", "every"];

/** Verbs that go by the clock: `the meeting begins at 9`. */
export const CLOCK_VERBS: readonly string[] = ["begin", "start", "resume", "convene", "meet", "gather", "arrive", "depart", "leave", "land", "rise", "wake"];

/** Verbs that go by the clock, or by a price. */
export const OPENING_VERBS: readonly string[] = ["open", "close", "end", "finish", "shut"];

/** Words behind an hour without "a.m.": a day or a part of it follows. */
export const BEHIND_BARE_HOUR: readonly string[] = [
  "on", "today", "tonight", "tomorrow", "yesterday", "sharp", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
];

/** Words before "half" that make a period of it. */
export const BEFORE_HALF: readonly string[] = ["first", "second", "latter", "last", "1st", "2nd"];
