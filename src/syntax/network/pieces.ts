import { LONGEST } from "./layout";
import type { Analysis } from "./types";

/** How well a sentence may be cut behind a word; other words do not do, unless none of these is near. */
const boundaries: ReadonlyMap<string, number> = new Map([
  [";", 3],
  [":", 2],
  ["--", 2],
  ["–", 2],
  ["—", 2],
  [",", 1],
]);

/**
 * A sentence in pieces short enough for the network: whole if it is, else cut behind the best boundary in the second half of
 * what may be taken, the last of equals.
 */
export function cutPieces(forms: readonly string[]): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let start = 0;
  while (forms.length - start > LONGEST) {
    let end = start + LONGEST;
    let best = 0;
    for (let index = start + LONGEST / 2; index < start + LONGEST; index++) {
      const rank = boundaries.get(forms[index] ?? "") ?? 0;
      if (rank > 0 && rank >= best) {
        best = rank;
        end = index + 1;
      }
    }
    pieces.push(forms.slice(start, end));
    start = end;
  }
  pieces.push(start === 0 ? forms : forms.slice(start));
  return pieces;
}

/** One tree of the trees of a sentence's pieces: the roots of all but the first hang on the first's as `parataxis`. */
export function joinPieces(pieces: readonly (readonly Analysis[])[]): readonly Analysis[] {
  const [first = [], ...rest] = pieces;
  if (rest.length === 0) return first;
  const root = first.findIndex(({ head }) => head < 0);
  const joined = [...first];
  for (const piece of rest) {
    const start = joined.length;
    for (const word of piece) {
      joined.push(
        word.head < 0
          ? { ...word, head: root, deprel: "parataxis" }
          : { ...word, head: start + word.head },
      );
    }
  }
  return joined;
}
