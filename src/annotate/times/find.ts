import { openGate } from "./gate.js";
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

/** Those that can begin with a figure. */
const OF_FIGURES: readonly Recogniser[] = [
  readSet,
  readNumericDate,
  readMonthDate,
  readPeriod,
  readYear,
  readShift,
  readBeyond,
  readClock,
  readDuration,
];

/** All expressions of a sentence, in order, never overlapping, before anything is merged or resolved. */
export function findExpressions(scene: Scene): Found[] {
  const found: Found[] = [];
  const { words } = scene;
  const gate = openGate(words);
  let i = gate.next(0);
  while (i < words.length) {
    const match = longest(scene, i);
    if (match && match.to > i) {
      found.push({ from: i, to: match.to, meaning: match.meaning, ...(match.mod && { mod: match.mod }) });
      i = gate.next(match.to);
    } else i = gate.next(i + 1);
  }
  return found;
}

function longest(scene: Scene, i: number): Match | undefined {
  let best: Match | undefined;
  for (const read of scene.words[i]?.kind === "digits" ? OF_FIGURES : RECOGNISERS) {
    const match = read(scene, i);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}
