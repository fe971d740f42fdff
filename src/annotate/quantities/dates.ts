import { DAY_PARTS, MONTHS, SEASONS, TIME_UNITS, UNIT_ADJECTIVES, WEEKDAYS_PLURAL, ZONES } from "../../data/calendar-words.js";
import { ORDINAL_ENDINGS, SMALL_CARDINALS, TENS } from "../../data/number-words.js";
import { BEHIND_PLAIN_FIGURES, YEAR_DETERMINERS } from "../../data/time-context-words.js";
import { isBareHour, isCounted } from "../numerals/index.js";
import { at, isCapital, type Scene, skipHyphen, tokenOf } from "./scene.js";

const PLAIN = new Set(BEHIND_PLAIN_FIGURES);
const DETERMINERS = new Set(YEAR_DETERMINERS);

const MONTH = new Set(Object.keys(MONTHS));
const UNIT = new Set([
  ...Object.keys(TIME_UNITS),
  ...Object.keys(SEASONS).map((season) => `${season}s`),
  ...Object.keys(WEEKDAYS_PLURAL),
]);
const SMALL = new Map(Object.entries(SMALL_CARDINALS));
const TEN = new Map(Object.entries(TENS));
const ADJECTIVE = new Set(UNIT_ADJECTIVES);
const ZONE = new Set(Object.keys(ZONES));
const PART = new Set(Object.keys(DAY_PARTS));
const ENDING = new Set(ORDINAL_ENDINGS);

/** Where the date, clock time, length of time or age that holds the number at word `i` ends; nothing where the number counts. */
export function dateEnd(scene: Scene, i: number): number | undefined {
  const word = scene.words[i];
  if (!word) return undefined;
  if (isBareHour(scene.words, scene.tokens, i)) return i + 1;
  if (word.kind === "digits") {
    const end = figureDateEnd(scene, i, word.text);
    if (end !== undefined) return end;
  }
  return timeAmountEnd(scene, i) ?? spelledYearEnd(scene, i);
}

/** `nineteen ninety-six`, `the year two thousand`, `a year or two`. */
function spelledYearEnd(scene: Scene, i: number): number | undefined {
  const before = at(scene, i - 1);
  if (before === "and" && UNIT.has(at(scene, i - 2)) && at(scene, i) === "a" && at(scene, i + 1) === "half") return i + 2;
  if (before === "year" || (before === "or" && UNIT.has(at(scene, i - 2)))) return scene.words[i]?.number?.end;
  const century = SMALL.get(at(scene, i)) ?? TEN.get(at(scene, i)) ?? 0;
  if (century < 16 || century > 20 || (!TEN.has(at(scene, i + 1)) && (SMALL.get(at(scene, i + 1)) ?? 0) < 10)) return undefined;
  return scene.words[i + 1]?.number?.end;
}

function figureDateEnd(scene: Scene, i: number, text: string): number | undefined {
  const next = scene.words[i + 1];
  if (text.includes(":")) return i + 1;
  if (next?.glued && ENDING.has(next.lower)) return i + 2;
  if (next?.glued && (next.lower === "s" || next.lower === "'s") && /^\d\d(?:\d\d)?$/.test(text)) return i + 2;
  if (isNumericDate(scene, i, text)) return i + 5;
  if (text.length <= 2 && isDayOfMonth(scene, i)) return i + 1;
  if (text.length <= 5 && isClock(scene, i)) return i + 2;
  return isYear(scene, i, text) ? yearEnd(scene, i) : undefined;
}

/** `2021-04-23`, `4/23/2021`. */
function isNumericDate(scene: Scene, i: number, text: string): boolean {
  const sign = at(scene, i + 1);
  if ((sign !== "/" && sign !== "-") || at(scene, i + 3) !== sign || !scene.words[i + 1]?.glued || !scene.words[i + 3]?.glued)
    return false;
  const lengths = [text, at(scene, i + 2), at(scene, i + 4)].map((part) => (/^\d+$/.test(part) ? part.length : 0));
  return lengths.every((length) => length === 1 || length === 2 || length === 4);
}

/** A month stands before the number or behind it. */
function isDayOfMonth(scene: Scene, i: number): boolean {
  const month = (at_: number): boolean => MONTH.has(at(scene, at_)) && isCapital(scene, at_);
  const before = at(scene, i - 1) === "." || at(scene, i - 1) === "the" ? i - 2 : i - 1;
  const after = at(scene, i + 1) === "of" ? i + 2 : i + 1;
  if (month(before) || month(after)) return true;
  const dash = skipHyphen(scene, i + 1);
  if (dash > i + 1 && month(dash + 1)) return true;
  return (
    scene.words[i]?.glued === true &&
    /^[-–]$/.test(at(scene, i - 1)) &&
    /^\d\d?$/.test(at(scene, i - 2)) &&
    (month(i - 3) || (at(scene, i - 3) === "." && month(i - 4)))
  );
}

/** `5 p.m.`, `10.30am`, `1400 GMT`, `5 o'clock`. */
function isClock(scene: Scene, i: number): boolean {
  const next = at(scene, i + 1);
  if (next === "in" && at(scene, i + 2) === "the" && PART.has(at(scene, i + 3))) return true;
  return (
    /^[ap]\.?m\.?$/.test(next) || (ZONE.has(next) && isCapital(scene, i + 1)) || (next === "o" && at(scene, i + 2) === "'clock")
  );
}

/** Four figures without a comma are a year, unless they count the plural behind them. */
function isYear(scene: Scene, i: number, text: string): boolean {
  if (!/^(?:1[0-9]|20)\d\d$/.test(text) || /^[$£€¥#]$/.test(at(scene, i - 1))) return false;
  const token = tokenOf(scene, i);
  const head = token && scene.tokens[token.head];
  const determined =
    DETERMINERS.has(at(scene, i - 1)) && Number(text) >= 1900 && Number(text) <= 2030 && !isCounted(head?.lemma ?? "");
  if (at(scene, i - 1) === "fiscal" || determined) return true;
  const counts =
    token?.deprel === "nummod" &&
    head !== undefined &&
    token.head > (scene.words[i]?.token ?? 0) &&
    (head.xpos === "NNS" || head.xpos === "NNPS");
  if (counts || PLAIN.has(at(scene, i + 1))) return false;
  return true;
}

/** A year, or a range of years. */
function yearEnd(scene: Scene, i: number): number {
  const dash = skipHyphen(scene, i + 1);
  return dash > i + 1 && /^(?:\d\d){1,2}$/.test(at(scene, dash)) ? dash + 1 : i + 1;
}

/** Numbers that count time or tell an age: `two weeks`, `30-day`, `10 to 15 years`, `six-year-old`. */
function timeAmountEnd(scene: Scene, i: number): number | undefined {
  const number = scene.words[i]?.number;
  if (!number) return undefined;
  const dash = skipHyphen(scene, number.end);
  const link = at(scene, number.end) === "to" || at(scene, number.end) === "or" ? number.end + 1 : dash;
  const upper = link > number.end ? scene.words[link]?.number : undefined;
  let end = upper?.end ?? number.end;
  if (upper === undefined) end = dash;
  else end = skipHyphen(scene, end);
  if (number.loose && at(scene, end) === "of") end++;
  for (let n = 0; n < 2 && ADJECTIVE.has(at(scene, end)); n++) end++;
  if (UNIT.has(at(scene, end)) && !PART.has(at(scene, end))) return end + 1;
  return undefined;
}
