/**
 * The number words of English: cardinals, ordinals, scales, fractions and vague amounts.
 * Origin: facts of the language, our own list, complete for its class up to the scales that news uses. Licence: none needed.
 */

/** Cardinals from 0 to 19. */
export const SMALL_CARDINALS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};

/** The tens. */
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/** The tens in the plural, as decades and ages use them. */
export const TENS_PLURAL: Readonly<Record<string, number>> = {
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
};

/** Words that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, score: 20, lakh: 1e5, crore: 1e7,
};

/** Short scales, as they are glued to figures or stand after money: `$5m`, `2.3bn`. */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, b: 1e9, bn: 1e9, bln: 1e9, t: 1e12, tn: 1e12, trn: 1e12,
};

/** Scales in the plural: an amount that is known only by its size. */
export const SCALE_PLURALS: Readonly<Record<string, number>> = {
  tens: 10, dozens: 12, scores: 20, hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12,
};

/** Ordinals from 1st to 19th. */
export const SMALL_ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
};

/** Ordinals of the tens and the scales. */
export const TENS_ORDINALS: Readonly<Record<string, number>> = {
  twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
  thousandth: 1000, millionth: 1e6,
};

/** Endings that make an ordinal of figures: `21st`. */
export const ORDINAL_ENDINGS: readonly string[] = ["st", "nd", "rd", "th"];

/** Parts of one. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5, sixth: 1 / 6, sixths: 1 / 6, seventh: 1 / 7,
  sevenths: 1 / 7, eighth: 1 / 8, eighths: 1 / 8, ninth: 1 / 9, ninths: 1 / 9, tenth: 1 / 10, tenths: 1 / 10, hundredths: 1 / 100, sixteenths: 1 / 16,
};

/** Fractions of one character. */
export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6,
  "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
};

/** Amounts that name no number, before a scale: `several hundred`, `a few thousand`. */
export const VAGUE_MULTIPLES: readonly string[] = ["several", "few", "many"];

/** Amounts that name no number. */
export const VAGUE_AMOUNTS: readonly string[] = ["few", "several", "some", "many", "numerous", "various", "countless"];
