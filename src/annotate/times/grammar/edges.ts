import { EDGE_NOUNS, EDGE_WORDS } from "../../../data/calendar-words.js";
import { BOUNDED_UNITS } from "../../../data/time-context-words.js";
import type { Mod, Relative } from "../meaning.js";
import { CLEAR_SEASON, DAY_PART, LOOSE_PARTS } from "../vocabulary.js";
import { readHoliday } from "./holidays.js";
import { readMonthDate } from "./month-dates.js";
import { readPeriod } from "./periods.js";
import { readDeicticDay, readNarrative, readPart, readPointer, readWeekdayPart } from "./pointing.js";
import { at, type Match, type Recogniser, type Scene, skipHyphen } from "./scene.js";
import { readUnit } from "./units.js";
import { readYear } from "./years.js";

const MODS: readonly Mod[] = ["START", "MID", "END"];
const toMods = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, Mod> =>
  new Map(
    Object.entries(entries).flatMap(([word, code]) =>
      MODS.filter((mod) => mod === code).map((mod): [string, Mod] => [word, mod]),
    ),
  );
const BOUNDED = new Set(Object.keys(BOUNDED_UNITS));
const EDGE = toMods(EDGE_WORDS);
const NOUN = toMods(EDGE_NOUNS);

/** What can have an edge. */
const INNER: readonly Recogniser[] = [
  readPeriod,
  readYear,
  readMonthDate,
  readWeekdayPart,
  readPointer,
  readDeicticDay,
  readHoliday,
  readNarrative,
];

