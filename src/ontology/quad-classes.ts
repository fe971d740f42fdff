import { z } from "zod";

/**
 * The four quad classes of event data, with the number that GDELT and PLOVER give them.
 *
 * @example
 * ```ts
 * import { QUAD_CLASSES } from "tidings";
 *
 * QUAD_CLASSES["material-conflict"]; // => 4
 * ```
 */
export const QUAD_CLASSES = {
  "verbal-cooperation": 1,
  "material-cooperation": 2,
  "verbal-conflict": 3,
  "material-conflict": 4,
} as const;

/** One of the four quad classes of event data. */
export const QuadClassSchema = z
  .enum(["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"])
  .meta({ id: "QuadClass", description: "Verbal or material, cooperation or conflict" });

/** One of the four quad classes of event data. */
export type QuadClass = keyof typeof QUAD_CLASSES;
