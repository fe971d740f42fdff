import { BODY_ROLES, COUNTING_NOUNS, FORMER_WORDS, HOLLOW_ROLES, PERSON_ROLES, SECTOR_MODIFIERS } from "../../../data/roles.js";
import type { Sector } from "../../../ontology/index.js";
import { isPersonNoun } from "../../../syntax/index.js";
import { sectorOf, wordsOf } from "./record.js";

/** What a noun for an actor tells. */
export interface Role {
  /** The noun as listed, `"prime minister"`. */
  readonly name: string;
  /** One person, or a body of many. */
  readonly being: "person" | "body";
  /** PLOVER sector, where the noun alone tells it. */
  readonly sector?: Sector;
  /** Whether it belongs to a state: "the army", "police". */
  readonly state: boolean;
  /** Whether it mostly is of the country that a story plays in: "villagers", "the union". */
  readonly local: boolean;
  /** Whether what stands before it decides the sector: "leader", "official". */
  readonly hollow: boolean;
  /** Whether only a capital makes it one: "the House". */
  readonly proper: boolean;
}

const hollow: ReadonlySet<string> = new Set(wordsOf(HOLLOW_ROLES));

function readRoles(): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const read = (data: string, being: Role["being"]): void => {
    for (const line of data.split("\n").filter((text) => text !== "")) {
      const cut = line.indexOf(":");
      const sector = sectorOf(line.slice(0, cut));
      for (const word of wordsOf(line.slice(cut + 1))) {
        const name = word.replace(/[*+]$/, "");
        const key = name.toLowerCase().replaceAll("-", " ");
        if (roles.has(key)) continue;
        roles.set(key, {
          name,
          being,
          ...(sector ? { sector } : {}),
          state: word.endsWith("*"),
          local: word.endsWith("+"),
          hollow: hollow.has(name),
          proper: /^\p{Lu}/u.test(name),
        });
      }
    }
  };
  read(PERSON_ROLES, "person");
  read(BODY_ROLES, "body");
  return roles;
}

function readModifiers(): ReadonlyMap<string, Sector> {
  const modifiers = new Map<string, Sector>();
  for (const line of SECTOR_MODIFIERS.split("\n").filter((text) => text !== "")) {
    const cut = line.indexOf(":");
    const sector = sectorOf(line.slice(0, cut));
    if (sector) for (const word of wordsOf(line.slice(cut + 1))) modifiers.set(word.replaceAll("-", " "), sector);
  }
  return modifiers;
}

const roles = readRoles();
const modifiers = readModifiers();
const lastWords: ReadonlySet<string> = new Set([...roles.keys()].map((role) => role.slice(role.lastIndexOf(" ") + 1)));
const former: ReadonlySet<string> = new Set(wordsOf(FORMER_WORDS));
const counting: ReadonlySet<string> = new Set(wordsOf(COUNTING_NOUNS));

/** The role that a noun of one or more words (lower case, blanks for hyphens) stands for. */
export const roleOf = (words: string): Role | undefined => roles.get(words);

/** The same for what is surely a common noun: people of a trade that no list has are civilians ("beekeeper"; but "Smith" is a name). */
export function roleOfNoun(words: string): Role | undefined {
  const listed = roles.get(words);
  if (listed !== undefined || !isPersonNoun(words)) return listed;
  return { name: words, being: "person", sector: "CVL", state: false, local: true, hollow: false, proper: false };
}

/** Whether some role ends in the word (lower case, no hyphen in it). */
export const endsRole = (word: string): boolean => lastWords.has(word) || isPersonNoun(word);

/** The sector that a word before a role tells: "rebel" of "rebel commander". */
export const modifierSector = (word: string): Sector | undefined => modifiers.get(word);

/** Whether the word says that an office is over: "former", "ex". */
export const saysFormer = (word: string): boolean => former.has(word);

/** Whether the noun only counts what follows its "of": "hundreds of workers". */
export const onlyCounts = (word: string): boolean => counting.has(word);
