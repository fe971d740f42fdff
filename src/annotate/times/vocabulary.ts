import * as calendar from "../../data/calendar-words.js";
import * as context from "../../data/time-context-words.js";

/** Look-up of what a word stands for; unlike a plain object it knows no `constructor`. */
export const mapOf = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

export const WEEKDAY = mapOf(calendar.WEEKDAYS);
export const WEEKDAY_PLURAL = mapOf(calendar.WEEKDAYS_PLURAL);
export const MONTH = mapOf(calendar.MONTHS);
export const SEASON = mapOf(calendar.SEASONS);
export const CLEAR_SEASON = mapOf(context.CLEAR_SEASONS);
export const DAY_PART = mapOf(calendar.DAY_PARTS);
export const DEICTIC_DAY = mapOf(calendar.DEICTIC_DAYS);
export const RECURRENCE = mapOf(calendar.RECURRENCES);
export const ZONE = mapOf(calendar.ZONES);

export const POINTER = mapOf(calendar.POINTERS);
export const NARRATIVE_STEP = mapOf(context.NARRATIVE_STEPS);
export const THIS_STEP = mapOf(context.THIS_STEPS);
export const YEAR_STEP = mapOf(context.YEAR_STEPS);
export const SIDE_STEP = mapOf(context.SIDE_STEPS);
export const RECKONING_STEP = mapOf(context.RECKONING_STEPS);

export const PLAIN_PARTS = new Set(context.PLAIN_DAY_PARTS);
export const LOOSE_PARTS = new Set(context.LOOSE_DAY_PARTS);
export const BACK = new Set(context.BACK_WORDS);
