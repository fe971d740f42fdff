import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, OPEN_HOLIDAYS, WEEKDAY_HOLIDAYS } from "../../../data/calendar-words.js";
import { readYearTail } from "./periods.js";
import { at, isCapital, type Match, type Scene } from "./scene.js";

const NAMES = new Set([
  ...Object.keys(FIXED_HOLIDAYS),
  ...Object.keys(WEEKDAY_HOLIDAYS),
  ...Object.keys(EASTER_HOLIDAYS),
  ...OPEN_HOLIDAYS,
]);
/** First words of holidays, so that other words cost one look-up. */
const FIRST = new Set([...NAMES].map((name) => name.split(/[ '.]/)[0] ?? name));
const WHICH = { this: "this", last: "last", next: "next" } as const;

/** Holidays by name, with a year or a pointing word: `Thanksgiving Day`, `last Christmas`, `Easter 1998`, `New Year's Eve`. */
export function readHoliday(scene: Scene, i: number): Match | undefined {
  const lead = at(scene, i);
  const which = lead === "this" || lead === "last" || lead === "next" ? WHICH[lead] : undefined;
  const start = which ? i + 1 : i;
  const named = readName(scene, start);
  if (!named) return undefined;
  const said = { holiday: named.name };
  if (which) return { to: named.to, meaning: { kind: "date", said, which } };
  const tail = readYearTail(scene, named.to);
  if (!tail) return { to: named.to, meaning: { kind: "date", said } };
  return {
    to: tail.to,
    meaning: { kind: "date", said: { ...said, ...tail.said }, ...(tail.relative && { relative: tail.relative }) },
  };
}

/** The longest name of a holiday at word `i`, of at most five words. */
function readName(scene: Scene, i: number): { to: number; name: string } | undefined {
  if (!FIRST.has(at(scene, i)) || !isCapital(scene, i)) return undefined;
  let phrase = "";
  let found: { to: number; name: string } | undefined;
  for (let n = 0; n < 6; n++) {
    const word = scene.words[i + n];
    if (!word) break;
    phrase += n > 0 && !word.glued ? ` ${word.lower}` : word.lower;
    if (NAMES.has(phrase)) found = { to: i + n + 1, name: phrase };
  }
  return found;
}
