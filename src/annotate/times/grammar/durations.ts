import { AMOUNT_MODIFIERS } from "../../../data/calendar-words.js";
import { VAGUE_AMOUNTS } from "../../../data/number-words.js";
import {
  AGE_TAILS,
  BARE_FRAMES,
  BEFORE_NO_MINUTES,
  BEHIND_SOME_TIME,
  FRAME_DETERMINERS,
  FUTURE_FRAMES,
  PAST_FRAMES,
} from "../../../data/time-context-words.js";
import { isLasting, phraseReader } from "../../numerals/index.js";
import type { Meaning, Mod, Unit } from "../meaning.js";
import { type Amount, at, type Match, type Scene, skipHyphen, tokenOf } from "./scene.js";
import { durationOf, readAnyUnit, readLong, readUnit } from "./units.js";

const POINT_TAILS = new Set(BEHIND_SOME_TIME);
const RECORD_LEADS = new Set(BEFORE_NO_MINUTES);
const DETERMINERS = new Set(FRAME_DETERMINERS);
const BARE = new Set(BARE_FRAMES);
const PAST = new Set(PAST_FRAMES);
const FUTURE = new Set(FUTURE_FRAMES);
const AGE = new Set(AGE_TAILS);
/** Units whose bare plural is no length of time. */
const NEVER_BARE: ReadonlySet<Unit> = new Set<Unit>(["TS", "WE", "Q", "NI", "M6", "GE"]);

const VAGUE = new Set(VAGUE_AMOUNTS);

/** `two weeks`, `30-day`, `a year`, `several months`, `two to three weeks`, `a year or two`, `20 more years`, `half an hour`. */
export function readAmount(scene: Scene, i: number): Amount | undefined {
  const { notes } = scene;
  if (notes.amountAt !== i) {
    notes.amount = readFreshAmount(scene, i);
    notes.amountAt = i;
  }
  return notes.amount;
}

function readFreshAmount(scene: Scene, i: number): Amount | undefined {
  const modified = readAmountModifier(scene.words, i);
  if (modified && isPreposition(scene, i, modified.to)) return undefined;
  const start = modified?.to ?? i;
  const amount = readPlainAmount(scene, start);
  if (!amount) return undefined;
  const tail = readAmountTail(scene, amount.to);
  const mod = modified?.value ?? tail?.mod;
  if (!mod) return amount;
  return { ...amount, to: tail?.to ?? amount.to, mod };
}

const MODS: readonly Mod[] = ["APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"];

/** `about`, `more than`, `no less than`. */
const readAmountModifier = phraseReader(
  Object.entries(AMOUNT_MODIFIERS).flatMap(([words, code]) =>
    MODS.filter((mod) => mod === code).map((mod): [string, Mod] => [words, mod]),
  ),
);

const TAILS = new Map<string, Mod>([
  ["so", "APPROX"],
  ["more", "EQUAL_OR_MORE"],
  ["longer", "EQUAL_OR_MORE"],
  ["less", "EQUAL_OR_LESS"],
]);

/** "Over several years" lasts that long, "over 30 years" may be longer: with a vague amount the word is a preposition. */
const isPreposition = (scene: Scene, i: number, to: number): boolean =>
  to === i + 1 &&
  (at(scene, i) === "over" || at(scene, i) === "around") &&
  (VAGUE.has(at(scene, to)) || scene.words[to]?.number?.loose === true);

/** `or so`, `or more`, `or less`, `at least`, `or longer`. */
function readAmountTail(scene: Scene, i: number): { to: number; mod: Mod } | undefined {
  if (at(scene, i) !== "or") return undefined;
  const mod = TAILS.get(at(scene, i + 1));
  return mod && { to: i + 2, mod };
}

function readPlainAmount(scene: Scene, i: number): Amount | undefined {
  return readVague(scene, i) ?? readCounted(scene, i) ?? readArticle(scene, i) ?? readHalf(scene, i) ?? readBare(scene, i);
}

