import { z } from "zod";
import { CountryCodeSchema, SectorSchema } from "../../ontology/index.js";
import { TidingsError } from "../../text/index.js";
import { addForm, type Gazetteer, gazetteerOf } from "./knowledge/gazetteer.js";
import type { KnownEntity, ListedForm } from "./knowledge/record.js";
import { CoordinatesSchema } from "./schema.js";

/** Shape of an actor or a place that the caller adds. */
export const GazetteerEntrySchema = z
  .object({
    /** The usual name, with its capitals. */
    name: z.string().min(1).describe("The usual name, with its capitals"),
    /** Other names, spellings and acronyms. */
    aliases: z.array(z.string().min(1)).readonly().exactOptional().describe("Other names, spellings and acronyms"),
    /** What it is. */
    kind: z.enum(["person", "organization", "place", "group", "nationality", "other"]).describe("What it is"),
    /** The country it belongs to or lies in. */
    country: CountryCodeSchema.exactOptional(),
    /** Its part in society. */
    sector: SectorSchema.exactOptional(),
    /** Its office or function. */
    role: z.string().min(1).exactOptional().describe("Office or function"),
    /** Where it lies. */
    coordinates: CoordinatesSchema.exactOptional(),
  })
  .meta({ id: "GazetteerEntry", description: "An actor or a place that the caller adds" });

/** An actor or a place that the caller adds; it wins over what the package knows by the same name. */
export interface GazetteerEntry extends z.infer<typeof GazetteerEntrySchema> {}

const GazetteerSchema = z.array(GazetteerEntrySchema.strict());

/** Throws a `TidingsError` where the caller's entries cannot be meant: `gazetteer[2].country: …`. */
export function checkGazetteer(entries: unknown): void {
  if (entries === undefined) return;
  const issue = GazetteerSchema.safeParse(entries).error?.issues[0];
  if (issue === undefined) return;
  const path = issue.path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  throw new TidingsError(
    "INVALID_OPTION",
    `gazetteer${path}: ${issue.message}. It takes a list of entries such as { name: "Ember Front", kind: "organization" }.`,
  );
}

/** The caller's entries by their folded names. */
export function userGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const forms = new Map<string, ListedForm[]>();
  for (const { aliases, ...entry } of entries) {
    const known: KnownEntity = { id: `user:${entry.name}`, ...entry };
    for (const form of [entry.name, ...(aliases ?? [])]) addForm(forms, form, "name", known);
  }
  return gazetteerOf(forms);
}
