import {
  annotate,
  defineLexicon,
  extractEvents,
  type OwnEntry,
  OwnEntrySchema,
  OwnEventSchema,
  parseArticle,
  query,
  TidingsError,
  toTable,
} from "tidings";
import { describe, expect, it } from "vitest";
import { eventsOf, lineOf, PUBLISHED } from "./events-of.js";

const lexicon = defineLexicon([
  // "The carmaker recalled 900 vans."
  { type: "RECALL", mode: "voluntary", verbs: "recall call+back", object: "van toy cooker" },
  // "A recall of 900 vans was ordered."
  { type: "RECALL", mode: "ordered", nouns: "recall safety_recall", of: "object", modifier: "ordered" },
  // "Lima appointed an envoy to Quito."
  { type: "APPOINTMENT", verbs: "appoint name", object: "@official", recipient: "to", cameo: "032" },
  // "Peru delisted two Chilean banks."
  { type: "SANCTION", mode: "discontinue", verbs: "delist", cameo: "163", recipient: "obj" },
  // "Peru invited Chile": for us a visit, for this desk no more than support.
  { type: "SUPPORT", verbs: "visit", cameo: "051", recipient: "obj" },
]);

const found = (text: string): string[] =>
  extractEvents(text, { published: PUBLISHED, lexicon }).map(({ type, mode, status, actors, recipients, codes }) =>
    [type, mode, status, ...actors.map(({ text }) => text), "->", ...recipients.map(({ text }) => text), codes?.cameo]
      .filter((part) => part !== undefined)
      .join(" "),
  );

describe("a lexicon of your own", () => {
  it.each([
    ["A French company recalled 900 toys.", ["RECALL voluntary occurred A French company ->"]],
    ["A French company called back 900 vans.", ["RECALL voluntary occurred A French company ->"]],
    ["A French company will recall 900 vans.", ["RECALL voluntary planned A French company ->"]],
    ["A French company did not recall the vans.", ["RECALL voluntary negated A French company ->"]],
    ["Peru recalled its ambassador from Chile.", ["SANCTION withdraw occurred Peru -> Chile 166"]],
    ["Peru appointed an envoy to Chile.", ["APPOINTMENT occurred Peru -> Chile 032"]],
    ["Peru delisted two Chilean banks.", ["SANCTION discontinue occurred Peru -> two Chilean banks 163"]],
    ["The Peruvian premier visited Chile.", ["SUPPORT occurred The Peruvian premier -> Chile 051"]],
    ["Peru expelled two Chilean diplomats.", ["SANCTION expel occurred Peru -> two Chilean diplomats 166"]],
  ])("%s", (text, events) => expect(found(text)).toEqual(events));

  it("leaves nothing behind for the next call", () => {
    const text = "A French company recalled 900 toys. The Peruvian premier visited Chile.";
    const before = eventsOf(text);
    expect(found(text).length).toBe(2);
    expect(eventsOf(text)).toEqual(before);
    expect(extractEvents(text, { published: PUBLISHED, lexicon: [] }).map(lineOf)).toEqual(before);
  });

  it("grounds and proves its events as ours", () => {
    const text = "A French company recalled 900 toys on Monday, a spokesman said.";
    const [event] = extractEvents(text, { published: PUBLISHED, lexicon });
    expect(event).toMatchObject({ time: { start: "2023-06-12", basis: "explicit" }, quantity: { value: 900 } });
    expect(event?.attribution?.cue).toBeDefined();
    expect(event?.evidence.map(({ span }) => text.slice(span.start, span.end)).join()).toContain("recalled 900 toys");
  });

  it("gives events that are plain data, merged like ours", () => {
    const text = "Peru appointed an envoy to Chile. Peru appointed the envoy to Chile.";
    const { events } = annotate(parseArticle(text, { published: PUBLISHED }), { lexicon });
    expect(JSON.parse(JSON.stringify(events))).toEqual(events);
    expect(events.map(({ type, mentions }) => [type, mentions.length])).toEqual([["APPOINTMENT", 2]]);
    for (const event of events) expect(OwnEventSchema.parse(event)).toEqual(event);
  });

  it("is asked and tabled like PLOVER's, codes or no codes", () => {
    const events = extractEvents("A French company recalled 900 toys. Peru appointed an envoy to Chile.", { lexicon });
    expect(query(events).type("RECALL").mode("voluntary").count()).toBe(1);
    expect(query(events).groupBy("type").count()).toEqual([
      { key: "RECALL", count: 1 },
      { key: "APPOINTMENT", count: 1 },
    ]);
    expect(query(events).countBy("cameo")).toEqual({ "032": 1 });
    expect(query.fromJSON(JSON.stringify(query(events).type("RECALL")), events).count()).toBe(1);
    expect(toTable(events).map(({ type, cameo }) => [type, cameo])).toEqual([
      ["RECALL", null],
      ["APPOINTMENT", "032"],
    ]);
  });
});

