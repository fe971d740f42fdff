import { readClock } from "./grammar/clocks.js";
import { readDuration, readFramed, readPeriodOf } from "./grammar/durations.js";
import { readEdge, readLoosePart } from "./grammar/edges.js";
import { readHoliday } from "./grammar/holidays.js";
import { readMonthDate } from "./grammar/month-dates.js";
import { readNumericDate } from "./grammar/numeric-dates.js";
import { readPeriod, readUnitOfDate } from "./grammar/periods.js";
import { readDeicticDay, readNarrative, readPointer, readWeekdayPart } from "./grammar/pointing.js";
import { readReference } from "./grammar/references.js";
import { readReport } from "./grammar/reports.js";
import type { Match, Recogniser, Scene } from "./grammar/scene.js";
import { readSet } from "./grammar/sets.js";
import { readBeyond, readShift } from "./grammar/shifts.js";
import { readYear } from "./grammar/years.js";
import type { Found } from "./meaning.js";
import { indexOpenings } from "./opening-index.js";
import { OPENINGS, type Opening } from "./openings.js";

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
      const from = isArticleBehind(scene, i, match.to) ? i + 1 : i;
      found.push({ from, to: match.to, meaning: match.meaning, ...(match.mod && { mod: match.mod }) });
      i = match.to;
    } else i++;
  }
  return found;
}

/** Whether the article at `i` belongs to a noun right behind the expression: `the mid-1980s famine`. */
function isArticleBehind({ words, tokens }: Scene, i: number, to: number): boolean {
  const noun = words[to];
  if (words[i]?.lower !== "the" || to <= i + 1 || noun?.kind !== "letters") return false;
  return tokens[words[i]?.token ?? -1]?.head === noun.token && tokens[noun.token]?.upos === "NOUN";
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
