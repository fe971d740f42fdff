import * as calendar from "../../data/calendar-words.js";

const mapOf = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

export const WEEKDAY = mapOf(calendar.WEEKDAYS);
export const WEEKDAY_PLURAL = mapOf(calendar.WEEKDAYS_PLURAL);
export const MONTH = mapOf(calendar.MONTHS);
export const SEASON = mapOf(calendar.SEASONS);
export const DAY_PART = mapOf(calendar.DAY_PARTS);
export const DEICTIC_DAY = mapOf(calendar.DEICTIC_DAYS);
export const RECURRENCE = mapOf(calendar.RECURRENCES);
export const ZONE = mapOf(calendar.ZONES);
