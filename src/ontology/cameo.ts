import { z } from "zod";
import { CAMEO_CODES as CODES } from "../data/cameo-codes.js";
import type { Context } from "./contexts.js";
import type { EventType } from "./event-types.js";

/** A CAMEO event code of three or four digits, such as `"0256"` (appeal for military de-escalation). */
export type CameoCode = keyof typeof CODES;

/** What tidings knows of one CAMEO code. */
export interface CameoEntry {
  /** A short name of the act, in our words. */
  readonly name: string;
  /** The PLOVER type that the code belongs to; absent for statements (01), which PLOVER drops. */
  readonly plover?: EventType;
  /** The PLOVER mode that the code implies. */
  readonly mode?: string;
  /** PLOVER contexts that the code implies. */
  readonly contexts?: readonly Context[];
  /** Conflict-cooperation value of Goldstein (1992), -10 to 10; absent where none was published. */
  readonly goldstein?: number;
}

/**
 * All 295 CAMEO codes of three and four digits with name, PLOVER type and mode, contexts and Goldstein value.
 * Source: the CAMEO codebook 1.1b3 and the PLOVER crosswalk of 2021.
 *
 * @example
 * ```ts
 * import { CAMEO_CODES } from "tidings";
 *
 * CAMEO_CODES["042"].name; // => "Pay a visit"
 * CAMEO_CODES["042"].plover; // => "CONSULT"
 * ```
 */
export const CAMEO_CODES: { readonly [C in CameoCode]: CameoEntry } & typeof CODES = CODES;

const isCameoCode = (code: string): code is CameoCode => Object.hasOwn(CODES, code);

/**
 * The 295 CAMEO codes as a list, in the codebook's order.
 *
 * @example
 * ```ts
 * import { CAMEO_CODE_NAMES } from "tidings";
 *
 * CAMEO_CODE_NAMES.length; // => 295
 * ```
 */
export const CAMEO_CODE_NAMES: readonly CameoCode[] = Object.keys(CODES).filter(isCameoCode).sort();

/** A CAMEO event code of three or four digits. */
export const CameoCodeSchema = z
  .enum(CAMEO_CODE_NAMES)
  .meta({ id: "CameoCode", description: "CAMEO event code, three or four digits" });
