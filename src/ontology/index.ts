/**
 * Room `ontology`: what kinds of events, actors and contexts there are, as typed data. The facts are PLOVER's (2021
 * manual, Open Event Data Alliance), CAMEO's and Goldstein's; the wordings are ours. It holds no rules: how text
 * becomes an event is the room `events`.
 */
export { CAMEO_CODE_NAMES, CAMEO_CODES, type CameoCode, CameoCodeSchema, type CameoEntry } from "./cameo.js";
export { CONTEXTS, type Context, ContextSchema } from "./contexts.js";
export { type CountryCode, CountryCodeSchema, INTERNATIONAL_CODES, type InternationalCode } from "./countries.js";
export { type EventStatus, EventStatusSchema } from "./event-status.js";
export {
  EVENT_TYPE_NAMES,
  EVENT_TYPES,
  type EventType,
  type EventTypeEntry,
  EventTypeSchema,
  type ModeEntry,
  type ModeOf,
} from "./event-types.js";
export { goldsteinOf } from "./goldstein.js";
export { QUAD_CLASSES, type QuadClass, QuadClassSchema } from "./quad-classes.js";
export { SECTOR_NAMES, SECTORS, type Sector, SectorSchema } from "./sectors.js";
export { ModeNameSchema, TypeNameSchema } from "./type-names.js";
