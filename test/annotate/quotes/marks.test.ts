import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMarks } from "../../../src/annotate/quotes/marks.js";

/** What stands in marks, the marks included; an unclosed stretch ends with "⏎". */
function marked(text: string): string[] {
  return findMarks(text, { start: 0, end: text.length }).map(
    ({ span, closed }) => text.slice(span.start, span.end) + (closed ? "" : "⏎"),
  );
}

describe("pairs of marks", () => {
  it.each([
    ['He said "go" and left.', ['"go"']],
    ["He said “go” and left.", ["“go”"]],
    ["He said „go” and left.", ["„go”"]],
    ["He said „go“ and left.", ["„go“"]],
    ["He said «go» and left.", ["«go»"]],
    ["He said ``go'' and left.", ["``go''"]],
    ["He said ''go'' and left.", ["''go''"]],
    ["He said ‘go now’ and left.", ["‘go now’"]],
    ["He said 'go now' and left.", ["'go now'"]],
    ['"One," he said, "two."', ['"One,"', '"two."']],
    ["(“go”)", ["“go”"]],
    ["He left—“at once”—for home.", ["“at once”"]],
  ])("%s", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe("marks in marks", () => {
  it.each([
    ["“He said ‘go’ twice,” she said.", ["“He said ‘go’ twice,”"]],
    ["“He said “go” twice,” she said.", ["“He said “go” twice,”"]],
    ['"He said “go” twice," she said.', ['"He said “go” twice,"']],
    ["‘He said “go” twice,’ she said.", ["“go”"]],
  ])("%s", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe("missing and mixed marks", () => {
  it.each([
    ["“We will leave.", ["“We will leave.⏎"]],
    ['"We will leave.', ['"We will leave.⏎']],
    ['"We will leave,” he said.', ['"We will leave,”']],
    ['“We will leave," he said.', ['“We will leave,"']],
    ["“We will leave,“ he said.", ["“We will leave,“"]],
    ["We will leave,” he said.", []],
    ["Yes, “we will leave, he said. “We will not,” she said. ", ["“we will leave, he said. ⏎", "“We will not,”"]],
  ])("%s", (text, expected) => {
    expect(marked(text).map((mark) => mark.replace(/ ⏎$/, "⏎"))).toEqual(expected.map((mark) => mark.replace(/ ⏎$/, "⏎")));
  });
});

describe("apostrophes, inches and clipped words are no marks", () => {
  it.each([
    "It's the mayor's hall, isn't it?",
    "The voters' hall and the members' bar.",
    "In the '90s and the ’80s.",
    "Give 'em the keys, 'til noon.",
    "Rock 'n' roll.",
    "O'Neill and D'Arcy left.",
    'The pipe is 6" wide and 8" long.',
    "The board is 5' 6\" long.",
    "",
    "No marks at all.",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("for any text", () => {
  const glyphs = fc.string({
    unit: fc.constantFrom('"', "'", "“", "”", "‘", "’", "«", "»", "„", "`", " ", "a", "B", ",", ".", "\n"),
    maxLength: 80,
  });

  it("stretches are in text order, in bounds, apart, and hold something", () => {
    fc.assert(
      fc.property(fc.oneof(glyphs, fc.string()), (text) => {
        let last = 0;
        for (const { span, inner } of findMarks(text, { start: 0, end: text.length })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(inner.start).toBeGreaterThan(span.start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(span.end).toBeGreaterThanOrEqual(inner.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
    );
  });

  it("a stretch never leaves its block", () => {
    fc.assert(
      fc.property(glyphs, glyphs, (before, block) => {
        const text = before + block;
        for (const { span } of findMarks(text, { start: before.length, end: text.length }))
          expect(span.start).toBeGreaterThanOrEqual(before.length);
      }),
    );
  });

  it.each(['"', "“", "”", "'", "‘", "''", "``", '" ', "“a”", "'a "])("200 KB of %j are read in one go", (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(findMarks(text, { start: 0, end: text.length }).every(({ span }) => span.end <= text.length)).toBe(true);
  });
});
