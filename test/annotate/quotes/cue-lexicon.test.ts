import { describe, expect, it } from "vitest";
import { cueAdjective, cueNoun, cueVerb } from "../../../src/annotate/quotes/cue-lexicon.js";

describe("reporting words by class", () => {
  it.each([
    ["say", "clause", "speech"],
    ["say", "quote", "speech"],
    ["promise", "infinitive", "speech"],
    ["deny", "gerund", "speech"],
    ["decide", "infinitive", "attitude"],
    ["think", "clause", "thought"],
    ["condemn", "object", "attitude"],
  ] as const)("%s with %s is %s", (verb, frame, expected) => {
    expect(cueVerb(verb)?.frames.get(frame)).toBe(expected);
  });

  it.each([
    ["accuse", "of"],
    ["complain", "about"],
    ["call", "for"],
    ["refer", "to"],
    ["warn", "against"],
  ])("%s takes %s", (verb, preposition) => {
    expect(cueVerb(verb)?.prepositions.has(preposition)).toBe(true);
  });

  it.each(["walk", "house", "be", "constructor", "toString", ""])("%j reports nothing", (word) => {
    expect([cueVerb(word), cueNoun(word), cueAdjective(word)]).toEqual([undefined, undefined, undefined]);
  });

  it("knows nouns and adjectives", () => {
    expect(cueNoun("assertion")).toBe("speech");
    expect(cueNoun("fear")).toBe("thought");
    expect(cueAdjective("confident")?.get("clause")).toBe("thought");
    expect(cueAdjective("critical")?.get("of")).toBe("attitude");
  });
});
