import { markWords, type Word } from "../numerals/index.js";
import type { Opening } from "./openings.js";

/** Tells by the first two words which kinds of expression can begin at a word: a bit for each, in the order they were given. */
export type OpeningIndex = (words: readonly Word[], i: number) => number;

/** What a first word opens by itself, and with the word behind it. */
interface Lead {
  alone: number;
  readonly before: Map<string, number>;
}

/** Builds the index; the words of the openings are marked, so that a word that opens nothing costs no look-up. */
export function indexOpenings(kinds: readonly Opening[]): OpeningIndex {
  const leads = new Map<string, Lead>();
  const seconds = new Set<string>();
  for (const [n, openings] of kinds.entries()) {
    for (const opening of openings) {
      const [first = "", second] = opening.split(" ");
      const lead = leads.get(first) ?? { alone: 0, before: new Map() };
      leads.set(first, lead);
      if (second === undefined) lead.alone |= 1 << n;
      else lead.before.set(second, (lead.before.get(second) ?? 0) | (1 << n));
      if (second !== undefined) seconds.add(second);
    }
  }
  const alone = markWords([...leads].filter(([, lead]) => lead.alone !== 0).map(([first]) => first));
  const leading = markWords([...leads].filter(([, lead]) => lead.before.size > 0).map(([first]) => first));
  const second = markWords(seconds);
  /** Letters that touch a figure can make anything of it: `20th`, `1990s`, `5pm`. */
  const anyFigure = maskOf(kinds, (opening) => opening.startsWith("#"));

  return (words, i) => {
    const word = words[i];
    if (word === undefined) return 0;
    const next = words[i + 1];
    const number = isNumber(word);
    if (!number && (word.marks & alone) === 0) {
      if (next === undefined || (word.marks & leading) === 0 || ((next.marks & second) === 0 && !isNumber(next))) return 0;
    }
    const lead = leads.get(number ? "#" : word.lower);
    if (!lead) return 0;
    const pair = next ? (lead.before.get(isNumber(next) ? "#" : next.lower) ?? 0) : 0;
    if (word.kind !== "digits") return lead.alone | pair;
    if (next?.glued && next.kind === "letters") return anyFigure;
    return pair | (leads.get(shapeOf(word.text))?.alone ?? 0);
  };
}

const maskOf = (kinds: readonly Opening[], holds: (opening: string) => boolean): number =>
  kinds.reduce((mask, openings, n) => (openings.some(holds) ? mask | (1 << n) : mask), 0);

/** Whether a word is a number by itself or begins one; the articles of `a dozen` and `half a million` are words of their own. */
const isNumber = ({ kind, number, lower }: Word): boolean =>
  kind === "digits" || (number !== undefined && lower !== "a" && lower !== "an" && lower !== "half");

/** Four figures that can be a year, figures with a colon, and figures with points. */
function shapeOf(figure: string): string {
  if (figure.includes(":")) return "#clock";
  if (figure.length === 4) return "#year";
  return figure.length > 7 ? "#dotted" : "";
}
