import type { AnyEvent, Event } from "../events/index.js";
import type { Story } from "../story/index.js";
import type { EventQuery } from "./event-query.js";
import type { Queryable } from "./source.js";

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
export type ModeIn<E extends AnyEvent> = NonNullable<E["mode"]>;

/** The events of `E` that are of one of the types: what `type()` narrows to. */
export type WithType<E extends AnyEvent, T extends string> = E extends AnyEvent ? (E["type"] extends T ? E : never) : never;

/** The events of `E` that can have one of the modes: what `mode()` narrows to. */
export type WithMode<E extends AnyEvent, M extends string> = E extends AnyEvent
  ? Extract<ModeIn<E>, M> extends never
    ? never
    : E
  : never;

/** The events in what can be queried: those of stories, or the events themselves. */
export type Inside<Q> = Q extends Story<infer E> ? E : Q extends Iterable<infer I> ? (I extends Story<infer E> ? E : I) : never;

/** What a query asks: PLOVER's events where nothing says which they are, as in `query([])`. */
export type Asked<Q extends Queryable<AnyEvent>> = [Inside<Q>] extends [never] ? Event : Extract<Inside<Q>, AnyEvent>;

/** The events that a query yields: `EventIn<EventQuery<AidEvent>>` is `AidEvent`. */
export type EventIn<Q extends EventQuery<AnyEvent>> = Q extends EventQuery<infer F> ? F : never;