function readInner(scene: Scene, i: number): Match | undefined {
  let best: Match | undefined;
  for (const read of INNER) {
    const match = read(scene, i);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}

/** The beginning, middle or end of something: `early 2014`, `mid-1980s`, `later this week`, `the end of summer`, `year-end`. */
export function readEdge(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  return readYearEnd(scene, start) ?? readEdgeNoun(scene, start) ?? readEdgeWord(scene, start);
}

function readEdgeWord(scene: Scene, i: number): Match | undefined {
  const mod = EDGE.get(at(scene, i));
  if (!mod) return undefined;
  if (at(scene, i) === "mid") {
    const next = skipHyphen(scene, i + 1);
    const part = readPart(scene, next);
    if (part)
      return {
        to: part.to,
        meaning: { kind: "date", said: { part: part.value }, relative: { unit: "D", offset: 0, from: "document" } },
        mod,
      };
    return edged(readInner(scene, next), mod);
  }
  const next = skipHyphen(scene, i + 1);
  const compared = at(scene, i).endsWith("r") && at(scene, i) !== "later" ? at(scene, i + 1) : "";
  const inside = (at(scene, i) === "later" || compared !== "") && at(scene, i + 1) === "in" ? i + 2 : undefined;
  if (inside !== undefined) {
    const the = at(scene, inside) === "the" ? readNarrativeUnit(scene, inside) : undefined;
    return edged(the ?? readInner(scene, inside), mod);
  }
  const on =
    (at(scene, i) === "late" || at(scene, i) === "early" || at(scene, i) === "earlier" || at(scene, i) === "later") &&
    (at(scene, i + 1) === "on" || at(scene, i + 1) === "in")
      ? i + 2
      : next;
  const part = readPart(scene, next);
  if (part && next > i + 1) return undefined;
  if (part && at(scene, i) === "late")
    return {
      to: part.to,
      meaning: { kind: "date", said: { part: part.value }, relative: { unit: "D", offset: 0, from: "document" } },
      mod,
    };
  const start = at(scene, on) === "the" ? on + 1 : on;
  return edged(readInner(scene, on) ?? (start > on ? readInner(scene, start) : undefined), mod);
}

/** `the year`, `the day` in `earlier in the year`. */
function readNarrativeUnit(scene: Scene, i: number): Match | undefined {
  const unit = readUnit(scene, i + 1);
  if (!unit || unit.plural || !BOUNDED.has(at(scene, i + 1))) return undefined;
  const from = unit.unit === "D" ? "context" : "document";
  return { to: unit.to, meaning: { kind: "date", said: {}, relative: { unit: unit.unit, offset: 0, from } } };
}

const edged = (match: Match | undefined, mod: Mod): Match | undefined =>
  match && match.meaning.kind === "date" && match.meaning.said.hour === undefined
    ? { to: match.to, meaning: match.meaning, mod }
    : undefined;

/** `end of March`, `beginning of the year`, `mid-May`, `start of last week`. */
function readEdgeNoun(scene: Scene, i: number): Match | undefined {
  const mod = NOUN.get(at(scene, i));
  if (!mod) return undefined;
  const start = at(scene, i + 1) === "of" ? i + 2 : mod === "END" && at(scene, i) === "end" ? skipHyphen(scene, i + 1) : i + 1;
  if (start === i + 1) return undefined;
  const the = at(scene, start) === "the" ? readNarrativeUnit(scene, start) : undefined;
  const inner =
    readInner(scene, start) ??
    (at(scene, start) === "the" ? readInner(scene, start + 1) : undefined) ??
    the ??
    readSeasonOnly(scene, start);
  return edged(inner, mod);
}

/** `the end of summer`: here the season needs no other company. */
function readSeasonOnly(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  const season = CLEAR_SEASON.get(at(scene, start));
  return season === undefined ? undefined : { to: start + 1, meaning: { kind: "date", said: { season } } };
}

/** `year-end`, `year end`, `year's end`, `month-end`. */
function readYearEnd(scene: Scene, i: number): Match | undefined {
  const word = at(scene, i);
  if (word !== "year" && word !== "month") return undefined;
  const next = at(scene, i + 1) === "'s" ? i + 2 : skipHyphen(scene, i + 1);
  if (at(scene, next) !== "end" || at(scene, next + 1) === "of") return undefined;
  const unit = word === "year" ? "Y" : "M";
  return { to: next + 1, meaning: { kind: "date", said: {}, relative: { unit, offset: 0, from: "document" } }, mod: "END" };
}

/** `dawn`, `dusk`, `overnight`, `the early hours of Friday`: parts of the day without their day. */
export function readLoosePart(scene: Scene, i: number): Match | undefined {
  const word = at(scene, i);
  const hours = readEarlyHours(scene, i) ?? readIntoNight(scene, i);
  if (hours) return hours;
  if (LOOSE_PARTS.has(word)) {
    const value = DAY_PART.get(word);
    return value
      ? { to: i + 1, meaning: { kind: "date", said: { part: value }, relative: { unit: "D", offset: 0, from: "document" } } }
      : undefined;
  }
  return undefined;
}

/** `the early hours of Friday`, `the early hours of the morning`, `the early hours`: before the day breaks. */
function readEarlyHours(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  const word = at(scene, start);
  const hours = at(scene, start + 1) === "morning" ? start + 2 : start + 1;
  if ((word !== "early" && word !== "small" && word !== "wee") || at(scene, hours) !== "hours") return undefined;
  const tail = hours + 1;
  const of = at(scene, tail) === "of" ? tail + 1 : tail;
  const the = at(scene, of) === "the" ? of + 1 : of;
  const today: Relative = { unit: "D", offset: 0, from: "document" };
  const morning = of > tail && (at(scene, the) === "morning" || at(scene, the) === "day") ? the + 1 : undefined;
  if (morning !== undefined)
    return { to: morning, meaning: { kind: "date", said: { part: "MO" }, relative: today }, mod: "START" };
  const day = of > tail ? readInner(scene, of) : undefined;
  if (day?.meaning.kind === "date") {
    const { said } = day.meaning;
    const dated = said.day !== undefined || said.weekday !== undefined || day.meaning.relative?.unit === "D";
    if (dated) return { to: day.to, meaning: { ...day.meaning, said: { ...said, part: "MO" } }, mod: "START" };
  }
  return start > i ? { to: tail, meaning: { kind: "date", said: { part: "MO" }, relative: today }, mod: "START" } : undefined;
}

/** `late into the night`, `well into the evening`: on the day that is being told of. */
function readIntoNight(scene: Scene, i: number): Match | undefined {
  if ((at(scene, i) !== "late" && at(scene, i) !== "well") || at(scene, i + 1) !== "into" || at(scene, i + 2) !== "the")
    return undefined;
  const part = readPart(scene, i + 3);
  return (
    part && {
      to: part.to,
      meaning: { kind: "date", said: { part: part.value }, relative: { unit: "D", offset: 0, from: "context" } },
    }
  );
}
