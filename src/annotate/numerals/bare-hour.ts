import { MONTHS, WEEKDAYS } from "../../data/calendar-words.js";
import { BEHIND_BARE_HOUR, CLOCK_VERBS, OPENING_VERBS } from "../../data/time-context-words.js";
import type { Token } from "../../syntax/index.js";
import type { Word } from "./word.js";

const TAILS = new Set(BEHIND_BARE_HOUR);
const DAYS = new Set([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)]);
const CLOCKED = new Set(CLOCK_VERBS);
const OPENING = new Set(OPENING_VERBS);

/**
 * Whether the number at word `i` is an hour without "a.m.", "o'clock" or minutes: `begins at 9`, `polls open at 7 on Sunday`. What
 * opens, closes and ends at a number can be a price, so that a day must stand behind it.
 */
export function isBareHour(words: readonly Word[], tokens: readonly Token[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  const hour = word?.number;
  if (before?.lower !== "at" || !hour || hour.end !== i + 1 || !(hour.value >= 1 && hour.value <= 12)) return false;
  if (!Number.isInteger(hour.value) || word.text.includes(".")) return false;
  const dated = next !== undefined && (next.lower === "on" ? DAYS.has(words[i + 2]?.lower ?? "") : TAILS.has(next.lower));
  if (!dated && next !== undefined && (next.kind !== "sign" || !/^[.,;)"”]$/.test(next.text)) && next.lower !== "and")
    return false;
  const verb = tokens[tokens[word.token]?.head ?? -1];
  return verb !== undefined && (CLOCKED.has(verb.lemma) || (dated && OPENING.has(verb.lemma)));
}
