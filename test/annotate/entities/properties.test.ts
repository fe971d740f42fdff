import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntitySchema, findEntities, mentionIndex } from "../../../src/annotate/entities/index.js";
import type { Article } from "../../../src/article/schema.js";
import type { Sentence, Token } from "../../../src/syntax/index.js";

const TAGS = [
  ["NOUN", "NN"],
  ["NOUN", "NNS"],
  ["PROPN", "NNP"],
  ["PRON", "PRP"],
  ["ADJ", "JJ"],
  ["DET", "DT"],
  ["ADP", "IN"],
  ["VERB", "VBD"],
  ["PUNCT", ","],
] as const;
const RELATIONS = [
  "nsubj",
  "obj",
  "obl",
  "nmod",
  "nmod:poss",
  "compound",
  "flat",
  "appos",
  "conj",
  "det",
  "case",
  "amod",
  "punct",
  "nmod:desc",
];
const WORDS = [
  "police",
  "Moscow",
  "the",
  "president",
  "Obama",
  "he",
  "of",
  "U.S.",
  "Georgia",
  "rebels",
  "-",
  "pro",
  ",",
  "King",
  "Dr.",
  "I",
  "Ministry",
  "ÄÖ",
  "’s",
  "hundreds",
];

/** Any words with any tags on any tree. */
const sentences = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS),
      tag: fc.constantFrom(...TAGS),
      relation: fc.constantFrom(...RELATIONS),
      up: fc.nat(1000),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((words): { article: Article; sentences: Sentence[] } => {
    let text = "";
    const tokens = words.map(({ word, tag, relation, up }, i): Token => {
      const start = text.length;
      text += word;
      const span = { start, end: text.length };
      text += " ";
      const root = i === 0;
      return {
        text: word,
        span,
        lemma: word.toLowerCase(),
        upos: tag[0],
        xpos: tag[1],
        feats: {},
        head: root ? -1 : up % i,
        deprel: root ? "root" : relation,
      };
    });
    const span = { start: 0, end: text.length };
    return {
      article: { id: "a", text, language: "en", blocks: [{ kind: "paragraph", span }] },
      sentences: [{ span, block: 0, tokens }],
    };
  });

describe("findEntities on any tree", () => {
  it("gives valid, sorted, repeatable entities whose mentions cut words out of the text", () => {
    fc.assert(
      fc.property(sentences, ({ article, sentences }) => {
        const entities = findEntities(article, sentences);
        expect(findEntities(article, sentences)).toEqual(entities);
        expect(JSON.parse(JSON.stringify(entities))).toEqual(entities);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        for (const entity of entities) {
          expect(EntitySchema.safeParse(entity).error).toBeUndefined();
          for (const { span } of entity.mentions) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(article.text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/u);
          }
        }
      }),
    );
  });

  it("finds each mention again by a word inside of it", () => {
    fc.assert(
      fc.property(sentences, ({ article, sentences }) => {
        const entities = findEntities(article, sentences);
        const index = mentionIndex(entities, sentences);
        const found = sentences.flatMap(({ tokens }, s) => tokens.flatMap((_, i) => index.at(s, i)));
        expect(found.length).toBe(entities.reduce((sum, entity) => sum + entity.mentions.length, 0));
      }),
    );
  });

  it("gives nothing for nothing", () => {
    expect(findEntities({ id: "a", text: "", language: "en", blocks: [] }, [])).toEqual([]);
  });
});
