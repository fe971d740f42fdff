import { BEHIND_LETTER_UNIT, BEHIND_WEIGHT, WEIGHING_WORDS } from "../../data/time-context-words.js";
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, FIGURE_ONLY_UNITS, MONEY_VERBS, UNITS } from "../../data/unit-words.js";
import { phraseReader } from "../numerals/index.js";
import { at, type Scene, skipHyphen, tokenOf } from "./scene.js";

const LETTER_TAILS = new Set(BEHIND_LETTER_UNIT);
const WEIGHT_TAILS = new Set(BEHIND_WEIGHT);
const WEIGHING = new Set(WEIGHING_WORDS);

const UNIT = new Map(Object.entries(UNITS).flatMap(([name, forms]) => forms.map((form): [string, string] => [form, name])));
const FIGURE_ONLY = new Set(FIGURE_ONLY_UNITS);
const VERBS_TOO = new Set(MONEY_VERBS);
const readMeasure = phraseReader(UNIT);
const readMoney = phraseReader(Object.entries(CURRENCY_WORDS));
const readMoneySign = phraseReader(Object.entries(CURRENCY_SIGNS));
const CODES = new Map(CURRENCY_CODES.map((code): [string, string] => [code.toLowerCase(), code]));

/** First words of the signs and codes of money. */
export const SIGN_OPENERS: readonly string[] = [
  ...Object.keys(CURRENCY_SIGNS).map((sign) => /^[\p{L}.]+|^./u.exec(sign)?.[0] ?? sign),
  ...CODES.keys(),
];

/** A unit behind a number; `parts` where its amounts are hundredth parts, as of cents. */
export interface UnitFound {
  readonly to: number;
  readonly unit: string;
  readonly parts?: number;
}

/** The unit or currency behind a number that ends at word `i`; one word may follow a hyphen (`500-pound`). */
export function readUnit(scene: Scene, i: number, figures: boolean): UnitFound | undefined {
  const start = skipHyphen(scene, i);
  const money = readMoney(scene.words, start);
  const unit = readMeasure(scene.words, start);
  if (unit && (!money || unit.to > money.to)) {
    const word = at(scene, start);
    if (FIGURE_ONLY.has(word) && !figures) return undefined;
    if (word.length === 1 && scene.words[start]?.text !== word) return undefined;
    if (word.length === 1 && word !== "%" && word !== "°" && !scene.words[start]?.glued && !isLast(scene, start))
      return undefined;
    return { to: unit.to, unit: unit.value };
  }
  if (!money || (VERBS_TOO.has(at(scene, start)) && tokenOf(scene, start)?.upos === "VERB")) return undefined;
  if (isWeight(scene, start, money.to)) return { to: money.to, unit: "pound" };
  const [code = money.value, parts] = money.value.split("/");
  return { to: money.to, unit: code, ...(parts && { parts: Number(parts) }) };
}

/** A single letter is a unit before something that is no noun: `100 m away`. */
const isLast = (scene: Scene, i: number): boolean => scene.words[i + 1]?.kind !== "letters" || LETTER_TAILS.has(at(scene, i + 1));

/** `pounds` weigh where they are of something, or where a hyphen makes a measure of them. */
function isWeight(scene: Scene, start: number, to: number): boolean {
  const word = at(scene, start);
  if (word !== "pound" && word !== "pounds") return false;
  if (to !== start + 1) return false;
  const hyphen = scene.words[start - 1]?.text === "-" && scene.words[start]?.glued === true;
  if (at(scene, to) === "(" && scene.words[to + 1]?.kind === "digits")
    return METRIC_WEIGHT.has(UNIT.get(at(scene, to + 2)) ?? "");
  return (
    hyphen ||
    at(scene, to) === "of" ||
    [2, 3, 4, 5].some((back) => WEIGHING.has(at(scene, start - back))) ||
    WEIGHT_TAILS.has(at(scene, to))
  );
}

const METRIC_WEIGHT = new Set(["kilogram", "gram", "tonne"]);

/** A sign or code of money in front of a figure: `$`, `US$`, `C$`, `£`, `USD`. */
export function readSign(scene: Scene, i: number): UnitFound | undefined {
  const sign = readMoneySign(scene.words, i);
  if (sign && scene.words[sign.to]?.kind === "digits") return { to: sign.to, unit: sign.value };
  const code = CODES.get(at(scene, i));
  const next = scene.words[i + 1];
  if (code && scene.words[i]?.text === code && next?.kind === "digits") return { to: i + 1, unit: code };
  return undefined;
}
