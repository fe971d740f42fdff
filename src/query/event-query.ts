import type { Event, EventStatus, Participant } from "../events/index.js";
import type { CountryCode, EventType, Sector } from "../ontology/index.js";
import { intervalOf, intervalsOverlap, type Period } from "./period.js";

/** Whom to look for: a country code, or what the participant must be; all that is given must hold. */
export type ParticipantFilter =
  | CountryCode
  | {
      /** ISO 3166-1 alpha-3 code, or one of PLOVER's international codes. */
      readonly country?: CountryCode;
      /** PLOVER sector. */
      readonly sector?: Sector;
      /** Words in the participant's text, upper and lower case alike. */
      readonly name?: string;
      /** Id of an entity of the story. */
      readonly entity?: string;
    };

/**
 * A question to a list of events: immutable, lazy and iterable. Each step gives a new query; nothing runs before an end
 * (`toArray`, `count`, a `for` loop) asks. Types narrow with the steps: `.type("CONSULT")` yields `ConsultEvent`s.
 *
 * @example
 * ```ts
 * import { query } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * query(SAMPLE_EVENTS).type("THREATEN").actor("RUS").count() > 0; // => true
 * ```
 */
export class EventQuery<E extends Event = Event> implements Iterable<E> {
  readonly #events: Iterable<Event>;
  readonly #admits: (event: Event) => event is E;

  /** Made by {@link query}; not for direct use. */
  constructor(events: Iterable<Event>, admits: (event: Event) => event is E) {
    this.#events = events;
    this.#admits = admits;
  }

  /**
   * Keeps events of the given types.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("CONSULT").toArray().every((event) => event.type === "CONSULT"); // => true
   * ```
   */
  type<T extends E["type"] & EventType>(...types: readonly T[]): EventQuery<Extract<E, { type: T }>> {
    const wanted: ReadonlySet<string> = new Set(types);
    return this.#narrowed((event): event is Extract<E, { type: T }> => wanted.has(event.type));
  }

  /**
   * Keeps events of the given statuses.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).status("planned", "requested").count() > 0; // => true
   * ```
   */
  status(...statuses: readonly EventStatus[]): EventQuery<E> {
    const wanted: ReadonlySet<EventStatus> = new Set(statuses);
    return this.where(({ status }) => wanted.has(status));
  }

  /**
   * Keeps events in which somebody acts who fits; several filters are alternatives.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).actor({ country: "USA", sector: "GOV" }).count() > 0; // => true
   * ```
   */
  actor(...who: readonly ParticipantFilter[]): EventQuery<E> {
    return this.where(({ actors }) => actors.some((actor) => who.some((filter) => fits(actor, filter))));
  }

  /**
   * Keeps events that are done to somebody who fits; several filters are alternatives.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).recipient("RUS").count() > 0; // => true
   * ```
   */
  recipient(...who: readonly ParticipantFilter[]): EventQuery<E> {
    return this.where(({ recipients }) => recipients.some((recipient) => who.some((filter) => fits(recipient, filter))));
  }

  /**
   * Keeps events whose time overlaps the period; events without a time are left out.
   *
   * Throws `TidingsError` `INVALID_OPTION` for what is no period.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).during("2014").count() > 0; // => true
   * ```
   */
  during(period: Period): EventQuery<E> {
    const wanted = intervalOf(period);
    return this.where(({ time }) => time !== undefined && intervalsOverlap(time, wanted));
  }

  /**
   * Keeps events for which `test` holds; a type guard narrows the query.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).where((event) => event.quantity !== undefined).count() > 0; // => true
   * ```
   */
  where<F extends E>(test: (event: E) => event is F): EventQuery<F>;
  where(test: (event: E) => boolean): EventQuery<E>;
  where(test: (event: E) => boolean): EventQuery<E> {
    const admits = this.#admits;
    return new EventQuery(this.#events, (event): event is E => admits(event) && test(event));
  }

  /**
   * The events as a new array, in the order they came.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).toArray().length === SAMPLE_EVENTS.length; // => true
   * ```
   */
  toArray(): E[] {
    return [...this];
  }

  /**
   * How many events there are.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   *
   * query([]).count(); // => 0
   * ```
   */
  count(): number {
    let count = 0;
    for (const _ of this) count++;
    return count;
  }

  /** Runs the query, event by event. */
  *[Symbol.iterator](): IterableIterator<E> {
    for (const event of this.#events) if (this.#admits(event)) yield event;
  }

  #narrowed<F extends E>(test: (event: E) => event is F): EventQuery<F> {
    const admits = this.#admits;
    return new EventQuery(this.#events, (event): event is F => admits(event) && test(event));
  }
}

function fits(participant: Participant, filter: ParticipantFilter): boolean {
  if (typeof filter === "string") return participant.country === filter;
  const { country, sector, name, entity } = filter;
  return (
    (country === undefined || participant.country === country) &&
    (sector === undefined || participant.sector === sector) &&
    (entity === undefined || participant.entity === entity) &&
    (name === undefined || participant.text.toLowerCase().includes(name.toLowerCase()))
  );
}
