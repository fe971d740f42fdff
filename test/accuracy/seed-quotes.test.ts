import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { annotate, parseArticle, type Span, SpanSchema } from "../../src/index.js";
import { available } from "./measure.mjs";

const Gold = z.object({
  text: z.string(),
  published: z.string(),
  quotes: z.array(
    z.object({ kind: z.string(), content: z.array(SpanSchema), cue: z.array(SpanSchema), source: z.array(SpanSchema) }),
  ),
});

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of stretches, without marks, stops and a "that" in front, which annotators leave to taste. */
const words = (text: string, spans: readonly Span[]): string =>
  spans
    .flatMap(({ start, end }) => text.slice(start, end).match(WORD) ?? [])
    .join(" ")
    .replace(/^that /, "");

describe.skipIf(!available)("the quotations of the seed story (skipped where ../shared is absent)", () => {
  it("are found with their kinds, cues and speakers", () => {
    const path = new URL("../../../shared/gold/articles/seed.json", import.meta.url);
    const { text, published, quotes } = Gold.parse(JSON.parse(readFileSync(path, "utf8")));
    const line = (kind: string, speaker: readonly Span[], cue: readonly Span[], said: readonly Span[]): string =>
      [kind, words(text, speaker), words(text, cue), words(text, said)].join(" | ");
    const found = annotate(parseArticle(text, { published })).quotes.map(({ kind, speaker, cue, spans }) =>
      line(kind, speaker ? [speaker.span] : [], cue ? [cue.span] : [], spans),
    );
    expect(found).toEqual(
      expect.arrayContaining(quotes.map(({ kind, source, cue, content }) => line(kind, source, cue, content))),
    );
    expect(quotes).toHaveLength(9);
  });
});
