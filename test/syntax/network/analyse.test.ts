import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../../src/syntax/network/index.js";
import { reference } from "./reference.js";
import { inventSentences } from "./sentences.js";

/** Whether the words form a tree with one root, which alone is labelled so. */
function isTree(words: readonly Analysis[]): boolean {
  const depths = new Map<number, number>([[-1, 0]]);
  const known = (word: number): boolean => {
    const path: number[] = [];
    let at = word;
    while (!depths.has(at)) {
      if (path.length > words.length) return false;
      path.push(at);
      at = words[at]?.head ?? -1;
    }
    for (const passed of path) depths.set(passed, 1);
    return true;
  };
  const labelled = words.every(({ head, deprel }) => (head === -1) === (deprel === "root"));
  return labelled && words.filter(({ head }) => head === -1).length === 1 && words.every((_, word) => known(word));
}

describe("analyse", () => {
  test.each([
    ["The court freed him .", "DET NOUN VERB PRON PUNCT", "1 2 -1 2 2", "det nsubj root obj punct"],
    [
      "He was arrested by police .",
      "PRON AUX VERB ADP NOUN PUNCT",
      "2 2 -1 4 2 2",
      "nsubj:pass aux:pass root case obl:agent punct",
    ],
    ["Prices fell .", "NOUN VERB PUNCT", "1 -1 1", "nsubj root punct"],
  ])("%s", (text, upos, heads, deprels) => {
    const [words = []] = analyse([text.split(" ")]);
    expect(words.map((word) => word.upos).join(" ")).toBe(upos);
    expect(words.map((word) => word.head).join(" ")).toBe(heads);
    expect(words.map((word) => word.deprel).join(" ")).toBe(deprels);
  });

  test("features are frozen and shared", () => {
    const [words = []] = analyse([["Dogs", "chase", "cats", "."]]);
    expect(words[0]?.feats).toEqual({ Number: "Plur" });
    expect(words[0]?.feats).toBe(words[2]?.feats);
    expect(Object.isFrozen(words[0]?.feats)).toBe(true);
  });

  test("agrees with the float network on our reference sentences", () => {
    const analyses = analyse(reference.sentences.map(({ forms }) => forms)).flat();
    const share = (right: (found: Analysis, index: number) => boolean) => analyses.filter(right).length / analyses.length;
    const tags = reference.sentences.flatMap((sentence) => sentence.tags);
    const trees = reference.sentences.flatMap(({ tree }) => tree.map((head) => head - 1));
    const feats = reference.sentences.flatMap((sentence) => sentence.feats);
    const kinds = reference.sentences.flatMap((sentence) => sentence.kinds);
    const text = (found: Analysis) =>
      Object.entries(found.feats)
        .map((pair) => pair.join("="))
        .join("|") || "_";
    expect(share((found, index) => found.head === trees[index])).toBeGreaterThanOrEqual(0.99);
    expect(share((found, index) => `${found.upos}|${found.xpos}` === tags[index])).toBeGreaterThanOrEqual(0.99);
    expect(share((found, index) => (found.kind ?? "none") === kinds[index])).toBeGreaterThanOrEqual(0.98);
    // The runtime allows a tag only the features that it has in the treebanks.
    expect(share((found, index) => text(found) === feats[index])).toBeGreaterThanOrEqual(0.98);
  });

  test("a sentence's analysis depends on nothing but its words", () => {
    const sentences = inventSentences(120, 2);
    const together = analyse(sentences);
    expect(sentences.flatMap((sentence) => analyse([sentence]))).toEqual(together);
    expect([...analyse([...sentences].reverse())].reverse()).toEqual(together);
    // More word forms than the word table holds, so that it is emptied.
    analyse(Array.from({ length: 500 }, (_, index) => Array.from({ length: 10 }, (_, word) => `form${index}x${word}`)));
    expect(analyse(sentences)).toEqual(together);
  });

  test("any words give one tree a sentence, and the same in plain JavaScript", () => {
    const word = fc.oneof(
      fc.constantFrom("the", ",", "said", "U.S.", "“", "3.5", ""),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary" }),
    );
    const text = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(text, (sentences) => {
        const analyses = analyse(sentences);
        expect(analyses.map(({ length }) => length)).toEqual(sentences.map(({ length }) => length));
        expect(analyses.every(isTree)).toBe(true);
        expect(analyse(sentences, { useFallback: true })).toEqual(analyses);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test.each([
    ["no sentences", [], []],
    ["an empty sentence", [[]], [0]],
    ["empty ones among others", [[], ["Yes", "."], []], [0, 2, 0]],
  ])("%s", (_, sentences, lengths) => {
    expect(analyse(sentences).map(({ length }) => length)).toEqual(lengths);
  });

  test("100,000 one-word sentences", () => {
    const analyses = analyse(Array.from({ length: 100_000 }, (_, index) => [`Word${index % 9000}`]));
    expect(analyses).toHaveLength(100_000);
    expect(analyses.every(([word]) => word?.head === -1)).toBe(true);
  }, 120_000);

  test("one sentence of 20,000 words is one tree", () => {
    const [words = []] = analyse([inventSentences(2000, 3).flat().slice(0, 20_000)]);
    expect(words).toHaveLength(20_000);
    expect(isTree(words)).toBe(true);
  });

  test("one word of a million characters", () => {
    const long = "x".repeat(1_000_000);
    expect(analyse([[long, "."]])[0]).toHaveLength(2);
    // What counts of a long form are its ends and its shape.
    expect(analyse([[long.slice(1), "."]])).toEqual(analyse([[long, "."]]));
  });
});
