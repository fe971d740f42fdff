import { COUNTRIES } from "../data/countries.js";
import { REGIONS } from "../data/regions.js";
import type { EventPlace } from "./schema.js";

type Precision = EventPlace["precision"];

const KINDS: Readonly<Record<string, Precision | undefined>> = { R: "region", A: "area", S: "site", C: "city" };
let known: ReadonlyMap<string, Precision> | undefined;

/** How narrow a place is: by what its entity says, by the lists of countries and regions, else a city where it has a country. */
export function precisionOf(name: string, role: string | undefined, country: string | undefined): Precision {
  if (role === "country" || role === "city" || role === "region" || role === "site" || role === "area") return role;
  known ??= new Map([...rows(REGIONS, 0, 3), ...rows(COUNTRIES, 1)]);
  return known.get(name.replace(/^the /i, "")) ?? (country === undefined ? "area" : "city");
}

/** The names of a list with their precision: that of the field `kind`, or a country's. */
function rows(list: string, names: number, kind?: number): [string, Precision][] {
  return list.split("\n").flatMap((line) => {
    const fields = line.split("|");
    const precision = kind === undefined ? "country" : KINDS[fields[kind] ?? ""];
    return precision === undefined ? [] : (fields[names] ?? "").split(",").map((name): [string, Precision] => [name, precision]);
  });
}
