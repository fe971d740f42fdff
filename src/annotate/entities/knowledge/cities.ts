import { CITIES } from "../../../data/cities.js";
import { lettersOf } from "./fold.js";
import { keeping } from "./keeping.js";
import type { KnownEntity } from "./record.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const COMMA = 44;

let starts: Uint32Array | undefined;

/** Where each line of the data begins; all that is read of it beforehand. */
function lineStarts(): Uint32Array {
  if (starts !== undefined) return starts;
  const found: number[] = [];
  for (let end = CITIES.indexOf("\n"); end >= 0 && end + 1 < CITIES.length; end = CITIES.indexOf("\n", end + 1))
    found.push(end + 1);
  starts = Uint32Array.from(found);
  return starts;
}

/** The cities of a name (its letters in lower case), the largest first. Looked up in the data as it stands: nothing is unpacked. */
export const citiesNamed: (key: string) => readonly KnownEntity[] = keeping((key) => {
  if (key === "" || !beginsCity(key)) return [];
  const cities: KnownEntity[] = [];
  const all = lineStarts();
  for (let line = lineOf(key); line < all.length && compare(all[line] ?? 0, key) === 0; line++)
    cities.push(decode(all[line] ?? 0));
  return cities;
});

/** How many first letters tell whether a name is worth looking up. */
const BEGINNING = 4;

/** Whether the name of some city may begin with these letters in lower case. */
export const beginsCity = (letters: string): boolean =>
  letters.length < BEGINNING || letters.length <= longestWith(letters.slice(0, BEGINNING));

/** How long the longest name is that begins so, blanks and all. */
const longestWith = keeping((beginning) => {
  const all = lineStarts();
  let longest = 0;
  for (let line = lineOf(beginning); line < all.length && compare(all[line] ?? 0, beginning, true) === 0; line++)
    longest = Math.max(longest, nameAt(all[line] ?? 0).length);
  return longest;
});

const nameAt = (start: number): string => CITIES.slice(start, CITIES.indexOf(",", start));

/** The first line whose name does not stand before the letters, by halving. */
function lineOf(key: string): number {
  const all = lineStarts();
  let low = 0;
  let high = all.length;
  while (low < high) {
    const line = (low + high) >> 1;
    if (compare(all[line] ?? 0, key) < 0) low = line + 1;
    else high = line;
  }
  return low;
}

/** How the name on a line stands to the letters: below 0 before them, 0 if it is (or, `asBeginning`, begins with) them. */
function compare(start: number, key: string, asBeginning = false): number {
  let k = 0;
  for (let at = start; ; at++) {
    const code = CITIES.charCodeAt(at);
    if (code === COMMA || Number.isNaN(code)) return k < key.length ? -1 : 0;
    const units = code < 128 ? "" : lettersOf(CITIES.charAt(at)).toLowerCase();
    const count = code < 128 ? (isLetterOrDigit(code) ? 1 : 0) : units.length;
    for (let unit = 0; unit < count; unit++, k++) {
      if (k === key.length) return asBeginning ? 0 : 1;
      const difference = (code < 128 ? lower(code) : units.charCodeAt(unit)) - key.charCodeAt(k);
      if (difference !== 0) return difference;
    }
  }
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** `"Nairobi,KEN…"` with its seven digits: degrees and size. */
function decode(start: number): KnownEntity {
  const name = nameAt(start);
  const comma = start + name.length;
  const code = CITIES.slice(comma + 1, comma + 4);
  return {
    id: `city:${code}:${name}`,
    name,
    kind: "place",
    country: code,
    coordinates: {
      latitude: Math.round(number(comma + 4, 3) - 9000) / 100,
      longitude: Math.round(number(comma + 7, 3) - 18000) / 100,
    },
    scope: "city",
    population: Math.round(2 ** (number(comma + 10, 1) / 2)),
  };
}

function number(from: number, digits: number): number {
  let value = 0;
  for (let i = from; i < from + digits; i++) value = value * 64 + Math.max(0, DIGITS.indexOf(CITIES.charAt(i)));
  return value;
}
