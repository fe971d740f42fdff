import {
  type AidEvent,
  type AssaultEvent,
  type ClickHouseStatement,
  type ConsultEvent,
  type Event,
  type EventQuery,
  EventSchema,
  type EventStatus,
  indexed,
  type KeyCount,
  type ModeOf,
  type QueryNode,
  query,
  type RejectEvent,
  type RequestEvent,
  type RetreatEvent,
  type SanctionEvent,
  type SqlStatement,
} from "tidings";
import { SAMPLE_EVENTS } from "tidings/samples";
import { describe, expect, expectTypeOf, it } from "vitest";

const q = query(SAMPLE_EVENTS);

/** A call that the compiler must refuse; that is all, so it does not run. */
const refused = (..._calls: readonly (() => unknown)[]): void => undefined;

describe("types narrow", () => {
  it("a query asks events", () => {
    expectTypeOf(q).toEqualTypeOf<EventQuery<Event>>();
    expectTypeOf(indexed(SAMPLE_EVENTS)).toEqualTypeOf<EventQuery<Event>>();
    expectTypeOf(query(q.type("AID"))).toEqualTypeOf<EventQuery<AidEvent>>();
    expectTypeOf(query([])).toEqualTypeOf<EventQuery<Event>>();
    expectTypeOf([...q]).toEqualTypeOf<Event[]>();
    for (const event of q) expectTypeOf(event).toEqualTypeOf<Event>();
  });

  it("type() to its types", () => {
    expectTypeOf(q.type("CONSULT").toArray()).toEqualTypeOf<ConsultEvent[]>();
    expectTypeOf(q.type("CONSULT", "AID").toArray()).toEqualTypeOf<(ConsultEvent | AidEvent)[]>();
    expectTypeOf(q.type("CONSULT", "AID").type("AID").first()).toEqualTypeOf<AidEvent | undefined>();
    for (const event of q.type("RETREAT")) expectTypeOf(event.mode).toEqualTypeOf<ModeOf<"RETREAT"> | undefined>();
  });

  it("mode() to the types that have the mode", () => {
    expectTypeOf(q.type("CONSULT").mode("phone").toArray()).toEqualTypeOf<ConsultEvent[]>();
    expectTypeOf(q.mode("ceasefire").toArray()).toEqualTypeOf<RetreatEvent[]>();
    expectTypeOf(q.mode("assist").toArray()).toEqualTypeOf<(RequestEvent | RejectEvent)[]>();
    expectTypeOf(q.mode("assist", "ceasefire").toArray()).toEqualTypeOf<(RequestEvent | RejectEvent | RetreatEvent)[]>();
  });

  it("or() to what its branches narrow to, where() to what its guard says", () => {
    expectTypeOf(
      q.or(
        (b) => b.type("AID"),
        (b) => b.mode("ceasefire"),
      ),
    ).toEqualTypeOf<EventQuery<AidEvent | RetreatEvent>>();
    expectTypeOf(
      q.or(
        (b) => b.actor("USA"),
        (b) => b.type("AID"),
      ),
    ).toEqualTypeOf<EventQuery<Event>>();
    expectTypeOf(q.where((event): event is AssaultEvent => event.type === "ASSAULT")).toEqualTypeOf<EventQuery<AssaultEvent>>();
    expectTypeOf(q.type("AID").where(({ confidence }) => confidence > 0.5)).toEqualTypeOf<EventQuery<AidEvent>>();
    q.type("CONSULT").where((event) => {
      expectTypeOf(event).toEqualTypeOf<ConsultEvent>();
      return true;
    });
  });

  it("other steps keep what is known", () => {
    const talks = q.type("CONSULT");
    const all = talks
      .status("occurred")
      .actor("USA")
      .recipient("RUS")
      .involving("UKR")
      .between("USA", "RUS")
      .country("USA")
      .sector("GOV");
    const more = all
      .saidBy("USA")
      .during("2021")
      .within("2021")
      .before("2022")
      .after("2020")
      .on("2021-04-22")
      .in("UKR")
      .near([0, 0], 1);
    const last = more
      .about("military")
      .minConfidence(0)
      .evidence("talks")
      .not((b) => b.mode("phone"))
      .orderBy("start", "desc")
      .limit(1)
      .offset(0);
    expectTypeOf(last).toEqualTypeOf<EventQuery<ConsultEvent>>();
    expectTypeOf(talks).toExtend<EventQuery<Event>>();
    expectTypeOf(talks).toExtend<Iterable<Event>>();
  });
});