describe("a line that is wrong is said at once", () => {
  it.each<[string, unknown, RegExp]>([
    ["no list", { type: "RECALL", verbs: "recall" }, /^lexicon: .*array/],
    ["no type", [{ verbs: "recall" }], /^lexicon\[0\]\.type/],
    ["a type in small letters", [{ type: "recall", verbs: "recall" }], /^lexicon\[0\]\.type: .*in capitals/],
    ["no words", [{ type: "RECALL" }], /^lexicon\[0\]\.verbs: .*one part of speech/],
    ["words of two parts of speech", [{ type: "RECALL", verbs: "recall", nouns: "recall" }], /one part of speech/],
    ["a key that there is not", [{ type: "RECALL", verb: "recall" }], /"verb"/],
    ["capitals in a list", [{ type: "RECALL", verbs: "Recall" }], /^lexicon\[0\]\.verbs: .*small letters/],
    ["commas in a list", [{ type: "RECALL", verbs: "recall, withdraw" }], /one space between/],
    [
      "an unknown class",
      [{ type: "RECALL", verbs: "recall", object: "@toys" }],
      /^lexicon\[0\]\.object: has no class @toys; there are .*@forces/,
    ],
    [
      "an unknown class in a phrase",
      [{ type: "RECALL", verbs: "recall", via: { from: "@shops" } }],
      /lexicon\[0\]\.via\.from: has no class @shops/,
    ],
    ["an unknown CAMEO code", [{ type: "RECALL", verbs: "recall", cameo: "999" }], /^lexicon\[0\]\.cameo/],
    ["PLOVER's type without a code", [{ type: "CONSULT", verbs: "huddle" }], /^lexicon\[0\]\.cameo: is missing/],
    [
      "a mode of another type",
      [{ type: "CONSULT", verbs: "huddle", cameo: "040", mode: "expel" }],
      /^lexicon\[0\]\.mode: is none of CONSULT.*visit/,
    ],
    ["a mode of a type without modes", [{ type: "AGREE", verbs: "shake", cameo: "030", mode: "expel" }], /has no modes/],
    [
      "the second line",
      [
        { type: "RECALL", verbs: "recall" },
        { type: "RECALL", verbs: 7 },
      ],
      /^lexicon\[1\]\.verbs/,
    ],
  ])("%s", (_, lines, message) => {
    const calls = [
      () => Reflect.apply(defineLexicon, undefined, [lines]),
      () => Reflect.apply(annotate, undefined, [parseArticle("Talks ended."), { lexicon: lines }]),
    ];
    for (const call of calls) {
      expect(call).toThrow(TidingsError);
      expect(call).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
      expect(call).toThrow(message);
    }
  });

  it("defineLexicon gives back what it was given, frozen", () => {
    const line: OwnEntry = { type: "RECALL", verbs: "recall" };
    const own = defineLexicon([line]);
    expect(own).toEqual([line]);
    expect(Object.isFrozen(own) && own.every(Object.isFrozen)).toBe(true);
    expect(OwnEntrySchema.parse(line)).toEqual(line);
  });
});
