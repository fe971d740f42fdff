import * as calendar from "../../data/calendar-words.js";
import * as numbers from "../../data/number-words.js";
import * as context from "../../data/time-context-words.js";
import * as openers from "../../data/time-openings.js";

/**
 * The openings of one kind of expression: a first word, or a first and a second one that stand together. `#` is a number, in
 * figures or in words; `#year`, `#clock` and `#dotted` are figures by their shape, whatever stands behind them.
 */
export type Opening = readonly string[];

const keys = Object.keys;
const behind = (leads: readonly string[], words: readonly string[]): string[] =>
  leads.flatMap((lead) => words.map((word) => `${lead} ${word}`));
/** The words of a phrase, as a sentence is cut into them. */
const wordsIn = (phrase: string): string[] => phrase.match(/[\p{L}\p{N}]+|'\p{L}*|\S/gu) ?? [];
const firstOf = (phrase: string): string => wordsIn(phrase)[0] ?? phrase;
const openingOf = (phrase: string): string => wordsIn(phrase).slice(0, 2).join(" ");

const THE = ["the"];
const A = ["a", "an"];
const THOSE = ["the", "those", "these"];
const NUMBER = ["#"];
const UNITS = keys(calendar.TIME_UNITS);
const COUNTED = [...UNITS, ...calendar.UNIT_ADJECTIVES];
const PLURALS = UNITS.filter((unit) => unit.endsWith("s") || unit === "millennia");
const SINGULARS = UNITS.filter((unit) => !unit.endsWith("s"));
const WEEKDAYS = keys(calendar.WEEKDAYS);
const MONTHS = keys(calendar.MONTHS);
const SEASONS = keys(calendar.SEASONS);
const SCALES = keys(numbers.SCALES);
const ORDINALS = [...keys(numbers.SMALL_ORDINALS), ...keys(numbers.TENS_ORDINALS)];
/** What stands inside a number, behind its first word. */
const NUMBER_TAILS = [...SCALES, ...keys(numbers.FRACTIONS), ...keys(numbers.FRACTION_SIGNS), ...openers.NUMBER_LINKS, ...NUMBER];

/** Modifiers, vague amounts, numbers and parts of one: what amounts of time begin with, bare units apart. */
const COUNTS = [...keys(calendar.AMOUNT_MODIFIERS).map(firstOf), ...numbers.VAGUE_AMOUNTS, ...openers.AMOUNT_PARTS, ...NUMBER];
const AMOUNTS = [
  ...keys(calendar.AMOUNT_MODIFIERS).map(openingOf),
  ...numbers.VAGUE_AMOUNTS,
  ...openers.AMOUNT_PARTS,
  ...PLURALS,
  ...behind(THOSE, numbers.VAGUE_AMOUNTS),
  ...behind(A, [...COUNTED, ...SCALES, ...openers.AMOUNT_SECONDS]),
  ...behind(NUMBER, [...COUNTED, ...NUMBER_TAILS]),
];

const HOLIDAYS = [
  ...keys(calendar.FIXED_HOLIDAYS),
  ...keys(calendar.WEEKDAY_HOLIDAYS),
  ...keys(calendar.HOLIDAY_NEIGHBOURS),
  ...keys(calendar.EASTER_HOLIDAYS),
  ...calendar.OPEN_HOLIDAYS,
];
const FRAMES = [...context.PAST_FRAMES, ...context.FUTURE_FRAMES];
const POINTERS = keys(calendar.POINTERS);
const POINTED = [...WEEKDAYS, ...MONTHS, ...SEASONS, ...COUNTED, ...keys(context.THIS_STEPS)];
const STEPS = [...openers.SAME_WORDS, ...keys(context.NARRATIVE_STEPS)];
const EDGES = [...openers.ENDED_UNITS, ...keys(calendar.EDGE_NOUNS), ...keys(calendar.EDGE_WORDS)];
const DECADES = [...keys(calendar.DECADE_WORDS), ...openers.APOSTROPHES, ...ORDINALS];
const PERIODS = [...keys(context.YEAR_STEPS), ...SEASONS, ...openers.PERIOD_OPENERS, ...openers.APOSTROPHES, ...ORDINALS];
/** What stands behind the first word of a spelled-out year: `nineteen ninety`, `two thousand ten`. */
const SPELLED_YEAR = behind(NUMBER, [...NUMBER, ...SCALES]);

/** What each kind of expression opens with, by the name of its recogniser. */
export const OPENINGS = {
  set: [
    ...keys(calendar.RECURRENCES),
    ...keys(calendar.WEEKDAYS_PLURAL),
    ...openers.SET_OPENERS,
    ...behind(A, [...UNITS, ...SCALES, ...openers.AMOUNT_SECONDS]),
    ...behind(NUMBER, ["times", ...NUMBER_TAILS]),
  ],
  numericDate: [...behind(NUMBER, openers.DATE_SIGNS), "#dotted"],
  weekdayPart: WEEKDAYS,
  monthDate: [...WEEKDAYS, ...MONTHS, ...ORDINALS, ...behind(NUMBER, [...MONTHS, ...ORDINALS, ...openers.BEHIND_DAY])],
  unitOfDate: [...behind(openers.DATED_UNITS, ["of"]), ...behind(THE, openers.DATED_UNITS)],
  report: ["last year", ...behind(THE, [...openers.REPORT_OPENERS, ...openers.APOSTROPHES, ...NUMBER])],
  period: [...PERIODS, ...behind(THE, [...PERIODS, ...NUMBER]), ...behind(A, ["year"]), ...SPELLED_YEAR, "#year"],
  holiday: [...HOLIDAYS.map(openingOf), ...behind(keys(context.YEAR_STEPS), HOLIDAYS.map(firstOf))],
  year: [
    ...DECADES,
    ...behind(THE, [...DECADES, "year", ...NUMBER]),
    ...behind(NUMBER, [...ORDINALS, "-"]),
    ...SPELLED_YEAR,
    "#year",
  ],
  deicticDay: [...keys(calendar.DEICTIC_DAYS), ...behind(["this", "last"], context.PLAIN_DAY_PARTS)],
  pointer: [...behind(POINTERS, POINTED), ...behind(THE, POINTERS)],
  framed: [...behind(FRAMES, [...COUNTS, ...PLURALS]), ...behind(THOSE, FRAMES)],
  shift: ["year", "the year", ...AMOUNTS],
  beyond: ["day", "the day", ...AMOUNTS],
  narrative: [
    ...STEPS,
    ...behind(openers.NARRATIVE_OPENERS, [...STEPS, ...context.PLAIN_DAY_PARTS, ...UNITS]),
    ...behind(THE, [...STEPS, ...COUNTED]),
  ],
  edge: [...EDGES, ...behind(THE, EDGES)],
  clock: [
    ...openers.NAMED_HOURS,
    ...behind(NUMBER, [...openers.BEHIND_HOUR, ...context.BEHIND_BARE_HOUR, ...openers.CLAUSE_ENDS, ...keys(calendar.ZONES)]),
    "#clock",
  ],
  periodOf: behind(A, [...NUMBER, "half"]),
  duration: [...AMOUNTS, ...behind(THOSE, COUNTS), ...behind(SINGULARS, openers.HYPHENS), ...keys(calendar.LONG_WORDS)],
  loosePart: [
    ...context.LOOSE_DAY_PARTS,
    ...openers.INTO_NIGHT,
    ...behind(openers.NIGHT_ADJECTIVES, openers.NIGHT_NOUNS),
    ...behind(THE, openers.NIGHT_ADJECTIVES),
  ],
  reference: [
    ...calendar.PRESENT_WORDS,
    ...calendar.PAST_WORDS,
    ...calendar.FUTURE_WORDS,
    ...openers.REFERENCE_OPENERS,
    ...behind(THE, [...openers.REFERENCE_NOUNS, ...context.REFERENCE_ADJECTIVES]),
  ],
} satisfies { readonly [kind: string]: Opening };
