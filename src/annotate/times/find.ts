import * as calendar from "../../data/calendar-words.js";
import { startsNumber, type Word } from "../numerals/index.js";
import { readClock } from "./grammar/clocks.js";
import { readDuration, readFramed, readPeriodOf } from "./grammar/durations.js";
import { readEdge, readLoosePart } from "./grammar/edges.js";
import { readHoliday } from "./grammar/holidays.js";
import { readMonthDate, readWeekday } from "./grammar/month-dates.js";
import { readNumericDate } from "./grammar/numeric-dates.js";
import { readPeriod, readUnitOfDate } from "./grammar/periods.js";
import { readDeicticDay, readNarrative, readPart, readPointer } from "./grammar/pointing.js";
import { readReference } from "./grammar/references.js";
import type { Match, Recogniser, Scene } from "./grammar/scene.js";
import { readReport } from "./grammar/reports.js";
import { readSet } from "./grammar/sets.js";
import { readBeyond, readShift } from "./grammar/shifts.js";
import { readYear } from "./grammar/years.js";
import type { Found } from "./meaning.js";

/** A weekday with a part of its day: `Friday night`. */
function readWeekdayPart(scene: Scene, i: number): Match | undefined {
  const weekday = readWeekday(scene, i);
  const part = weekday && readPart(scene, weekday.to);
  return part && { to: part.to, meaning: { kind: "date", said: { weekday: weekday.value, part: part.value } } };
}

/** The recognisers; of those that fit at a word the one that reaches furthest wins, the earlier one where two reach as far. */
const RECOGNISERS: readonly Recogniser[] = [
  readSet,
  readNumericDate,
  readWeekdayPart,
  readMonthDate,
  readUnitOfDate,
  readReport,
  readPeriod,
  readHoliday,
  readYear,
  readDeicticDay,
  readPointer,
  readFramed,
  readShift,
  readBeyond,
  readNarrative,
  readEdge,
  readClock,
  readPeriodOf,
  readDuration,
  readLoosePart,
  readReference,
];

/** Words that can begin an expression; all others cost one look-up. */
const OPENERS: ReadonlySet<string> = new Set([
  ...Object.keys(calendar.WEEKDAYS),
  ...Object.keys(calendar.WEEKDAYS_PLURAL),
  ...Object.keys(calendar.MONTHS),
  ...Object.keys(calendar.SEASONS),
  ...Object.keys(calendar.DAY_PARTS),
  ...Object.keys(calendar.TIME_UNITS),
  ...Object.keys(calendar.DEICTIC_DAYS),
  ...Object.keys(calendar.RECURRENCES),
  ...Object.keys(calendar.POINTERS),
  ...Object.keys(calendar.EDGE_WORDS),
  ...Object.keys(calendar.EDGE_NOUNS),
  ...Object.keys(calendar.DECADE_WORDS),
  ...Object.keys(calendar.AMOUNT_MODIFIERS).map((phrase) => phrase.split(" ")[0] ?? phrase),
  ...[
    ...Object.keys(calendar.FIXED_HOLIDAYS),
    ...Object.keys(calendar.WEEKDAY_HOLIDAYS),
    ...Object.keys(calendar.EASTER_HOLIDAYS),
    ...calendar.OPEN_HOLIDAYS,
  ].map((name) => name.split(/[ '.]/)[0] ?? name),
  ...calendar.PRESENT_WORDS,
  ...calendar.PAST_WORDS,
  ...calendar.FUTURE_WORDS,
  ..."the that this those these a an every each per once twice thrice fiscal financial q fy first second third fourth noon midday midnight right more several few many some recent latest final half current future preceding same year-ago '".split(
    " ",
  ),
  "’",
  "‘",
]);

const opens = (word: Word): boolean =>
  OPENERS.has(word.lower) || startsNumber(word) || /^\d/.test(word.text) || ORDINAL.test(word.lower);
const ORDINAL = /(?:th|first|second|third)$/;

/** All expressions of a sentence, in order, never overlapping, before anything is merged or resolved. */
export function findExpressions(scene: Scene): Found[] {
  const found: Found[] = [];
  const { words } = scene;
  let i = 0;
  while (i < words.length) {
    const word = words[i];
    const match = word && opens(word) ? longest(scene, i) : undefined;
    if (!match || match.to <= i) {
      i++;
      continue;
    }
    found.push({ from: i, to: match.to, meaning: match.meaning, ...(match.mod && { mod: match.mod }) });
    i = match.to;
  }
  return found;
}

function longest(scene: Scene, i: number): Match | undefined {
  let best: Match | undefined;
  for (const read of RECOGNISERS) {
    const match = read(scene, i);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}
