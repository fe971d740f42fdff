import { NOUN_CLASSES } from "../../data/noun-classes.js";
import { wordList } from "../../data/word-list.js";

const { people, forces, police, weapons, agreement, ceasefire, protest, rule, sanction, strike, talks, violence } = NOUN_CLASSES;
const COUNTED = wordList([people, forces, police, weapons].join(" "));
const LASTING = wordList([agreement, ceasefire, protest, rule, sanction, strike, talks, violence].join(" "));

/** Whether figures before a noun count it and name no year: `the 2000 soldiers`, but `the 1992 protests`. */
export const isCounted = (lemma: string): boolean => COUNTED.has(lemma);

/** Whether the age of what a noun names is a length of time: `a 48-year-old conflict`, but no boy and no building. */
export const isLasting = (lemma: string): boolean => LASTING.has(lemma);
