/**
 * Closed classes of words that an expression of time begins with, beside the names and units of the calendar: the index of
 * first words is made of them, so that the grammar is tried nowhere else.
 * Origin: facts of the language, our own lists. Licence: none needed.
 */

/** Quantifiers and adverbs of recurrence: `every Tuesday`, `twice a year`. */
export const SET_OPENERS: readonly string[] = ["every", "each", "per", "once", "twice", "thrice"];

/** Apostrophes of a year without its century. */
export const APOSTROPHES: readonly string[] = ["'", "’", "‘"];

/** Words before quarters, halves and years of account. */
export const PERIOD_OPENERS: readonly string[] = ["year", "fy", "fiscal", "financial", "q", "final", "latter", "last"];

/** Adjectives of a period that a report compares with another. */
export const REPORT_OPENERS: readonly string[] = ["latest", "same", "corresponding", "comparable"];

/** Words before a day or a period told from the one last mentioned. */
export const NARRATIVE_OPENERS: readonly string[] = ["that", "later"];

/** Words between an article and the day or period that was told of. */
export const SAME_WORDS: readonly string[] = ["same", "very"];

/** Units whose end makes a time: `year-end`. */
export const ENDED_UNITS: readonly string[] = ["year", "month"];

/** Hours that have a name. */
export const NAMED_HOURS: readonly string[] = ["noon", "midday", "midnight"];

/** Adjectives of the hours before the day breaks. */
export const NIGHT_ADJECTIVES: readonly string[] = ["early", "small", "wee"];

/** Nouns behind them. */
export const NIGHT_NOUNS: readonly string[] = ["hours", "morning"];

/** Words before `into the night`. */
export const INTO_NIGHT: readonly string[] = ["late into", "well into"];

/** A bare present, past or future of one word or two. */
export const REFERENCE_OPENERS: readonly string[] = ["right now", "more recently", "current", "these days", "this moment", "future"];

/** Nouns of the present, the past and the future behind "the". */
export const REFERENCE_NOUNS: readonly string[] = ["future", "past", "present", "moment"];

/** Units that have a date behind "of": `the week of March 6`. */
export const DATED_UNITS: readonly string[] = ["week", "weekend", "morning", "afternoon", "evening", "night"];

/** Parts of one that amounts of time begin with. */
export const AMOUNT_PARTS: readonly string[] = ["half", "quarter"];

/** Words behind the article of an amount of time, units and numbers apart: `a few days`, `a while`, `an estimated ten years`. */
export const AMOUNT_SECONDS: readonly string[] = ["few", "many", "while", "couple", "half", "estimated"];

/** Words and signs inside a number and between the two of a range: `two and a half`, `10 to 15`, `twenty-five`, `dozens of`. */
export const NUMBER_LINKS: readonly string[] = ["and", "point", "to", "or", "of", "-", "‐", "‑", "–", "/"];

/** Words behind the number of an hour, zones apart. */
export const BEHIND_HOUR: readonly string[] = ["a.m.", "p.m.", "a.m", "p.m", "am", "pm", "in", "o", "oclock", "hours", "hrs", "local"];

/** Hyphens that join words. */
export const HYPHENS: readonly string[] = ["-", "‐", "‑", "–"];

/** Words and signs behind the day of a month, months apart. */
export const BEHIND_DAY: readonly string[] = ["of", "-", "‐", "‑", "–"];

/** Signs that part the figures of a date. */
export const DATE_SIGNS: readonly string[] = ["-", "/"];

/** Words and signs that end the phrase or the clause of an hour. */
export const CLAUSE_ENDS: readonly string[] = [".", ",", ";", ")", '"', "”", "and"];
