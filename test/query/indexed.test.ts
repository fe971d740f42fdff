import { indexed, query } from "tidings";
import { describe, expect, it } from "vitest";
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

  it("is a picture of the events at one time", () => {
    const events = oddEvents(3);
    const bare = indexed(events);
    events.pop();
    expect(bare.count()).toBe(3);
  });
});
