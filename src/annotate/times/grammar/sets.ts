import { BEFORE_NO_RATE, BEHIND_NO_RATE, PER_WORDS } from "../../../data/time-context-words.js";
import { two } from "../calendar.js";
import { MONTH, RECURRENCE, SEASON, WEEKDAY, WEEKDAY_PLURAL } from "../vocabulary.js";
import { readPart } from "./pointing.js";
import { at, isCapital, type Match, type Scene, tokenOf } from "./scene.js";
import { durationOf, readUnit } from "./units.js";

const PER = new Set(PER_WORDS);
const NO_RATE_TAILS = new Set(BEHIND_NO_RATE);
const NO_RATE_LEADS = new Set(BEFORE_NO_RATE);

const set = (to: number, value: string): Match => ({ to, meaning: { kind: "set", value } });

/** What recurs: `daily`, `annual`, `every Tuesday`, `each year`, `every two weeks`, `twice a week`, `a year` as a rate, `Sundays`. */
export function readSet(scene: Scene, i: number): Match | undefined {
  const word = at(scene, i);
  const period = RECURRENCE.get(word);
  if (period)
    return isName(scene, i) || (scene.genre.reports && tokenOf(scene, i)?.upos === "ADJ") || word === "quarterly"
      ? undefined
      : set(i + 1, period);
  if (word === "every" || word === "each") return readEvery(scene, i);
  if (word === "per") {
    const unit = readUnit(scene, i + 1);
    return unit && !unit.plural && !/^T[HMS]$/.test(unit.unit) ? set(unit.to, durationOf(1, unit.unit)) : undefined;
  }
  const plural = WEEKDAY_PLURAL.get(word);
  if (plural !== undefined) return set(readPart(scene, i + 1)?.to ?? i + 1, `XXXX-WXX-${plural}`);
  return readFrequency(scene, i) ?? readRate(scene, i);
}

const isName = (scene: Scene, i: number): boolean =>
  tokenOf(scene, i)?.upos === "PROPN" || (isCapital(scene, i) && isCapital(scene, i + 1));

function readEvery(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i + 1) === "single" || at(scene, i + 1) === "passing" ? i + 2 : i + 1;
  const other = at(scene, start) === "other" ? start + 1 : start;
  const weekday = WEEKDAY.get(at(scene, other));
  if (weekday !== undefined && at(scene, other).length > 3)
    return set(readPart(scene, other + 1)?.to ?? other + 1, `XXXX-WXX-${weekday}`);
  const month = MONTH.get(at(scene, other));
  if (month !== undefined) return set(other + 1, `XXXX-${two(month)}`);
  const season = SEASON.get(at(scene, other));
  if (season) return set(other + 1, `XXXX-${season}`);
  const part = readPart(scene, other);
  if (part) return set(part.to, `XXXX-XX-XXT${part.value}`);
  const number = other > start ? { value: 2, end: other } : scene.words[other]?.number;
  const unit = readUnit(scene, number?.end ?? other);
  if (!unit) return undefined;
  return set(unit.to, durationOf(number?.value ?? 1, unit.unit === "NI" ? "D" : unit.unit));
}

/** `once a week`, `twice a year`, `three times a day`. */
function readFrequency(scene: Scene, i: number): Match | undefined {
  const word = at(scene, i);
  const single = word === "once" || word === "twice" || word === "thrice" ? i + 1 : undefined;
  const counted = single ?? countedTimes(scene, i);
  if (counted === undefined || !PER.has(at(scene, counted))) return undefined;
  const unit = readUnit(scene, counted + 1);
  return unit && !unit.plural ? set(unit.to, durationOf(1, unit.unit)) : undefined;
}

function countedTimes(scene: Scene, i: number): number | undefined {
  const number = scene.words[i]?.number;
  return number && at(scene, number.end) === "times" ? number.end + 1 : undefined;
}

/** `$2 million a year`, `four hours a day`: the article stands for "per". */
function readRate(scene: Scene, i: number): Match | undefined {
  const word = at(scene, i);
  if (word !== "a" && word !== "an") return undefined;
  const unit = readUnit(scene, i + 1);
  if (!unit || unit.plural) return undefined;
  const before = tokenOf(scene, i - 1);
  const previous = scene.words[i - 1];
  const figure = previous?.kind === "digits" || previous?.text === "%";
  if (NO_RATE_TAILS.has(at(scene, unit.to)) && !(figure && at(scene, unit.to) === "from")) return undefined;
  if (!before || !previous) return undefined;
  const amount =
    before.upos === "NOUN" ||
    before.upos === "NUM" ||
    before.upos === "SYM" ||
    previous.kind === "digits" ||
    previous.text === "%";
  return amount && !NO_RATE_LEADS.has(previous.lower) ? set(unit.to, durationOf(1, unit.unit)) : undefined;
}
