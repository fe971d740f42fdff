import { z } from "zod";
import { CoordinatesSchema, IntervalSchema, QuantityModifierSchema } from "../annotate/index.js";
import {
  CameoCodeSchema,
  ContextSchema,
  CountryCodeSchema,
  EVENT_TYPES,
  EventStatusSchema,
  type EventType,
  EventTypeSchema,
  type ModeOf,
  QuadClassSchema,
  SectorSchema,
} from "../ontology/index.js";
import { SpanSchema } from "../text/index.js";

export type { EventStatus } from "../ontology/index.js";

/** Shape of somebody who takes part in an event. */
export const ParticipantSchema = z
  .object({
    /** The words that name the participant; from the text unless inferred. */
    text: z.string().min(1).describe("The words that name the participant"),
    /** Where they stand in `article.text`; absent when inferred. */
    span: SpanSchema.exactOptional(),
    /** Id of the entity in the story. */
    entity: z.string().min(1).exactOptional().describe("Id of the entity in the story"),
    /** The country it acts for. */
    country: CountryCodeSchema.exactOptional(),
    /** Its part in society. */
    sector: SectorSchema.exactOptional(),
  })
  .meta({ id: "Participant", description: "Somebody who takes part in an event" });

/** Somebody who takes part in an event: PLOVER's actor or recipient, CAMEO's source or target. */
export interface Participant extends z.infer<typeof ParticipantSchema> {}

/** Shape of when an event happened. */
export const EventTimeSchema = IntervalSchema.extend({
  /** TIMEX3 value of the expression that dates it. */
  value: z.string().min(1).exactOptional().describe("TIMEX3 value of the expression that dates it"),
  /** `explicit`: the clause says so; `inherited`: a clause that governs it does; `document`: only the story's date is known. */
  basis: z.enum(["explicit", "inherited", "document"]).describe("Where the time comes from"),
  /** The words that date it, in `article.text`. */
  span: SpanSchema.exactOptional(),
}).meta({ id: "EventTime", description: "When the event happened" });

/** When an event happened: ISO, inclusive, `end: null` where it is open, and where that knowledge comes from. */
export interface EventTime extends z.infer<typeof EventTimeSchema> {}

/** Shape of where an event happened. */
export const EventPlaceSchema = z
  .object({
    /** The words that name the place. */
    text: z.string().min(1).describe("The words that name the place"),
    /** Where they stand in `article.text`. */
    span: SpanSchema.exactOptional(),
    /** Id of the entity in the story. */
    entity: z.string().min(1).exactOptional().describe("Id of the entity in the story"),
    /** The country that the place lies in. */
    country: CountryCodeSchema.exactOptional(),
    /** Where it lies. */
    coordinates: CoordinatesSchema.exactOptional(),
    /** How narrow the place is. */
    precision: z.enum(["site", "city", "region", "country", "area"]).describe("How narrow the place is"),
  })
  .meta({ id: "EventPlace", description: "Where the event happened" });

/** Where an event happened. `area` is a sea, a strait, a border or a region of several countries. */
export interface EventPlace extends z.infer<typeof EventPlaceSchema> {}

/** Shape of how many took part or were moved, given or demanded. */
export const EventQuantitySchema = z
  .object({
    /** The number; the lower end of a range. */
    value: z.number().describe("The number; the lower end of a range"),
    /** The upper end of a range. */
    high: z.number().exactOptional().describe("The upper end of a range"),
    /** Unit of a measured amount. */
    unit: z.string().min(1).exactOptional().describe("Unit of a measured amount; ISO 4217 for money"),
    /** What is counted: `"troops"`. */
    of: z.string().min(1).exactOptional().describe("What is counted"),
    /** How the number is meant. */
    modifier: QuantityModifierSchema.exactOptional(),
    /** Where the number stands in `article.text`. */
    span: SpanSchema.exactOptional(),
  })
  .meta({ id: "EventQuantity", description: "How many took part or were moved, given or demanded" });

/** How many took part or were moved, given or demanded. */
export interface EventQuantity extends z.infer<typeof EventQuantitySchema> {}

