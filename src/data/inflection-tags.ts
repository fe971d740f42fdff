/**
 * The class of inflection that a Penn tag tells. Words tagged as base forms have rules too: they send home the irregular pasts
 * that a tagger takes for one ("shot", "sang"). MIT with the code.
 */
export const inflectionTags = {
  VB: "base",
  VBP: "base",
  VBD: "past",
  VBN: "past",
  VBG: "gerund",
  VBZ: "present",
  NNS: "plural",
  NNPS: "plural",
  JJR: "comparative",
  RBR: "comparative",
  JJS: "superlative",
  RBS: "superlative",
} as const;

/** The inflected forms that have rules of their own. */
export type InflectionClass = (typeof inflectionTags)[keyof typeof inflectionTags];
