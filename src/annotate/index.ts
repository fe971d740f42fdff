/**
 * Room `annotate`: an article and its sentences go in; times, quantities, entities and quotations come out, each found by
 * a folder of its own. The folders know nothing of one another, save that a quotation's speaker is an entity. None parses.
 */
export {
  type Coordinates,
  CoordinatesSchema,
  checkGazetteer,
  type Entity,
  type EntityMention,
  EntityMentionSchema,
  type EntityOptions,
  EntitySchema,
  type FoundMention,
  findEntities,
  type GazetteerEntry,
  GazetteerEntrySchema,
  type MentionIndex,
  mentionIndex,
} from "./entities/index.js";
export { findTimesAndQuantities } from "./find-times-and-quantities.js";
export {
  findQuantities,
  type Quantity,
  type QuantityModifier,
  QuantityModifierSchema,
  QuantitySchema,
} from "./quantities/index.js";
export {
  type CueClass,
  CueClassSchema,
  findQuotes,
  type Quote,
  type QuoteCue,
  QuoteCueSchema,
  QuoteSchema,
  type Speaker,
  SpeakerSchema,
} from "./quotes/index.js";
export { findTimes, type Interval, IntervalSchema, type TimeExpression, TimeExpressionSchema } from "./times/index.js";
