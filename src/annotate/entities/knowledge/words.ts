import {
  CAPITALS_WITHOUT_ENTITY,
  COMMON_WORDS,
  EVENT_WORDS,
  GOING_VERBS,
  GOODS_NOUNS,
  HOUSE_WORDS,
  KIN_NOUNS,
  LAND_NOUNS,
  NAME_LINKS,
  NAME_PARTICLES,
  NOT_OF_THE_COUNTRY,
  OF_VERBS,
  OPEN_BODY_WORDS,
  PERSON_SUFFIXES,
  PLACE_BEGINNINGS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  ROLE_ADJECTIVES,
  SAYING_VERBS,
  STANDING_VERBS,
  TOWN_VERBS,
} from "../../../data/entity-words.js";
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../../../data/organizations.js";
import type { Sector } from "../../../ontology/index.js";
import { sectorOf, wordsOf } from "./record.js";

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

const noEntity = setOf(CAPITALS_WITHOUT_ENTITY);

/** Whether a capitalised word names no actor and no place: "Monday", "Nov.". */
export const isNoEntity = (word: string): boolean =>
  noEntity.has(word) || (word.endsWith(".") && noEntity.has(word.slice(0, -1)));

/** Words that end names of events, works, laws and things. */
export const eventWords = setOf(EVENT_WORDS);
/** Nouns for states and lands, told as places. */
export const landNouns = setOf(LAND_NOUNS);
/** Prepositions of place. */
export const placePrepositions = setOf(PLACE_PREPOSITIONS);
/** Verbs and nouns of going. */
export const goingVerbs = setOf(GOING_VERBS);
/** Verbs of what places do, which no government does. */
export const standingVerbs = setOf(STANDING_VERBS);
/** Verbs of what one does to towns, not to governments. */
export const townVerbs = setOf(TOWN_VERBS);
/** Nouns for goods that bear a country's name and are none of its. */
export const goodsNouns = setOf(GOODS_NOUNS);
/** Nouns for places that do not act. */
export const placeNouns = setOf(PLACE_NOUNS);
/** Words that part a country from what follows a hyphen: "pro-Russian", "Russia-occupied". */
export const notOfTheCountry = setOf(NOT_OF_THE_COUNTRY);
/** Common words, in lower case, that are listed names too. */
export const commonWords = setOf(COMMON_WORDS);
/** Words that begin names of places. */
export const placeBeginnings = setOf(PLACE_BEGINNINGS);
/** Words that end names of bodies that are as much a house. */
export const houseWords = setOf(HOUSE_WORDS);
/** Verbs with an object and an "of" of their own: "accuse", "warn". */
export const ofVerbs = setOf(OF_VERBS);
/** Adjectives that are nouns for people too, in lower case: "national". */
export const roleAdjectives = setOf(ROLE_ADJECTIVES);
/** Last words of names of bodies that bodies of many sectors have. */
export const openBodyWords = setOf(OPEN_BODY_WORDS);
/** "Jr." and its like. */
export const personSuffixes = setOf(PERSON_SUFFIXES);
/** Small words inside names of people. */
export const nameParticles = setOf(NAME_PARTICLES);
/** Small words inside names of bodies. */
export const nameLinks = setOf(NAME_LINKS);
/** Verbs whose subject is mostly a person. */
export const sayingVerbs = setOf(SAYING_VERBS);
/** Nouns that tell that the name beside them is a person's. */
export const kinNouns = setOf(KIN_NOUNS);
/** Words that end or begin names of places. */
export const placeWords = setOf(PLACE_WORDS);

/** Words that end names of bodies, with the sector they tell. */
export const organizationWords: ReadonlyMap<string, Sector | undefined> = new Map(
  ORGANIZATION_WORDS.split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const cut = line.indexOf(":");
      const sector = sectorOf(line.slice(0, cut));
      return wordsOf(line.slice(cut + 1)).map((word): [string, Sector | undefined] => [word, sector]);
    }),
);
