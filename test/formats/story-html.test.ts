import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { toStoryHtml } from "../../src/formats/index.js";
import { nestMarks } from "../../src/formats/nest-marks.js";
import type { TextMark } from "../../src/formats/text-mark.js";
import { annotate, parseArticle } from "../../src/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { HOSTILE_TEXTS, SAMPLE_STORY, storySaying } from "./stories.js";

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  return [...("tagName" in node ? [node] : []), ...childrenOf(node).flatMap(elementsOf)];
}

const textOf = (node: Node): string => ("value" in node ? node.value : childrenOf(node).map(textOf).join(""));

function read(page: string) {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => errors.push(code) });
  return { elements: elementsOf(document), errors, document };
}

const attribute = (element: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** What HTML cannot hold, and how its parser reads line ends. */
const shown = (text: string): string =>
  text.replace(/\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/gu, "\uFFFD").replace(/\r\n?/g, "\n");

describe("toStoryHtml", () => {
  const page = read(toStoryHtml(SAMPLE_STORY));

  it("is HTML without a fault", () => {
    expect(page.errors).toEqual([]);
    const ids = page.elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows the whole text of the story, block by block", () => {
    const article = page.elements.find(({ tagName }) => tagName === "article");
    const text = article ? textOf(article) : "";
    for (const { span } of SAMPLE_STORY.article.blocks)
      expect(text).toContain(SAMPLE_STORY.article.text.slice(span.start, span.end));
  });

  it("marks every event, and links word and row both ways", () => {
    const ids = new Set(page.elements.map((element) => attribute(element, "id")));
    const links = page.elements.map((element) => attribute(element, "href")).filter((href) => href?.startsWith("#"));
    for (const href of links) expect(ids).toContain(href?.slice(1));
    SAMPLE_EVENTS.forEach(({ trigger: { span } }, index) => {
      const mark = page.elements.find((element) => attribute(element, "id") === `event-${index + 1}`);
      expect(mark && textOf(mark)).toBe(SAMPLE_STORY.article.text.slice(span.start, span.end));
      expect(ids).toContain(`row-${index + 1}`);
    });
  });

  it("marks times, actors and quotations", () => {
    for (const name of ["time", "actor", "quote", "clause mx"])
      expect(page.elements.some((element) => attribute(element, "class") === name)).toBe(true);
  });

  it("asks nothing of the outside", () => {
    for (const { tagName, attrs } of page.elements) {
      expect(["script", "link", "img", "iframe", "object", "base"]).not.toContain(tagName);
      for (const { name } of attrs) expect(name).not.toMatch(/^(on|src)/);
    }
    const style = page.elements
      .filter(({ tagName }) => tagName === "style")
      .map(textOf)
      .join("");
    expect(style).not.toMatch(/url\(|@import/);
  });

  it.each(HOSTILE_TEXTS)("holds %j", (text) => {
    const { elements, errors } = read(toStoryHtml(storySaying(text)));
    expect(errors).toEqual([]);
    expect(elements.map(({ tagName }) => tagName)).not.toContain("script");
    expect(elements.map(({ tagName }) => tagName)).not.toContain("img");
    const paragraph = elements.find((element) => attribute(element, "class") === "paragraph");
    expect(paragraph && textOf(paragraph)).toBe(shown(text));
  });

  it.each(["javascript:alert(1)", "data:text/html,x", " https://a", "//evil.example"])("makes no link of %s", (url) => {
    const story = annotate(parseArticle("Talks ended.", { url }));
    expect(read(toStoryHtml(story)).elements.some((element) => attribute(element, "href")?.includes(url.trim()))).toBe(false);
  });

  it("is a page for a story without events, blocks or text", () => {
    expect(read(toStoryHtml(annotate(parseArticle("")))).errors).toEqual([]);
    const bare = { ...SAMPLE_STORY, article: { ...SAMPLE_STORY.article, blocks: [] } };
    expect(read(toStoryHtml(bare)).elements.some((element) => attribute(element, "id") === "event-1")).toBe(true);
  });

  it("takes time in proportion to the story", () => {
    const long = annotate(parseArticle("Rebels attacked a police station in Colombia on Monday. ".repeat(400)));
    const start = performance.now();
    toStoryHtml(long);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("refuses what is no story", () => {
    // @ts-expect-error: what JavaScript may hand over
    expect(() => toStoryHtml(SAMPLE_EVENTS)).toThrow(/takes one story/);
  });
});

describe("nestMarks", () => {
  const mark = (start: number, end: number, name: string): TextMark => ({
    start,
    end,
    level: 0,
    tag: "span",
    attributes: ` class="${name}"`,
  });

  it.each<[string, TextMark[], string]>([
    ["inside", [mark(0, 6, "a"), mark(2, 4, "b")], "[a 01[b 23]45]6789"],
    ["side by side", [mark(0, 2, "a"), mark(2, 4, "b")], "[a 01][b 23]456789"],
    ["crossing", [mark(0, 4, "a"), mark(2, 6, "b")], "[a 01[b 23]][b 45]6789"],
    ["twice the same", [mark(1, 3, "a"), mark(1, 3, "b")], "0[a [b 12]]3456789"],
    ["three ways", [mark(0, 5, "a"), mark(1, 7, "b"), mark(3, 9, "c")], "[a 0[b 12[c 34]]][b [c 56]][c 78]9"],
    ["empty and outside", [mark(3, 3, "a"), mark(10, 12, "b")], "0123456789"],
    ["over the edge", [mark(8, 20, "a")], "01234567[a 89]"],
  ])("%s", (_, marks, expected) => {
    const markup = nestMarks("0123456789", { start: 0, end: 10 }, marks);
    expect(markup.replace(/<span class="(\w)">/g, "[$1 ").replace(/<\/span>/g, "]")).toBe(expected);
  });

  it("keeps the text and covers each mark exactly, however they cross", () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const text = "abcdefghijklmnopqrst";
        const marks = pairs.map(([a, b], index) => mark(Math.min(a, b), Math.max(a, b), `m${index}`));
        const errors: string[] = [];
        const fragment = parseFragment(nestMarks(text, { start: 0, end: 20 }, marks), {
          onParseError: ({ code }) => errors.push(code),
        });
        expect(errors).toEqual([]);
        expect(textOf(fragment)).toBe(text);
        marks.forEach(({ start, end }, index) => {
          const pieces = elementsOf(fragment).filter((element) => attribute(element, "class") === `m${index}`);
          expect(pieces.map(textOf).join("")).toBe(text.slice(start, end));
        });
      }),
    );
  });
});
