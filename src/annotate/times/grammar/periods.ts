import { BEFORE_FALL, BEFORE_SEASON } from "../../../data/time-context-words.js";
import { readOrdinal } from "../../numerals/index.js";
import type { Relative, Said } from "../meaning.js";
import { BACK, DAY_PART, PLAIN_PARTS, SEASON, YEAR_STEP } from "../vocabulary.js";
import { readMonthDate } from "./month-dates.js";
import { at, isCapital, type Match, type Scene, skipHyphen, tokenOf } from "./scene.js";
import { readYearNumber } from "./years.js";

const SEASON_COMPANY = new Set(BEFORE_SEASON);
const FALL_LEADS = new Set(BEFORE_FALL);

interface Head {
  readonly to: number;
  readonly said: Said;
}

/** Quarters, halves, fiscal years and seasons: `the third quarter of 1990`, `Q3`, `first-half`, `fiscal 1989`, `summer 1998`. */
export function readPeriod(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  if (start > i && isHyphenated(scene, start)) return undefined;
  const lead = readLeadingYear(scene, start);
  const from = lead?.to ?? start;
  const head =
    readFiscalYear(scene, from) ??
    readQuarter(scene, from) ??
    readHalf(scene, from, lead !== undefined) ??
    readSeason(scene, from, start > i);
  if (!head) return undefined;
  if (lead) return { to: head.to, meaning: { kind: "date", said: { ...head.said, ...lead.said }, ...relation(lead.relative) } };
  const tail = readYearTail(scene, head.to);
  if (tail) return { to: tail.to, meaning: { kind: "date", said: { ...head.said, ...tail.said }, ...relation(tail.relative) } };
  return { to: head.to, meaning: { kind: "date", said: head.said } };
}

/** `the third-quarter loss`: the article belongs to the noun behind. */
function isHyphenated(scene: Scene, i: number): boolean {
  const start = at(scene, i) === "fiscal" ? i + 1 : i;
  const next = skipHyphen(scene, start + 1);
  return next > start + 1 && (at(scene, next) === "quarter" || at(scene, next) === "half");
}

const relation = (relative: Relative | undefined): { relative?: Relative } => (relative ? { relative } : {});

interface YearOf {
  readonly to: number;
  readonly said: Said;
  readonly relative?: Relative;
}

/** A year in front: `1988`, `this year's`, `the year-ago`. */
function readLeadingYear(scene: Scene, i: number): YearOf | undefined {
  const pointed = readPointedYear(scene, i);
  if (pointed && at(scene, pointed.to) === "'s") return { ...pointed, to: pointed.to + 1 };
  const ago = readYearAgo(scene, i);
  if (ago) return ago;
  const year = readYearNumber(scene, i);
  if (!year) return undefined;
  const next = at(scene, year.to) === "'s" ? year.to + 1 : year.to;
  return { to: next, said: { year: year.value } };
}

/** `year-ago`, `year-earlier` before a quarter. */
function readYearAgo(scene: Scene, i: number): YearOf | undefined {
  if (at(scene, i) !== "year") return undefined;
  const next = skipHyphen(scene, i + 1);
  const word = at(scene, next);
  if (next === i + 1 || (word !== "ago" && word !== "earlier")) return undefined;
  return { to: next + 1, said: {}, relative: { unit: "Y", offset: -1, from: "context" } };
}

/** A year behind: `of 1990`, `1990`, `of last year`, `last year`, `of the year`. */
export function readYearTail(scene: Scene, i: number): YearOf | undefined {
  let start = at(scene, i) === "of" || at(scene, i) === "in" || at(scene, i) === "," ? i + 1 : i;
  if (at(scene, i) === "," && scene.words[start]?.kind !== "digits") return undefined;
  if (start > i && at(scene, start) === "the" && at(scene, start + 1) === "year") return { to: start + 2, said: {} };
  const pointed = readPointedYear(scene, start);
  if (pointed) return pointed;
  if (at(scene, start) === "fiscal" || at(scene, start) === "financial") start++;
  const year = readYearNumber(scene, start);
  return year && { to: year.to, said: { year: year.value } };
}

/** `last year`, `this year`, `next year`, `a year ago`, `a year earlier`. */
function readPointedYear(scene: Scene, i: number): YearOf | undefined {
  const offset = YEAR_STEP.get(at(scene, i));
  const start = at(scene, i + 1) === "fiscal" ? i + 2 : i + 1;
  if (offset !== undefined && at(scene, start) === "year")
    return { to: start + 1, said: {}, relative: { unit: "Y", offset, from: "document" } };
  if (at(scene, i) === "a" && at(scene, i + 1) === "year" && BACK.has(at(scene, i + 2))) {
    return { to: i + 3, said: {}, relative: { unit: "Y", offset: -1, from: "context" } };
  }
  return undefined;
}

