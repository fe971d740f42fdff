import type { InflectionClass } from "../../data/inflection-tags.js";
import { wordClasses } from "../../data/word-classes.js";
import { readFrontCoded } from "../../text/index.js";
import { baseForm } from "../inflection.js";

const NOUN = 1;
const VERB = 2;
const ADJECTIVE = 4;
const NAME = 16;
const PLURAL = 32;

/** The inflections: how their forms end, whose forms they are, and the bit that tells them. */
const inflections: readonly (readonly [kind: InflectionClass, ending: RegExp, part: number, bit: number])[] = [
  ["plural", /[^dg]$/, NOUN, PLURAL],
  ["present", /s$/, VERB, 64],
  ["past", /([^gs]|[au]ng)$/, VERB, 128],
  ["gerund", /ing$/, VERB, 256],
  ["comparative", /(er|worse)$/, ADJECTIVE, 512],
  ["superlative", /st$/, ADJECTIVE, 512],
];

/** How many classes of words there are. */
export const WORD_CLASSES = 1024;

const unpacked = new Map<string, ReadonlyMap<string, number>>();

/** The base forms with a first letter, and their bits. */
function wordsWith(letter: string): ReadonlyMap<string, number> {
  const known = unpacked.get(letter);
  if (known) return known;
  const lists = Object.hasOwn(wordClasses, letter) ? (wordClasses[letter] ?? []) : [];
  const words = new Map(lists.flatMap(([bits, list]) => readFrontCoded(list).map((base): [string, number] => [base, bits])));
  unpacked.set(letter, words);
  return words;
}

function partsOf(word: string): number {
  return isLowerCase(word.charCodeAt(0)) ? (wordsWith(word.charAt(0)).get(word) ?? 0) : 0;
}

function isLowerCase(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Whether a dictionary has the word, in its normal form, as the plural of a noun and as no name: "beekeepers". */
export function isCommonPlural(normal: string): boolean {
  return (wordClass(normal) & (PLURAL | NAME)) === PLURAL;
}

/**
 * What a dictionary says a word can be, from its normal form: the bits of `../../data/word-classes.ts`, and above them those of
 * the inflections it can be; 0 where no dictionary word is behind it. Of a word with hyphens the last part tells.
 *
 * It stands in for what a training text of 287,000 words cannot teach: that "fought" is a verb, and "Lima" a name.
 *
 * @example
 * wordClass("fought"); //=> 128
 * wordClass("lima"); //=> 16
 */
export function wordClass(normal: string): number {
  const word = normal.slice(normal.lastIndexOf("-") + 1);
  let bits = partsOf(word);
  for (const [kind, ending, part, bit] of inflections) {
    if (!ending.test(word)) continue;
    const base = baseForm(word, kind);
    if (base !== word && (partsOf(base) & part) > 0) bits |= bit;
  }
  return bits;
}
