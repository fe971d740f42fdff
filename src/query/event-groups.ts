import type { AnyEvent } from "../events/index.js";

/** Events that have one value of a key. */
export interface EventGroup<K, E extends AnyEvent> {
  /** The value. */
  readonly key: K;
  /** The events that have it, in the order they came. */
  readonly events: readonly E[];
}

/** How many events have one value of a key. */
export interface KeyCount<K> {
  /** The value. */
  readonly key: K;
  /** How many events have it. */
  readonly count: number;
}

/**
 * Events by the values of a key, in the order in which the values first come. An event with several values stands in
 * several groups, an event with none in no group. Made by `groupBy`.
 *
 * @example
 * ```ts
 * import { query } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * [...query(SAMPLE_EVENTS).actor("USA").groupBy("type")].map(({ key, events }) => `${key} ${events.length}`); // => ["CONSULT 2", "AID 1", "SANCTION 1"]
 * ```
 */
export class EventGroups<K, E extends AnyEvent> implements Iterable<EventGroup<K, E>> {
  readonly #entries: Iterable<readonly [event: E, keys: readonly K[]]>;

  /** Made by `groupBy`; not for direct use. */
  constructor(entries: Iterable<readonly [event: E, keys: readonly K[]]>) {
    this.#entries = entries;
  }

  /**
   * How many events each group has.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("SANCTION").groupBy("mode").count(); // => [{ key: "expel", count: 1 }]
   * ```
   */
  count(): KeyCount<K>[] {
    return this.map((key, { length }) => ({ key, count: length }));
  }

  /**
   * What `read` makes of each group.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * const first = query(SAMPLE_EVENTS).type("SANCTION").groupBy("mode").map((mode, events) => [mode, events[0]?.quantity?.value]);
   * first; // => [["expel", 10]]
   * ```
   */
  map<T>(read: (key: K, events: readonly E[]) => T): T[] {
    return Array.from(this.#groups(), ([key, events]) => read(key, events));
  }

  /** The groups as a new array. */
  toArray(): EventGroup<K, E>[] {
    return [...this];
  }

  /** Runs the query and gives group by group. */
  *[Symbol.iterator](): IterableIterator<EventGroup<K, E>> {
    for (const [key, events] of this.#groups()) yield { key, events };
  }

  #groups(): Map<K, E[]> {
    const groups = new Map<K, E[]>();
    for (const [event, keys] of this.#entries) {
      for (const key of keys) {
        const group = groups.get(key);
        if (group) group.push(event);
        else groups.set(key, [event]);
      }
    }
    return groups;
  }
}
