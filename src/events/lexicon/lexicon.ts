import { ACCUSE } from "../../data/lexicon/accuse.js";
import { AGREE } from "../../data/lexicon/agree.js";
import { AID } from "../../data/lexicon/aid.js";
import { ASSAULT } from "../../data/lexicon/assault.js";
import { COERCE } from "../../data/lexicon/coerce.js";
import { CONCEDE } from "../../data/lexicon/concede.js";
import { CONSULT } from "../../data/lexicon/consult.js";
import { COOPERATE } from "../../data/lexicon/cooperate.js";
import { MOBILIZE } from "../../data/lexicon/mobilize.js";
import { PROTEST } from "../../data/lexicon/protest.js";
import { REJECT } from "../../data/lexicon/reject.js";
import { REQUEST } from "../../data/lexicon/request.js";
import { RETREAT } from "../../data/lexicon/retreat.js";
import { SANCTION } from "../../data/lexicon/sanction.js";
import { SUPPORT } from "../../data/lexicon/support.js";
import { THREATEN } from "../../data/lexicon/threaten.js";
import { EVENT_TYPE_NAMES, type EventType } from "../../ontology/index.js";
import type { LexiconEntry, Pattern } from "./entry.js";
import type { OwnEntry } from "./own-entry.js";
import { expandWords } from "./word-list.js";

/** The event lexicon, a list of entries per type. */
export const EVENT_LEXICON: { readonly [T in EventType]: readonly LexiconEntry[] } = {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
};

/** One sense of a word: the act it may name, and the rest of the word's form (particle, compound). */
export interface Sense {
  /** The type of the act: PLOVER's, or one of the caller's own. */
  readonly type: string;
  /** The lexicon line. */
  readonly entry: Pattern;
  /** Where the line stands: the type of its file, or `own`, and its number there. */
  readonly line: string;
  /** What the sense weighs before its conditions are counted. */
  readonly weight: number;
  /** The verb's particle, `""` for none. */
  readonly particle: string;
  /** The words before the noun that make it a compound. */
  readonly compound: readonly string[];
}

/** The senses of words by lemma. */
interface Senses {
  /** The senses of a word; nothing where it has none. */
  get(lemma: string): readonly Sense[] | undefined;
}

/** The senses of words by part of speech and lemma. */
export interface SenseIndex {
  /** Senses of verbs by lemma. */
  readonly verbs: Senses;
  /** Senses of nouns by the lemma of the head. */
  readonly nouns: Senses;
  /** Senses of adjectives by lemma. */
  readonly adjectives: Senses;
}

/** A line of a lexicon with its place. */
type Line = Pick<Sense, "type" | "entry" | "line" | "weight">;

/** More than all conditions of an entry together: a caller's line wins over ours wherever it fits. */
const OWN_WEIGHT = 1000;

let ours: SenseIndex | undefined;

/** The index of our lexicon, with the caller's lines before ours. */
export function sensesWith(own: readonly OwnEntry[]): SenseIndex {
  ours ??= indexOf(
    EVENT_TYPE_NAMES.flatMap((type) =>
      EVENT_LEXICON[type].map((entry, at) => ({ type, entry, line: `${type}.${at}`, weight: 1 })),
    ),
  );
  if (own.length === 0) return ours;
  const { verbs, nouns, adjectives } = indexOf(
    own.map((entry, at) => ({ type: entry.type, entry, line: `own.${at}`, weight: OWN_WEIGHT })),
  );
  return {
    verbs: both(verbs, ours.verbs),
    nouns: both(nouns, ours.nouns),
    adjectives: both(adjectives, ours.adjectives),
  };
}

function both(first: Senses, second: Senses): Senses {
  return {
    get(lemma) {
      const own = first.get(lemma);
      return own === undefined ? second.get(lemma) : [...own, ...(second.get(lemma) ?? [])];
    },
  };
}

/** Turns lines of a lexicon into an index by lemma. */
function indexOf(lines: readonly Line[]): SenseIndex {
  const verbs = new Map<string, Sense[]>();
  const nouns = new Map<string, Sense[]>();
  const adjectives = new Map<string, Sense[]>();
  const add = (index: Map<string, Sense[]>, lemma: string, sense: Sense): void => {
    const senses = index.get(lemma);
    if (senses === undefined) index.set(lemma, [sense]);
    else senses.push(sense);
  };
  for (const line of lines) {
    const { entry } = line;
    for (const verb of expandWords(entry.verbs)) {
      const [word = "", particle = ""] = verb.split("+");
      const parts = word.split("-");
      add(verbs, parts.at(-1) ?? "", { ...line, particle, compound: parts.slice(0, -1) });
    }
    for (const noun of expandWords(entry.nouns)) {
      const parts = noun.split(/[_-]/);
      add(nouns, parts.at(-1) ?? "", { ...line, particle: "", compound: parts.slice(0, -1) });
      if (noun.includes("-")) add(nouns, noun, { ...line, particle: "", compound: [] });
    }
    for (const adjective of expandWords(entry.adjectives)) add(adjectives, adjective, { ...line, particle: "", compound: [] });
  }
  return { verbs, nouns, adjectives };
}
