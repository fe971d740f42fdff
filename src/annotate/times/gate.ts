import * as calendar from "../../data/calendar-words.js";
import { TENS } from "../../data/number-words.js";
import { startsNumber, type Word } from "../numerals/index.js";

const HOLIDAYS = [
  ...Object.keys(calendar.FIXED_HOLIDAYS),
  ...Object.keys(calendar.WEEKDAY_HOLIDAYS),
  ...Object.keys(calendar.EASTER_HOLIDAYS),
  ...calendar.OPEN_HOLIDAYS,
];
const wordsIn = (phrase: string): string[] => phrase.split(/[ .]|(?=')/).filter((word) => word !== "");

/** Words of which every expression holds one, figures apart. */
const CORE = new Set([
  ...Object.keys(calendar.WEEKDAYS),
  ...Object.keys(calendar.WEEKDAYS_PLURAL),
  ...Object.keys(calendar.MONTHS),
  ...Object.keys(calendar.SEASONS),
  ...Object.keys(calendar.DAY_PARTS),
  ...Object.keys(calendar.TIME_UNITS),
  ...Object.keys(calendar.DEICTIC_DAYS),
  ...Object.keys(calendar.RECURRENCES),
  ...Object.keys(calendar.DECADE_WORDS),
  ...calendar.PRESENT_WORDS,
  ...calendar.PAST_WORDS,
  ...calendar.FUTURE_WORDS,
  ...calendar.CORE_WORDS,
  ...Object.keys(TENS),
]);
for (const holiday of HOLIDAYS) {
  const words = wordsIn(holiday);
  if (!words.some((word) => CORE.has(word))) CORE.add(words[0] ?? holiday);
}

/** Words that can begin an expression. */
const OPENERS = new Set([
  ...CORE,
  ...Object.keys(calendar.POINTERS),
  ...Object.keys(calendar.EDGE_WORDS),
  ...Object.keys(calendar.EDGE_NOUNS),
  ...Object.keys(calendar.AMOUNT_MODIFIERS).map((phrase) => wordsIn(phrase)[0] ?? phrase),
  ...HOLIDAYS.map((name) => wordsIn(name)[0] ?? name),
  ...calendar.OPENING_WORDS,
]);

const ORDINAL = /(?:th|first|second|third)$/;
const opens = (word: Word): boolean =>
  OPENERS.has(word.lower) || startsNumber(word) || (word.kind === "letters" && ORDINAL.test(word.lower));
const isCore = (word: Word): boolean => word.kind === "digits" || (word.kind === "letters" && CORE.has(word.lower));

/** How far behind its first word an expression can have its first word of time: `the end of the first two and a half`. */
const REACH = 9;

/** Tells where an expression can begin, so that the recognisers look at few words. */
export interface Gate {
  /** The first word from `i` on that can begin an expression; the number of words where none can. */
  next(i: number): number;
}

/** Opens the gate of a sentence: one look-up a word. */
export function openGate(words: readonly Word[]): Gate {
  const cores: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word && isCore(word)) cores.push(i);
  }
  let near = 0;
  return {
    next(from) {
      let i = from;
      for (;;) {
        while (near < cores.length && (cores[near] ?? 0) < i) near++;
        const core = cores[near];
        if (core === undefined) return words.length;
        i = Math.max(i, core - REACH);
        const word = words[i];
        if (!word || opens(word)) return i;
        i++;
      }
    },
  };
}