/** Shape of a number of people, exact or between two numbers. */
export const CountRangeSchema = z
  .object({
    /** The number; the lower end of a range. */
    value: z.number().nonnegative().describe("The number; the lower end of a range"),
    /** The upper end of a range. */
    high: z.number().nonnegative().exactOptional().describe("The upper end of a range"),
  })
  .meta({ id: "CountRange", description: "A number of people, exact or a range" });

/** A number of people, exact or between two numbers. */
export interface CountRange extends z.infer<typeof CountRangeSchema> {}

/** Shape of who came to harm. */
export const CasualtiesSchema = z
  .object({
    /** How many died. */
    killed: CountRangeSchema.exactOptional(),
    /** How many were hurt. */
    injured: CountRangeSchema.exactOptional(),
    /** How many are missing. */
    missing: CountRangeSchema.exactOptional(),
    /** How many were abducted or captured. */
    captured: CountRangeSchema.exactOptional(),
  })
  .meta({ id: "Casualties", description: "Who came to harm" });

/** Who came to harm, where the clause says so. */
export interface Casualties extends z.infer<typeof CasualtiesSchema> {}

/** Shape of who says that the event happened. */
export const AttributionSchema = z
  .object({
    /** Who says so. */
    speaker: ParticipantSchema.exactOptional(),
    /** The word that says that it is said. */
    cue: SpanSchema.exactOptional(),
    /** Index in `story.quotes` of the quotation that the event stands in. */
    quote: z.int().nonnegative().exactOptional().describe("Index of the quotation in story.quotes"),
  })
  .meta({ id: "Attribution", description: "Who says that the event happened" });

/** Who says that the event happened; absent where the story itself does. */
export interface Attribution extends z.infer<typeof AttributionSchema> {}

/** Shape of the codes that join an event with other data sets. */
export const EventCodesSchema = z
  .object({
    /** PLOVER type by the codebook, which turns future and hypothetical acts into other types. */
    plover: EventTypeSchema,
    /** The most specific CAMEO code that the clause supports. */
    cameo: CameoCodeSchema,
    /** Quad class of the PLOVER code. */
    quad: QuadClassSchema,
    /** Conflict-cooperation value of the CAMEO code, -10 to 10. */
    goldstein: z.number().min(-10).max(10).describe("Goldstein value of the CAMEO code, -10 to 10"),
  })
  .meta({ id: "EventCodes", description: "Codes that join the event with POLECAT, ICEWS and GDELT" });

/** Codes that join an event with POLECAT, ICEWS and GDELT. */
export interface EventCodes extends z.infer<typeof EventCodesSchema> {}

/** Shape of a stretch of text that proves an event. */
export const EvidenceSchema = z
  .object({
    /** The clause in `article.text`. */
    span: SpanSchema,
  })
  .meta({ id: "Evidence", description: "A stretch of text that proves the event" });

/** A stretch of text that proves an event. */
export interface Evidence extends z.infer<typeof EvidenceSchema> {}

/** Shape of the line of the lexicon that made an event, and of the ways through the tree that it took. */
export const EventPatternSchema = z
  .object({
    /** The line of the lexicon: its file and number, `"RETREAT.12"`, or `"own.0"` for one of the caller's. */
    line: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*\.\d+$|^own\.\d+$/)
      .describe("The line of the lexicon"),
    /** The word of the line that stands in the text: `"pull+out"`, `"air_strike"`. */
    word: z.string().min(1).describe("The word of the line that stands in the text"),
    /** The line of the act that governs this one and lends it participants: "promised" of "promised to pull out". */
    under: z.string().min(1).exactOptional().describe("The line of the act that governs this one"),
    /** The line of the act that this one is about: "shell" of "threatened to shell". */
    about: z.string().min(1).exactOptional().describe("The line of the act that this one is about"),
    /**
     * For each actor the relations from the trigger: `"nsubj"`, `"^xcomp nsubj"` up the tree and down again, `"nmod(of)"`
     * with the preposition; `""` for one whom the sentence does not name.
     */
    actors: z.array(z.string()).describe("For each actor the relations from the trigger"),
    /** The same for each recipient. */
    recipients: z.array(z.string()).describe("For each recipient the relations from the trigger"),
  })
  .meta({ id: "EventPattern", description: "The line of the lexicon that made the event, and its ways through the tree" });

