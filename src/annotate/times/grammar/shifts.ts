import type { Meaning, Mod, Relative, Unit } from "../meaning.js";
import { DEICTIC_DAY, RECKONING_STEP } from "../vocabulary.js";
import { readClock } from "./clocks.js";
import { readAmount } from "./durations.js";
import { readWeekday } from "./month-dates.js";
import { readDeicticDay, readPointer } from "./pointing.js";
import { at, type Match, type Scene, skipHyphen } from "./scene.js";

/** Distances from a known time: `three days ago`, `a year earlier`, `two weeks later`, `two days before Christmas`, `year-ago`. */
export function readShift(scene: Scene, i: number): Match | undefined {
  const ago = readYearAgo(scene, i);
  if (ago) return ago;
  const amount = readAmount(scene, i);
  if (!amount) return undefined;
  const { count, unit, mod } = amount;
  const next = skipHyphen(scene, amount.to);
  const direction = readDirection(scene, next);
  if (!direction) return undefined;
  const { sign, from, to } = direction;
  if (count === "X")
    return { to, meaning: { kind: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" }, ...(mod && { mod }) };
  if (unit === "Y" && count === 1 && sign < 0 && scene.genre.reports && !mod)
    return { to, meaning: { kind: "report", years: -1 } };
  const years = YEARS_IN[unit];
  return {
    to,
    meaning: years ? moved(sign * count * years, "Y", from) : moved(sign * count, unit, from),
    ...shiftMod(mod, sign),
  };
}

/** Long units are counted in years. */
const YEARS_IN: Partial<Record<Unit, number>> = { DE: 10, CE: 100, ML: 1000 };

/** More than two years ago is before that point, less than two years ago after it. */
function shiftMod(mod: Mod | undefined, sign: number): { mod?: Mod } {
  if (!mod) return {};
  if (mod === "MORE_THAN" || mod === "EQUAL_OR_MORE") return { mod: sign < 0 ? "BEFORE" : "AFTER" };
  if (mod === "LESS_THAN" || mod === "EQUAL_OR_LESS") return { mod: sign < 0 ? "AFTER" : "BEFORE" };
  return { mod };
}

const moved = (offset: number, unit: Relative["unit"], from: Relative["from"]): Meaning => ({
  kind: "date",
  said: {},
  relative: { unit, offset, from },
});

interface Direction {
  readonly sign: 1 | -1;
  readonly from: Relative["from"];
  readonly to: number;
}

/** What turns a length into a point: `ago`, `from now`, `earlier`, `later`, `before`, `after` at the end of a phrase. */
function readDirection(scene: Scene, i: number): Direction | undefined {
  switch (at(scene, i)) {
    case "ago":
      return { sign: -1, from: "document", to: i + 1 };
    case "hence":
      return { sign: 1, from: "document", to: i + 1 };
    case "from":
      if (at(scene, i + 1) === "now" || at(scene, i + 1) === "today") return { sign: 1, from: "document", to: i + 2 };
      return undefined;
    case "earlier":
    case "previously":
      return { sign: -1, from: "context", to: i + 1 };
    case "before":
      return endsPhrase(scene, i + 1) ? { sign: -1, from: "context", to: i + 1 } : undefined;
    case "later":
    case "afterward":
    case "afterwards":
      return { sign: 1, from: "context", to: i + 1 };
    default:
      return undefined;
  }
}

/** Nothing follows that "before" could govern. */
const endsPhrase = (scene: Scene, i: number): boolean => scene.words[i] === undefined || /^[.,;:)"”!?-]$/.test(at(scene, i));

/** `year-ago`, `year-earlier` before a noun, and with the period that they date: `the year-ago period`. */
function readYearAgo(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  if (at(scene, start) !== "year") return undefined;
  const next = skipHyphen(scene, start + 1);
  if (next === start + 1 || (at(scene, next) !== "ago" && at(scene, next) !== "earlier")) return undefined;
  const noun = at(scene, next + 1);
  const meaning: Meaning = { kind: "report", years: -1 };
  if (noun === "period" || noun === "quarter") return { to: next + 2, meaning };
  return start === i ? { to: next + 1, meaning } : undefined;
}

/** `two days before Christmas`, `the day after tomorrow`, `a week from Friday`, `the day before last Tuesday`. */
export function readBeyond(scene: Scene, i: number): Match | undefined {
  const clock = readBeyondClock(scene, i);
  if (clock) return clock;
  const article = at(scene, i) === "the" ? i + 1 : i;
  const single = at(scene, article) === "day" ? { to: article + 1, count: 1, unit: "D" as const } : undefined;
  const amount = single ?? (article === i ? readAmount(scene, i) : undefined);
  if (!amount || typeof amount.count !== "number" || (amount.unit !== "D" && amount.unit !== "W")) return undefined;
  const sign = RECKONING_STEP.get(at(scene, amount.to));
  if (sign === undefined) return undefined;
  const anchor = readAnchorDay(scene, amount.to + 1);
  if (!anchor) return undefined;
  const days = sign * amount.count * (amount.unit === "W" ? 7 : 1);
  const ahead = at(scene, amount.to) === "from" && anchor.said.weekday !== undefined;
  const which = anchor.which ?? (ahead ? "next" : undefined);
  return {
    to: anchor.to,
    meaning: {
      kind: "date",
      said: anchor.said,
      relative: { unit: "D", offset: (anchor.offset ?? 0) + days, from: "document" },
      ...(which && { which }),
    },
  };
}

/** `an hour before midnight`, `two hours after noon`: a time of the clock reckoned from another. */
function readBeyondClock(scene: Scene, i: number): Match | undefined {
  const amount = readAmount(scene, i);
  if (!amount || typeof amount.count !== "number" || (amount.unit !== "TH" && amount.unit !== "TM")) return undefined;
  const sign = at(scene, amount.to) === "from" ? undefined : RECKONING_STEP.get(at(scene, amount.to));
  const clock = sign === undefined ? undefined : readClock(scene, amount.to + 1);
  if (sign === undefined || clock?.meaning.kind !== "date") return undefined;
  const { hour = 0, minute = 0 } = clock.meaning.said;
  const minutes = 60 * hour + minute + sign * Math.round(amount.count * (amount.unit === "TH" ? 60 : 1));
  if (minutes < 0 || minutes >= 24 * 60) return undefined;
  return {
    to: clock.to,
    meaning: { kind: "date", said: { hour: Math.floor(minutes / 60), minute: minutes % 60 } },
    ...(amount.mod && { mod: amount.mod }),
  };
}

interface Anchor {
  readonly to: number;
  readonly said: { weekday?: number };
  readonly offset?: number;
  readonly which?: "this" | "last" | "next" | "same";
}

function readAnchorDay(scene: Scene, i: number): Anchor | undefined {
  const offset = DEICTIC_DAY.get(at(scene, i));
  if (offset !== undefined && !readDeicticDay(scene, i + 1)) return { to: i + 1, said: {}, offset };
  const weekday = readWeekday(scene, i);
  if (weekday) return { to: weekday.to, said: { weekday: weekday.value } };
  const pointer = readPointer(scene, i);
  if (pointer?.meaning.kind !== "date" || pointer.meaning.said.weekday === undefined) return undefined;
  return {
    to: pointer.to,
    said: { weekday: pointer.meaning.said.weekday },
    ...(pointer.meaning.which && { which: pointer.meaning.which }),
  };
}
