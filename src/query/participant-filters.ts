import type { AnyEvent } from "../events/index.js";
import type { CountryCode, Sector } from "../ontology/index.js";
import type { Condition } from "./condition.js";
import type { EventQuery } from "./event-query.js";
import { type ParticipantFilter, participantNode } from "./participants.js";
import { QueryEnds } from "./query-ends.js";

/** The verbs that ask who takes part or tells of it. */
export abstract class ParticipantFilters<E extends AnyEvent> extends QueryEnds<E> {
  /** The query with one more condition. */
  protected abstract kept(condition: Condition): EventQuery<E>;

  /**
   * Keeps events in which somebody acts who fits; several filters are alternatives.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).actor({ country: "USA", sector: "GOV" }, "IGO").count(); // => 3
   * ```
   */
  actor(...who: readonly ParticipantFilter[]): EventQuery<E> {
    return this.kept({ kind: "actor", who: who.map(participantNode) });
  }

  /**
   * Keeps events that are done to somebody who fits; several filters are alternatives.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("SANCTION").recipient("RUS").count(); // => 1
   * ```
   */
  recipient(...who: readonly ParticipantFilter[]): EventQuery<E> {
    return this.kept({ kind: "recipient", who: who.map(participantNode) });
  }

  /**
   * Keeps events in which somebody who fits acts or is acted on; several filters are alternatives.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).involving({ name: "Zelenskiy" }).count(); // => 5
   * ```
   */
  involving(...who: readonly ParticipantFilter[]): EventQuery<E> {
    return this.kept({ kind: "involving", who: who.map(participantNode) });
  }

  /**
   * Keeps events that one side does to the other, in either direction, or that both do with one another: "A and B met".
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).between("USA", "RUS").countBy("type"); // => { CONSULT: 2, SANCTION: 1 }
   * ```
   */
  between(first: ParticipantFilter, second: ParticipantFilter): EventQuery<E> {
    return this.kept({ kind: "between", first: participantNode(first), second: participantNode(second) });
  }

  /**
   * Keeps events in which one of the countries acts or is acted on. Where they happened is asked by `in`.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).country("FRA", "AUT").count(); // => 2
   * ```
   */
  country(...countries: readonly CountryCode[]): EventQuery<E> {
    return this.kept({ kind: "country", countries });
  }

  /**
   * Keeps events in which somebody of one of the sectors acts or is acted on.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).sector("CVL", "OPP").countBy("type"); // => { PROTEST: 2, CONCEDE: 1, COERCE: 1 }
   * ```
   */
  sector(...sectors: readonly Sector[]): EventQuery<E> {
    return this.kept({ kind: "sector", sectors });
  }

  /**
   * Keeps events that somebody who fits says happened; what the story says in its own voice is left out.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).saidBy({ country: "UKR", sector: "MIL" }).first()?.type; // => "ASSAULT"
   * ```
   */
  saidBy(...who: readonly ParticipantFilter[]): EventQuery<E> {
    return this.kept({ kind: "saidBy", who: who.map(participantNode) });
  }
}
