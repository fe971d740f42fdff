import { z } from "zod";

/**
 * PLOVER's contexts: what an event is about, beside what it is. Source: PLOVER manual 2021, contexts.
 *
 * @example
 * ```ts
 * import { CONTEXTS } from "tidings";
 *
 * CONTEXTS.includes("election"); // => true
 * ```
 */
export const CONTEXTS = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
] as const;

/** One of PLOVER's contexts. */
export const ContextSchema = z.enum(CONTEXTS).meta({ id: "Context", description: "PLOVER context: what the event is about" });

/** One of PLOVER's contexts, such as `"military"` or `"election"`. */
export type Context = z.infer<typeof ContextSchema>;
