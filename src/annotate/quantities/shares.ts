import { FRACTIONS } from "../../data/number-words.js";
import { BEHIND_HALF, BEHIND_NO_SHARE } from "../../data/time-context-words.js";
import { round } from "../numerals/index.js";
import type { Amount } from "./amount.js";
import { at, type Scene, skipHyphen } from "./scene.js";

const NO_SHARE = new Set(BEHIND_NO_SHARE);
const HALVED = new Set(BEHIND_HALF);

const FRACTION = new Map(Object.entries(FRACTIONS));

/** Shares of a whole: `a third of`, `one-quarter of`, `half of`, `half the`, `two-thirds of` is a plain number. */
export function readShare(scene: Scene, i: number): Amount | undefined {
  if (at(scene, i) === "half") {
    const next = at(scene, i + 1);
    return HALVED.has(next) ? { from: i, to: i + 1, value: 0.5 } : undefined;
  }
  if (at(scene, i) !== "a" && at(scene, i) !== "one") return undefined;
  const at_ = skipHyphen(scene, i + 1);
  const part = FRACTION.get(at(scene, at_));
  if (part === undefined || at(scene, at_).endsWith("s") || at(scene, at_ + 1) !== "of") return undefined;
  if (NO_SHARE.has(at(scene, at_ + 2))) return undefined;
  return { from: i, to: at_ + 1, value: round(part) };
}
