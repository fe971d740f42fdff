import { FRACTIONS } from "../../data/number-words.js";
import { BEFORE_HALF, BEHIND_HALF, BEHIND_NO_SHARE } from "../../data/time-context-words.js";
import { round } from "../numerals/index.js";
import type { Amount } from "./amount.js";
import { dateEnd } from "./dates.js";
import { at, type Scene, skipHyphen, tokenOf } from "./scene.js";

const NO_SHARE = new Set(BEHIND_NO_SHARE);
const HALVED = new Set(BEHIND_HALF);

/** `the first half of the year` names a period. */
const HALF_LEADS = new Set(BEFORE_HALF);
const FRACTION = new Map(Object.entries(FRACTIONS));

/** Shares of a whole: `a third of`, `one-quarter of`, `half of`, `half the`, `one in four`; `two-thirds of` is a plain number. */
export function readShare(scene: Scene, i: number): Amount | undefined {
  return readRatio(scene, i) ?? readPart(scene, i);
}

/** Beyond so many, what stands behind "in" is a year. */
const MOST_OF = 1000;

/** `one in four`, `nine out of ten`; without "out" only as the subject of its clause: `he killed two in three days`. */
function readRatio(scene: Scene, i: number): Amount | undefined {
  const part = scene.words[i]?.number;
  if (!part || part.end !== i + 1) return undefined;
  const out = at(scene, part.end) === "out" && at(scene, part.end + 1) === "of";
  if (!out && at(scene, part.end) !== "in") return undefined;
  const start = part.end + (out ? 2 : 1);
  const whole = scene.words[start]?.number;
  if (!whole || !Number.isInteger(part.value) || !Number.isInteger(whole.value)) return undefined;
  if (part.value >= whole.value || whole.value > MOST_OF || part.value < 1 || dateEnd(scene, start) !== undefined)
    return undefined;
  const token = tokenOf(scene, i);
  const counted = token !== undefined && token.head > (scene.words[start]?.token ?? 0);
  if (!out && !counted && token?.deprel.startsWith("nsubj") !== true) return undefined;
  return { from: i, to: whole.end, value: round(part.value / whole.value) };
}

function readPart(scene: Scene, i: number): Amount | undefined {
  if (at(scene, i) === "half") {
    const next = at(scene, i + 1);
    if (HALF_LEADS.has(at(scene, i - 1))) return undefined;
    return HALVED.has(next) ? { from: i, to: i + 1, value: 0.5 } : undefined;
  }
  if (at(scene, i) !== "a" && at(scene, i) !== "one") return undefined;
  const at_ = skipHyphen(scene, i + 1);
  const part = FRACTION.get(at(scene, at_));
  if (part === undefined || at(scene, at_).endsWith("s") || at(scene, at_ + 1) !== "of") return undefined;
  if (NO_SHARE.has(at(scene, at_ + 2))) return undefined;
  return { from: i, to: at_ + 1, value: round(part) };
}
