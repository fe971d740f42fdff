import { type Event, type EventQuery, query } from "tidings";
import { SAMPLE_EVENTS, SAMPLE_TEXT } from "tidings/samples";
import { describe, expect, it } from "vitest";
import { event } from "./event.js";

const words = ({ trigger: { span } }: Event): string => SAMPLE_TEXT.slice(span.start, span.end);

type Ask = (events: EventQuery) => EventQuery<Event>;
const cases: readonly [name: string, ask: Ask, triggers: readonly string[]][] = [
  ["type", (q) => q.type("AID", "SANCTION"), ["gave", "expelled"]],
  ["mode", (q) => q.mode("phone"), ["telephoned"]],
  ["actor", (q) => q.actor({ name: "the united states" }), ["gave", "expelled"]],
  ["recipient", (q) => q.type("AID").recipient("UKR"), ["gave"]],
  ["between", (q) => q.between("FRA", "UKR"), ["met"]],
  ["near", (q) => q.near([55.7558, 37.6176], 10).type("PROTEST"), []],
  ["saidBy", (q) => q.saidBy({ name: "army" }), ["shelling"]],
  ["during", (q) => q.during("2014-03"), ["annexed"]],
  ["before", (q) => q.before("2015"), ["annexed"]],
  ["in a place", (q) => q.in("Sea of Azov"), ["deployed"]],
  ["evidence", (q) => q.evidence("hunger strike"), ["hunger strike"]],
];

describe("filters", () => {
  it.each(cases)("%s", (_, ask, triggers) => {
    expect(
      ask(query(SAMPLE_EVENTS, { text: SAMPLE_TEXT }))
        .toArray()
        .map(words),
    ).toEqual(triggers);
  });
});

const person = (country: string, sector?: string): object => ({ text: `from ${country}`, country, ...(sector && { sector }) });

describe("between", () => {
  const asked = (parts: object): boolean =>
    query([event(parts)])
      .between("USA", "RUS")
      .exists();
  it.each<[string, object, boolean]>([
    ["one to the other", { actors: [person("USA")], recipients: [person("RUS")] }, true],
    ["the other to the one", { actors: [person("RUS")], recipients: [person("USA")] }, true],
    ["both together, where the act is mutual", { actors: [person("USA"), person("RUS")] }, true],
    ["both together in an act that is not", { type: "THREATEN", actors: [person("USA"), person("RUS")] }, false],
    ["both together against a third", { actors: [person("USA"), person("RUS")], recipients: [person("FRA")] }, false],
    ["one alone", { actors: [person("USA")] }, false],
  ])("%s", (_, parts, expected) => expect(asked(parts)).toBe(expected));

  it("needs two participants, not one that fits twice", () => {
    const meeting = event({ actors: [person("USA", "GOV"), person("FRA")] });
    expect(query([meeting]).between("USA", { sector: "GOV" }).exists()).toBe(false);
  });
});

describe("whole words", () => {
  const named = (text: string): EventQuery => query([event({ actors: [{ text }] })]);
  it.each([
    ["Niger", "Nigeria", false],
    ["Niger", "the Niger delta", true],
    ["iran", "Tirana", false],
    ["são paulo", "the SÃO  PAULO police", true],
    ["c++", "C++", true],
    [".*", "anybody", false],
  ])("%s in %s: %s", (name, text, expected) => expect(named(text).actor({ name }).exists()).toBe(expected));
});

describe("steps", () => {
  it("leave the query before them as it was, and its data frozen", () => {
    const all = query(SAMPLE_EVENTS);
    const before = all.toJSON();
    const some = all.type("AID").limit(1);
    expect(all.toJSON()).toEqual(before);
    expect(Object.isFrozen(some.toJSON().where[0])).toBe(true);
  });

  it("read events only when asked, and no more than needed", () => {
    let read = 0;
    const stream = {
      *[Symbol.iterator]() {
        for (const each of SAMPLE_EVENTS) {
          read++;
          yield each;
        }
      },
    };
    const first = query(stream).limit(1);
    expect(read).toBe(0);
    expect([first.exists(), first.count()]).toEqual([true, 1]);
    expect(read).toBe(2);
  });

  it("cut after filters and order, wherever they are written", () => {
    const early = query(SAMPLE_EVENTS).limit(1).orderBy("quantity", "desc").type("AID", "SANCTION").toArray();
    expect(early.map(words)).toEqual(["gave"]);
  });

  it("ask the answers of another query, articles included", () => {
    const some = query(SAMPLE_EVENTS, { text: SAMPLE_TEXT }).type("PROTEST").limit(1);
    expect(query(some).evidence("strike").count()).toBe(1);
    expect(query(query(some)).count()).toBe(1);
  });
});
