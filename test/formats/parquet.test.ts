import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { toParquet } from "../../src/formats/index.js";
import { toTable } from "../../src/index.js";
import { askDuckDb } from "./duckdb.js";
import { eventSaying, HOSTILE_TEXTS, SAMPLE_STORY } from "./stories.js";

describe("toParquet", () => {
  it("is what DuckDB reads, lists and all", async () => {
    const rows = await askDuckDb(toParquet(SAMPLE_STORY, parquetWriteBuffer), "SELECT * FROM read_parquet({})");
    expect(rows).toEqual(toTable(SAMPLE_STORY));
  });

  it("keeps hostile texts as UTF-8 has them", async () => {
    const rows = await askDuckDb(
      toParquet(HOSTILE_TEXTS.map(eventSaying), parquetWriteBuffer),
      "SELECT place_text, actor_texts FROM read_parquet({})",
    );
    const texts = HOSTILE_TEXTS.map((text) => text.replace(/\p{Surrogate}/gu, "\uFFFD"));
    expect(rows).toEqual(texts.map((text) => ({ place_text: text, actor_texts: [text] })));
  });

  it("is a table without rows for no events", async () => {
    expect(await askDuckDb(toParquet([], parquetWriteBuffer), "SELECT count(*)::INTEGER AS rows FROM read_parquet({})")).toEqual([
      { rows: 0 },
    ]);
  });

  it("answers SQL", async () => {
    const sql =
      "SELECT count(*)::INTEGER AS count FROM read_parquet({}) WHERE list_contains(actor_countries, 'RUS') AND goldstein < 0";
    const expected = SAMPLE_STORY.events.filter(
      ({ actors, codes }) => codes.goldstein < 0 && actors.some(({ country }) => country === "RUS"),
    );
    expect(await askDuckDb(toParquet(SAMPLE_STORY, parquetWriteBuffer), sql)).toEqual([{ count: expected.length }]);
  });
});
