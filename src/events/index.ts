/**
 * Room `events`: an annotated story becomes typed events, each with its evidence. The lexicon in `data/lexicon` says which
 * words name which acts; this room walks the trees. It finds no times, names or quotations itself, and asks no query.
 */
export { findEvents, type FindEventsOptions } from "./extract-events.js";
export { type LexiconEntry, LexiconEntrySchema } from "./lexicon/entry.js";
export {
  type AccuseEvent, type AgreeEvent, type AidEvent, type AssaultEvent, type Attribution, AttributionSchema, type Casualties, CasualtiesSchema,
  type CoerceEvent, type ConcedeEvent, type ConsultEvent, type CooperateEvent, type CountRange, CountRangeSchema, type Event, type EventBase, EventBaseSchema, type EventCodes,
  EventCodesSchema, type EventOf, type EventPlace, EventPlaceSchema, type EventQuantity, EventQuantitySchema, EventSchema, EventsSchema, type EventStatus,
  EventStatusSchema, type EventTime, EventTimeSchema, type Evidence, EvidenceSchema, type MobilizeEvent, type Participant, ParticipantSchema,
  type ProtestEvent, type RejectEvent, type RequestEvent, type RetreatEvent, type SanctionEvent, type SupportEvent, type ThreatenEvent,
} from "./schema.js";
export type { AnnotatedStory } from "./story-view.js";
