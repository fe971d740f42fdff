import { z } from "zod";
import { CountryCodeSchema, SectorSchema } from "../../ontology/index.js";
import { SpanSchema } from "../../text/index.js";

/** Shape of a point on the globe. */
export const CoordinatesSchema = z
  .object({
    /** Degrees north, -90 to 90. */
    latitude: z.number().min(-90).max(90).describe("Degrees north"),
    /** Degrees east, -180 to 180. */
    longitude: z.number().min(-180).max(180).describe("Degrees east"),
  })
  .meta({ id: "Coordinates", description: "A point on the globe, WGS 84 degrees" });

/** A point on the globe in WGS 84 degrees. */
export interface Coordinates extends z.infer<typeof CoordinatesSchema> {}

/** Shape of one place in the text where an entity is spoken of. */
export const EntityMentionSchema = z
  .object({
    /** Where the mention stands in `article.text`. */
    span: SpanSchema,
    /** A name ("Zelenskiy"), a description ("the Ukrainian president") or a pronoun ("he"). */
    kind: z.enum(["name", "description", "pronoun"]).describe("Name, description or pronoun"),
  })
  .meta({ id: "EntityMention", description: "A place in the text where an entity is spoken of" });

/** A place in the text where an entity is spoken of. */
export interface EntityMention extends z.infer<typeof EntityMentionSchema> {}

/** Shape of somebody or something that the story speaks of. */
export const EntitySchema = z
  .object({
    /** Id within the story; participants, places and speakers refer to it. */
    id: z.string().min(1).describe("Id within the story"),
    /** What it is. */
    kind: z.enum(["person", "organization", "place", "group", "nationality", "other"]).describe("What it is"),
    /** Its fullest name or description in the story. */
    name: z.string().min(1).describe("Its fullest name in the story"),
    /** Every place where the story speaks of it, in text order. */
    mentions: z.array(EntityMentionSchema).min(1).describe("Where the story speaks of it"),
    /** The country it belongs to or lies in. */
    country: CountryCodeSchema.exactOptional(),
    /** Its part in society, for actors. */
    sector: SectorSchema.exactOptional(),
    /** Its office or function as the story says: "president". */
    role: z.string().min(1).exactOptional().describe("Office or function as the story says"),
    /** Where it lies, for places. */
    coordinates: CoordinatesSchema.exactOptional(),
  })
  .meta({ id: "Entity", description: "Somebody or something that the story speaks of" });

/** Somebody or something that the story speaks of: one entity however it is called. */
export interface Entity extends z.infer<typeof EntitySchema> {}
