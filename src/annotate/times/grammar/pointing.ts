import { BEHIND_OTHER_UNIT, YEAR_LENGTHS } from "../../../data/time-context-words.js";
import type { Relative, Said } from "../meaning.js";
import {
  DAY_PART,
  DEICTIC_DAY,
  MONTH,
  NARRATIVE_STEP,
  PLAIN_PARTS,
  POINTER,
  SEASON,
  SIDE_STEP,
  THIS_STEP,
  WEEKDAY,
} from "../vocabulary.js";
import { readDayNumber, readMonth, readWeekday } from "./month-dates.js";
import { at, isCapital, isMixed, type Match, type Scene, tokenOf } from "./scene.js";
import { readAnyUnit, readUnit } from "./units.js";

const LENGTHS = new Set(YEAR_LENGTHS);
const OTHER_TAILS = new Set(BEHIND_OTHER_UNIT);

const pointed = (to: number, relative: Relative, said: Said = {}): Match => ({ to, meaning: { kind: "date", said, relative } });

/** Days that point at the day of speaking: `today`, `yesterday morning`, `tonight`, `last night`, `this morning`. */
export function readDeicticDay(scene: Scene, i: number): Match | undefined {
  const word = at(scene, i);
  const offset = DEICTIC_DAY.get(word);
  if (offset !== undefined && isTitle(scene, i)) return undefined;
  if (offset !== undefined) {
    const relative: Relative = { unit: "D", offset, from: "document" };
    if (word === "tonight") return pointed(i + 1, relative, { part: "NI" });
    const part = readPart(scene, i + 1);
    return part ? pointed(part.to, relative, { part: part.value }) : pointed(i + 1, relative);
  }
  if ((word === "this" || word === "last") && PLAIN_PARTS.has(at(scene, i + 1))) {
    const value = DAY_PART.get(at(scene, i + 1));
    if (value) return pointed(i + 2, { unit: "D", offset: word === "this" ? 0 : -1, from: "document" }, { part: value });
  }
  return undefined;
}

/** Part of a title: `USA Today`. */
const isTitle = (scene: Scene, i: number): boolean =>
  i > 0 && isCapital(scene, i) && isCapital(scene, i - 1) && !scene.words[i]?.glued;

/** A part of the day right behind its day: `morning`; with `at` for night. */
export function readPart(scene: Scene, i: number): { to: number; value: string } | undefined {
  if (!PLAIN_PARTS.has(at(scene, i)) && at(scene, i) !== "lunchtime") return undefined;
  const value = DAY_PART.get(at(scene, i));
  return value ? { to: i + 1, value } : undefined;
}

/** A weekday with a part of its day: `Friday night`. */
export function readWeekdayPart(scene: Scene, i: number): Match | undefined {
  const weekday = readWeekday(scene, i);
  const part = weekday && readPart(scene, weekday.to);
  return part && { to: part.to, meaning: { kind: "date", said: { weekday: weekday.value, part: part.value } } };
}

/** `this week`, `last year`, `the past month`, `next Sunday`, `this past Friday`, `last fall`, `next June`. */
export function readPointer(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  const first = POINTER.get(at(scene, start));
  if (first === undefined || (start > i && at(scene, start) === "this")) return undefined;
  const second = at(scene, start) === "this" ? THIS_STEP.get(at(scene, start + 1)) : undefined;
  if (
    start === i &&
    isCapital(scene, i) &&
    isCapital(scene, i + 1) &&
    !MONTH.has(at(scene, i + 1)) &&
    !WEEKDAY.has(at(scene, i + 1)) &&
    isMixed(scene)
  )
    return undefined;
  const offset = second ?? first;
  const noun = second === undefined ? start + 1 : start + 2;
  const which = offset < 0 ? "last" : offset > 0 ? "next" : "this";
  const weekday = readWeekday(scene, noun);
  const told = at(scene, start) === "following" || at(scene, start) === "previous";
  if (told && start === i) return undefined;
  if (weekday && (start === i || told)) {
    const part = readPart(scene, weekday.to);
    const said: Said = { weekday: weekday.value, ...(part && { part: part.value }) };
    const relative: Relative = { unit: "D", offset: 0, from: "context" };
    return { to: part?.to ?? weekday.to, meaning: { kind: "date", said, which, ...(told && { relative }) } };
  }
  const month = MONTH.has(at(scene, noun)) ? readMonth(scene, noun) : undefined;
  const day = month && readDayNumber(scene, month.to);
  if (month && day) return { to: day.to, meaning: { kind: "date", said: { month: month.value, day: day.value }, which } };
  if (month) return { to: month.to, meaning: { kind: "date", said: { month: month.value }, which } };
  const season = SEASON.get(at(scene, noun));
  if (season && start === i) return { to: noun + 1, meaning: { kind: "date", said: { season }, which } };
  return readPointedUnit(scene, i, start, noun, offset);
}