describe("ends are typed", () => {
  it("groups by key", () => {
    expectTypeOf(q.type("CONSULT").groupBy("type").count()).toEqualTypeOf<KeyCount<"CONSULT">[]>();
    expectTypeOf(q.type("CONSULT", "SANCTION").groupBy("mode").count()).toEqualTypeOf<
      KeyCount<ModeOf<"CONSULT"> | ModeOf<"SANCTION">>[]
    >();
    expectTypeOf(q.countBy("status")).toEqualTypeOf<{ [S in EventStatus]?: number }>();
    expectTypeOf(q.type("CONSULT").countBy("mode")).toEqualTypeOf<{ [M in ModeOf<"CONSULT">]?: number }>();
    expectTypeOf(q.groupBy((event) => event.quantity?.value).map((value, events) => ({ value, events }))).toEqualTypeOf<
      { value: number; events: readonly Event[] }[]
    >();
    q.type("SANCTION")
      .groupBy("month")
      .map((month, events) => {
        expectTypeOf(month).toEqualTypeOf<string>();
        expectTypeOf(events).toEqualTypeOf<readonly SanctionEvent[]>();
        return month;
      });
  });

  it("JSON and SQL", () => {
    expectTypeOf(q.toJSON()).toEqualTypeOf<QueryNode>();
    expectTypeOf(query.fromJSON(q.toJSON(), SAMPLE_EVENTS)).toEqualTypeOf<EventQuery<Event>>();
    expectTypeOf(q.toSQL({ dialect: "duckdb" })).toEqualTypeOf<SqlStatement>();
    expectTypeOf(q.toSQL({ dialect: "postgres", table: "news.events" })).toEqualTypeOf<SqlStatement>();
    expectTypeOf(q.toSQL({ dialect: "clickhouse" })).toEqualTypeOf<ClickHouseStatement>();
  });
});

describe("the compiler refuses", () => {
  it("what is not in the ontology, or no longer in the query", () => {
    refused(
      // @ts-expect-error no mode of CONSULT
      () => q.type("CONSULT").mode("withdraw"),
      // @ts-expect-error AID has no modes
      () => q.type("AID").mode("phone"),
      // @ts-expect-error a mode of another of the types
      () => q.mode("withdraw").mode("phone"),
      // @ts-expect-error no type
      () => q.type("WAR"),
      // @ts-expect-error not of this query any more
      () => q.type("CONSULT").type("AID"),
      // @ts-expect-error no status
      () => q.status("finished"),
      // @ts-expect-error no context
      () => q.about("weather"),
      // @ts-expect-error no sector
      () => q.sector("XYZ"),
      // @ts-expect-error no mode in branches either
      () => q.type("CONSULT").not((b) => b.mode("withdraw")),
      // @ts-expect-error nor here
      () => q.type("CONSULT").or((b) => b.type("AID")),
      // @ts-expect-error a guard of events that are not in the query
      () => q.type("CONSULT").where((event): event is AidEvent => event.type === "AID"),
    );
  });

  it("what is no argument of the verb", () => {
    refused(
      // @ts-expect-error no such part of a participant
      () => q.actor({ nation: "USA" }),
      // @ts-expect-error no sector
      () => q.recipient({ sector: "XYZ" }),
      // @ts-expect-error two sides
      () => q.between("USA"),
      // @ts-expect-error a period is text or two ends
      () => q.during(2021),
      // @ts-expect-error one day is text
      () => q.on({ start: "2021-04-22", end: null }),
      // @ts-expect-error two coordinates
      () => q.near([55.75], 10),
      // @ts-expect-error with a distance
      () => q.near([55.75, 37.62]),
      // @ts-expect-error no function
      () => q.where("confidence > 0.5"),
      // @ts-expect-error a branch gives a query
      () => q.not((b) => b.count()),
      // @ts-expect-error no key
      () => q.groupBy("colour"),
      // @ts-expect-error no key to count by
      () => q.countBy((event) => event.type),
      // @ts-expect-error no unit
      () => q.timeline("hour"),
      // @ts-expect-error no part of participants
      () => q.dyads("name"),
      // @ts-expect-error no order
      () => q.orderBy("actor"),
      // @ts-expect-error no direction
      () => q.orderBy("start", "up"),
      // @ts-expect-error no dialect
      () => q.toSQL({ dialect: "mysql" }),
      // @ts-expect-error a dialect is needed
      () => q.toSQL({}),
      // @ts-expect-error no events
      () => query("text"),
    );
  });

  it("a query from outside holds no promise about its types", () => {
    const anything: Event = EventSchema.parse(SAMPLE_EVENTS[0]);
    // @ts-expect-error any event may come
    const talks: ConsultEvent[] = query([anything]).toArray();
    expect(talks).toHaveLength(1);
  });
});
