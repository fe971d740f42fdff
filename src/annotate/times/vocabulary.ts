import * as calendar from "../../data/calendar-words.js";
import * as context from "../../data/time-context-words.js";

/** Look-up of what a word stands for; unlike a plain object it knows no `constructor`. */
export const mapOf = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

/** Weekdays, 1 for Monday. */
export const WEEKDAY = mapOf(calendar.WEEKDAYS);
/** Weekdays in the plural. */
export const WEEKDAY_PLURAL = mapOf(calendar.WEEKDAYS_PLURAL);
/** Months, 1 for January. */
export const MONTH = mapOf(calendar.MONTHS);
/** Seasons with their TIMEX3 code. */
export const SEASON = mapOf(calendar.SEASONS);
/** Seasons that are times in any company. */
export const CLEAR_SEASON = mapOf(context.CLEAR_SEASONS);
/** Parts of the day with their TIMEX3 code. */
export const DAY_PART = mapOf(calendar.DAY_PARTS);
/** Days that point, by their distance from today. */
export const DEICTIC_DAY = mapOf(calendar.DEICTIC_DAYS);
/** Adverbs and adjectives of recurrence with their period. */
export const RECURRENCE = mapOf(calendar.RECURRENCES);
/** Zones of the clock, in minutes from UTC. */
export const ZONE = mapOf(calendar.ZONES);

/** Pointing adjectives with the distance that they point. */
export const POINTER = mapOf(calendar.POINTERS);
/** Steps from the time last told of. */
export const NARRATIVE_STEP = mapOf(context.NARRATIVE_STEPS);
/** Steps behind `this`. */
export const THIS_STEP = mapOf(context.THIS_STEPS);
/** Steps before `year`. */
export const YEAR_STEP = mapOf(context.YEAR_STEPS);
/** Sides of the time told of. */
export const SIDE_STEP = mapOf(context.SIDE_STEPS);
/** Directions that an amount of time is reckoned in. */
export const RECKONING_STEP = mapOf(context.RECKONING_STEPS);

/** Parts of the day that follow a day. */
export const PLAIN_PARTS = new Set(context.PLAIN_DAY_PARTS);
/** Parts of the day that stand alone. */
export const LOOSE_PARTS = new Set(context.LOOSE_DAY_PARTS);
/** Words behind `a year` that reckon back. */
export const BACK = new Set(context.BACK_WORDS);