function readFiscalYear(scene: Scene, i: number): Head | undefined {
  const word = at(scene, i);
  if (word === "fy") {
    const next = scene.words[i + 1];
    if (next?.kind === "digits" && /^(?:20)?\d\d$/.test(next.text))
      return { to: i + 2, said: { year: next.text.length === 2 ? 2000 + Number(next.text) : Number(next.text) } };
  }
  if (word !== "fiscal" && word !== "financial") return undefined;
  const start = at(scene, i + 1) === "year" ? i + 2 : i + 1;
  const year = readYearNumber(scene, start);
  return year && { to: year.to, said: { year: year.value } };
}

/** `third quarter`, `third-quarter`, `fiscal second quarter`, `Q3`. */
function readQuarter(scene: Scene, i: number): Head | undefined {
  if (at(scene, i) === "q" && scene.words[i + 1]?.glued && /^[1-4]$/.test(at(scene, i + 1)))
    return { to: i + 2, said: { quarter: Number(at(scene, i + 1)) } };
  const start = at(scene, i) === "fiscal" ? skipHyphen(scene, i + 1) : i;
  const last = at(scene, start) === "final" ? { value: 4, end: start + 1 } : undefined;
  const ordinal = last ?? readOrdinal(scene.words, start);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 4) return undefined;
  const next = skipHyphen(scene, ordinal.end);
  const head = at(scene, next) === "fiscal" ? next + 1 : next;
  if (at(scene, head) === "quarter" && !(scene.genre.game && !readYearTail(scene, head + 1)))
    return { to: head + 1, said: { quarter: ordinal.value } };
  return undefined;
}

/** `first half`, `second-half`: of a year where the words or the story say so. */
function readHalf(scene: Scene, i: number, dated: boolean): Head | undefined {
  const word = at(scene, i);
  const half = word === "first" || word === "1st" ? 1 : word === "second" || word === "latter" || word === "last" ? 2 : undefined;
  if (!half) return undefined;
  const next = skipHyphen(scene, i + 1);
  if (at(scene, next) !== "half") return undefined;
  const said: Said = { half };
  const tail = readYearTail(scene, next + 1);
  if (dated || tail || (scene.genre.reports && at(scene, next + 1) !== "of")) return { to: next + 1, said };
  return undefined;
}

/** `summer 1998`, `the summer of '98`, `the spring`; the bare word only as a noun in time's company. */
function readSeason(scene: Scene, i: number, determined: boolean): Head | undefined {
  const word = at(scene, i);
  const season = SEASON.get(word);
  if (!season) return undefined;
  const said: Said = { season };
  if (readYearTail(scene, i + 1)) return { to: i + 1, said };
  const token = tokenOf(scene, i);
  if (
    !token ||
    (token.upos !== "NOUN" && token.upos !== "PROPN") ||
    (/^(?:nmod|compound|dobj|obj|nsubj)/.test(token.deprel) && !SEASON_COMPANY.has(at(scene, i - 1)) && !determined)
  )
    return undefined;
  if (word === "fall" && token.deprel !== "obl" && !FALL_LEADS.has(at(scene, i - 1))) return undefined;
  if (word === "fall" && at(scene, i + 1) === "of") return undefined;
  if (isCapital(scene, i) && isCapital(scene, i + 1)) return undefined;
  const before = at(scene, determined ? i - 2 : i - 1);
  return SEASON_COMPANY.has(before) || (determined && token.deprel.startsWith("obl")) ? { to: i + 1, said } : undefined;
}

/** `the week of March 6`, `the night of Oct. 23`. */
export function readUnitOfDate(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "the" ? i + 1 : i;
  const unit = at(scene, start);
  if ((unit !== "week" && unit !== "weekend" && !PLAIN_PARTS.has(unit)) || at(scene, start + 1) !== "of") return undefined;
  const date = readMonthDate(scene, start + 2);
  if (date?.meaning.kind !== "date") return undefined;
  const { said } = date.meaning;
  if (said.day === undefined && said.weekday === undefined) return undefined;
  const part = DAY_PART.get(unit);
  if (part) return { to: date.to, meaning: { kind: "date", said: { ...said, part } } };
  return { to: date.to, meaning: { kind: "date", said: { ...said, ...(unit === "week" ? { week: true } : { weekend: true }) } } };
}
