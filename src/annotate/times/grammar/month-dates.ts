import { AMBIGUOUS_NAMES, WEEKDAY_NAME_HEADS, WEEKDAY_NAME_LEADS } from "../../../data/calendar-words.js";
import { BEFORE_MONTH } from "../../../data/time-context-words.js";
import { readOrdinal } from "../../numerals/index.js";
import type { Said } from "../meaning.js";
import { DAY_PART, MONTH, PLAIN_PARTS, WEEKDAY } from "../vocabulary.js";
import { at, isCapital, type Match, type Scene, skipHyphen, skipPoint, tokenOf } from "./scene.js";
import { readYearNumber } from "./years.js";

const COMPANY = new Set(BEFORE_MONTH);

const AMBIGUOUS = new Set(AMBIGUOUS_NAMES);

/** Weekdays, months and days of months: `Friday`, `Thursday, April 6`, `Nov. 21, 1989`, `23rd of April`, `March 1996`. */
export function readMonthDate(scene: Scene, i: number): Match | undefined {
  const weekday = readWeekday(scene, i);
  if (!weekday) {
    const fields = readMonthFirst(scene, i) ?? readDayFirst(scene, i);
    return fields && match(fields.to, fields.said);
  }
  const comma = at(scene, weekday.to) === "," ? weekday.to + 1 : weekday.to;
  const after = at(scene, comma) === "the" ? comma + 1 : comma;
  const rest = readMonthFirst(scene, after) ?? readDayFirst(scene, after);
  if (rest && rest.said.day !== undefined) return match(rest.to, { ...rest.said, weekday: weekday.value });
  return match(weekday.to, { weekday: weekday.value });
}

interface Fields {
  readonly to: number;
  readonly said: Said;
}

const match = (to: number, said: Said): Match => ({ to, meaning: { kind: "date", said } });

/** A weekday by its name; short forms only before a point or a comma and a date. */
export function readWeekday(scene: Scene, i: number): { to: number; value: number } | undefined {
  const name = at(scene, i);
  const value = WEEKDAY.get(name);
  if (value === undefined || !isCapital(scene, i)) return undefined;
  if (name.length > 5 || name === "thurs")
    return inWeekdayName(scene, i) ? undefined : { to: skipShort(scene, i + 1, name), value };
  const end = skipPoint(scene, i + 1);
  const after = at(scene, end) === "," ? end + 1 : end;
  const dated = MONTH.has(at(scene, after)) || scene.words[after]?.kind === "digits";
  return dated || (end > i + 1 && name !== "sun" && name !== "sat") ? { to: end, value } : undefined;
}

const NAME_HEADS = new Set(WEEKDAY_NAME_HEADS);
const NAME_LEADS = new Set(WEEKDAY_NAME_LEADS);

/** `Bloody Sunday`, `the Sunday Times`, `Friday Night Lights`. */
function inWeekdayName(scene: Scene, i: number): boolean {
  if (NAME_LEADS.has(at(scene, i - 1)) && isCapital(scene, i - 1)) return true;
  const part = DAY_PART.has(at(scene, i + 1)) && isCapital(scene, i + 1) ? i + 2 : i + 1;
  return NAME_HEADS.has(at(scene, part)) && isCapital(scene, part);
}

const skipShort = (scene: Scene, i: number, name: string): number => (name.endsWith("day") ? i : skipPoint(scene, i));

/** A name of a month; `may` and `march` need a capital, and company where they stand alone. */
export function readMonth(scene: Scene, i: number): { to: number; value: number; clear: boolean } | undefined {
  const name = at(scene, i);
  const value = MONTH.get(name);
  if (value === undefined || !isCapital(scene, i)) return undefined;
  return {
    to: name.length <= 4 && name !== "may" && name !== "june" && name !== "july" ? skipPoint(scene, i + 1) : i + 1,
    value,
    clear: !AMBIGUOUS.has(name),
  };
}

function readMonthFirst(scene: Scene, i: number): Fields | undefined {
  const month = readMonth(scene, i);
  if (!month) return undefined;
  const start = at(scene, month.to) === "the" ? month.to + 1 : month.to;
  const day = readDayNumber(scene, start);
  if (day) {
    const last = readLastDay(scene, day);
    return dayOf(scene, month.value, day, last, last?.to ?? day.to);
  }
  const said = { month: month.value };
  const comma = at(scene, month.to) === "," || at(scene, month.to) === "of" ? month.to + 1 : month.to;
  const year = readYearNumber(scene, comma);
  if (year) return { to: year.to, said: { ...said, year: year.value } };
  if (!month.clear && !COMPANY.has(at(scene, i - 1)) && (isVerbal(scene, i) || at(scene, i).length < 4)) return undefined;
  if (!month.clear && !COMPANY.has(at(scene, i - 1)) && isCapital(scene, month.to) && !WEEKDAY.has(at(scene, month.to)))
    return undefined;
  if (!month.clear && (at(scene, month.to) === "of" || at(scene, month.to) === "on")) return undefined;
  return inName(scene, i) ? undefined : { to: month.to, said };
}

