import { annotate, type Event, parseArticle } from "tidings";
import { SAMPLE_EVENTS, SAMPLE_PUBLISHED, SAMPLE_TEXT } from "tidings/samples";
import { describe, expect, it } from "vitest";
import { overlaps, textAt } from "../../src/text/index.js";
import { lineOf } from "./events-of.js";

/** What must be right of the records of a reader, a little under what is. Raised as it gets better, never lowered. */
const FLOORS = { found: 20, status: 17, actor: 13, recipient: 10, time: 10, place: 6 };

const { events } = annotate(parseArticle(SAMPLE_TEXT, { published: SAMPLE_PUBLISHED }));

/** Whether both report an act of one type in the same words. */
const isSame = (a: Event, b: Event): boolean =>
  a.type === b.type && a.evidence.some((one) => b.evidence.some((other) => overlaps(one.span, other.span)));

const countries = (side: Event["actors"]): string =>
  side
    .map(({ country }) => country ?? "?")
    .sort()
    .join();
const day = (moment: string | null | undefined): string => (moment ?? "").slice(0, 10);

const AGREEMENTS: Readonly<Record<Exclude<keyof typeof FLOORS, "found">, (a: Event, b: Event) => boolean>> = {
  status: (a, b) => a.status === b.status,
  actor: (a, b) => countries(a.actors) === countries(b.actors),
  recipient: (a, b) => countries(a.recipients) === countries(b.recipients),
  time: (a, b) => a.time !== undefined && day(a.time.start) === day(b.time?.start) && day(a.time.end) === day(b.time?.end),
  place: (a, b) => a.place !== undefined && a.place.country === b.place?.country,
};

const line = (event: Event): string => `${lineOf(event)} “${textAt(SAMPLE_TEXT, event.trigger.span)}”`;
const pairs = SAMPLE_EVENTS.flatMap((record) => {
  const same = events.filter((event) => isSame(event, record));
  const agreed = (event: Event): number => Object.values(AGREEMENTS).filter((agree) => agree(event, record)).length;
  const [best] = same.sort((a, b) => agreed(b) - agreed(a));
  return best === undefined ? [] : [{ record, best }];
});

describe("who, whom, when and where in the sample story, against what a reader modelled", () => {
  it("prints the difference", () => {
    const wrong = pairs.flatMap(({ record, best }) => {
      const parts = Object.entries(AGREEMENTS).flatMap(([part, agree]) => (agree(best, record) ? [] : [part]));
      return lineOf(record) === lineOf(best) ? [] : [`${line(record)}\n    found: ${line(best)} (${parts.join(", ")})`];
    });
    console.log(wrong.join("\n  "));
    expect(pairs.length).toBeGreaterThanOrEqual(FLOORS.found);
  });

  it.each(Object.entries(AGREEMENTS))("%s reaches its floor", (part, agree) => {
    const right = pairs.filter(({ record, best }) => agree(best, record)).length;
    console.log(`${part}: ${right} of ${pairs.length}`);
    expect(right).toBeGreaterThanOrEqual(FLOORS[part as keyof typeof FLOORS]);
  });

  it("all events found but one have a side or a place", () => {
    const bare = events.filter(({ actors, recipients, place }) => actors.length + recipients.length === 0 && place === undefined);
    expect(bare.map(line).length).toBeLessThanOrEqual(1);
  });
});
