import type { AnyEvent, Event } from "../events/index.js";
import { TidingsError } from "../text/index.js";
import { CircumstanceFilters } from "./circumstance-filters.js";
import { type Condition, type Direction, EVERYTHING, frozen, isPlain, type OrderKey, type QueryNode } from "./condition.js";
import type { EventIn, ModeIn, WithMode, WithType } from "./narrowing.js";
import { type Found, found, foundEvents } from "./run.js";
import { checkedCondition, checkedQuery } from "./schema.js";
import type { Batch, EventSource, Selection } from "./source.js";
import { type ClickHouseOptions, type ClickHouseStatement, type SqlOptions, type SqlStatement, sqlOf } from "./sql/index.js";

/**
 * A question to a list of events: immutable, lazy and iterable. Each step gives a new query; nothing runs before an end
 * (`toArray`, `count`, a `for` loop) asks. Types narrow with the steps: `.type("CONSULT")` yields `ConsultEvent`s. The events
 * are filtered first, then ordered, then cut by `offset` and `limit`, in whatever order the steps are written.
 *
 * @example
 * ```ts
 * import { query } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * query(SAMPLE_EVENTS).type("CONSULT").mode("phone").actor("USA").count(); // => 1
 * ```
 */
export class EventQuery<E extends AnyEvent = Event> extends CircumstanceFilters<E> implements EventSource {
  readonly #source: EventSource;
  readonly #node: QueryNode;

  /** Made by `query`; not for direct use. */
  constructor(source: EventSource, node: QueryNode) {
    super();
    this.#source = source;
    this.#node = node;
  }

  /**
   * Keeps events of the given types, and narrows to them.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("AID", "SANCTION").toArray().map((event) => event.type); // => ["AID", "SANCTION"]
   * ```
   */
  type<T extends string>(...types: readonly (T & E["type"])[]): EventQuery<WithType<E, T>> {
    return this.#narrowed<WithType<E, T>>({ kind: "type", types });
  }

  /**
   * Keeps events of the given modes, and narrows to the types that have them. A mode that none of the types has is refused by
   * the compiler.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).mode("phone", "expel").toArray().map((event) => event.type); // => ["CONSULT", "SANCTION"]
   * ```
   */
  mode<M extends string>(...modes: readonly (M & ModeIn<E>)[]): EventQuery<WithMode<E, M>> {
    return this.#narrowed<WithMode<E, M>>({ kind: "mode", modes });
  }

  /**
   * Keeps events for which `test` holds; a type guard narrows the query. A function is no data: such a query has no JSON and
   * no SQL.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).where((event) => (event.quantity?.value ?? 0) >= 1000).count(); // => 4
   * ```
   */
  where<F extends AnyEvent>(test: (event: E) => event is F & E): EventQuery<F & E>;
  where(test: (event: E) => boolean): EventQuery<E>;
  where(test: (event: E) => boolean): EventQuery<E> {
    if (typeof test !== "function")
      throw new TidingsError("INVALID_OPTION", `where() takes a function of an event, not ${typeof test}.`);
    return this.kept({ kind: "function", test });
  }

