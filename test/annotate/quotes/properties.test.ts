import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotes, QuoteSchema } from "../../../src/annotate/quotes/index.js";
import type { Article } from "../../../src/article/index.js";
import type { Sentence, Token, Upos } from "../../../src/syntax/index.js";

const WORDS: readonly (readonly [text: string, lemma: string, upos: Upos, xpos: string])[] = [
  ["Lind", "Lind", "PROPN", "NNP"],
  ["she", "she", "PRON", "PRP"],
  ["who", "who", "PRON", "WP"],
  ["said", "say", "VERB", "VBD"],
  ["told", "tell", "VERB", "VBD"],
  ["saying", "say", "VERB", "VBG"],
  ["called", "call", "VERB", "VBN"],
  ["wants", "want", "VERB", "VBZ"],
  ["claim", "claim", "NOUN", "NN"],
  ["According", "accord", "VERB", "VBG"],
  ["to", "to", "PART", "TO"],
  ["that", "that", "SCONJ", "IN"],
  ["and", "and", "CCONJ", "CC"],
  ["glad", "glad", "ADJ", "JJ"],
  ['"', '"', "PUNCT", "``"],
  ["“", "“", "PUNCT", "``"],
  ["”", "”", "PUNCT", "''"],
  [",", ",", "PUNCT", ","],
  [":", ":", "PUNCT", ":"],
  [".", ".", "PUNCT", "."],
  ["—", "—", "PUNCT", ":"],
];
const RELATIONS = [
  "nsubj",
  "nsubj:pass",
  "ccomp",
  "xcomp",
  "obj",
  "iobj",
  "obl",
  "advcl",
  "acl",
  "acl:relcl",
  "conj",
  "parataxis",
  "punct",
  "mark",
  "case",
  "cc",
  "flat",
  "nmod:poss",
  "cop",
  "aux:pass",
];

/** An article of random words with random trees: nothing that any parser would give. */
const tangle = fc
  .array(
    fc.array(fc.tuple(fc.nat(WORDS.length - 1), fc.integer({ min: -1, max: 14 }), fc.constantFrom(...RELATIONS), fc.boolean()), {
      minLength: 1,
      maxLength: 14,
    }),
    { maxLength: 5 },
  )
  .map((rows) => {
    let text = "";
    const sentences: Sentence[] = [];
    const blocks: Article["blocks"] = [];
    rows.forEach((row, block) => {
      const start = text.length;
      const tokens: Token[] = row.map(([word, head, deprel, space], index) => {
        const [form, lemma, upos, xpos] = WORDS[word] ?? ["x", "x", "X", "FW"];
        const from = text.length;
        text += form + (space ? " " : "");
        return {
          text: form,
          span: { start: from, end: from + form.length },
          lemma,
          upos,
          xpos,
          feats: {},
          head: Math.min(head, row.length - 1),
          deprel: index === 0 ? "root" : deprel,
        };
      });
      sentences.push({ span: { start, end: tokens.at(-1)?.span.end ?? start }, block, tokens });
      blocks.push({ kind: "paragraph", span: { start, end: text.length } });
      text += "\n";
    });
    const article: Article = { id: "tangle", text, language: "en", blocks };
    return { article, sentences };
  });

describe("for any words in any tree", () => {
  it("quotations fit the schema and survive JSON", () => {
    fc.assert(
      fc.property(tangle, ({ article, sentences }) => {
        const quotes = findQuotes(article, sentences, []);
        for (const quote of quotes) expect(QuoteSchema.parse(quote)).toEqual(quote);
        expect(JSON.parse(JSON.stringify(quotes))).toEqual(quotes);
      }),
    );
  });

  it("stretches are in bounds, in text order and hold letters of the text", () => {
    fc.assert(
      fc.property(tangle, ({ article, sentences }) => {
        const quotes = findQuotes(article, sentences, []);
        for (const { spans, cue, speaker } of quotes) {
          for (const span of [...spans, ...(cue ? [cue.span] : []), ...(speaker ? [speaker.span] : [])]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(article.text.length);
          }
          const starts = spans.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
        const first = quotes.map(({ spans }) => spans[0]?.start ?? -1);
        expect(first).toEqual([...first].sort((a, b) => a - b));
      }),
    );
  });

  it("the same words give the same quotations, and nothing that came in is changed", () => {
    fc.assert(
      fc.property(tangle, ({ article, sentences }) => {
        const before = JSON.stringify({ article, sentences });
        expect(findQuotes(article, sentences, [])).toEqual(findQuotes(article, sentences, []));
        expect(JSON.stringify({ article, sentences })).toBe(before);
      }),
    );
  });
});

describe("200 KB of quotation marks", () => {
  it.each(['"', "“", '" ', "“said” "])("%j repeated", (unit) => {
    const text = unit.repeat(Math.floor(200_000 / unit.length));
    const tokens: Token[] = [...text.matchAll(/\S/g)].map(({ index, 0: form }, at) => ({
      text: form,
      span: { start: index, end: index + 1 },
      lemma: form,
      upos: "PUNCT",
      xpos: "``",
      feats: {},
      head: at === 0 ? -1 : 0,
      deprel: at === 0 ? "root" : "punct",
    }));
    const span = { start: 0, end: text.length };
    const article: Article = { id: "marks", text, language: "en", blocks: [{ kind: "paragraph", span }] };
    const quotes = findQuotes(article, [{ span, block: 0, tokens }], []);
    expect(quotes.every(({ spans }) => spans.every(({ end }) => end <= text.length))).toBe(true);
  });
});
