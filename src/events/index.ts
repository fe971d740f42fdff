/**
 * Room `events`: an annotated story becomes typed events, each with its evidence. The lexicon in `data/lexicon` says which
 * words name which acts; this room walks the trees. It finds no times, names or quotations itself, and asks no query.
 */
export { type Deduped, type DedupeOptions, dedupe, dedupeKey } from "./dedupe.js";
export { type ExplainedLine, type ExplainedRole, type ExplainOptions, type Explanation, explain } from "./explain.js";
export { type FindEventsOptions, findEvents } from "./extract-events.js";
export { type LexiconEntry, LexiconEntrySchema, type Pattern } from "./lexicon/entry.js";
export {
  type CheckedLexicon,
  checkLexicon,
  defineLexicon,
  type OwnEntry,
  OwnEntrySchema,
} from "./lexicon/own-entry.js";
export {
  type AnyEvent,
  type EventWith,
  isPlover,
  type OwnEvent,
  OwnEventSchema,
} from "./own-event.js";
export {
  type AccuseEvent,
  type AgreeEvent,
  type AidEvent,
  type AssaultEvent,
  type Attribution,
  AttributionSchema,
  type Casualties,
  CasualtiesSchema,
  type CoerceEvent,
  type ConcedeEvent,
  type ConsultEvent,
  type CooperateEvent,
  type CountRange,
  CountRangeSchema,
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
  type EventStatus,
  EventsSchema,
  type EventTime,
  EventTimeSchema,
  type Evidence,
  EvidenceSchema,
  type MobilizeEvent,
  type Participant,
  ParticipantSchema,
  type ProtestEvent,
  type RejectEvent,
  type RequestEvent,
  type RetreatEvent,
  type SanctionEvent,
  type SupportEvent,
  type ThreatenEvent,
} from "./schema.js";
export type { AnnotatedStory } from "./story-view.js";