/** The line of the lexicon that made an event, and the ways through the tree that it took; `explain` reads it out. */
export interface EventPattern extends z.infer<typeof EventPatternSchema> {}

/** Shape of what events of all types have. */
export const EventBaseSchema = z.object({
  /** Content hash: the same event of the same text has the same id everywhere. */
  id: z.string().min(1).describe("Content hash of the event"),
  /** What the event is about, beside what it is. */
  contexts: z.array(ContextSchema).describe("PLOVER contexts"),
  /** Whether the act happened. */
  status: EventStatusSchema,
  /** Who does it; several for compound and reciprocal acts. */
  actors: z.array(ParticipantSchema).describe("Who does it"),
  /** To whom it is done; empty where the text names nobody. */
  recipients: z.array(ParticipantSchema).describe("To whom it is done"),
  /** When. */
  time: EventTimeSchema.exactOptional(),
  /** Where. */
  place: EventPlaceSchema.exactOptional(),
  /** With how many. */
  quantity: EventQuantitySchema.exactOptional(),
  /** Who came to harm. */
  casualties: CasualtiesSchema.exactOptional(),
  /** Who says so. */
  attribution: AttributionSchema.exactOptional(),
  /** Codes that join the event with other data sets. */
  codes: EventCodesSchema,
  /** The clauses that prove it, at least one. */
  evidence: z.array(EvidenceSchema).min(1).describe("The clauses that prove it"),
  /** The word that names the act. */
  trigger: EvidenceSchema,
  /** Every trigger in the story that reports the same happening, this one included. */
  mentions: z.array(EvidenceSchema).min(1).describe("Every place that reports the same happening"),
  /** What made it: `explain` reads it out. Absent from events that tidings did not find itself. */
  pattern: EventPatternSchema.exactOptional(),
  /** How likely the type is right, 0 to 1. */
  confidence: z.number().min(0).max(1).describe("How likely the type is right, 0 to 1"),
});

/** What events of all types have. */
export interface EventBase extends z.infer<typeof EventBaseSchema> {}

/** Agreeing, offering or promising to cooperate. */
export interface AgreeEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "AGREE";
  /** The type has no modes. */
  mode?: never;
}

/** A meeting, visit, call, negotiation or mediation. */
export interface ConsultEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "CONSULT";
  /** How it is done. */
  mode?: ModeOf<"CONSULT">;
}

/** Praise, verbal defence, recognition, opening ties, signing an agreement. */
export interface SupportEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "SUPPORT";
  /** The type has no modes. */
  mode?: never;
}

/** A concession in words or of rules. */
export interface ConcedeEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "CONCEDE";
  /** The type has no modes. */
  mode?: never;
}

/** Material exchange that serves both sides. */
export interface CooperateEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "COOPERATE";
  /** The type has no modes. */
  mode?: never;
}

/** Material help for the recipient. */
export interface AidEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "AID";
  /** The type has no modes. */
  mode?: never;
}

/** A concession with immediate material effect. */
export interface RetreatEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "RETREAT";
  /** How it is done. */
  mode?: ModeOf<"RETREAT">;
}

/** A request, demand or order. */
export interface RequestEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "REQUEST";
  /** How it is done. */
  mode?: ModeOf<"REQUEST">;
}

/** Criticism, an accusation, a charge or an investigation. */
export interface AccuseEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "ACCUSE";
  /** How it is done. */
  mode?: ModeOf<"ACCUSE">;
}

/** A refusal, a veto, a cancelled meeting. */
export interface RejectEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "REJECT";
  /** How it is done. */
  mode?: ModeOf<"REJECT">;
}

/** A threat or forceful warning. */
export interface ThreatenEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "THREATEN";
  /** How it is done. */
  mode?: ModeOf<"THREATEN">;
}

/** Collective action of civilians with bodies in a place. */
export interface ProtestEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "PROTEST";
  /** How it is done. */
  mode?: ModeOf<"PROTEST">;
}

