import { ZONE_WORDS } from "../../../data/calendar-words.js";
import { SMALL_CARDINALS } from "../../../data/number-words.js";
import { RATIO_WORDS } from "../../../data/time-context-words.js";
import { isBareHour } from "../../numerals/index.js";
import type { Said } from "../meaning.js";
import { DAY_PART, ZONE } from "../vocabulary.js";
import { at, isCapital, type Match, type Scene, tokenOf } from "./scene.js";

const RATIO = new Set(RATIO_WORDS);

const SMALL = new Map(Object.entries(SMALL_CARDINALS));
const ZONE_WORD = new Set(ZONE_WORDS);

/** Times of the clock: `10:35 a.m.`, `5 p.m. EST`, `5pm`, `noon`, `midnight`, `1400 GMT`, `three o'clock`, `4 in the morning`. */
export function readClock(scene: Scene, i: number): Match | undefined {
  const said = readNamedHour(scene, i) ?? readFigures(scene, i) ?? readOClock(scene, i) ?? readBareHour(scene, i);
  if (!said) return undefined;
  return { to: readZone(scene, said.to) ?? said.to, meaning: { kind: "date", said: said.said } };
}

interface Clock {
  readonly to: number;
  readonly said: Said;
}

/** `begins at 9`: the hour as it is told, since nothing says which half of the day it lies in. */
const readBareHour = (scene: Scene, i: number): Clock | undefined =>
  isBareHour(scene.words, scene.tokens, i)
    ? { to: i + 1, said: { hour: scene.words[i]?.number?.value ?? 0, minute: 0 } }
    : undefined;

function readNamedHour(scene: Scene, i: number): Clock | undefined {
  const word = at(scene, i);
  if (at(scene, i - 1) === "high") return undefined;
  if (word === "noon" || word === "midday") return { to: i + 1, said: { hour: 12, minute: 0 } };
  if (word === "midnight") return { to: i + 1, said: { hour: 24, minute: 0 } };
  return undefined;
}

/** `a.m.`, `p.m.`, `am`, `pm`. */
function readHalfDay(scene: Scene, i: number): { to: number; afternoon: boolean } | undefined {
  const word = at(scene, i).replaceAll(".", "");
  if (word !== "am" && word !== "pm") return undefined;
  if (at(scene, i) === "am" && !scene.words[i]?.glued && tokenOf(scene, i)?.lemma === "be") return undefined;
  return { to: i + 1, afternoon: word === "pm" };
}

function readFigures(scene: Scene, i: number): Clock | undefined {
  const word = scene.words[i];
  const before = scene.words[i - 1];
  if (word?.kind !== "digits" || (word.glued && before?.kind === "letters")) return undefined;
  const parts = /^(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?$/.exec(word.text);
  if (!parts) return readMilitary(scene, i, word.text);
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  const second = parts[3] === undefined ? {} : { second: Number(parts[3]) };
  if (hour > 24 || minute > 59) return undefined;
  const half = readHalfDay(scene, i + 1);
  if (half && hour >= 1 && hour <= 12)
    return { to: half.to, said: { hour: (hour % 12) + (half.afternoon ? 12 : 0), minute, ...second } };
  if (word.text.includes(":")) return isScore(scene, i) ? undefined : readPartAfter(scene, i + 1, { hour, minute, ...second });
  if (parts[2] !== undefined) return undefined;
  const next = at(scene, i + 1);
  if (hour >= 1 && hour <= 12 && next === "in" && at(scene, i + 2) === "the")
    return readPartAfter(scene, i + 1, { hour, minute }, true);
  return readOClockAfter(scene, i + 1, hour);
}

/** `4 in the morning`, `10:35 in the evening`, `at night`. */
function readPartAfter(scene: Scene, i: number, said: Said, needed = false): Clock | undefined {
  const start = at(scene, i) === "in" && at(scene, i + 1) === "the" ? i + 2 : at(scene, i) === "at" ? i + 1 : undefined;
  const part = start === undefined ? undefined : DAY_PART.get(at(scene, start));
  if (start === undefined || !part) return needed ? undefined : { to: i, said };
  const hour = said.hour ?? 0;
  const late = part === "AF" || part === "EV" || (part === "NI" && hour >= 6);
  return { to: start + 1, said: { ...said, hour: late && hour < 12 ? hour + 12 : hour } };
}

/** Figures with a colon that tell a score, a ratio or a verse: a figure or a capitalised name touches on both sides. */
function isScore(scene: Scene, i: number): boolean {
  const text = scene.words[i]?.text ?? "";
  if (!/^\d{1,2}:\d\d(?::\d\d)?$/.test(text)) return true;
  return RATIO.has(at(scene, i + 1)) || RATIO.has(at(scene, i - 1)) || RATIO.has(at(scene, i - 2));
}

/** `1400 GMT`, `0830 hours`. */
function readMilitary(scene: Scene, i: number, text: string): Clock | undefined {
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) return undefined;
  const next = at(scene, i + 1);
  if (
    !(ZONE.has(next) && isCapital(scene, i + 1)) &&
    next !== "hours" &&
    next !== "hrs" &&
    !(next === "local" && at(scene, i + 2) === "time")
  )
    return undefined;
  const to = next === "hours" || next === "hrs" ? i + 2 : i + 1;
  return { to, said: { hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)) } };
}

/** `three o'clock`, `4 o'clock in the morning`. */
function readOClock(scene: Scene, i: number): Clock | undefined {
  const hour = SMALL.get(at(scene, i));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const half = at(scene, i + 1) === "a.m." || at(scene, i + 1) === "p.m." ? readHalfDay(scene, i + 1) : undefined;
  if (half) return { to: half.to, said: { hour: (hour % 12) + (half.afternoon ? 12 : 0), minute: 0 } };
  if (at(scene, i + 1) === "in" && at(scene, i + 2) === "the") return readPartAfter(scene, i + 1, { hour, minute: 0 }, true);
  return readOClockAfter(scene, i + 1, hour);
}

function readOClockAfter(scene: Scene, i: number, hour: number): Clock | undefined {
  if (at(scene, i) === "o" && at(scene, i + 1) === "'clock") return readPartAfter(scene, i + 2, { hour, minute: 0 });
  return at(scene, i) === "oclock" ? readPartAfter(scene, i + 1, { hour, minute: 0 }) : undefined;
}

/** The zone behind a time of the clock: `EST`, `GMT`, `local time`, `Eastern time`, `Moscow time`. */
function readZone(scene: Scene, i: number): number | undefined {
  if (ZONE.has(at(scene, i)) && isCapital(scene, i) && isCapital(scene, i + 0)) return i + 1;
  let end = i;
  while (end < i + 3 && (ZONE_WORD.has(at(scene, end)) || (end === i && isCapital(scene, end)))) end++;
  return end > i && at(scene, end) === "time" ? end + 1 : undefined;
}
