import { z } from "zod";

/** Shape of the name of an event type: PLOVER's, or one of your own in the same form. */
export const TypeNameSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, "is no name of a type; write one in capitals, such as RECALL");

/** Shape of the name of a mode: PLOVER's, or one of your own in the same form. */
export const ModeNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, "is no name of a mode; write one in small letters, such as by-law");
