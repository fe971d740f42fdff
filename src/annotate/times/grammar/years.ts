import { LABELS } from "../../../data/amount-words.js";
import { DECADE_WORDS } from "../../../data/calendar-words.js";
import { SMALL_CARDINALS, TENS } from "../../../data/number-words.js";
import { BEFORE_DECADE, BEFORE_YEAR, BEHIND_PLAIN_FIGURES, YEAR_DETERMINERS } from "../../../data/time-context-words.js";
import { isCounted, readOrdinal } from "../../numerals/index.js";
import type { Said } from "../meaning.js";
import { at, isCapital, type Match, type Scene, skipHyphen, tokenOf } from "./scene.js";

const BEFORE = new Set(BEFORE_YEAR);
const DETERMINERS = new Set(YEAR_DETERMINERS);
const DECADE_LEAD = new Set(BEFORE_DECADE);
const PLAIN = new Set(BEHIND_PLAIN_FIGURES);

const SMALL = new Map(Object.entries(SMALL_CARDINALS));
const TEN = new Map(Object.entries(TENS));
const DECADE = new Map(Object.entries(DECADE_WORDS));
const LABEL = new Set(LABELS);
const APOSTROPHES = new Set(["'", "’", "‘"]);

/** Four figures, or an apostrophe and two, that can be a year. */
export function readYearNumber(scene: Scene, i: number): { to: number; value: number } | undefined {
  const word = scene.words[i];
  if (!word) return undefined;
  if (word.kind === "digits") {
    if (word.text.length !== 4 || !/^(?:1[0-9]|20)\d\d$/.test(word.text)) return undefined;
    const next = scene.words[i + 1];
    return next?.glued && (next.text === "%" || next.kind === "letters") ? undefined : { to: i + 1, value: Number(word.text) };
  }
  const short = scene.words[i + 1];
  if (APOSTROPHES.has(word.text) && short?.glued && /^\d\d$/.test(short.text) && scene.words[i + 2]?.lower !== "s") {
    return { to: i + 2, value: fullYear(Number(short.text)) };
  }
  return readSpelledYear(scene, i);
}

/** Two figures stand for the years 1930 to 2029. */
const fullYear = (short: number): number => (short < 30 ? 2000 + short : 1900 + short);

/** `nineteen ninety-six`, `twenty twenty-one`, `two thousand (and) ten`. */
function readSpelledYear(scene: Scene, i: number): { to: number; value: number } | undefined {
  if (at(scene, i) === "two" && at(scene, i + 1) === "thousand") {
    const start = at(scene, i + 2) === "and" ? i + 3 : i + 2;
    const rest = readTwoFigures(scene, start);
    return rest ? { to: rest.to, value: 2000 + rest.value } : undefined;
  }
  const century = SMALL.get(at(scene, i)) ?? TEN.get(at(scene, i)) ?? 0;
  if (century < 16 || century > 20) return undefined;
  const rest = readTwoFigures(scene, i + 1);
  return rest && rest.value >= 10 ? { to: rest.to, value: century * 100 + rest.value } : undefined;
}

function readTwoFigures(scene: Scene, i: number): { to: number; value: number } | undefined {
  const ten = TEN.get(at(scene, i));
  if (ten === undefined) {
    const small = SMALL.get(at(scene, i));
    return small === undefined ? undefined : { to: i + 1, value: small };
  }
  const next = skipHyphen(scene, i + 1);
  const small = SMALL.get(at(scene, next));
  return small !== undefined && small > 0 && small < 10 ? { to: next + 1, value: ten + small } : { to: i + 1, value: ten };
}

const date = (to: number, said: Said): Match => ({ to, meaning: { kind: "date", said } });

/** Years, ranges of years, decades and centuries: `1988`, `2014-2015`, `the 1990s`, `'90s`, `the nineties`, `the 20th century`. */
export function readYear(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  const period = readDecade(scene, start, i) ?? readCentury(scene, start);
  if (period) return period;
  if (start > i && at(scene, start) === "year") {
    const year = readYearNumber(scene, start + 1) ?? readTwoThousand(scene, start + 1);
    return year && date(year.to, { year: year.value });
  }
  const year = readYearNumber(scene, i);
  if (!year || start > i) return undefined;
  return readYearRange(scene, year) ?? (isYear(scene, i, year) ? date(year.to, { year: year.value }) : undefined);
}

