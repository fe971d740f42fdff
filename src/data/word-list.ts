/** Reads a list of words parted by blanks; the word lists of this folder are written that way. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
