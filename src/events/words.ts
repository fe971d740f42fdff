import type { Span } from "../text/index.js";
import type { SentenceView } from "./story-view.js";

/** What a hyphen ties to a noun that was a verb: "sit-in", "walk-out", "build-up". */
const PARTICLES = new Set(["in", "out", "up", "down", "off", "back", "over"]);

/**
 * The lemma at `index` in lower case, `""` where there is no such word; of both parts of a noun with a particle tied to it
 * the whole: `"sit-in"`, `"walk-out"`.
 */
export function lemmaAt(view: SentenceView, index: number): string {
  const { tokens } = view.tree;
  const first = firstOfTied(view, index);
  return first === undefined
    ? (tokens[index]?.lemma.toLowerCase() ?? "")
    : `${tokens[first]?.lemma.toLowerCase()}-${tokens[first + 2]?.text.toLowerCase()}`;
}

/** The characters of the word at `index`, of both parts of a noun with a particle tied to it those of the whole. */
export function spanAt(view: SentenceView, index: number): Span | undefined {
  const { tokens } = view.tree;
  const first = firstOfTied(view, index);
  const [from, to] = first === undefined ? [tokens[index], tokens[index]] : [tokens[first], tokens[first + 2]];
  return from && to && { start: from.span.start, end: to.span.end };
}

/** Where the noun stands that a hyphen ties the particle to, for both of them. */
function firstOfTied({ tree }: SentenceView, index: number): number | undefined {
  if (tree.tokens[index + 1]?.text !== "-" && tree.tokens[index - 1]?.text !== "-") return undefined;
  return [index, index - 2].find((at) => {
    const [noun, hyphen, particle] = [tree.tokens[at], tree.tokens[at + 1], tree.tokens[at + 2]];
    if (hyphen?.text !== "-" || noun?.upos !== "NOUN" || particle === undefined) return false;
    return noun.span.end === hyphen.span.start && PARTICLES.has(particle.text.toLowerCase());
  });
}
