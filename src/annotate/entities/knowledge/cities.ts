import { CITIES } from "../../../data/cities.js";
import { lettersOf } from "./fold.js";
import type { KnownEntity } from "./record.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

let shared: ReadonlyMap<string, string> | undefined;

/** The cities of a name (its letters in lower case), the largest first. */
export function citiesNamed(key: string): KnownEntity[] {
  shared ??= readCities();
  const found = shared.get(key);
  if (found === undefined) return [];
  return found
    .split("|")
    .map(decode)
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
}

/** Every city as it stands in the data with its country before it, by the letters of its name; those of one name joined by `|`. */
function readCities(): ReadonlyMap<string, string> {
  const cities = new Map<string, string>();
  for (const line of CITIES.split("\n")) {
    const code = line.slice(0, 3);
    for (const entry of line.slice(4).split("|")) {
      const name = entry.slice(0, -8);
      if (name === "") continue;
      const key = /^[A-Za-z]+$/.test(name) ? name.toLowerCase() : lettersOf(name).toLowerCase();
      const other = cities.get(key);
      cities.set(key, other === undefined ? code + entry : `${other}|${code}${entry}`);
    }
  }
  return cities;
}

/** `"KENNairobi,…"` with its seven digits: degrees and size. */
function decode(entry: string): KnownEntity {
  const name = entry.slice(3, -8);
  const code = entry.slice(0, 3);
  const place = entry.slice(-7);
  return {
    id: `city:${code}:${name}`,
    name,
    kind: "place",
    country: code,
    coordinates: {
      latitude: Math.round(number(place, 0, 3) - 9000) / 100,
      longitude: Math.round(number(place, 3, 6) - 18000) / 100,
    },
    scope: "city",
    population: Math.round(2 ** (number(place, 6, 7) / 2)),
  };
}

function number(digits: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 64 + Math.max(0, DIGITS.indexOf(digits.charAt(i)));
  return value;
}
