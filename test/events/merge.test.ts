import { annotate, type Event, parseArticle } from "tidings";
import { describe, expect, it } from "vitest";
import { covers } from "../../src/text/index.js";
import { type Case, holdTogether, type KnownFailures, PUBLISHED, specify } from "./events-of.js";

const knownFailures: KnownFailures = {
  'a bare "the attack", "the raid" without a side of its own is no mention': [
    "Sudanese police raided a Chadian school. The raid came at dawn.",
    "France imposed sanctions on Sudan. The sanctions will last a year.",
  ],
};

const eventsIn = (text: string, merge: boolean): Event[] =>
  annotate(parseArticle(text, { published: PUBLISHED }), { merge }).events;

// `TYPE trigger, trigger`: the events of a text, each with the words that report it.
const ONE_HAPPENING: readonly Case[] = [
  ["Sudan expelled nine French doctors. Sudan expelled the French doctors on Monday.", "SANCTION expelled, expelled"],
  ["French police arrested a Sudanese banker. The Sudanese banker was arrested by French police.", "COERCE arrested, arrested"],
  ["Sudan's army attacked Chadian villages. The attack came at dawn.", "ASSAULT attacked, attack"],
  ["Sudanese police raided a Chadian school. The raid came at dawn.", "COERCE raided, raid"],
  ["Sudan's president visited Chad. His visit was short.", "CONSULT visited, visit"],
  ["Sudan annexed the Chadian town in March. The annexation angered France.", "COERCE annexed, annexation"],
  ["Sudan withdrew its troops from Chad. Sudan's withdrawal from Chad lasted a week.", "RETREAT withdrew, withdrawal"],
  ["France imposed sanctions on Sudan. The sanctions will last a year.", "SANCTION imposed, sanctions"],
];
const TWO_HAPPENINGS: readonly Case[] = [
  ["Sudan expelled nine French doctors. Chad expelled nine French doctors.", "SANCTION expelled; SANCTION expelled"],
  ["Sudan's army attacked Chad on Monday. Sudan's army attacked Chad on Friday.", "ASSAULT attacked; ASSAULT attacked"],
  ["Sudan's army attacked Chad in 2009. Sudan's army attacked Chad in 2021.", "ASSAULT attacked; ASSAULT attacked"],
  ["Sudan's army attacked Chad. Chad's army attacked Sudan.", "ASSAULT attacked; ASSAULT attacked"],
  ["Sudan criticised Chad. Sudan's army attacked Chad.", "ACCUSE criticised; ASSAULT attacked"],
  ["Sudan's army attacked Chad. Sudan's army will attack Libya.", "ASSAULT attacked; ASSAULT attack"],
  ["Police in Sudan arrested a Chadian editor. Police in Sudan arrested a French banker.", "COERCE arrested; COERCE arrested"],
];

function mentionsIn(text: string): string {
  return eventsIn(text, true)
    .map(({ type, mentions }) => `${type} ${mentions.map(({ span }) => text.slice(span.start, span.end)).join(", ")}`)
    .join("; ");
}

describe("two reports of one happening are one event", () => specify(ONE_HAPPENING, knownFailures, mentionsIn));
describe("two happenings are two events", () => specify(TWO_HAPPENINGS, knownFailures, mentionsIn));
holdTogether([...ONE_HAPPENING, ...TWO_HAPPENINGS], knownFailures);

describe("merging", () => {
  const text = `${ONE_HAPPENING.map(([sentences]) => sentences).join("\n\n")}\n\n${TWO_HAPPENINGS.map(([sentences]) => sentences).join("\n\n")}`;
  const apart = eventsIn(text, false);
  const merged = eventsIn(text, true);

  it("is what happens unless told otherwise", () => {
    expect(annotate(parseArticle(text, { published: PUBLISHED })).events).toEqual(merged);
  });

  it("makes fewer events, or as many", () => expect(merged.length).toBeLessThan(apart.length));

  it("keeps every mention of the events that it merges, once", () => {
    const starts = (events: readonly Event[]) =>
      events.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)).sort((a, b) => a - b);
    expect(starts(merged)).toEqual(starts(apart));
    expect(new Set(starts(merged)).size).toBe(starts(merged).length);
  });

  it("keeps every stretch of evidence", () => {
    const spans = (events: readonly Event[]) =>
      events.flatMap(({ evidence }) => evidence.map(({ span }) => `${span.start}`)).sort();
    expect(spans(merged)).toEqual(spans(apart));
  });

  it("keeps ids: those of merged events are ids of their reports", () => {
    const ids = new Set(apart.map(({ id }) => id));
    expect(ids.size).toBe(apart.length);
    for (const { id } of merged) expect(ids.has(id)).toBe(true);
  });

  it("has the trigger among the mentions, and evidence that covers the trigger", () => {
    for (const { trigger, mentions, evidence } of merged) {
      expect(mentions).toContainEqual(trigger);
      expect(evidence.some(({ span }) => covers(span, trigger.span))).toBe(true);
    }
  });

  it("gives events in text order", () => {
    const starts = merged.map(({ trigger }) => trigger.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe("ids", () => {
  const text = "Sudan expelled nine French doctors. Sudan's army attacked Chad.";

  it("are the same for the same text", () => {
    expect(eventsIn(text, true).map(({ id }) => id)).toEqual(eventsIn(text, true).map(({ id }) => id));
  });

  it("differ between events and between texts", () => {
    const ids = [...eventsIn(text, true), ...eventsIn(`${text} It rained.`, true)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
