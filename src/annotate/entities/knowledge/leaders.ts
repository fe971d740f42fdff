import { LEADERS } from "../../../data/leaders.js";
import type { Sector } from "../../../ontology/index.js";
import { lettersOf } from "./fold.js";
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

interface LeaderBook {
  readonly byName: ReadonlyMap<string, readonly Leader[]>;
  readonly bySurname: ReadonlyMap<string, readonly Leader[]>;
}

let shared: LeaderBook | undefined;

const book = (): LeaderBook => {
  shared ??= readLeaders();
  return shared;
};

/** The terms of those who bear the full name, in any listed spelling. */
export const leadersNamed = (name: string): readonly Leader[] => book().byName.get(keyOf(name)) ?? [];

/** The terms of those whose name ends in this surname. */
export const leadersWithSurname = (surname: string): readonly Leader[] => book().bySurname.get(keyOf(surname)) ?? [];

/** Letters of the name in lower case, middle initials left out: `"George W. Bush"` keeps its own. */
const keyOf = (name: string): string => lettersOf(name).toLowerCase();

function readLeaders(): LeaderBook {
  const byName = new Map<string, Leader[]>();
  const bySurname = new Map<string, Leader[]>();
  for (const line of LEADERS.split("\n").filter((text) => text !== "")) {
    const [country = "", office = "", people = ""] = line.split("|");
    const [role = "", code] = office.split("/");
    for (const person of people.split(",")) {
      const colon = person.lastIndexOf(":");
      const spellings = person.slice(0, colon).split("/");
      const [from = 0, to = 0] = person
        .slice(colon + 1)
        .split("-")
        .map(Number);
      const leader: Leader = {
        name: spellings[0] ?? "",
        country,
        role,
        sector: sectorOf(code) ?? "GOV",
        from,
        ...(to > 0 ? { to } : {}),
      };
      for (const spelling of spellings) {
        push(byName, keyOf(spelling), leader);
        for (const surname of surnamesOf(spelling, country)) push(bySurname, keyOf(surname), leader);
      }
    }
  }
  return { byName, bySurname };
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

function push(map: Map<string, Leader[]>, key: string, leader: Leader): void {
  const list = map.get(key);
  if (!list) map.set(key, [leader]);
  else if (!list.includes(leader)) list.push(leader);
}
