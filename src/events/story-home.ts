import { PARTISAN_SECTORS } from "../data/actor-classes.js";
import { INTERNATIONAL_CODES } from "../ontology/index.js";
import { wordSet } from "./lexicon/word-list.js";
import type { AnnotatedStory } from "./story-view.js";

const PARTISAN = wordSet(PARTISAN_SECTORS);
/** How many times as often as any other country a story names the one it plays in. */
const MARGIN = 2;
/** In how many sentences it names it, and how many sides of its politics take part, at the least. */
const OFTEN = 2;

/**
 * The country whose politics a story tells: it speaks of that far more than of any other, and of several who rule, oppose or
 * fight there. People whom the story ties to no country are of that one.
 */
export function storyHome({ entities, sentences }: AnnotatedStory): string | undefined {
  if (entities.filter(({ sector = "" }) => PARTISAN.has(sector)).length < OFTEN) return undefined;
  const named = new Map<string, number[]>();
  for (const { country, mentions } of entities) {
    if (country === undefined || Object.hasOwn(INTERNATIONAL_CODES, country)) continue;
    const starts = mentions.filter(({ kind }) => kind !== "pronoun").map(({ span }) => span.start);
    named.set(country, [...(named.get(country) ?? []), ...starts]);
  }
  const [first, second] = [...named].sort((one, other) => other[1].length - one[1].length);
  if (first === undefined) return undefined;
  const [country, starts] = first;
  const told = sentences.filter(({ span }) => starts.some((start) => span.start <= start && start < span.end));
  return told.length >= OFTEN && starts.length >= MARGIN * (second?.[1].length ?? 0) ? country : undefined;
}
