import { z } from "zod";

/**
 * PLOVER's actor sectors with what they cover. Source: PLOVER manual 2021, sectors (CAMEO's `MED` for media is `JRN`,
 * its `HLH` is `MED`; its `INS` and `SEP` are `REB`).
 *
 * @example
 * ```ts
 * import { SECTORS } from "tidings";
 *
 * SECTORS.LEG; // => "parliaments and lawmakers"
 * ```
 */
export const SECTORS = {
  GOV: "executives and ruling parties",
  LEG: "parliaments and lawmakers",
  JUD: "courts and judges",
  MIL: "state military",
  COP: "police and investigators",
  SPY: "state intelligence",
  PRM: "paramilitaries on the government's side",
  PTY: "political parties",
  REB: "rebels, insurgents and separatists",
  UAF: "unidentified armed men",
  UNK: "unknown actors",
  AGR: "farmers and peasants",
  BUS: "companies and business people",
  CRM: "criminals and gangs",
  CVL: "civilians, protesters and activists",
  EDU: "schools, students and teachers",
  ELI: "former officials, their families and other elites",
  JRN: "journalists and media",
  LAB: "organised labour",
  MED: "health workers and hospitals",
  REF: "refugees and displaced people",
  OPP: "the political opposition",
  PRE: "partially recognised entities",
  REL: "religious bodies",
  SOC: "civil society",
} as const;

/** A PLOVER actor sector, such as `"GOV"` or `"REB"`. */
export type Sector = keyof typeof SECTORS;

const isSector = (code: string): code is Sector => Object.hasOwn(SECTORS, code);

/** The sector codes as a list, in the manual's order. */
export const SECTOR_NAMES: readonly Sector[] = Object.keys(SECTORS).filter(isSector);

/** A PLOVER actor sector. */
export const SectorSchema = z.enum(SECTOR_NAMES).meta({ id: "Sector", description: "PLOVER actor sector" });
