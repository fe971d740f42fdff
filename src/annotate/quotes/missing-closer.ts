import { closing, invertedClosing } from "./closing.js";
import { cueVerb } from "./cue-lexicon.js";
import type { Stretch, Word } from "./layout.js";
import { type Tree, wordAt } from "./tree.js";

/** In how many sentences behind an opening mark its speaker is looked for. */
const MOST_SENTENCES = 3;
/** How long a sentence is read, in words. */
const LONGEST = 80;

/**
 * A stretch whose closing mark was forgotten, cut at the comma before the clause that names its speaker.
 *
 * ```text
 * "We will leave, Lind said.
 * ^^^^^^^^^^^^^^^
 * ```
 */
export function closedAtCue(words: readonly Word[], starts: readonly number[], stretch: Stretch): Stretch {
  const opening = words[stretch.first]?.sentence;
  const closing = words[stretch.last]?.sentence;
  if (stretch.closed || opening === undefined || closing === undefined) return stretch;
  for (let sentence = opening; sentence <= Math.min(closing, opening + MOST_SENTENCES - 1); sentence++) {
    const start = starts[sentence] ?? 0;
    const tree = words[start]?.tree;
    const comma = tree && commaBeforeCue(tree, Math.max(0, stretch.first - start));
    const end = comma === undefined ? undefined : words[start + comma]?.token.span.end;
    if (comma !== undefined && end !== undefined && end < stretch.span.end)
      return {
        ...stretch,
        span: { start: stretch.span.start, end },
        inner: { start: stretch.inner.start, end },
        closed: true,
        last: start + comma,
      };
  }
  return stretch;
}

/** The comma between what is said from the word `from` on and "Lind said" or "said Lind"; whoever says "I said" goes on speaking. */
export function commaBeforeCue(tree: Tree, from: number): number | undefined {
  for (let verb = from + 2; verb < tree.tokens.length && verb < from + LONGEST; verb++) {
    const token = wordAt(tree, verb);
    const entry = token?.upos === "VERB" ? cueVerb(token.lemma) : undefined;
    if (entry?.frames.get("quote") !== "speech") continue;
    const found = closing(tree, verb, entry) ?? invertedClosing(tree, verb, entry);
    const comma = found?.content[0]?.last;
    if (comma === undefined || comma <= from || wordAt(tree, comma)?.text !== ",") continue;
    if (!/^(?:I|we|you)$/i.test(wordAt(tree, found?.speaker?.head)?.text ?? "I")) return comma;
  }
  return undefined;
}