const readTwoThousand = (scene: Scene, i: number): { to: number; value: number } | undefined =>
  at(scene, i) === "two" && at(scene, i + 1) === "thousand" ? { to: i + 2, value: 2000 } : undefined;

/** `2014-2015`, `2014-15`. */
function readYearRange(scene: Scene, first: { to: number; value: number }): Match | undefined {
  const next = skipHyphen(scene, first.to);
  const word = scene.words[next];
  if (next === first.to || word?.kind !== "digits") return undefined;
  const value =
    word.text.length === 2
      ? Math.floor(first.value / 100) * 100 + Number(word.text)
      : word.text.length === 4
        ? Number(word.text)
        : 0;
  if (value <= first.value || value > first.value + 150 || skipHyphen(scene, next + 1) > next + 1) return undefined;
  return { to: next + 1, meaning: { kind: "span", value: `${first.value}/${value}` } };
}

function readDecade(scene: Scene, i: number, from: number): Match | undefined {
  const word = scene.words[i];
  if (!word) return undefined;
  const spelled = DECADE.get(word.lower);
  if (spelled !== undefined) return from < i || DECADE_LEAD.has(at(scene, i - 1)) ? date(i + 1, { decade: spelled }) : undefined;
  const short = APOSTROPHES.has(word.text) && scene.words[i + 1]?.glued ? i + 1 : i;
  const figures = scene.words[short];
  if (figures?.kind !== "digits" || (!/^(?:(?:1\d|20)\d)?\d0$/.test(figures.text) && !/^(?:1\d|20)\d0$/.test(figures.text)))
    return undefined;
  const plural = scene.words[short + 1];
  if (!plural?.glued || (plural.lower !== "s" && plural.lower !== "'s")) return undefined;
  if (figures.text.length === 4) return date(short + 2, { decade: Number(figures.text.slice(0, 3)) });
  if (figures.text.length !== 2 || (short === i && from === i)) return undefined;
  return date(short + 2, { decade: (Number(figures.text) <= 10 ? 200 : 190) + Number(figures.text.charAt(0)) });
}

function readCentury(scene: Scene, i: number): Match | undefined {
  const ordinal = readOrdinal(scene.words, i);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined;
  const next = skipHyphen(scene, ordinal.end);
  if (at(scene, next) !== "century") return undefined;
  return date(next + 1, { century: ordinal.value - 1 });
}

/** Whether four figures stand where a year can: not before what they count, not after a sign of money, not inside a code. */
function isYear(scene: Scene, i: number, year: { to: number; value: number }): boolean {
  const before = scene.words[i - 1];
  const word = scene.words[i];
  if (!word) return false;
  if (
    before &&
    word.glued &&
    before.kind !== "letters" &&
    !/^["“'‘([—–/]$/.test(before.text) &&
    !(before.text === "-" && scene.words[i - 2]?.kind === "letters")
  )
    return false;
  if (LABEL.has(at(scene, i - 1)) && isCapital(scene, i - 1)) return false;
  if (before && /^[$£€¥#]$/.test(before.text)) return false;
  const lead = BEFORE.has(at(scene, i - 1)) || at(scene, i - 1) === "the";
  const token = tokenOf(scene, i);
  const next = tokenOf(scene, year.to);
  if (token && token.deprel === "nummod" && next && scene.words[year.to]?.glued === false) {
    const head = scene.tokens[token.head];
    const determined =
      DETERMINERS.has(at(scene, i - 1)) && year.value >= 1900 && year.value <= 2030 && !isCounted(head?.lemma ?? "");
    if (head && head.xpos === "NNS" && !determined && token.head > (scene.words[i]?.token ?? 0)) return false;
  }
  if (next && PLAIN.has(next.text)) return false;
  return lead || (year.value >= 1900 && year.value <= 2050);
}
