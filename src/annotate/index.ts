/** Room `annotate`: times, quantities, entities and quotations, each found in the sentences of an article. */
export {
  type Coordinates,
  CoordinatesSchema,
  type Entity,
  type EntityMention,
  EntityMentionSchema,
  EntitySchema,
} from "./entities/schema.js";
export { type Quantity, type QuantityModifier, QuantityModifierSchema, QuantitySchema } from "./quantities/schema.js";
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
export { type Interval, IntervalSchema, type TimeExpression, TimeExpressionSchema } from "./times/schema.js";
