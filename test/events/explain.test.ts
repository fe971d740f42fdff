import { type Explanation, explain, extractEvents, TidingsError } from "tidings";
import { SAMPLE_EVENTS } from "tidings/samples";
import { describe, expect, it } from "vitest";
import { type Case, PUBLISHED, specify } from "./events-of.js";

const explained = (sentence: string): Explanation[] =>
  extractEvents(sentence, { published: PUBLISHED }).map((event) => explain(event));

// Each who takes part with the relations from the trigger: `^` goes up the tree, a phrase has its preposition.
const WAYS: readonly Case[] = [
  ["Peru deported a Chilean preacher.", "Peru: nsubj; a Chilean preacher: obj"],
  ["A Chilean preacher was deported by Peru.", "Peru: obl:agent(by); A Chilean preacher: nsubj:pass"],
  ["Peru agreed to release the Chilean sailors.", "Peru: ^xcomp nsubj; the Chilean sailors: obj"],
  ["Talks between Peru and Chile began.", "Peru: nmod(between); Chile: nmod(between) conj"],
];
const waysOf = (sentence: string): string =>
  explained(sentence)
    .flatMap(({ roles }) => roles.map(({ text, steps }) => `${text}: ${steps.join(" ")}`))
    .join("; ");

describe("the way through the tree", () => specify(WAYS, {}, waysOf));

describe("an explanation", () => {
  const text = "Peru threatened to expel the Chilean envoy. Chile agreed to withdraw its troops from the border.";
  const events = extractEvents(text, { published: PUBLISHED });

  it("names the file of the type, the word and the line that has it", () => {
    const [threat, retreat] = events.map((event) => explain(event));
    expect(threat).toMatchObject({
      file: "src/data/lexicon/threaten.ts",
      word: "threaten",
      about: { file: "src/data/lexicon/sanction.ts" },
    });
    expect(threat?.entry.verbs?.split(" ")).toContain("threaten");
    expect(retreat).toMatchObject({
      file: "src/data/lexicon/retreat.ts",
      word: "withdraw",
      under: { file: "src/data/lexicon/agree.ts" },
    });
  });

  it("names both parts of a noun with a particle, and so does the trigger", () => {
    const sentence = "Chile watched Peru's military build-up along the border.";
    const [event] = extractEvents(sentence, { published: PUBLISHED });
    expect(explain(event).word).toBe("build-up");
    expect(sentence.slice(event?.trigger.span.start, event?.trigger.span.end)).toBe("build-up");
  });

  it("says all of it in one sentence", () => {
    const [{ sentence } = { sentence: "" }] = explained("Peru deported a Chilean preacher.");
    expect(sentence).toMatch(
      /^"deport" is COERCE deport by entry \d+ of src\/data\/lexicon\/coerce\.ts; "Peru" is the actor, as its subject; "a Chilean preacher" is the recipient, as its object\.$/,
    );
  });

  it("is the same for an event that was stored as JSON", () => {
    for (const event of events) expect(explain(JSON.parse(JSON.stringify(event)))).toEqual(explain(event));
  });

  it("is there for every event, merged or not", () => {
    for (const merge of [true, false]) {
      const all = extractEvents(`${text} ${text}`, { merge });
      expect(all.length).toBeGreaterThan(1);
      for (const event of all) expect(explain(event).roles.length).toBe(event.actors.length + event.recipients.length);
    }
  });

  it("needs the lexicon of the caller for an event that it made", () => {
    const lexicon = [{ type: "RECALL", nouns: "product_recall", of: "object" }] as const;
    const [event] = extractEvents("Acme ordered a product recall.", { lexicon });
    expect(event?.type).toBe("RECALL");
    expect(explain(event, { lexicon })).toMatchObject({ line: "own.0", word: "product_recall", entry: lexicon[0] });
    expect(() => explain(event)).toThrow(/Give that lexicon/);
  });

  it.each([
    ["an event that tidings did not find", SAMPLE_EVENTS[0], /does not have/],
    ["no event at all", undefined, /event\.pattern/],
    [
      "a line that there is not",
      { ...events[0], pattern: { line: "AID.9999", word: "send", actors: [], recipients: [] } },
      /another version/,
    ],
    [
      "a line that has other words",
      { ...events[0], pattern: { line: "AID.0", word: "xyz", actors: [], recipients: [] } },
      /another version/,
    ],
    [
      "a type that there is not",
      { ...events[0], pattern: { line: "FIGHT.0", word: "x", actors: [], recipients: [] } },
      /another version/,
    ],
  ])("refuses %s", (_, event, message) => {
    const call = (): unknown => Reflect.apply(explain, undefined, [event]);
    expect(call).toThrow(TidingsError);
    expect(call).toThrow(message);
  });
});