function readDayFirst(scene: Scene, i: number): Fields | undefined {
  const day = readDayNumber(scene, i);
  if (!day) return undefined;
  const last = readLastDay(scene, day);
  const end = last?.to ?? day.to;
  const month = readMonth(scene, at(scene, end) === "of" ? end + 1 : end);
  if (!month) return undefined;
  return dayOf(scene, month.value, day, last, month.to);
}

/** The end of several days: `-19` of `September 16-19`. */
function readLastDay(scene: Scene, first: Day): Day | undefined {
  const start = skipHyphen(scene, first.to);
  const last = start > first.to ? readDayNumber(scene, start) : undefined;
  return last && last.value > first.value && skipHyphen(scene, last.to) === last.to ? last : undefined;
}

/** A day of a month, or several, with the year behind it, with a comma or without. */
function dayOf(scene: Scene, month: number, { value: day }: Day, last: Day | undefined, to: number): Fields {
  const comma = at(scene, to) === "," || at(scene, to) === "of" ? to + 1 : to;
  const year = readYearNumber(scene, comma);
  const said: Said = { month, day, ...(last && { lastDay: last.value }), ...(year && { year: year.value }) };
  return { to: year?.to ?? to, said };
}

interface Day {
  readonly to: number;
  readonly value: number;
}

/** The day of a month: `7`, `7th`, `seventh`. */
export function readDayNumber(scene: Scene, i: number): Day | undefined {
  const word = scene.words[i];
  if (!word) return undefined;
  const ordinal = readOrdinal(scene.words, i);
  if (ordinal)
    return ordinal.value <= 31 && at(scene, ordinal.end) !== "-" ? { to: ordinal.end, value: ordinal.value } : undefined;
  if (word.kind !== "digits" || word.text.length > 2) return undefined;
  const value = Number(word.text);
  const next = scene.words[i + 1];
  if (value < 1 || value > 31 || (next?.glued && (next.text === "%" || next.text === "/" || next.kind === "letters")))
    return undefined;
  return { to: i + 1, value };
}

/** Tagged as a verb or a modal: `may`, `march`. */
function isVerbal(scene: Scene, i: number): boolean {
  const upos = tokenOf(scene, i)?.upos;
  return upos === "VERB" || upos === "AUX" || upos === undefined;
}

/** Part of a longer name that is no date: `August Wilson`, `Friday Night Lights`, `Black Sabbath Sunday Times`. */
function inName(scene: Scene, i: number): boolean {
  const token = tokenOf(scene, i);
  if (!token) return false;
  const next = tokenOf(scene, i + 1);
  const index = scene.words[i]?.token ?? -1;
  if (
    next &&
    next !== token &&
    isCapital(scene, i + 1) &&
    next.upos === "PROPN" &&
    !WEEKDAY.has(at(scene, i + 1)) &&
    !MONTH.has(at(scene, i + 1))
  ) {
    if (token.head === scene.words[i + 1]?.token && token.deprel === "compound" && isCapitalNoun(scene, i + 1)) return true;
    if (next.head === index && next.deprel.startsWith("flat")) return true;
  }
  if (isTitled(scene, i, index)) return true;
  return (
    token.deprel.startsWith("flat") &&
    token.head < index &&
    !WEEKDAY.has(at(scene, i - 1)) &&
    token.upos === "PROPN" &&
    isCapital(scene, i - 1)
  );
}

/** `General March`, `Mrs May`: a word before it that names somebody with it, where the month is a name as well. */
const isTitled = (scene: Scene, i: number, index: number): boolean =>
  AMBIGUOUS.has(at(scene, i)) &&
  isCapital(scene, i - 1) &&
  tokenOf(scene, i - 1)?.upos === "PROPN" &&
  tokenOf(scene, i - 1)?.head === index &&
  !WEEKDAY.has(at(scene, i - 1));

/** A capitalised word that is no part of the day: `Wilson`, but not `Night`. */
const isCapitalNoun = (scene: Scene, i: number): boolean => !PLAIN_PARTS.has(at(scene, i)) || isCapital(scene, i + 1);
