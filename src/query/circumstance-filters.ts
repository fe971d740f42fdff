import type { AnyEvent, EventStatus } from "../events/index.js";
import type { Context } from "../ontology/index.js";
import type { EventQuery } from "./event-query.js";
import { ParticipantFilters } from "./participant-filters.js";
import { type Period, plainPeriod } from "./period.js";

/** The verbs that ask when, where, about what and on what proof. */
export abstract class CircumstanceFilters<E extends AnyEvent> extends ParticipantFilters<E> {
  /**
   * Keeps events of the given statuses.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).status("planned", "requested").countBy("status"); // => { planned: 4, requested: 3 }
   * ```
   */
  status(...statuses: readonly EventStatus[]): EventQuery<E> {
    return this.kept({ kind: "status", statuses });
  }

  /**
   * Keeps events whose time overlaps the period; open ends reach as far as they may. Events without a time are left out,
   * here as with all verbs on time.
   *
   * Throws `TidingsError` `INVALID_OPTION` for what is no {@link Period}.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).during("2014-Q1").count(); // => 1
   * query(SAMPLE_EVENTS).during({ start: "2021-04-20", end: "2021-04-21" }).count(); // => 8
   * ```
   */
  during(period: Period): EventQuery<E> {
    return this.kept({ kind: "during", period: plainPeriod(period) });
  }

  /**
   * Keeps events whose time lies wholly within the period.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).within("2021-W15").count(); // => 4
   * ```
   */
  within(period: Period): EventQuery<E> {
    return this.kept({ kind: "within", period: plainPeriod(period) });
  }

  /**
   * Keeps events that are over before the period begins.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).before("2021").count(); // => 1
   * ```
   */
  before(period: Period): EventQuery<E> {
    return this.kept({ kind: "before", period: plainPeriod(period) });
  }

  /**
   * Keeps events that begin after the period is over.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).after("2021-04-22").count(); // => 4
   * ```
   */
  after(period: Period): EventQuery<E> {
    return this.kept({ kind: "after", period: plainPeriod(period) });
  }

  /**
   * Keeps events that happen or go on that day: `during` for one day.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("MOBILIZE", "RETREAT").on("2021-04-22").count(); // => 1
   * ```
   */
  on(day: string): EventQuery<E> {
    return this.kept({ kind: "on", period: day });
  }

  /**
   * Keeps events in one of the places: three capitals are a country's code, all else is whole words of the place's text,
   * upper and lower case alike.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).in("RUS").count(); // => 5
   * query(SAMPLE_EVENTS).in("donbas", "Crimea").count(); // => 4
   * ```
   */
  in(...places: readonly string[]): EventQuery<E> {
    return this.kept({ kind: "in", places });
  }

  /**
   * Keeps events whose place lies within so many kilometres of a point; places without coordinates are left out.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).near([55.75, 37.62], 50).count(); // => 2
   * ```
   */
  near([latitude, longitude]: readonly [latitude: number, longitude: number], kilometers: number): EventQuery<E> {
    return this.kept({ kind: "near", latitude, longitude, kilometers });
  }

  /**
   * Keeps events that are about one of the contexts.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).about("human_rights", "legal").countBy("type"); // => { COERCE: 1, THREATEN: 1 }
   * ```
   */
  about(...contexts: readonly Context[]): EventQuery<E> {
    return this.kept({ kind: "about", contexts });
  }

  /**
   * Keeps events of which tidings is at least so sure, 0 to 1.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).minConfidence(0.5).count() === SAMPLE_EVENTS.length; // => true
   * ```
   */
  minConfidence(confidence: number): EventQuery<E> {
    return this.kept({ kind: "minConfidence", confidence });
  }

  /**
   * Keeps events of which a clause that proves them has these whole words, upper and lower case alike. It reads the article's
   * text, which a story brings; bare events need it beside them.
   *
   * Running the query throws `TidingsError` `INVALID_OPTION` where the text is unknown.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS, SAMPLE_TEXT } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS, { text: SAMPLE_TEXT }).evidence("hunger strike").first()?.type; // => "PROTEST"
   * ```
   */
  evidence(words: string): EventQuery<E> {
    return this.kept({ kind: "evidence", words });
  }
}
