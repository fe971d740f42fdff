import * as data from "../../data/number-words.js";

const lookUp = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

/** Cardinals from 0 to 19. */
export const SMALL = lookUp(data.SMALL_CARDINALS);
/** The tens. */
export const TEN = lookUp(data.TENS);
/** Words that multiply what stands before them. */
export const SCALE = lookUp(data.SCALES);
/** Sizes in the plural. */
export const PLURAL = lookUp(data.SCALE_PLURALS);
/** What multiplies a scale without saying how often. */
export const VAGUE: ReadonlySet<string> = new Set(data.VAGUE_MULTIPLES);
/** Parts of one. */
export const PART = lookUp(data.FRACTIONS);
/** Fractions of one character. */
export const SIGN = lookUp(data.FRACTION_SIGNS);
/** Ordinals in words. */
export const ORDINAL = lookUp({ ...data.SMALL_ORDINALS, ...data.TENS_ORDINALS });
/** Endings that make an ordinal of figures. */
export const ENDINGS: ReadonlySet<string> = new Set(data.ORDINAL_ENDINGS);
