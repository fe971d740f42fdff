import { z } from "zod";
import { EVENT_TYPES as TYPES } from "../data/event-types.js";
import type { QuadClass } from "./quad-classes.js";

/** One of PLOVER's 16 event types. */
export type EventType = keyof typeof TYPES;

/**
 * The modes of one event type, `never` for the types that have none.
 *
 * @example
 * ```ts
 * import type { ModeOf } from "tidings";
 *
 * const mode: ModeOf<"CONSULT"> = "phone";
 * mode; // => "phone"
 * ```
 */
export type ModeOf<T extends EventType> = keyof (typeof TYPES)[T]["modes"];

/** What tidings knows of one event type. */
export interface EventTypeEntry {
  /** What the type covers, in our words. */
  readonly name: string;
  /** Quad class of the type. */
  readonly quad: QuadClass;
  /** PLOVER's own intensity score, -10 to 10. */
  readonly score: number;
  /** Whether the codebook asks for a recipient. */
  readonly needsRecipient: boolean;
  /** The modes of the type with what they cover and their scores. */
  readonly modes: { readonly [mode: string]: ModeEntry };
}

/** What tidings knows of one mode. */
export interface ModeEntry {
  /** What the mode covers, in our words. */
  readonly name: string;
  /** PLOVER's own intensity score, -10 to 10. */
  readonly score: number;
}

/**
 * PLOVER's 16 event types with their modes, quad classes and scores. Source: PLOVER manual 2021.
 *
 * @example
 * ```ts
 * import { EVENT_TYPES } from "tidings";
 *
 * EVENT_TYPES.RETREAT.quad; // => "material-cooperation"
 * Object.keys(EVENT_TYPES.CONSULT.modes); // => ["visit", "third-party", "multilateral", "phone"]
 * ```
 */
export const EVENT_TYPES: { readonly [T in EventType]: EventTypeEntry } & typeof TYPES = TYPES;

const isEventType = (name: string): name is EventType => Object.hasOwn(TYPES, name);

/** The 16 type names as a list, in the manual's order. */
export const EVENT_TYPE_NAMES: readonly EventType[] = Object.keys(TYPES).filter(isEventType);

/** One of PLOVER's 16 event types. */
export const EventTypeSchema = z.enum(EVENT_TYPE_NAMES).meta({ id: "EventType", description: "PLOVER event type" });
