import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/formats/index.js";
import { EVENT_COLUMNS, toTable } from "../../src/index.js";
import { askDuckDb } from "./duckdb.js";
import { anyText, eventSaying, HOSTILE_TEXTS, SAMPLE_STORY } from "./stories.js";

const READ =
  "SELECT * FROM read_csv({}, header = true, all_varchar = true, quote = '\"', escape = '\"', delim = ',', nullstr = '\u0001', strict_mode = true)";

const joined = (value: unknown): string =>
  value === null ? "" : Array.isArray(value) ? value.map((part) => part ?? "").join("; ") : String(value);

/** What UTF-8 makes of a text, and what the writer makes of control characters. */
const written = (text: string): string =>
  text.replace(/\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/gu, "\uFFFD");

const asText = (cell: unknown): string => String(cell).replace(/^'(?=[\s\uFEFF\u200B]*[=+\-@＝＋－＠]|[\t\r\n])/, "");

describe("toCsv", () => {
  it("is what DuckDB reads", async () => {
    const rows = await askDuckDb([...toCsv(SAMPLE_STORY)].join(""), READ);
    const table = toTable(SAMPLE_STORY);
    expect(rows).toEqual(
      table.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, joined(value)]))),
    );
  });

  it("keeps numbers numbers", async () => {
    const rows = await askDuckDb(
      [...toCsv(SAMPLE_STORY)].join(""),
      "SELECT typeof(goldstein) AS type, min(goldstein) AS least FROM read_csv({}) GROUP BY 1",
    );
    expect(rows).toEqual([{ type: "DOUBLE", least: -10 }]);
  });

  it("keeps hostile texts, save that a formula gets an apostrophe", async () => {
    const rows = await askDuckDb([...toCsv(HOSTILE_TEXTS.map(eventSaying))].join(""), READ);
    expect(rows.map(({ place_text }) => asText(place_text))).toEqual(HOSTILE_TEXTS.map(written));
    expect(rows.slice(0, 4).map(({ place_text }) => String(place_text)[0])).toEqual(["'", "'", "'", "'"]);
  });

  it("never lets a cell begin a formula, and never breaks the table", async () => {
    const texts = fc.sample(fc.tuple(fc.constantFrom("", "=", "+", "-", "@", "\t", "\r", " =", '"', "\uFEFF="), anyText), {
      numRuns: 200,
      seed: 7,
    });
    const events = texts.map((parts) => eventSaying(parts.join("")));
    const rows = await askDuckDb([...toCsv(events)].join(""), READ);
    expect(rows.map(({ place_text }) => asText(place_text))).toEqual(texts.map((parts) => written(asText(parts.join("")))));
    for (const row of rows)
      for (const column of ["place_text", "actor_texts", "quantity_of"]) expect(String(row[column])).not.toMatch(/^\s*[=+\-@]/);
  });

  it("can leave its header out", () => {
    expect([...toCsv(SAMPLE_STORY, { header: false })]).toHaveLength(SAMPLE_STORY.events.length);
    expect([...toCsv([])]).toEqual([`${Object.keys(EVENT_COLUMNS).join(",")}\r\n`]);
  });
});
