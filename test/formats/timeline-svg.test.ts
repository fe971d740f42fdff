import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { toTimelineSvg } from "../../src/formats/index.js";
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
