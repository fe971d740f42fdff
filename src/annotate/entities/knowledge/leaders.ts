import { LEADERS, WIDELY_NAMED } from "../../../data/leaders.js";
import type { Sector } from "../../../ontology/index.js";
import { lettersOf } from "./fold.js";
import { keeping } from "./keeping.js";
import { sectorOf } from "./record.js";

/** Somebody known by an office held between two years. */
export interface Leader {
  readonly name: string;
  readonly country: string;
  readonly role: string;
  readonly sector: Sector;
  readonly from: number;
  /** Last year in office; absent where it is still so. */
  readonly to?: number;
}

/** A leader with the keys of the spellings and surnames. */
interface Term {
  readonly leader: Leader;
  readonly names: readonly string[];
  readonly surnames: readonly string[];
}

/** The data by lines: their letters one after the other, by which names are found, and the terms of those read so far. */
interface Book {
  readonly letters: string;
  /** Where the letters of each line begin. */
  readonly starts: readonly number[];
  readonly lines: readonly string[];
  readonly terms: Map<number, readonly Term[]>;
}

const widelyNamed: ReadonlySet<string> = new Set(WIDELY_NAMED.split(" "));

/** Whether papers name the leaders of a country without saying whose they are. */
export const isWidelyNamed = (country: string): boolean => widelyNamed.has(country);

let shared: Book | undefined;

function book(): Book {
  if (shared !== undefined) return shared;
  const letters = LEADERS.normalize("NFD")
    .replace(/[^\p{L}\p{N}\n]+/gu, "")
    .toLowerCase();
  const starts = [0];
  for (let end = letters.indexOf("\n"); end >= 0; end = letters.indexOf("\n", end + 1)) starts.push(end + 1);
  shared = { letters, starts, lines: LEADERS.split("\n"), terms: new Map() };
  return shared;
}

/** The terms of those who bear the full name, in any listed spelling. */
export const leadersNamed: (name: string) => readonly Leader[] = keeping((name) => findLeaders("names", keyOf(name)));

/** The terms of those whose name ends in this surname. */
export const leadersWithSurname: (surname: string) => readonly Leader[] = keeping((name) => findLeaders("surnames", keyOf(name)));

function findLeaders(field: "names" | "surnames", key: string): Leader[] {
  const { letters, starts } = book();
  const found: Leader[] = [];
  if (key === "") return found;
  for (let at = letters.indexOf(key); at >= 0; ) {
    const next = starts.findIndex((start) => start > at);
    const line = (next < 0 ? starts.length : next) - 1;
    for (const term of termsOf(line)) if (term[field].includes(key)) found.push(term.leader);
    at = next < 0 ? -1 : letters.indexOf(key, starts[next]);
  }
  return found;
}

function termsOf(line: number): readonly Term[] {
  const { lines, terms } = book();
  const read = terms.get(line) ?? readTerms(lines[line] ?? "");
  terms.set(line, read);
  return read;
}

/** Letters of the name in lower case, middle initials left out: `"George W. Bush"` keeps its own. */
const keyOf = (name: string): string => lettersOf(name).toLowerCase();

function readTerms(line: string): Term[] {
  const [country = "", office = "", people = ""] = line.split("|");
  const [role = "", code] = office.split("/");
  return people.split(",").map((person) => {
    const colon = person.lastIndexOf(":");
    const spellings = person.slice(0, colon).split("/");
    const [from = 0, to = 0] = person
      .slice(colon + 1)
      .split("-")
      .map(Number);
    return {
      leader: {
        name: spellings[0] ?? "",
        country,
        role,
        sector: sectorOf(code) ?? "GOV",
        from,
        ...(to > 0 ? { to } : {}),
      },
      names: spellings.map(keyOf),
      surnames: spellings.flatMap((spelling) => surnamesOf(spelling, country).map(keyOf)),
    };
  });
}

/** Chinese, Korean and Vietnamese names begin with the surname; "al-Assad" is also "Assad"; "Saddam Hussein" also "Saddam". */
function surnamesOf(name: string, country: string): string[] {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const surnames = [last.replace(/^(?:al|el)-/i, "")];
  if (/^(?:CHN|KOR|PRK|TWN|VNM|HKG|KHM|MMR)$/.test(country)) surnames.push(words[0] ?? "");
  if (words.length > 2 && /^(?:bin|de|la|von|van|arap|der|dos|da|Le|ben)$/i.test(words.at(-2) ?? ""))
    surnames.push(words.slice(-2).join(" "));
  if (words.length > 3 && /^(?:von|van|de)$/i.test(words.at(-3) ?? "")) surnames.push(words.slice(-3).join(" "));
  if (words[0] === "Saddam" || words[0] === "Lula") surnames.push(words[0]);
  if (/^King |^Queen |^Pope /.test(name)) surnames.push(words[1] ?? "");
  return [...new Set(surnames.filter((word) => !/^(?:II|III|VI|XVI|XIV|Jr\.)$/.test(word)))];
}
