import { CITIES } from "../../../data/cities.js";
import { lettersOf } from "./fold.js";
import type { KnownEntity } from "./record.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Where the lines of the data begin and end. */
const FIRST = 1;
const PAST = CITIES.length;
const NEWLINE = 10;
const COMMA = 44;

/** The cities of a name (its letters in lower case), the largest first. Looked up in the data as it stands: nothing is unpacked. */
export function citiesNamed(key: string): KnownEntity[] {
  if (key === "") return [];
  const cities: KnownEntity[] = [];
  for (let at = firstNotBelow(key); at < PAST && compare(at, key) === 0; at = nextLine(at)) cities.push(decode(at));
  return cities;
}

/** Whether the name of some city begins with these letters in lower case. */
export function beginsCity(letters: string): boolean {
  const at = firstNotBelow(letters);
  return at < PAST && compare(at, letters, true) === 0;
}

/** The first line whose name does not stand before the letters, by halving. */
function firstNotBelow(key: string): number {
  let low = FIRST;
  let high = PAST;
  while (low < high) {
    const line = lineAt((low + high) >> 1, low);
    if (compare(line, key) < 0) low = nextLine(line);
    else high = line;
  }
  return low;
}

function lineAt(offset: number, low: number): number {
  let start = offset;
  while (start > low && CITIES.charCodeAt(start - 1) !== NEWLINE) start--;
  return start;
}

function nextLine(at: number): number {
  const end = CITIES.indexOf("\n", at);
  return end < 0 ? PAST : end + 1;
}

/** How the name on a line stands to the letters: below 0 before them, 0 if it is (or, `asBeginning`, begins with) them. */
function compare(line: number, key: string, asBeginning = false): number {
  let k = 0;
  for (let at = line; ; at++) {
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
function decode(line: number): KnownEntity {
  const comma = CITIES.indexOf(",", line);
  const name = CITIES.slice(line, comma);
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
