import { NOUN_CLASSES } from "../../data/noun-classes.js";
import {
  CONTENT_PREPOSITIONS,
  CONTRASTS,
  DAYS,
  HAPPENING_VERBS,
  QUOTE_ADDRESSING_VERBS,
  QUOTE_ADJECTIVES,
  QUOTE_FRAMING_NOUNS,
  QUOTE_HOLDERS,
  QUOTE_NAMING_VERBS,
  QUOTE_NOUNS,
  QUOTE_PREPOSITION_VERBS,
  QUOTE_SURE_VERBS,
  QUOTE_TELLING_VERBS,
  QUOTE_TEXTS,
  QUOTE_VERB_NEEDS,
  QUOTE_VERBS,
  SPEAKING_MANNERS,
  TIME_PREPOSITIONS,
} from "../../data/quote-cues.js";
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

const adjectives = new Map<string, Map<string, CueClass>>();
for (const row of QUOTE_ADJECTIVES) {
  for (const adjective of split(row.adjectives)) {
    const takes = adjectives.get(adjective) ?? new Map<string, CueClass>();
    for (const word of split(row.takes)) takes.set(word, row.class);
    adjectives.set(adjective, takes);
  }
}

const framings = new Map<string, CueClass>();
for (const row of QUOTE_FRAMING_NOUNS) for (const noun of split(row.nouns)) framings.set(noun, row.class);

const people = new Set(split(NOUN_CLASSES.people));
const holders = new Set(split(QUOTE_HOLDERS));
const telling = new Set(split(QUOTE_TELLING_VERBS));
const texts = new Set(split(QUOTE_TEXTS));
const addressing = new Set(split(QUOTE_ADDRESSING_VERBS));
const sure = new Set(split(QUOTE_SURE_VERBS));
const naming = new Set(split(QUOTE_NAMING_VERBS));
const happening = new Set(split(HAPPENING_VERBS));
const carrying = new Set(split(CONTENT_PREPOSITIONS));
const manners = new Set(split(SPEAKING_MANNERS));
const timeMarks = new Set(split(TIME_PREPOSITIONS));
const times = new Set(split(DAYS));
const contrasts = new Set(split(CONTRASTS));

/** The reporting verb with this lemma. */
export function cueVerb(lemma: string): CueVerb | undefined {
  return verbs.get(lemma.toLowerCase());
}

/** The class of the reporting noun with this lemma. */
export function cueNoun(lemma: string): CueClass | undefined {
  return nouns.get(lemma.toLowerCase());
}

/** What the adjective with this lemma takes, with the class by "clause", "infinitive" or preposition. */
export function cueAdjective(lemma: string): ReadonlyMap<string, CueClass> | undefined {
  return adjectives.get(lemma.toLowerCase());
}

/** Whether the noun names somebody by what they hold of something: "supporter". */
export function isHolder(lemma: string): boolean {
  return holders.has(lemma.toLowerCase());
}

/** Whether the verb's object is the person spoken to. */
export function isTelling(lemma: string): boolean {
  return telling.has(lemma.toLowerCase());
}

/** Whether the verb cannot do without the person spoken to, so that a noun behind it is never its subject. */
export function isAddressing(lemma: string): boolean {
  return addressing.has(lemma.toLowerCase());
}

/** Whether the verb takes hardly anything but a clause. */
export function isSure(lemma: string): boolean {
  return sure.has(lemma.toLowerCase());
}

/** Whether the verb names or judges its object and needs the name: "called it a mistake". */
export function isNaming(lemma: string): boolean {
  return naming.has(lemma.toLowerCase());
}

/** Whether a common noun as the verb's subject is an event, not a speaker. */
export function isHappening(lemma: string): boolean {
  return happening.has(lemma.toLowerCase());
}

/** Whether the noun is a thing that holds words, not somebody who speaks them: "answer", "letter". */
export function holdsWords(lemma: string): boolean {
  return texts.has(lemma.toLowerCase()) || nouns.has(lemma.toLowerCase());
}

/** The class of a noun that says whose words a clause is: "words", "opinion". */
export function framingNoun(word: string): CueClass | undefined {
  return framings.get(word.toLowerCase());
}

/** Whether the noun is a person: "mayor". */
export function namesPerson(lemma: string): boolean {
  return people.has(lemma.toLowerCase());
}

/** Whether the preposition carries on what is judged: "praised them for staying". */
export function carriesContent(word: string): boolean {
  return carrying.has(word.toLowerCase());
}

/** Whether the word opens a clause set against the report before it: "while". */
export function isContrast(word: string): boolean {
  return contrasts.has(word.toLowerCase());
}

/** Whether the noun behind "spoke on" says how, not of what: "condition". */
export function isManner(lemma: string): boolean {
  return manners.has(lemma.toLowerCase());
}

/** Whether the preposition says when: "during". */
export function marksTime(word: string): boolean {
  return timeMarks.has(word.toLowerCase());
}

/** Whether the word names a day or a time of day: "Monday", "yesterday". */
export function isTime(word: string): boolean {
  return times.has(word.toLowerCase());
}