/** `several months`, `a few days`, `some time`, `a long time`. */
function readVague(scene: Scene, i: number): Amount | undefined {
  const start = at(scene, i) === "a" || at(scene, i) === "the" || at(scene, i) === "those" ? i + 1 : i;
  const word = at(scene, start);
  if (!VAGUE.has(word) || (start > i && word !== "few" && word !== "many")) return undefined;
  if (word === "some" && at(scene, start + 1) === "time" && !POINT_TAILS.has(at(scene, start + 2)))
    return { to: start + 2, count: "X", unit: "M" };
  const unit = readAnyUnit(scene, start + 1);
  return unit?.plural ? { to: unit.to, count: "X", unit: unit.unit } : undefined;
}

function readCounted(scene: Scene, i: number): Amount | undefined {
  const number = scene.words[i]?.number;
  if (!number || !Number.isFinite(number.value)) return undefined;
  const range = readUpper(scene, number.end);
  const end = range ?? number.end;
  const joined = skipHyphen(scene, end);
  if (number.loose) {
    const unit = readUnit(scene, at(scene, joined) === "of" ? joined + 1 : joined);
    return unit?.plural ? { to: unit.to, count: "X", unit: unit.unit } : undefined;
  }
  const of = at(scene, joined) === "of" && at(scene, i) === "a" ? joined + 1 : joined;
  const unit = readAnyUnit(scene, of);
  if (!unit || (unit.unit === "TS" && !unit.plural && joined === end)) return undefined;
  if (at(scene, i) === "one" && unit.unit === "NI") return undefined;
  return { to: unit.to, count: number.value, unit: unit.unit, ...(range !== undefined && { mod: "EQUAL_OR_MORE" as const }) };
}

/** The upper end of a range: `to three`, `-15`, `or six`. */
function readUpper(scene: Scene, i: number): number | undefined {
  const dash = skipHyphen(scene, i);
  const start = at(scene, i) === "to" || at(scene, i) === "or" ? i + 1 : dash > i ? dash : undefined;
  return start === undefined ? undefined : scene.words[start]?.number?.end;
}

/** `a year`, `an hour`, `a full day`, `a year or two`, `a year and a half`, `a week to ten days`. */
function readArticle(scene: Scene, i: number): Amount | undefined {
  if (at(scene, i) !== "a" && at(scene, i) !== "an") return undefined;
  const unit = readAnyUnit(scene, i + 1);
  if (at(scene, i + 1) === "while") return { to: i + 2, count: "X", unit: "M" };
  if (
    !unit ||
    unit.plural ||
    skipHyphen(scene, unit.to) > unit.to ||
    unit.unit === "NI" ||
    unit.unit === "WE" ||
    unit.unit === "TS" ||
    unit.unit === "Q"
  )
    return undefined;
  const { to } = unit;
  if (at(scene, to) === "and" && at(scene, to + 1) === "a" && at(scene, to + 2) === "half")
    return { to: to + 3, count: 1.5, unit: unit.unit };
  if (at(scene, to) === "or" && at(scene, to + 1) === "two") return { to: to + 2, count: "X", unit: unit.unit };
  return { to, count: 1, unit: unit.unit, bare: true };
}

/** `half an hour`, `half a century`, `half a day`. */
function readHalf(scene: Scene, i: number): Amount | undefined {
  if (at(scene, i) !== "half" && at(scene, i) !== "quarter") return undefined;
  const joined = skipHyphen(scene, i + 1);
  const open = at(scene, i) === "half" && (at(scene, i + 1) === "a" || at(scene, i + 1) === "an");
  const start = open ? i + 2 : joined;
  const unit = start > i + 1 ? readUnit(scene, start) : undefined;
  const part = at(scene, i) === "half" ? 0.5 : 0.25;
  return unit && { to: unit.to, count: part, unit: unit.unit };
}

/** `weeks`, `decades`: how many is left open. */
function readBare(scene: Scene, i: number): Amount | undefined {
  const unit = readUnit(scene, i);
  if (!unit?.plural || NEVER_BARE.has(unit.unit) || at(scene, i) === "mins") return undefined;
  const before = at(scene, i - 1);
  if (unit.unit === "TM" && RECORD_LEADS.has(before)) return undefined;
  return { to: unit.to, count: "X", unit: unit.unit, bare: true };
}

