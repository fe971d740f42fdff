import { annotate, type Event, parseArticle } from "tidings";
import { SAMPLE_EVENTS, SAMPLE_PUBLISHED, SAMPLE_TEXT } from "tidings/samples";
import { describe, expect, it } from "vitest";
import { overlaps, textAt } from "../../src/text/index.js";

/** How many of the records modelled by hand must be found, and how many more may be reported. Only ever made stricter. */
const LEAST_FOUND = 20;
const MOST_EXTRA = 8;

const { events } = annotate(parseArticle(SAMPLE_TEXT, { published: SAMPLE_PUBLISHED }));

/** Whether both report an act of one type in the same words. */
const same = (a: Event, b: Event): boolean =>
  a.type === b.type && a.evidence.some((one) => b.evidence.some((other) => overlaps(one.span, other.span)));

const line = ({ type, mode, status, actors, recipients, trigger }: Event): string => {
  const names = [actors, recipients].map((side) => side.map(({ text, country }) => country ?? text).join(", ") || "-");
  return `${[type, mode].filter((part) => part !== undefined).join(" ")} (${status}) ${names.join(" -> ")}: "${textAt(SAMPLE_TEXT, trigger.span)}"`;
};

const missed = SAMPLE_EVENTS.filter((record) => !events.some((event) => same(event, record)));
const extra = events.filter((event) => !SAMPLE_EVENTS.some((record) => same(event, record)));

describe("what annotate finds in the sample story, against what a reader modelled", () => {
  it(`finds at least ${LEAST_FOUND} of ${SAMPLE_EVENTS.length} records, and at most ${MOST_EXTRA} events beside them`, () => {
    console.log(["missed:", ...missed.map(line), "", "found beside the records:", ...extra.map(line)].join("\n  "));
    expect(SAMPLE_EVENTS.length - missed.length).toBeGreaterThanOrEqual(LEAST_FOUND);
    expect(extra.length).toBeLessThanOrEqual(MOST_EXTRA);
  });

  it("finds the annexation, the phone call and the accusation, with who did it to whom", () => {
    const told = events.map(({ type, actors, recipients }) => `${type} ${actors[0]?.country} ${recipients[0]?.country}`);
    expect(told).toEqual(expect.arrayContaining(["COERCE RUS UKR", "CONSULT USA RUS", "ACCUSE UKR RUS"]));
  });
});