  /**
   * Leaves out events that fulfil all filters of the branch.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).type("CONSULT").not((meeting) => meeting.mode("phone")).count(); // => 5
   * ```
   */
  not(branch: (query: EventQuery<E>) => EventQuery<AnyEvent>): EventQuery<E> {
    return this.kept({ kind: "not", condition: this.#branch(branch, "not") });
  }

  /**
   * Keeps events that fulfil at least one of the branches, and narrows to what they narrow to.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).or((q) => q.type("AID"), (q) => q.type("SANCTION").mode("expel")).count(); // => 2
   * ```
   */
  or<Q extends readonly EventQuery<AnyEvent>[]>(
    ...branches: { readonly [I in keyof Q]: (query: EventQuery<E>) => Q[I] }
  ): EventQuery<EventIn<Q[number]>> {
    return this.#narrowed<EventIn<Q[number]>>({ kind: "or", conditions: branches.map((branch) => this.#branch(branch, "or")) });
  }

  /**
   * Orders the answers; a further `orderBy` breaks ties, and what is still tied keeps its order. Events without the value come
   * last in either direction.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).orderBy("quantity", "desc").first()?.quantity?.value; // => 125000000
   * ```
   */
  orderBy(key: OrderKey, direction: Direction = "asc"): EventQuery<E> {
    return this.#cut({ ...this.#node, orderBy: [...this.#node.orderBy, { key, direction }] }, "orderBy");
  }

  /**
   * Gives that many events at most; a later `limit` replaces an earlier one.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).limit(5).count(); // => 5
   * ```
   */
  limit(limit: number): EventQuery<E> {
    return this.#cut({ ...this.#node, limit }, "limit");
  }

  /**
   * Leaves out that many events from the start; a later `offset` replaces an earlier one.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   * import { SAMPLE_EVENTS } from "tidings/samples";
   *
   * query(SAMPLE_EVENTS).offset(2).first() === SAMPLE_EVENTS[2]; // => true
   * ```
   */
  offset(offset: number): EventQuery<E> {
    return this.#cut({ ...this.#node, offset }, "offset");
  }

  /**
   * The query as frozen plain data, without the events: what `query.fromJSON` takes. `JSON.stringify` calls it.
   *
   * Throws `TidingsError` `INVALID_OPTION` for a query with `where(fn)`.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   *
   * query([]).type("AID").limit(3).toJSON(); // => { kind: "query", where: [{ kind: "type", types: ["AID"] }], orderBy: [], limit: 3 }
   * ```
   */
  toJSON(): QueryNode {
    return this.#plain("toJSON");
  }

  /**
   * The query as SQL over the flat event table, whose rows `toTable` makes and whose columns `EVENT_COLUMNS` lists: text with
   * placeholders, and the values apart from it. The rows are those of the same query in memory, in the same order.
   *
   * Throws `TidingsError` `INVALID_OPTION` for a query with `where(fn)` and for a table that is no plain name.
   *
   * @example
   * ```ts
   * import { query } from "tidings";
   *
   * const { sql, parameters } = query([]).type("AID").actor("USA").toSQL({ dialect: "postgres" });
   * sql; // => 'SELECT * FROM "events" WHERE type IN ($1) AND $2 = ANY(actor_countries) ORDER BY "position"'
   * parameters; // => ["AID", "USA"]
   * ```
   */
  toSQL(options: ClickHouseOptions): ClickHouseStatement;
  toSQL(options: SqlOptions): SqlStatement;
  toSQL(options: SqlOptions | ClickHouseOptions): SqlStatement | ClickHouseStatement {
    return sqlOf(this.#plain("toSQL"), options);
  }

  override withArticles(): IterableIterator<Found<E>> {
    return found<E>(this.#source, this.#node);
  }

  override toArray(): E[] {
    return foundEvents<E>(this.#source, this.#node);
  }

  /** The answers as a source for a further query, which its own source may look up in one go. @internal */
  select(conditions: readonly Condition[]): Selection {
    const { where, orderBy, limit, offset } = this.#node;
    if (orderBy.length === 0 && limit === undefined && offset === undefined)
      return this.#source.select([...where, ...conditions]);
    return { batches: this.#batches(), untried: conditions };
  }

  *#batches(): IterableIterator<Batch> {
    for (const { event, article } of this.withArticles()) yield { events: [event], article };
  }

  protected override kept(condition: Condition): EventQuery<E> {
    return this.#narrowed<E>(condition);
  }

  #narrowed<F extends AnyEvent>(condition: Condition): EventQuery<F> {
    const where = [...this.#node.where, checkedCondition(condition)];
    return new EventQuery(this.#source, frozen({ ...this.#node, where }));
  }

  #cut(node: QueryNode, verb: string): EventQuery<E> {
    checkedQuery({ ...node, where: [] }, `query().${verb}()`);
    return new EventQuery(this.#source, frozen(node));
  }

  /** What a branch adds to the query of everything, as one condition. */
  #branch(branch: (query: EventQuery<E>) => EventQuery<AnyEvent>, verb: string): Condition {
    const added = branch(new EventQuery(this.#source, EVERYTHING));
    const { where, orderBy, limit, offset } = added.#node;
    if (orderBy.length > 0 || limit !== undefined || offset !== undefined) {
      throw new TidingsError(
        "INVALID_OPTION",
        `A branch of ${verb}() takes filters only. Move its orderBy, limit or offset behind ${verb}().`,
      );
    }
    const [only] = where;
    return only !== undefined && where.length === 1 ? only : { kind: "and", conditions: where };
  }

  #plain(verb: string): QueryNode {
    if (this.#node.where.every(isPlain)) return this.#node;
    throw new TidingsError(
      "INVALID_OPTION",
      `${verb}() needs a query of plain data, but this one has a where(function). Say it with other filters, or run it in memory.`,
    );
  }
}
