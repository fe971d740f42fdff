import { INTERNATIONAL_CODES, SECTOR_NAMES, type Sector } from "../../../ontology/index.js";
import type { Coordinates, Entity } from "../schema.js";

/** Something the lists know by name. */
export interface KnownEntity {
  /** One id for all names of the thing. */
  readonly id: string;
  /** The usual name. */
  readonly name: string;
  /** What it is. */
  readonly kind: Entity["kind"];
  /** Country or PLOVER code. */
  readonly country?: string;
  /** PLOVER sector. */
  readonly sector?: Sector;
  /** Office or function. */
  readonly role?: string;
  /** Where it lies. */
  readonly coordinates?: Coordinates;
  /** How narrow a place it is. */
  readonly scope?: "country" | "region" | "area" | "site" | "city";
  /** Inhabitants of a city, for choosing between cities of one name. */
  readonly population?: number;
  /** Whether a government has its seat there. */
  readonly capital?: boolean;
  /** Other cities of the same name. */
  readonly others?: readonly KnownEntity[];
}

/** How a listed form speaks of its entity: by name, as an adjective, as its people, or as the seat of its government. */
export type FormUse = "name" | "adjective" | "people" | "seat" | "city";

/** One listed way of writing something. */
export interface ListedForm {
  /** The letters of the form with their capitals. */
  readonly letters: string;
  /** How the form speaks of the entity. */
  readonly use: FormUse;
  /** Whether it is an abbreviation that ends in a full stop: "Miss." */
  readonly stopped?: boolean;
  /** Whether bodies of other countries have the same name: "Congress". */
  readonly shared?: boolean;
  /** What it stands for. */
  readonly known: KnownEntity;
}

/** Whether a country code is one of PLOVER's for what belongs to no country. */
export const isInternational = (code: string): boolean => Object.hasOwn(INTERNATIONAL_CODES, code);

const SECTOR_BY_CODE: ReadonlyMap<string, Sector> = new Map(SECTOR_NAMES.map((sector) => [sector, sector]));

/** The sector with this code, nothing for `-`, blanks and unknown codes. */
export function sectorOf(code: string | undefined): Sector | undefined {
  return code === undefined ? undefined : SECTOR_BY_CODE.get(code);
}

/** The words of a list written with commas. */
export function wordsOf(list: string): string[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
