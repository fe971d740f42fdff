import { describe, expect, test } from "vitest";
import { WORD_CLASSES, wordClass } from "../../../src/syntax/network/word-class.js";

const NAMES = ["noun", "verb", "adjective", "adverb", "name", "plural", "third person", "past", "gerund", "comparison"];

/** The bits of a class by name. */
function shown(word: string): string {
  const bits = wordClass(word);
  return NAMES.filter((_, bit) => (bits >> bit) & 1).join(", ");
}

describe("the dictionary says what a word can be", () => {
  test.each([
    ["fought", "past"],
    ["blocked", "past"],
    ["crashed", "past"],
    ["hung", "past"],
    ["lima", "name"],
    ["kenya", "name"],
    ["turkish", "adjective"],
    ["attack", "noun, verb"],
    ["attacks", "plural, third person"],
    ["quits", "third person"],
    ["men", "noun, plural"],
    ["shelling", "gerund"],
    ["swiftly", "adverb"],
    ["larger", "adjective, comparison"],
    ["air-raid", "noun, verb"],
    ["n't", ""],
    ["0000", ""],
    ["", ""],
    ["qwrtz", ""],
  ])("%s: %s", (word, expected) => {
    expect(shown(word)).toBe(expected);
  });

  test("every class has a row of the table", () => {
    for (const word of ["", "best", "worse", "left", "wounded", "number"]) expect(wordClass(word)).toBeLessThan(WORD_CLASSES);
  });
});
