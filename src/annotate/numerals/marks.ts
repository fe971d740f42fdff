/** Words that somebody looks out for, with a bit for each who does. */
const MARKS = new Map<string, number>();
let free = 1;

/**
 * Has words marked as they are cut, and gives the bit of the mark. A reader asks for it once, with the words that it can begin
 * with; from then on it passes over all others by one test of a bit, and a word costs one look-up whoever reads it.
 */
export function markWords(words: Iterable<string>): number {
  const mark = free;
  free *= 2;
  for (const word of words) MARKS.set(word, marksOf(word) | mark);
  return mark;
}

/** The marks of a word in lower case. */
export const marksOf = (lower: string): number => MARKS.get(lower) ?? 0;
