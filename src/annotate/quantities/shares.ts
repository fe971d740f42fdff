import { FRACTIONS } from "../../data/number-words.js";
import type { Amount } from "./amount.js";
import { at, type Scene, skipHyphen } from "./scene.js";

const FRACTION = new Map(Object.entries(FRACTIONS));

/** Shares of a whole: `a third of`, `one-quarter of`, `half of`, `half the`, `two-thirds of` is a plain number. */
export function readShare(scene: Scene, i: number): Amount | undefined {
  if (at(scene, i) === "half") {
    const next = at(scene, i + 1);
    return next === "of" || next === "the" || next === "its" || next === "their" || next === "his" || next === "our"
      ? { from: i, to: i + 1, value: 0.5 }
      : undefined;
  }
  if (at(scene, i) !== "a" && at(scene, i) !== "one") return undefined;
  const at_ = skipHyphen(scene, i + 1);
  const part = FRACTION.get(at(scene, at_));
  if (part === undefined || at(scene, at_).endsWith("s") || at(scene, at_ + 1) !== "of") return undefined;
  if (/^(?:a|an|century|one)$/.test(at(scene, at_ + 2))) return undefined;
  return { from: i, to: at_ + 1, value: Number.parseFloat(part.toPrecision(12)) };
}
