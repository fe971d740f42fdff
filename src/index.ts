/**
 * **tidings** reads a raw news story and gives back a typed article and the typed events it reports: who did what to
 * whom, when, where, with how many, and who says so, each with the characters of the text that prove it.
 *
 * Three functions do the work: {@link parseArticle} finds the blocks of a story, {@link annotate} finds everything in
 * it, {@link query} asks the events. Everything they give back is plain data with a zod schema of its own, and every
 * span points into `article.text`, which is never altered.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle, query } from "tidings";
 *
 * const article = parseArticle("Russia withdrew its troops from the border with Ukraine.", { published: "2021-04-23" });
 * const story = annotate(article);
 * query(story).type("RETREAT").actor("RUS").count(); // => 1
 * ```
 *
 * @packageDocumentation
 */
export {
  type Coordinates,
  CoordinatesSchema,
  type CueClass,
  CueClassSchema,
  type Entity,
  type EntityMention,
  EntityMentionSchema,
  EntitySchema,
  type GazetteerEntry,
  GazetteerEntrySchema,
  type Interval,
  IntervalSchema,
  type Quantity,
  type QuantityModifier,
  QuantityModifierSchema,
  QuantitySchema,
  type Quote,
  type QuoteCue,
  QuoteCueSchema,
  QuoteSchema,
  type Speaker,
  SpeakerSchema,
  type TimeExpression,
  TimeExpressionSchema,
} from "./annotate/index.js";
export * from "./article/index.js";
export {
  type AccuseEvent,
  type AgreeEvent,
  type AidEvent,
  type AnyEvent,
  type AssaultEvent,
  type Attribution,
  AttributionSchema,
  type Casualties,
  CasualtiesSchema,
  type CheckedLexicon,
  type CoerceEvent,
  type ConcedeEvent,
  type ConsultEvent,
  type CooperateEvent,
  type CountRange,
  CountRangeSchema,
  type Deduped,
  type DedupeOptions,
  dedupe,
  dedupeKey,
  defineLexicon,
  type Event,
  type EventBase,
  EventBaseSchema,
  type EventCodes,
  EventCodesSchema,
  type EventOf,
  type EventPattern,
  EventPatternSchema,
  type EventPlace,
  EventPlaceSchema,
  type EventQuantity,
  EventQuantitySchema,
  EventSchema,
  EventsSchema,
  type EventTime,
  EventTimeSchema,
  type EventWith,
  type Evidence,
  EvidenceSchema,
  type ExplainedLine,
  type ExplainedRole,
  type ExplainOptions,
  type Explanation,
  explain,
  type MobilizeEvent,
  type OwnEntry,
  OwnEntrySchema,
  type OwnEvent,
  OwnEventSchema,
  type Participant,
  ParticipantSchema,
  type Pattern,
  type ProtestEvent,
  type RejectEvent,
  type RequestEvent,
  type RetreatEvent,
  type SanctionEvent,
  type SupportEvent,
  type ThreatenEvent,
} from "./events/index.js";
export * from "./ontology/index.js";
export * from "./query/index.js";
export * from "./story/index.js";
export {
  type MentionKind,
  MentionKindSchema,
  preload,
  type Sentence,
  SentenceSchema,
  type Token,
  TokenSchema,
  type Upos,
  UposSchema,
} from "./syntax/index.js";
export { type IsoMoment, IsoMomentSchema, type Span, SpanSchema, TidingsError, type TidingsErrorCode } from "./text/index.js";
