import type { Event } from "../events/index.js";
import type { EventQuery } from "./event-query.js";

/**
 * The modes that events of a type can have; `never` for events without.
 *
 * @example
 * ```ts
 * import type { ConsultEvent, ModeIn } from "tidings";
 *
 * const mode: ModeIn<ConsultEvent> = "visit";
 * mode; // => "visit"
 * ```
 */
export type ModeIn<E extends Event> = NonNullable<E["mode"]>;

/** The events of `E` that are of one of the types: what `type()` narrows to. */
export type WithType<E extends Event, T extends string> = E extends Event ? (E["type"] extends T ? E : never) : never;

/** The events of `E` that can have one of the modes: what `mode()` narrows to. */
export type WithMode<E extends Event, M extends string> = E extends Event
  ? Extract<ModeIn<E>, M> extends never
    ? never
    : E
  : never;

/** The events that a query yields: `EventIn<EventQuery<AidEvent>>` is `AidEvent`. */
export type EventIn<Q extends EventQuery> = Q extends EventQuery<infer F> ? F : never;
