/** Characters that mean something in a pattern. */
const SYNTAX = /[\\^$.*+?()[\]{}|]/g;

/**
 * A pattern for whole words in lower-case text: `niger` is in "Niger river", not in "Nigeria". `boundary` is the class of
 * characters that are no part of a word, as the dialect writes it; blanks between the words may be any.
 */
export function wordPattern(words: string, boundary: string): string {
  const parts = words.trim().toLowerCase().split(/\s+/);
  return `(^|${boundary})${parts.map((part) => part.replace(SYNTAX, "\\$&")).join("\\s+")}($|${boundary})`;
}

/** A test for whole words, upper and lower case alike. */
export function wordTest(words: string): (text: string) => boolean {
  const pattern = new RegExp(wordPattern(words, "[^\\p{L}\\p{N}]"), "u");
  return (text) => pattern.test(text.toLowerCase());
}

/** The whole words of a text in lower case: every text that fits {@link wordTest} has all words of what was looked for. */
export function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
