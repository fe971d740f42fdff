import { CHANGE_WORDS, TALLY_WORDS } from "../../data/amount-words.js";
import { SHORT_SCALES } from "../../data/number-words.js";
import { BEHIND_MILLIONS } from "../../data/time-context-words.js";
import { type Numeral, round } from "../numerals/index.js";
import { at, type Scene, skipHyphen } from "./scene.js";
import type { QuantityModifier } from "./schema.js";
import { readSign, readUnit } from "./units.js";

const MILLIONS = new Set(BEHIND_MILLIONS);

const CHANGE = new Set(CHANGE_WORDS);
const TALLY = new Set(TALLY_WORDS);
const SHORT = new Map(Object.entries(SHORT_SCALES));

/** A number with its unit, or a range of two. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly high?: number;
  readonly unit?: string;
  readonly loose?: boolean;
  /** The modifier that belongs to the number: `20-odd`. */
  readonly modifier?: QuantityModifier;
}

interface Side {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly figures: boolean;
  readonly unit?: string;
  readonly parts?: number;
  readonly loose?: boolean;
}

/** Reads the amount at word `i`: `$5.2 million`, `10 to 15 percent`, `between 3 and 5`, `half a million`, `62 miles`. */
export function readAmount(scene: Scene, i: number): Amount | undefined {
  const between = at(scene, i) === "between";
  const low = readSide(scene, between ? i + 1 : i);
  if (!low) return undefined;
  const high = readHigh(scene, low, between, i);
  if (!high) return between ? undefined : single(i, lendUnit(scene, i, low));
  const unit = high.unit ?? low.unit;
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return single(i, low);
  const factor =
    low.scale === 1 && high.scale >= 100 && low.value < high.value / high.scale + 1 && low.value * high.scale < high.value
      ? high.scale
      : 1;
  const value = part(low.value * factor, low.parts ?? (low.unit === undefined ? high.parts : undefined));
  const top = part(high.value, high.parts);
  if (!(top > value)) return between ? undefined : single(i, low);
  return { from: i, to: high.to, value, high: top, ...(unit !== undefined && { unit }) };
}

/** `from 10 to 15 percent`: two amounts, of which the first borrows the unit of the second. */
function lendUnit(scene: Scene, i: number, low: Side): Side {
  if (low.unit !== undefined || at(scene, i - 1) !== "from" || at(scene, low.to) !== "to") return low;
  const next = readSide(scene, low.to + 1);
  return next?.unit === undefined ? low : { ...low, unit: next.unit, ...(next.parts && { parts: next.parts }) };
}

const part = (value: number, parts: number | undefined): number => (parts ? value / parts : value);

const single = (from: number, side: Side): Amount => ({
  from,
  to: side.to,
  value: part(side.value, side.parts),
  ...(side.unit !== undefined && { unit: side.unit }),
  ...(side.loose && { loose: true }),
});

/** One number with its sign of money, its scale and its unit. */
function readSide(scene: Scene, i: number): Side | undefined {
  const minus = isMinus(scene, i) ? -1 : 1;
  const start = minus < 0 ? i + 1 : i;
  const sign = readSign(scene, start);
  const number = scene.words[sign?.to ?? start]?.number;
  if (!number) return undefined;
  const short = readShortScale(scene, number, sign !== undefined);
  const end = short?.to ?? number.end;
  const unit = readUnit(scene, end, number.figures) ?? readHalved(scene, end) ?? readLooseUnit(scene, number, end);
  const value = minus * number.value * (short?.scale ?? 1);
  const scale = (number.scale ?? 1) * (short?.scale ?? 1);
  const side: Side = { to: end, value: round(value), scale, figures: number.figures, ...(number.loose && { loose: true }) };
  if (sign && !(unit && unit.unit === sign.unit)) return { ...side, unit: sign.unit };
  return unit ? { ...side, to: unit.to, unit: unit.unit, ...(unit.parts && { parts: unit.parts }) } : side;
}

/** `tens of millions of dollars`, `hundreds of miles`. */
const readLooseUnit = (scene: Scene, number: Numeral, end: number): ReturnType<typeof readUnit> =>
  number.loose && at(scene, end) === "of" ? readUnit(scene, end + 1, false) : undefined;

/** `half a mile`, `half a percentage point`: the unit behind the article. */
const readHalved = (scene: Scene, i: number): ReturnType<typeof readUnit> =>
  at(scene, i - 1) === "half" && (at(scene, i) === "a" || at(scene, i) === "an") ? readUnit(scene, i + 1, false) : undefined;

/** A minus before a figure, with nothing before it that it could join. */
const isMinus = (scene: Scene, i: number): boolean =>
  at(scene, i) === "minus" ||
  (/^[-−]$/.test(at(scene, i)) &&
    scene.words[i]?.glued === false &&
    scene.words[i + 1]?.glued === true &&
    scene.words[i + 1]?.kind === "digits");

/** `5m`, `2.3bn`, `100k`: glued to the figure; single letters only behind money or with a point. */
function readShortScale(scene: Scene, number: Numeral, money: boolean): { to: number; scale: number } | undefined {
  const word = scene.words[number.end];
  if (!word || !number.figures) return undefined;
  const scale = SHORT.get(word.lower);
  if (scale === undefined || (!word.glued && (!money || word.lower.length === 1))) return undefined;
  const plain =
    word.lower.length > 1
      ? word.lower !== "mm" || money
      : money ||
        word.lower === "k" ||
        (word.lower === "m" && isCountedAfter(scene, number.end + 1)) ||
        (word.lower === "b" && money);
  return plain ? { to: number.end + 1, scale } : undefined;
}

/** `5m people`, `the number reached 5m`: a noun of people follows or one of counting leads, so the letter is a scale and no meter. */
const isCountedAfter = (scene: Scene, i: number): boolean =>
  MILLIONS.has(at(scene, i)) || scene.words.slice(Math.max(0, i - TALLY_REACH), i).some(({ lower }) => TALLY.has(lower));

/** How many words back a noun of counting is looked for. */
const TALLY_REACH = 8;

/** The upper end of a range: behind `to`, a dash, `or`, or the `and` of `between`. */
function readHigh(scene: Scene, low: Side, between: boolean, i: number): Side | undefined {
  const link = at(scene, low.to);
  const dash = skipHyphen(scene, low.to);
  if (between) return link === "and" ? readSide(scene, low.to + 1) : undefined;
  if (low.loose) return undefined;
  if (dash > low.to) return readSide(scene, dash);
  if (link === "or" && low.unit === undefined && low.value < 100) {
    const next = readSide(scene, low.to + 1);
    return next && next.value <= low.value * 2 + 1 ? next : undefined;
  }
  if (link === "to" && low.unit !== undefined && low.unit !== "%" && CHANGE.has(at(scene, i - 1))) return undefined;
  return link === "to" && at(scene, i - 1) !== "from" ? readSide(scene, low.to + 1) : undefined;
}
