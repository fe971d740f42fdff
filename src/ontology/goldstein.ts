import { CAMEO_CODES, type CameoCode } from "./cameo.js";
import { EVENT_TYPES } from "./event-types.js";

/**
 * The conflict-cooperation value of a CAMEO code, -10 (most hostile) to 10: Goldstein's where one was published, else
 * PLOVER's score of the code's type, else 0. Source: Goldstein 1992 as GDELT lists it; PLOVER manual 2021.
 *
 * @example
 * ```ts
 * import { goldsteinOf } from "tidings";
 *
 * goldsteinOf("190"); // => -10
 * ```
 */
export function goldsteinOf(code: CameoCode): number {
  const { goldstein, plover } = CAMEO_CODES[code];
  return goldstein ?? (plover === undefined ? 0 : EVENT_TYPES[plover].score);
}
