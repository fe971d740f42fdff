/**
 * Room `annotate/entities`: in come an article and its sentences with tags and trees. Out come the persons,
 * organisations, groups and places that the story speaks of, one entity each however it is called, with country,
 * sector, role and coordinates. It deliberately parses nothing, reads no events and looks nothing up outside its lists.
 */
export { type EntityOptions, findEntities } from "./find-entities.js";
export { type FoundMention, type MentionIndex, mentionIndex } from "./mention-index.js";
export {
  type Coordinates,
  CoordinatesSchema,
  type Entity,
  type EntityMention,
  EntityMentionSchema,
  EntitySchema,
} from "./schema.js";
export { checkGazetteer, type GazetteerEntry, GazetteerEntrySchema } from "./user-gazetteer.js";
