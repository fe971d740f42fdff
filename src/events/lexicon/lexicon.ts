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
import type { LexiconEntry } from "./entry.js";
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
  /** The type of the act. */
  readonly type: EventType;
  /** The lexicon line. */
  readonly entry: LexiconEntry;
  /** The verb's particle, `""` for none. */
  readonly particle: string;
  /** The words before the noun that make it a compound. */
  readonly compound: readonly string[];
}

/** The senses of words by part of speech and lemma. */
export interface SenseIndex {
  /** Senses of verbs by lemma. */
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  /** Senses of nouns by the lemma of the head. */
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  /** Senses of adjectives by lemma. */
  readonly adjectives: ReadonlyMap<string, readonly Sense[]>;
}

/** Turns lexicon entries into an index by lemma. */
export function senseIndexOf(lexicon: typeof EVENT_LEXICON): SenseIndex {
  const verbs = new Map<string, Sense[]>();
  const nouns = new Map<string, Sense[]>();
  const adjectives = new Map<string, Sense[]>();
  const add = (index: Map<string, Sense[]>, lemma: string, sense: Sense): void => {
    const senses = index.get(lemma);
    if (senses === undefined) index.set(lemma, [sense]);
    else senses.push(sense);
  };
  for (const type of EVENT_TYPE_NAMES) {
    for (const entry of lexicon[type]) {
      for (const verb of expandWords(entry.verbs)) {
        const [word = "", particle = ""] = verb.split("+");
        const parts = word.split("-");
        add(verbs, parts.at(-1) ?? "", { type, entry, particle, compound: parts.slice(0, -1) });
      }
      for (const noun of expandWords(entry.nouns)) {
        const parts = noun.split(/[_-]/);
        add(nouns, parts.at(-1) ?? "", { type, entry, particle: "", compound: parts.slice(0, -1) });
      }
      for (const adjective of expandWords(entry.adjectives))
        add(adjectives, adjective, { type, entry, particle: "", compound: [] });
    }
  }
  return { verbs, nouns, adjectives };
}
