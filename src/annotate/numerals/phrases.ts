import { cutWords, type Word } from "./word.js";

/** A phrase found: the index past its last word, and what it stands for. */
export interface PhraseFound<T> {
  readonly to: number;
  readonly value: T;
}

/** Looks for phrases of a list word by word, so that a word that begins none costs one look-up. */
export type PhraseReader<T> = (words: readonly Word[], i: number) => PhraseFound<T> | undefined;

interface Step<T> {
  /** Whether the word touches the one before it: `%` of `5%`, `h` of `km/h`. */
  readonly glued: boolean;
  readonly next: Map<string, Step<T>>;
  value?: T;
}

/** Makes the reader of the longest phrase of `entries` that starts at a word. */
export function phraseReader<T>(entries: Iterable<readonly [string, T]>): PhraseReader<T> {
  const first = new Map<string, Step<T>>();
  for (const [phrase, value] of entries) {
    let steps = first;
    let last: Step<T> | undefined;
    for (const { lower, glued } of cutWords(phrase, { span: { start: 0, end: phrase.length }, block: 0, tokens: [] })) {
      last = steps.get(lower) ?? { glued, next: new Map() };
      steps.set(lower, last);
      steps = last.next;
    }
    if (last) last.value = value;
  }

  return (words, i) => {
    let found: PhraseFound<T> | undefined;
    let steps = first;
    for (let end = i; ; end++) {
      const word = words[end];
      const step = word && steps.get(word.lower);
      if (!step || (end > i && word.glued !== step.glued)) return found;
      if (step.value !== undefined) found = { to: end + 1, value: step.value };
      steps = step.next;
    }
  };
}