/** `the past two months`, `the next 14 days`, `the first nine months`, `recent years`, `the last few weeks`. */
export function readFramed(scene: Scene, i: number): Match | undefined {
  const start = DETERMINERS.has(at(scene, i)) ? i + 1 : i;
  const word = at(scene, start);
  const toward = PAST.has(word) ? "past" : FUTURE.has(word) ? "future" : undefined;
  if (!toward) return undefined;
  const amount = readAmount(scene, start + 1);
  if (!amount || at(scene, start + 1) === "a" || at(scene, start + 1) === "an") return undefined;
  const shown = word === "recent" ? "past" : word === "first" || word === "final" ? undefined : toward;
  if (amount.bare && !BARE.has(word)) return undefined;
  const outside = amount.bare || !DETERMINERS.has(at(scene, i));
  if (start > i && outside) return undefined;
  if (word === "recent" && amount.bare && amount.unit === "Y")
    return { to: amount.to, meaning: { kind: "reference", value: "PAST_REF" } };
  return { to: amount.to, meaning: lasting(amount, shown), ...(amount.mod && { mod: amount.mod }) };
}

const lasting = (amount: Amount, toward?: "past" | "future"): Meaning => ({
  kind: "duration",
  value: durationOf(amount.count, amount.unit),
  ...(amount.count !== "X" && { count: amount.count }),
  unit: amount.unit,
  ...(toward && { toward }),
});

/** Lengths of time: `two weeks`, `the nine months`, `30-day`, `decades-long`, `a three-year period`, `that long`. */
export function readDuration(scene: Scene, i: number): Match | undefined {
  const one = readLong(scene, i);
  if (one) return { to: one.to, meaning: lasting({ ...one, count: 1 }) };
  const start = at(scene, i) === "the" || at(scene, i) === "those" || at(scene, i) === "these" ? i + 1 : i;
  const amount = readAmount(scene, start);
  if (!amount || (start > i && (amount.bare || isModifier(scene, amount.to)))) return undefined;
  const old = isAge(scene, amount.to);
  if (old && !isAgeOfThing(scene, amount.to)) return undefined;
  const long = skipHyphen(scene, amount.to);
  const to = long > amount.to && (old || at(scene, long) === "long") ? long + 1 : amount.to;
  const period =
    (at(scene, i) === "a" || at(scene, i) === "the") && at(scene, to) === "period" && amount.count !== "X" ? to + 1 : to;
  return { to: period, meaning: lasting(amount), ...(amount.mod && { mod: amount.mod }) };
}

/** `a three-year period`: the article belongs to the noun. */
export function readPeriodOf(scene: Scene, i: number): Match | undefined {
  if (at(scene, i) !== "a" && at(scene, i) !== "an") return undefined;
  const amount = readCounted(scene, i + 1);
  if (!amount || at(scene, amount.to) !== "period") return undefined;
  return { to: amount.to + 1, meaning: lasting(amount) };
}

/** A hyphen joins number and unit, and a noun follows: the article belongs to that noun (`the three-day visit`). */
const isModifier = (scene: Scene, to: number): boolean => {
  const hyphen = scene.words[to - 2];
  return hyphen?.text === "-" && hyphen.glued && at(scene, to) !== "period";
};

/** `six-year-old`, `55 years old`, `30 years of age`: how old somebody is, no length of time. */
function isAge(scene: Scene, to: number): boolean {
  const next = skipHyphen(scene, to);
  return AGE.has(at(scene, next)) || (at(scene, to) === "of" && at(scene, to + 1) === "age");
}

/** `a 48-year-old conflict`: how long it has lasted. */
function isAgeOfThing(scene: Scene, to: number): boolean {
  const old = skipHyphen(scene, to);
  return old > to && at(scene, old) === "old" && isLasting(tokenOf(scene, old + 1)?.lemma ?? "");
}
