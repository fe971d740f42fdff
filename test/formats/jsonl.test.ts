import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromJsonl, toJsonl } from "../../src/formats/index.js";
import { EventSchema, StorySchema, TidingsError } from "../../src/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { anyText, eventSaying, HOSTILE_TEXTS, SAMPLE_STORY, storySaying } from "./stories.js";

describe("toJsonl and fromJsonl", () => {
  it("reads back the story that was written", () => {
    expect(fromJsonl([...toJsonl([SAMPLE_STORY])], StorySchema)).toEqual({ values: [SAMPLE_STORY], problems: [] });
  });

  it("writes a line for each value", () => {
    const text = [...toJsonl(SAMPLE_EVENTS)].join("");
    expect(text.match(/\n/g)).toHaveLength(SAMPLE_EVENTS.length);
    expect(fromJsonl(text, EventSchema).values).toEqual(SAMPLE_EVENTS);
  });

  it.each(HOSTILE_TEXTS)("keeps %j", (text) => {
    expect(fromJsonl([...toJsonl([storySaying(text)])], StorySchema).values).toEqual([storySaying(text)]);
  });

  it("keeps any text, however the file is cut into pieces", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), fc.integer({ min: 1, max: 300 }), (texts, size) => {
        const events = texts.map(eventSaying);
        const file = [...toJsonl(events)].join("");
        const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, i) => file.slice(i * size, (i + 1) * size));
        expect(fromJsonl(pieces, EventSchema)).toEqual({ values: events, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("reports bad lines by number and reason, and reads the good ones", () => {
    const [good = ""] = toJsonl(SAMPLE_EVENTS.slice(0, 1));
    const { values, problems } = fromJsonl(`\uFEFF${good}\r\n{"type":"RETREAT"\n[]\n${good}{"type":"DANCE"}`, EventSchema);
    expect(values).toHaveLength(2);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 6]);
    expect(problems[0]?.reason).toMatch(/^no JSON: /);
    expect(problems[1]?.reason).toMatch(/object/);
    expect(problems[2]?.reason).toMatch(/^type: /);
  });

  it("tells a few issues of a line, not all", () => {
    const [{ reason } = { reason: "" }] = fromJsonl('{"type":"RETREAT"}\n', EventSchema).problems;
    expect(reason).toMatch(/^id: .*; contexts: .*; status: .*; and \d+ more$/);
  });

  it("reads nothing from nothing", () => {
    expect(fromJsonl("", EventSchema)).toEqual({ values: [], problems: [] });
    expect(fromJsonl("\n \r\n", EventSchema)).toEqual({ values: [], problems: [] });
  });

  it.each([[null], [3], [[new Uint8Array(2)]]])("refuses %j", (input) => {
    // @ts-expect-error: what JavaScript may hand over
    expect(() => fromJsonl(input, EventSchema)).toThrow(TidingsError);
  });
});