function readPointedUnit(scene: Scene, i: number, start: number, noun: number, offset: number): Match | undefined {
  const word = at(scene, start);
  const unit = readAnyUnit(scene, noun);
  if (!unit || unit.plural || /^T[HMS]$/.test(unit.unit) || unit.unit === "NI" || unit.unit === "GE") return undefined;
  const narrative = word === "previous" || word === "following" || (start > i && word === "next");
  if (unit.unit === "D" && !narrative) return undefined;
  if (start > i && word === "last" && unit.unit !== "CE" && unit.unit !== "DE") {
    return { to: unit.to, meaning: { kind: "date", said: {}, relative: { unit: unit.unit, offset: -1, from: "document" } } };
  }
  const relative: Relative = { unit: unit.unit, offset, from: narrative ? "context" : "document" };
  if (at(scene, unit.to) !== "or" || at(scene, unit.to + 1) !== "so") return pointed(unit.to, relative);
  return { ...pointed(unit.to + 2, relative), mod: "APPROX" };
}

/** Days and periods told from the last one mentioned: `that day`, `the same week`, `the next morning`, `the following day`. */
export function readNarrative(scene: Scene, i: number): Match | undefined {
  const article = at(scene, i) === "the" || at(scene, i) === "that" || at(scene, i) === "later" ? i + 1 : i;
  const word = at(scene, article);
  const same = word === "same" || word === "very" ? article + 1 : article;
  const offset = same > article ? 0 : (NARRATIVE_STEP.get(word) ?? 0);
  const moved = offset !== 0 ? article + 1 : same;
  if (article === i && offset === 0 && same === article) return undefined;
  if (PLAIN_PARTS.has(at(scene, moved)) && (offset !== 0 || at(scene, i) === "that" || same > article)) {
    const part = readPart(scene, moved);
    return part && pointed(part.to, { unit: "D", offset, from: "context" }, { part: part.value });
  }
  const unit = at(scene, i) === "the" ? readAnyUnit(scene, moved) : readUnit(scene, moved);
  if (!unit || unit.plural || /^T[HMS]$/.test(unit.unit) || unit.unit === "NI") return undefined;
  if (at(scene, i) === "the" && offset === 0 && same === article) return readPlain(scene, unit.to, unit.unit);
  return pointed(unit.to, { unit: unit.unit, offset, from: "context" });
}

/** `the day after`, `the week before`, `the weekend`, `the year`, `the month`, `the week`. */
function readPlain(scene: Scene, to: number, unit: Relative["unit"]): Match | undefined {
  const after = SIDE_STEP.get(at(scene, to));
  if (after !== undefined && unit !== "DE" && unit !== "CE") {
    const day = readDayBeyond(scene, to, unit, after);
    if (day) return day;
    const told = unit === "D" && isClause(scene, to + 1);
    return pointed(to + 1, { unit, offset: told ? 0 : after, from: "context" });
  }
  if (unit === "WE") return { to, meaning: { kind: "date", said: { weekend: true } } };
  if (unit === "Q") return readQuarterOf(scene, to);
  if (unit === "Y" && (LENGTHS.has(at(scene, to)) || at(scene, to - 2) === "fiscal"))
    return { to, meaning: { kind: "duration", value: "P1Y", count: 1, unit } };
  if (unit === "Y" || unit === "M" || unit === "W") {
    return OTHER_TAILS.has(at(scene, to)) ? undefined : pointed(to, { unit, offset: 0, from: "document" });
  }
  return undefined;
}

/** "It came the day after he spoke": a clause follows, so the words date the act itself, on the day that is being told of. */
function isClause(scene: Scene, i: number): boolean {
  const { words } = scene;
  for (let k = i; k < Math.min(words.length, i + 8); k++) {
    if (words[k]?.kind === "sign") return false;
    const xpos = tokenOf(scene, k)?.xpos;
    if (xpos === "VBD" || xpos === "VBZ" || xpos === "VBP") return true;
  }
  return false;
}

/** `the quarter`, `the quarter a year ago`: the one that is reported on, or the one a year before. */
function readQuarterOf(scene: Scene, to: number): Match {
  const back =
    at(scene, to) === "a" && at(scene, to + 1) === "year" && (at(scene, to + 2) === "ago" || at(scene, to + 2) === "earlier");
  return back ? { to: to + 3, meaning: { kind: "report", years: -1 } } : { to, meaning: { kind: "report", years: 0 } };
}

/** `the day before yesterday`, `the day after tomorrow`. */
function readDayBeyond(scene: Scene, to: number, unit: Relative["unit"], after: number): Match | undefined {
  const offset = DEICTIC_DAY.get(at(scene, to + 1));
  if (offset === undefined || unit !== "D") return undefined;
  return pointed(to + 2, { unit, offset: offset + after, from: "document" });
}