/** Cutting back existing relations, convictions, expulsions. */
export interface SanctionEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "SANCTION";
  /** How it is done. */
  mode?: ModeOf<"SANCTION">;
}

/** A military or police move short of force. */
export interface MobilizeEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "MOBILIZE";
  /** How it is done. */
  mode?: ModeOf<"MOBILIZE">;
}

/** Repression and restrictions short of violence. */
export interface CoerceEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "COERCE";
  /** How it is done. */
  mode?: ModeOf<"COERCE">;
}

/** A deliberate act that may cause serious physical harm or destroy property. */
export interface AssaultEvent extends EventBase {
  /** PLOVER type of the act itself. */
  type: "ASSAULT";
  /** How it is done. */
  mode?: ModeOf<"ASSAULT">;
}

/**
 * Who did what to whom, when, where, with how many, and who says so, each with the characters that prove it.
 * The union narrows on `type`, and `mode` with it.
 *
 * @example
 * ```ts
 * import type { Event } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const byPhone = (event: Event): boolean => event.type === "CONSULT" && event.mode === "phone";
 * SAMPLE_EVENTS.some(byPhone); // => true
 * ```
 */
export type Event =
  | AgreeEvent
  | ConsultEvent
  | SupportEvent
  | ConcedeEvent
  | CooperateEvent
  | AidEvent
  | RetreatEvent
  | RequestEvent
  | AccuseEvent
  | RejectEvent
  | ThreatenEvent
  | ProtestEvent
  | SanctionEvent
  | MobilizeEvent
  | CoerceEvent
  | AssaultEvent;

/** The event of one type: `EventOf<"CONSULT">` is {@link ConsultEvent}. */
export type EventOf<T extends EventType> = Extract<Event, Record<"type", T>>;

/** Whether `mode` is a mode of the type. */
export const isMode = <T extends EventType>(type: T, mode: string): mode is ModeOf<T> & string =>
  Object.hasOwn(EVENT_TYPES[type].modes, mode);

const modesOf = <T extends EventType>(type: T) =>
  z.enum(Object.keys(EVENT_TYPES[type].modes).filter((mode) => isMode(type, mode))).describe("How it is done");

const plain = <T extends EventType>(type: T) =>
  EventBaseSchema.extend({ type: z.literal(type) }).meta({ id: `Event.${type}`, description: EVENT_TYPES[type].name });

const moded = <T extends EventType>(type: T) =>
  EventBaseSchema.extend({ type: z.literal(type), mode: modesOf(type).exactOptional() }).meta({
    id: `Event.${type}`,
    description: EVENT_TYPES[type].name,
  });

/**
 * Shape of an event: a union discriminated by `type`. Its JSON Schema has an object at the root.
 *
 * @example
 * ```ts
 * import { EventSchema } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * EventSchema.safeParse(SAMPLE_EVENTS[0]).success; // => true
 * ```
 */
export const EventSchema: z.ZodType<Event> = z
  .discriminatedUnion("type", [
    plain("AGREE"),
    moded("CONSULT"),
    plain("SUPPORT"),
    plain("CONCEDE"),
    plain("COOPERATE"),
    plain("AID"),
    moded("RETREAT"),
    moded("REQUEST"),
    moded("ACCUSE"),
    moded("REJECT"),
    moded("THREATEN"),
    moded("PROTEST"),
    moded("SANCTION"),
    moded("MOBILIZE"),
    moded("COERCE"),
    moded("ASSAULT"),
  ])
  .meta({ type: "object", description: "Who did what to whom, when, where, with how many, and who says so" });

/**
 * Shape of a list of events in an object: what to ask of a language model whose output must be an object without a union
 * at its root.
 *
 * @example
 * ```ts
 * import { EventsSchema } from "tidings";
 * import { z } from "zod";
 *
 * z.toJSONSchema(EventsSchema).type; // => "object"
 * ```
 */
export const EventsSchema = z
  .object({ /** The events in text order. */ events: z.array(EventSchema).describe("The events in text order") })
  .meta({ description: "The events that a story reports" });
