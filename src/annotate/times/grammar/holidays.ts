import {
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  HOLIDAY_NEIGHBOURS,
  OPEN_HOLIDAYS,
  WEEKDAY_HOLIDAYS,
} from "../../../data/calendar-words.js";
import { phraseReader } from "../../numerals/index.js";
import { readYearTail } from "./periods.js";
import { at, isCapital, type Match, type Scene } from "./scene.js";

const readName = phraseReader(
  [
    ...Object.keys(FIXED_HOLIDAYS),
    ...Object.keys(WEEKDAY_HOLIDAYS),
    ...Object.keys(HOLIDAY_NEIGHBOURS),
    ...Object.keys(EASTER_HOLIDAYS),
    ...OPEN_HOLIDAYS,
  ].map((name): [string, string] => [name, name]),
);
const WHICH = { this: "this", last: "last", next: "next" } as const;

/** Holidays by name, with a year or a pointing word: `Thanksgiving Day`, `last Christmas`, `Easter 1998`, `New Year's Eve`. */
export function readHoliday(scene: Scene, i: number): Match | undefined {
  const lead = at(scene, i);
  const which = lead === "this" || lead === "last" || lead === "next" ? WHICH[lead] : undefined;
  const start = which ? i + 1 : i;
  const named = isCapital(scene, start) ? readName(scene.words, start) : undefined;
  if (!named) return undefined;
  const said = { holiday: named.value };
  if (which) return { to: named.to, meaning: { kind: "date", said, which } };
  const tail = readYearTail(scene, named.to);
  if (!tail) return { to: named.to, meaning: { kind: "date", said } };
  return {
    to: tail.to,
    meaning: { kind: "date", said: { ...said, ...tail.said }, ...(tail.relative && { relative: tail.relative }) },
  };
}
