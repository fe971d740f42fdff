import { readClock } from "./grammar/clocks.js";
import { readDuration, readFramed, readPeriodOf } from "./grammar/durations.js";
import { readEdge, readLoosePart } from "./grammar/edges.js";
import { readHoliday } from "./grammar/holidays.js";
import { readMonthDate, readWeekday } from "./grammar/month-dates.js";
import { readNumericDate } from "./grammar/numeric-dates.js";
import { readPeriod, readUnitOfDate } from "./grammar/periods.js";
import { readDeicticDay, readNarrative, readPart, readPointer } from "./grammar/pointing.js";
import { readReference } from "./grammar/references.js";
import { readReport } from "./grammar/reports.js";
import type { Match, Recogniser, Scene } from "./grammar/scene.js";
import { readSet } from "./grammar/sets.js";
import { readBeyond, readShift } from "./grammar/shifts.js";
import { readYear } from "./grammar/years.js";
import type { Found } from "./meaning.js";
import { indexOpenings } from "./opening-index.js";
import { OPENINGS, type Opening } from "./openings.js";

/** A weekday with a part of its day: `Friday night`. */
function readWeekdayPart(scene: Scene, i: number): Match | undefined {
  const weekday = readWeekday(scene, i);
  const part = weekday && readPart(scene, weekday.to);
  return part && { to: part.to, meaning: { kind: "date", said: { weekday: weekday.value, part: part.value } } };
}

/** A recogniser with the words that its expressions begin with. */
type Reader = readonly [Recogniser, Opening];

/** The readers; of those that fit at a word the one that reaches furthest wins, the earlier one where two reach as far. */
const READERS: readonly Reader[] = [
  [readSet, OPENINGS.set],
  [readNumericDate, OPENINGS.numericDate],
  [readWeekdayPart, OPENINGS.weekdayPart],
  [readMonthDate, OPENINGS.monthDate],
  [readUnitOfDate, OPENINGS.unitOfDate],
  [readReport, OPENINGS.report],
  [readPeriod, OPENINGS.period],
  [readHoliday, OPENINGS.holiday],
  [readYear, OPENINGS.year],
  [readDeicticDay, OPENINGS.deicticDay],
  [readPointer, OPENINGS.pointer],
  [readFramed, OPENINGS.framed],
  [readShift, OPENINGS.shift],
  [readBeyond, OPENINGS.beyond],
  [readNarrative, OPENINGS.narrative],
  [readEdge, OPENINGS.edge],
  [readClock, OPENINGS.clock],
  [readPeriodOf, OPENINGS.periodOf],
  [readDuration, OPENINGS.duration],
  [readLoosePart, OPENINGS.loosePart],
  [readReference, OPENINGS.reference],
];
const RECOGNISERS = READERS.map(([read]) => read);
const openersAt = indexOpenings(READERS.map(([, opening]) => opening));

/** All expressions of a sentence, in order, never overlapping, before anything is merged or resolved. */
export function findExpressions(scene: Scene): Found[] {
  const found: Found[] = [];
  const { words } = scene;
  for (let i = 0; i < words.length; ) {
    const openers = openersAt(words, i);
    const match = openers === 0 ? undefined : longest(scene, i, openers);
    if (match && match.to > i) {
      found.push({ from: i, to: match.to, meaning: match.meaning, ...(match.mod && { mod: match.mod }) });
      i = match.to;
    } else i++;
  }
  return found;
}

/** The longest of what the recognisers marked in `openers` read at a word. */
function longest(scene: Scene, i: number, openers: number): Match | undefined {
  let best: Match | undefined;
  for (let rest = openers; rest !== 0; rest &= rest - 1) {
    const match = RECOGNISERS[31 - Math.clz32(rest & -rest)]?.(scene, i);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}
