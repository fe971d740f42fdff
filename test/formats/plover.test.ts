import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { toJsonl, toPlover } from "../../src/formats/index.js";
import { EVENT_TYPE_NAMES, SECTOR_NAMES } from "../../src/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { eventSaying, HOSTILE_TEXTS, SAMPLE_STORY } from "./stories.js";

const text = { type: "string", minLength: 1 };
const actor = {
  type: "object",
  additionalProperties: false,
  properties: {
    code: { type: "string", pattern: "^[A-Z]{3}$" },
    sector: { enum: SECTOR_NAMES },
    actor_text: text,
    identifier_id: text,
    identifier_text: text,
    office: text,
  },
};
const clock = { type: "string", pattern: "^\\d{2}:\\d{2}" };

/** The tables of the manual's chapter on JSON data fields, with the types they give. */
const RECORD = {
  type: "object",
  required: ["id", "date", "source", "event"],
  additionalProperties: false,
  properties: {
    id: text,
    has_event: { type: "boolean" },
    date: { type: "string", format: "date" },
    time: clock,
    enddate: { type: "string", format: "date" },
    endtime: clock,
    source: { type: "array", items: actor },
    recipient: { type: "array", items: actor, minItems: 1 },
    event: { type: "array", items: { enum: EVENT_TYPE_NAMES }, minItems: 1 },
    event_loc: {
      type: "object",
      additionalProperties: false,
      properties: {
        name: text,
        latitude: { type: "number" },
        longitude: { type: "number" },
        cc3: { type: "string", pattern: "^[A-Z]{3}$" },
      },
    },
    event_text: { type: "array", items: text, minItems: 1 },
    quad_code: { enum: [1, 2, 3, 4] },
    event_scale: { type: "number", minimum: -10, maximum: 10 },
    mode: { type: "array", items: text, minItems: 1 },
    context: { type: "array", items: text, minItems: 1 },
    size_info: {
      type: "object",
      additionalProperties: false,
      properties: { dead: { type: "number" }, injured: { type: "number" }, arrested: { type: "number" } },
    },
    text_info: {
      type: "object",
      additionalProperties: false,
      properties: { start: { type: "integer" }, end: { type: "integer" } },
    },
    cite_info: {
      type: "object",
      additionalProperties: false,
      properties: { title: text, url: text, language: { type: "string" }, publication: text, codebook: text },
    },
    coder: text,
  },
};

const ajv = addFormats.default(new Ajv({ allErrors: true }));
const valid = ajv.compile(RECORD);

describe("toPlover", () => {
  it("writes records that the manual's tables allow", () => {
    for (const line of toJsonl(toPlover(SAMPLE_STORY))) expect(valid(JSON.parse(line)), JSON.stringify(valid.errors)).toBe(true);
    for (const record of toPlover(HOSTILE_TEXTS.map(eventSaying))) expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
  });

  it("writes every event of a story whose day is known", () => {
    expect([...toPlover(SAMPLE_STORY)]).toHaveLength(SAMPLE_EVENTS.length);
  });

  it("leaves out the undated, unless it is given a day", () => {
    const undated = SAMPLE_EVENTS.filter(({ time }) => time === undefined);
    expect([...toPlover(undated)]).toEqual([]);
    expect(new Set([...toPlover(undated, { date: "2021-04-23" })].map(({ date }) => date))).toEqual(new Set(["2021-04-23"]));
  });

  it("says in its modes what is not done", () => {
    const modes = new Map([...toPlover(SAMPLE_STORY)].map(({ id, mode, event }) => [id, { mode, event: event[0] }]));
    const undone = SAMPLE_EVENTS.find(({ type, status, codes }) => status === "planned" && codes.plover === type);
    expect(modes.get(undone?.id ?? "")?.mode).toContain("future");
    const retreat = SAMPLE_EVENTS.find(({ type, codes }) => type === "RETREAT" && codes.plover === "CONCEDE");
    expect(modes.get(retreat?.id ?? "")).toEqual({ mode: undefined, event: "CONCEDE" });
  });

  it("parts date and clock", () => {
    const [event] = SAMPLE_EVENTS;
    const [record] = toPlover(
      event ? [{ ...event, time: { start: "2021-04-23T08:30Z", end: "2021-04-24", basis: "explicit" } }] : [],
    );
    expect(record).toMatchObject({ date: "2021-04-23", time: "08:30Z", enddate: "2021-04-24" });
    expect(record).not.toHaveProperty("endtime");
  });
});
