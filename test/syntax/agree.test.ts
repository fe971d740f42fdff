import { describe, expect, test } from "vitest";
import { agree } from "../../src/syntax/agree";
import type { Analysis } from "../../src/syntax/network/index";

/** Reads "envoy NN 1 nsubj:pass, left VBD -1 root": form, Penn tag, head and relation of each word. */
function analysesOf(words: string): Analysis[] {
  return words.split(", ").map((word) => {
    const [, xpos = "", head = "", deprel = ""] = word.split(" ");
    return { upos: xpos.startsWith("VB") ? "VERB" : "NOUN", xpos, feats: {}, head: Number(head), deprel };
  });
}

const cases: readonly (readonly [words: string, relations: string])[] = [
  ["envoy NN 1 nsubj:pass, left VBD -1 root", "nsubj root"],
  ["envoy NN 1 nsubj:pass, leaves VBZ -1 root", "nsubj root"],
  ["flood NN 1 nsubj:pass, killed VBN -1 root, nine NNS 1 obj", "nsubj root obj"],
  ["to-fail NN 1 csubj:pass, hurt VBD -1 root", "csubj root"],
  ["dark JJ 1 ccomp, recalled VBD -1 root, guards NNS 1 obj", "ccomp root nsubj"],
  ["unions NNS 1 nsubj:pass, called VBN -1 root, off RP 1 compound:prt, strike NN 1 obl", "nsubj root compound:prt obj"],
  ["gunmen NNS 1 nsubj, shot VBD -1 root, dead JJ 4 amod, two CD 4 nummod, guards NNS 1 obj", "nsubj root xcomp nummod obj"],
  ["police NNS 1 nsubj, fired VBD -1 root, tear VB 1 obj, gas NN 2 obj, crowds NNS 2 obl", "nsubj root compound obj obl"],
];

const lookAlikes: readonly string[] = [
  "envoy NN 2 nsubj:pass, was VBD 2 aux:pass, shot VBN -1 root",
  "man NN 1 nsubj:pass, shot VBN -1 root",
  "teams NNS 2 nsubj:pass, were VBD 2 aux:pass, given VBN -1 root, money NN 2 obj",
  "he PRP 1 nsubj, recalled VBD -1 root, war NN 1 obj",
  "dark JJ 2 ccomp, she PRP 2 nsubj, told VBD -1 root, guards NNS 2 obj",
  "told VBD -1 root, guards NNS 0 obj, dark JJ 0 ccomp",
  "dark JJ 1 ccomp, tell VB -1 root, guards NNS 1 obj",
  "police NNS 1 nsubj, fired VBD -1 root, at IN 3 case, crowds NNS 1 obl",
  "police NNS 1 nsubj, shot VBD -1 root, two CD 4 nummod, dead JJ 4 amod, guards NNS 1 obj",
  "police NNS 1 nsubj, left VBD -1 root, Oslo NNP 1 obj, days NNS 1 obl",
];

test("a participle with a subject and an object of its own, and no auxiliary, is a finite past", () => {
  const [, verb] = agree(analysesOf("unions NNS 1 nsubj:pass, called VBN -1 root, strike NN 1 obj"));
  expect(verb).toMatchObject({ xpos: "VBD", feats: { Mood: "Ind", Tense: "Past", VerbForm: "Fin" } });
});

describe("relations that a verb's form decides", () => {
  test.each(cases)("%s: %s", (words, relations) => {
    expect(
      agree(analysesOf(words))
        .map(({ deprel }) => deprel)
        .join(" "),
    ).toBe(relations);
  });

  test.each(lookAlikes)("left alone: %s", (words) => {
    const analyses = analysesOf(words);
    expect(agree(analyses)).toEqual(analyses);
  });
});
