import { describe, expect, test } from "vitest";
import { agree } from "../../src/syntax/agree";
import type { Analysis } from "../../src/syntax/network/index";

const UPOS: readonly (readonly [tag: string, upos: Analysis["upos"]])[] = [
  ["VB", "VERB"],
  ["NNP", "PROPN"],
  ["RB", "ADV"],
  [".", "PUNCT"],
];

/** The forms of "envoy NN 1 nsubj:pass, left VBD -1 root". */
const formsOf = (words: string): string[] => words.split(", ").map((word) => word.slice(0, word.indexOf(" ")));

/** Reads "envoy NN 1 nsubj:pass, left VBD -1 root": form, Penn tag, head and relation of each word. */
function analysesOf(words: string): Analysis[] {
  return words.split(", ").map((word) => {
    const [, xpos = "", head = "", deprel = ""] = word.split(" ");
    return {
      upos: UPOS.find(([tag]) => xpos.startsWith(tag))?.[1] ?? "NOUN",
      xpos,
      feats: {},
      head: Number(head),
      deprel,
      kind: undefined,
    };
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
  ["police NNS 1 nsubj, fired VBD -1 root, tear VB 1 xcomp, gas NN 2 obj", "nsubj root compound obj"],
  ["captain NN 2 nsubj, Hoxha NNP 2 nsubj, left VBD -1 root", "nmod:desc nsubj root"],
  ["the DT 1 det, captain NN 3 nsubj, Hoxha NNP 3 nsubj, left VBD -1 root", "det nsubj appos root"],
  ["Ilir NNP 2 nsubj, Hoxha NNP 2 nsubj, left VBD -1 root", "nsubj flat root"],
  ["Gunmen NNS 3 compound, wounded VBN 3 amod, two CD 3 nummod, guards NNS -1 root, . . 3 punct", "nsubj root nummod obj punct"],
  [
    "court NN -1 root, in IN 4 case, Lusaka NNP 3 compound, freed VBN 4 amod, leaders NNS 0 nmod, . . 0 punct",
    "nsubj case nmod root obj punct",
  ],
  ["tanks NNS -1 root, massed VBN 0 acl, nearby RB 1 advmod, . . 0 punct", "nsubj root advmod punct"],
  [
    "Oslo NNP 1 nsubj, accused VBD -1 root, Rome NNP 1 obj, of IN 4 mark, spying VBG 1 advcl, and CC 6 cc, expelled VBD 4 conj",
    "nsubj root obj mark advcl cc conj",
  ],
  ["days NNS 4 obl, after IN 2 case, crowds NNS 3 obl, stormed VBD 4 advcl, fled VBD -1 root", "obl mark nsubj advcl root"],
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
  "police NNS 1 nsubj, helped VBD -1 root, rebuild VB 1 xcomp, homes NNS 2 obj",
  "tanks NNS -1 root, massed VBN 0 acl, nearby RB 1 advmod",
];

test("a participle with a subject and an object of its own, and no auxiliary, is a finite past", () => {
  const words = "unions NNS 1 nsubj:pass, called VBN -1 root, strike NN 1 obj";
  const [, verb] = agree(analysesOf(words), formsOf(words));
  expect(verb).toMatchObject({ xpos: "VBD", feats: { Mood: "Ind", Tense: "Past", VerbForm: "Fin" } });
});

describe("relations that a verb's form decides", () => {
  test.each(cases)("%s: %s", (words, relations) => {
    expect(
      agree(analysesOf(words), formsOf(words))
        .map(({ deprel }) => deprel)
        .join(" "),
    ).toBe(relations);
  });

  test.each(lookAlikes)("left alone: %s", (words) => {
    const analyses = analysesOf(words);
    expect(agree(analyses, formsOf(words))).toEqual(analyses);
  });
});
