import { QUOTE_ADJECTIVES, QUOTE_NOUNS, QUOTE_PREPOSITION_VERBS, QUOTE_VERB_NEEDS, QUOTE_VERBS } from "../../data/quote-cues.js";
import type { CueClass } from "./schema.js";

/** What a reporting verb takes. */
export type CueFrame = "quote" | "clause" | "infinitive" | "gerund" | "object";

/** A reporting verb: the class it has with each of the things it takes. */
export interface CueVerb {
  /** The class by frame: "decide" with a clause is thought, with "to" and a verb attitude. */
  readonly frames: ReadonlyMap<CueFrame, CueClass>;
  /** The class by preposition: "of" in "accused them of". */
  readonly prepositions: ReadonlyMap<string, CueClass>;
  /** Particles of which one must be there: "out" in "pointed out". */
  readonly needs?: ReadonlySet<string>;
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== "");

const verbs = new Map<string, { frames: Map<CueFrame, CueClass>; prepositions: Map<string, CueClass>; needs?: Set<string> }>();

function entry(verb: string) {
  const known = verbs.get(verb);
  if (known) return known;
  const made = { frames: new Map<CueFrame, CueClass>(), prepositions: new Map<string, CueClass>() };
  verbs.set(verb, made);
  return made;
}

for (const row of QUOTE_VERBS) {
  for (const verb of split(row.verbs))
    for (const frame of row.frames) if (!entry(verb).frames.has(frame)) entry(verb).frames.set(frame, row.class);
}
for (const row of QUOTE_PREPOSITION_VERBS) {
  for (const verb of split(row.verbs))
    for (const word of split(row.prepositions))
      if (!entry(verb).prepositions.has(word)) entry(verb).prepositions.set(word, row.class);
}
for (const { verb, particles } of QUOTE_VERB_NEEDS) {
  const found = verbs.get(verb);
  if (found) found.needs = new Set(split(particles));
}

const nouns = new Map<string, CueClass>();
for (const row of QUOTE_NOUNS) for (const noun of split(row.nouns)) nouns.set(noun, row.class);

const adjectives = new Set(split(QUOTE_ADJECTIVES.adjectives));

/** The reporting verb with this lemma. */
export function cueVerb(lemma: string): CueVerb | undefined {
  return verbs.get(lemma.toLowerCase());
}

/** The class of the reporting noun with this lemma. */
export function cueNoun(lemma: string): CueClass | undefined {
  return nouns.get(lemma.toLowerCase());
}

/** The class of the adjective with this lemma, where it takes a clause that is thought. */
export function cueAdjective(lemma: string): CueClass | undefined {
  return adjectives.has(lemma.toLowerCase()) ? QUOTE_ADJECTIVES.class : undefined;
}
