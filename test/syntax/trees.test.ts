import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Token } from "../../src/syntax/index";
import { parseSentences } from "../../src/syntax/index";
import { knownFailures } from "./trees-known-failures";

interface Case {
  /** The sentences, with " ¶ " where one ends and another begins. */
  readonly shown: string;
  /** "soldiers <nsubj crossed", as they are written. */
  readonly arcs: readonly string[];
}

/** The classes of `trees.txt`, each with its sentences. */
function readTable(): ReadonlyMap<string, readonly Case[]> {
  const classes = new Map<string, Case[]>();
  let open: Case[] = [];
  let shown = "";
  for (const line of readFileSync(new URL("./trees.txt", import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("## ")) {
      open = [];
      classes.set(line.slice(3), open);
    } else if (line.startsWith("  ")) open.push({ shown, arcs: line.trim().split(", ") });
    else if (!line.startsWith("#")) shown = line;
  }
  return classes;
}

/** A word and its head; the root has none. */
type Word = Token & { readonly above: Token | undefined };

/** The sentences of a text, shown as the table shows them, and its words. */
function parsed(shown: string): { sentences: string; words: readonly Word[] } {
  const text = shown.replaceAll(" ¶ ", " ");
  const article = {
    id: "tree",
    text,
    language: "en",
    blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }],
  };
  const sentences = parseSentences(article);
  return {
    sentences: sentences.map(({ span }) => text.slice(span.start, span.end)).join(" ¶ "),
    words: sentences.flatMap(({ tokens }) => tokens.map((token) => ({ ...token, above: tokens[token.head] }))),
  };
}

/** The words that "police", "police/2" (the second) or "plane|crashed" (either) names. */
function named(words: readonly Token[], names: string): readonly Token[] {
  return names.split("|").flatMap((name) => {
    const [form = "", count = "1"] = name.split("/");
    return words.filter(({ text }) => text === form).slice(Number(count) - 1, Number(count));
  });
}

function holds(arc: string, words: readonly Word[]): boolean {
  const [dependent = "", relations = "", head] = arc.split(/ <?/);
  const starts = named(words, dependent).map(({ span }) => span.start);
  const heads: readonly (number | undefined)[] = head === undefined ? [head] : named(words, head).map(({ span }) => span.start);
  if (starts.length === 0 || heads.length === 0) throw new Error(`"${arc}" names no word of the sentence`);
  return words.some(
    ({ span, deprel, above }) =>
      starts.includes(span.start) && relations.split("|").includes(deprel) && heads.includes(above?.span.start),
  );
}

describe.each([...readTable()])("%s", (_, cases) => {
  test.each(cases)("$shown", ({ shown, arcs }) => {
    const { sentences, words } = parsed(shown);
    expect(sentences).toBe(shown);
    expect(arcs.filter((arc) => !holds(arc, words))).toEqual(knownFailures[shown] ?? []);
  });
});

test("every known failure names a sentence of the table", () => {
  const sentences = new Set([...readTable().values()].flat().map(({ shown }) => shown));
  expect(Object.keys(knownFailures).filter((shown) => !sentences.has(shown))).toEqual([]);
  expect(sentences.size).toBeGreaterThanOrEqual(200);
});
