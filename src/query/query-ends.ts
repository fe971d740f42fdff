import type { AnyEvent } from "../events/index.js";
import { TidingsError } from "../text/index.js";
import type { CalendarUnit } from "./calendar.js";
import { type Dyad, dyadsOf, type EventNetwork, networkOf, type SideKey } from "./dyads.js";
import { EventGroups } from "./event-groups.js";
import { GROUP_KEYS, type GroupKey, isGroupKey, type KeyValues, readerOf } from "./keys.js";
import type { Found } from "./run.js";
import { type TimelineRow, timelineOf } from "./timeline.js";

/** The ends of a query: each runs it and gives plain data. */
export abstract class QueryEnds<E extends AnyEvent> implements Iterable<E> {
  /**
   * The answers one by one, each with the article it comes from where that is known.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS, SAMPLE_TEXT } from "tidings/samples";
   *
   * const [expulsion] = query(SAMPLE_EVENTS, { text: SAMPLE_TEXT }).type("SANCTION").withArticles();
   * const { start, end } = expulsion?.event.trigger.span ?? {};
   * expulsion.article?.text.slice(start, end); // => "expelled"
   * ```
   */
  abstract withArticles(): IterableIterator<Found<E>>;

  /** Runs the query, event by event. */
  *[Symbol.iterator](): IterableIterator<E> {
    for (const { event } of this.withArticles()) yield event;
  }

  /**
   * The events as a new array: in the order they came, or in that of `orderBy`.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).toArray().length === SAMPLE_EVENTS.length; // => true
   * ```
   */
  abstract toArray(): E[];

  /**
   * The first event, if there is one; reads no further than that.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("AID").first()?.quantity?.unit; // => "USD"
   * ```
   */
  first(): E | undefined {
    for (const event of this) return event;
    return undefined;
  }

  /**
   * How many events there are.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("PROTEST").count(); // => 2
   * ```
   */
  count(): number {
    return this.toArray().length;
  }

  /**
   * Whether there is any event; reads no further than the first.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).actor("BRA").exists(); // => false
   * ```
   */
  exists(): boolean {
    return this.first() !== undefined;
  }

  /**
   * The events by the values of a key, or by what a function reads from them; where it reads `undefined`, the event is left
   * out. Ends with `count()`, `map()`, `toArray()` or a loop.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("CONSULT").groupBy("mode").count(); // => [{ key: "phone", count: 1 }, { key: "third-party", count: 1 }, { key: "visit", count: 2 }]
   * query(SAMPLE_EVENTS).groupBy((event) => event.quantity?.unit).map((unit, events) => `${unit}: ${events.length}`); // => ["USD: 1"]
   * ```
   */
  groupBy<K extends GroupKey>(key: K): EventGroups<KeyValues<E>[K], E>;
  groupBy<K>(key: (event: E) => K | undefined): EventGroups<K, E>;
  groupBy(key: GroupKey | ((event: E) => unknown)): EventGroups<unknown, E> {
    if (typeof key !== "function") return new EventGroups<unknown, E>(keyed(this, readerOf(checkedKey(key, "groupBy"))));
    return new EventGroups<unknown, E>(keyed(this, (event) => [key(event)].filter((value) => value !== undefined)));
  }

  /**
   * How many events have each value of a key, most first.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).actor("USA").countBy("type"); // => { CONSULT: 2, AID: 1, SANCTION: 1 }
   * ```
   */
  countBy<K extends GroupKey>(key: K): { [V in KeyValues<E>[K]]?: number } {
    const counts: { [V in KeyValues<E>[K]]?: number } = {};
    const groups = this.groupBy(key)
      .count()
      .sort((a, b) => b.count - a.count);
    for (const { key: value, count } of groups) counts[value] = count;
    return counts;
  }

  /**
   * How many events begin in each day, week, month, quarter or year from the first to the last, empty ones too.
   * An event whose start is open counts where it ends; one without a day is left out.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * const weeks = query(SAMPLE_EVENTS).within("2021-03").timeline("week");
   * weeks[0]; // => { period: "2021-W09", start: "2021-03-01", end: "2021-03-07", count: 1 }
   * weeks.map(({ count }) => count); // => [1, 0, 0, 1]
   * ```
   */
  timeline(unit: CalendarUnit): TimelineRow[] {
    if (!UNITS.includes(unit)) throw wrongChoice("timeline", unit, UNITS);
    return timelineOf(this, unit);
  }

  /**
   * Who does how much to whom, most first: by country, or by what `by` names. Sides of which that is unknown are left out;
   * those who meet, agree, cooperate or fight with one another count in both directions.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * const [dyad] = query(SAMPLE_EVENTS).type("SANCTION").dyads();
   * dyad; // => { actor: "USA", recipient: "RUS", count: 1, first: "2021-04-12", last: "2021-04-18", goldstein: -7 }
   * ```
   */
  dyads(by: SideKey = "country"): Dyad[] {
    if (!SIDES.includes(by)) throw wrongChoice("dyads", by, SIDES);
    return dyadsOf(this, by);
  }

  /**
   * The dyads as a graph, with nodes and edges to draw.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * const { nodes, edges } = query(SAMPLE_EVENTS).type("SANCTION").network();
   * nodes; // => [{ id: "RUS", count: 1 }, { id: "USA", count: 1 }]
   * edges; // => [{ source: "USA", target: "RUS", count: 1, goldstein: -7 }]
   * ```
   */
  network(by: SideKey = "country"): EventNetwork {
    if (!SIDES.includes(by)) throw wrongChoice("network", by, SIDES);
    return networkOf(this, by);
  }
}

const UNITS: readonly string[] = ["day", "week", "month", "quarter", "year"];
const SIDES: readonly string[] = ["country", "sector", "entity", "text"];

/** The events with what is read from each, anew in every loop. */
function keyed<E extends AnyEvent>(
  events: Iterable<E>,
  read: (event: E) => readonly unknown[],
): Iterable<[E, readonly unknown[]]> {
  return {
    *[Symbol.iterator]() {
      for (const event of events) yield [event, read(event)];
    },
  };
}

function checkedKey<K extends GroupKey>(key: K, verb: string): K {
  if (!isGroupKey(key)) throw wrongChoice(verb, key, GROUP_KEYS);
  return key;
}

function wrongChoice(verb: string, given: unknown, choices: readonly string[]): TidingsError {
  return new TidingsError(
    "INVALID_OPTION",
    `${verb}() does not know ${JSON.stringify(given)}. Give one of ${choices.join(", ")}.`,
  );
}
