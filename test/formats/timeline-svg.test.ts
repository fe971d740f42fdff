import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { toTimelineSvg } from "../../src/formats/index.js";
import { axisLabels } from "../../src/formats/timeline-axis.js";
import { timelineScale } from "../../src/formats/timeline-scale.js";
import { TidingsError } from "../../src/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { eventSaying, HOSTILE_TEXTS } from "./stories.js";

/** The elements and the words of a picture; throws where it is no well-formed XML. */
function read(svg: string): { names: string[]; classes: string[]; text: string } {
  const parser = new SaxesParser({});
  const names: string[] = [];
  const classes: string[] = [];
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    names.push(name);
    classes.push(attributes.class ?? "");
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.write(svg).close();
  return { names, classes, text };
}

describe("toTimelineSvg", () => {
  it.each([280, 400, 960])("is well-formed XML with a row for each event, %i wide", (width) => {
    const { names, classes } = read(toTimelineSvg(SAMPLE_EVENTS, { width }));
    expect(classes.filter((name) => name.startsWith("row "))).toHaveLength(SAMPLE_EVENTS.length);
    expect(new Set(names)).toEqual(new Set(["svg", "style", "rect", "g", "circle", "text", "tspan", "path", "title"]));
  });

  it("keeps its marks inside", () => {
    const svg = toTimelineSvg(SAMPLE_EVENTS, { width: 400 });
    for (const [, x] of svg.matchAll(/ c?x="(-?[\d.]+)"/g)) expect(Number(x)).toBeGreaterThanOrEqual(0);
    for (const [, x] of svg.matchAll(/ c?x="(-?[\d.]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(400);
  });

  it.each([280, 420, 960, 1600])("writes days on its axis that do not touch, %i wide", (width) => {
    const days = fc.array(fc.date({ min: new Date("2014-01-01"), max: new Date("2021-12-31"), noInvalidDate: true }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(days, (dates) => {
        const scale = timelineScale(
          dates.map((date) => date.toISOString().slice(0, 10)),
          10,
          width - 10,
        );
        const labels = axisLabels(scale, width);
        expect(labels.at(-1)?.at).toBe(scale.at(scale.days.at(-1) ?? ""));
        let free = 0;
        for (const { text, at, anchor } of labels) {
          const letters = text.length * 6;
          const start = at - letters * { start: 0, middle: 0.5, end: 1 }[anchor];
          expect(start).toBeGreaterThanOrEqual(free);
          free = start + letters + 6;
        }
      }),
    );
  });

  it("names the year where it is another than before", () => {
    const scale = timelineScale(["2014-03-01", "2021-03-01", "2021-08-31"], 10, 950);
    expect(axisLabels(scale, 960).map(({ text }) => text)).toEqual(["1 Mar 2014", "1 Mar 2021", "31 Aug"]);
  });

  it("holds whatever the texts hold", () => {
    const { names, text } = read(toTimelineSvg(HOSTILE_TEXTS.map(eventSaying)));
    expect(names).not.toContain("script");
    expect(text).toContain("<img src=x onerror='alert(1)'>");
  });

  it("is a picture for no events, and for events without a day", () => {
    expect(read(toTimelineSvg([])).names).toContain("svg");
    expect(read(toTimelineSvg(SAMPLE_EVENTS.filter(({ time }) => time === undefined))).text).toContain("no date");
  });

  it.each([0, 12.5, 99_999, Number.NaN, "wide"])("refuses a width of %s", (width) => {
    // @ts-expect-error: what JavaScript may hand over
    expect(() => toTimelineSvg(SAMPLE_EVENTS, { width })).toThrow(TidingsError);
  });
});
