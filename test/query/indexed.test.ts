import { type Event, type EventQuery, indexed, query } from "tidings";
import { describe, expect, it } from "vitest";
import { event } from "./event.js";
import { QUESTIONS } from "./questions.js";
import { oddEvents, STORIES } from "./stories.js";

describe("indexed() answers as query() does", () => {
  const index = indexed(STORIES);
  it.each(QUESTIONS)("%s", (_, ask) => {
    expect(ask(index).toArray()).toEqual(ask(query(STORIES)).toArray());
  });

  it("bare events, by every day of two years", () => {
    const events = oddEvents(200);
    const bare = indexed(events);
    for (let day = Date.UTC(2020, 1, 1); day < Date.UTC(2022, 1, 1); day += 7 * 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      for (const period of [date, date.slice(0, 7)]) {
        expect(bare.during(period).toArray()).toEqual(query(events).during(period).toArray());
        expect(bare.within(period).toArray()).toEqual(query(events).within(period).toArray());
      }
    }
  });

  it("bare events, by every stretch of the globe", () => {
    const degrees = (count: number, last: number): number[] =>
      Array.from({ length: count }, (_, i) => (2 * last * i) / (count - 1) - last);
    const places = degrees(13, 90).flatMap((latitude) => degrees(25, 180).map((longitude) => ({ latitude, longitude })));
    const events = [...places, undefined].map((coordinates, i) =>
      event({ id: `e${i}`, ...(coordinates && { place: { text: "there", coordinates, precision: "city" } }) }),
    );
    const bare = indexed(events);
    for (const latitude of [-90, -60.5, 0, 14.9, 89])
      for (const longitude of [-180, -7.5, 179.9])
        for (const kilometers of [0, 1_668, 1_700, 5_000, 21_000])
          expect(bare.near([latitude, longitude], kilometers).toArray()).toEqual(
            query(events).near([latitude, longitude], kilometers).toArray(),
          );
    expect(indexed([]).near([0, 0], 5).count()).toBe(0);
  });

  it("and so do queries of its answers", () => {
    const meetings = index.type("CONSULT");
    expect(query(meetings).actor("USA").toArray()).toEqual(query(STORIES).type("CONSULT").actor("USA").toArray());
    expect(query(meetings.limit(3)).actor("USA").toArray()).toEqual(query(meetings.toArray().slice(0, 3)).actor("USA").toArray());
  });

  it.each<[string, (all: EventQuery) => EventQuery]>([
    ["types", (all) => all.type("AID")],
    ["countries of actors", (all) => all.actor("KEN")],
    ["days", (all) => all.during("2021-04-23")],
    ["all of them", (all) => all.type("AID").recipient("SOM").within("2021-04")],
    [
      "any of them",
      (all) =>
        all.or(
          (q) => q.actor("KEN"),
          (q) => q.on("2021-04-23"),
        ),
    ],
  ])("reads no event again for %s", (_, ask) => {
    let reads = 0;
    const counted = (parts: object): Event =>
      new Proxy(event(parts), {
        get: (target, key) => {
          reads++;
          return Reflect.get(target, key);
        },
      });
    const time = { start: "2021-04-23", end: "2021-04-23", basis: "explicit" };
    const aid = counted({
      ...{ type: "AID", codes: { plover: "AID", cameo: "070", quad: "material-cooperation", goldstein: 7 }, time },
      actors: [{ text: "Kenya", country: "KEN" }],
      recipients: [{ text: "Somalia", country: "SOM" }],
    });
    const all = indexed([...Array.from({ length: 9 }, () => counted({})), aid]);
    expect(ask(all).toArray()).toEqual([aid]);
    reads = 0;
    ask(all).toArray();
    expect(reads).toBe(0);
  });

  it("is a picture of the events at one time", () => {
    const events = oddEvents(3);
    const bare = indexed(events);
    events.pop();
    expect(bare.count()).toBe(3);
  });
});
