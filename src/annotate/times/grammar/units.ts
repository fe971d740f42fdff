import { LONG_WORDS, TIME_UNITS, UNIT_ADJECTIVES } from "../../../data/calendar-words.js";
import type { Unit } from "../meaning.js";
import { at, type Scene, skipHyphen } from "./scene.js";

const UNITS: readonly Unit[] = ["ML", "CE", "DE", "GE", "Y", "M6", "Q", "M", "W2", "W", "WE", "D", "NI", "TH", "TM", "TS"];
const unitsOf = (codes: Readonly<Record<string, string>>): ReadonlyMap<string, Unit> =>
  new Map(
    Object.entries(codes).flatMap(([word, code]) =>
      UNITS.filter((each) => each === code).map((unit): [string, Unit] => [word, unit]),
    ),
  );
const UNIT = unitsOf(TIME_UNITS);
const LONG = unitsOf(LONG_WORDS);
const ADJECTIVE = new Set(UNIT_ADJECTIVES);

/** A word that names a unit of time. */
export interface UnitWord {
  readonly to: number;
  readonly unit: Unit;
  readonly plural: boolean;
}

/** The unit of time at word `i`. */
export function readUnit(scene: Scene, i: number): UnitWord | undefined {
  const word = at(scene, i);
  const unit = UNIT.get(word);
  return unit && { to: i + 1, unit, plural: word.endsWith("s") || word === "millennia" };
}

/** One unit that something lasts: `week-long`, `yearlong`. */
export function readLong(scene: Scene, i: number): UnitWord | undefined {
  const joined = LONG.get(at(scene, i));
  if (joined) return { to: i + 1, unit: joined, plural: false };
  const unit = readUnit(scene, i);
  const long = unit && !unit.plural ? skipHyphen(scene, unit.to) : i;
  return unit && long > unit.to && at(scene, long) === "long" ? { ...unit, to: long + 1 } : undefined;
}

/** The unit of time at word `i`, after at most two adjectives that leave it as it is: `more years`, `full fiscal year`. */
export function readAnyUnit(scene: Scene, i: number): UnitWord | undefined {
  let start = i;
  for (let k = 0; k < 2 && ADJECTIVE.has(at(scene, start)); k++) start++;
  return readUnit(scene, start);
}

/** ISO 8601 duration of `count` units; `X` for a number that is not named. */
export function durationOf(count: number | "X", unit: Unit): string {
  switch (unit) {
    case "ML":
      return typeof count === "number" ? `P${plain(count * 1000)}Y` : "PXML";
    case "CE":
      return typeof count === "number" ? `P${plain(count * 100)}Y` : "PXE";
    case "DE":
      return typeof count === "number" ? `P${plain(count * 10)}Y` : "PXY";
    case "GE":
      return `P${plain(count)}GE`;
    case "M6":
      return typeof count === "number" ? `P${plain(count * 6)}M` : "PXM";
    case "W2":
      return typeof count === "number" ? `P${plain(count * 2)}W` : "PXW";
    case "WE":
      return `P${plain(count)}WE`;
    case "NI":
      return `P${plain(count)}D`;
    case "TH":
      return hours(count);
    case "TM":
      return `PT${plain(count)}M`;
    case "TS":
      return `PT${plain(count)}S`;
    default:
      return `P${plain(count)}${unit}`;
  }
}

const plain = (count: number | "X"): string => String(count);

/** Hours with a fraction are told in minutes. */
function hours(count: number | "X"): string {
  if (count === "X" || Number.isInteger(count)) return `PT${count}H`;
  const whole = Math.floor(count);
  const minutes = Math.round((count - whole) * 60);
  return whole > 0 ? `PT${whole}H${minutes}M` : `PT${minutes}M`;
}
