/** Words that somebody looks out for, with a bit for each who does. */
const MARKS = new Map<string, number>();
let free = 1;

/** Whether any marked word has such a first letter, last letter and length, so that few others need a look-up. */
const SIEVE = new Uint8Array(4096);
const placeOf = (word: string): number =>
  (61 * word.charCodeAt(0) + 29 * word.charCodeAt(word.length - 1) + 7 * word.length) % SIEVE.length;

/**
 * Has words marked as they are cut, and gives the bit of the mark. A reader asks for it once, with the words that it can begin
 * with; from then on it passes over all others by one test of a bit, and a word costs one look-up whoever reads it.
 */
export function markWords(words: Iterable<string>): number {
  const mark = free;
  free *= 2;
  for (const word of words) {
    MARKS.set(word, marksOf(word) | mark);
    SIEVE[placeOf(word)] = 1;
  }
  return mark;
}

/** The marks of a word in lower case. */
export const marksOf = (lower: string): number => (SIEVE[placeOf(lower)] === 0 ? 0 : (MARKS.get(lower) ?? 0));
