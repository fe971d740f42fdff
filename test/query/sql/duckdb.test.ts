import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { createTableSQL, EVENT_COLUMNS, query, toTable } from "tidings";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUESTIONS } from "../questions.js";
import { STORIES } from "../stories.js";
import { withoutPosition } from "./rows.js";

const folder = mkdtempSync(join(tmpdir(), "tidings-duckdb-"));
let database: DuckDBConnection;

beforeAll(async () => {
  const file = join(folder, "events.jsonl");
  writeFileSync(
    file,
    toTable(STORIES)
      .map((row) => JSON.stringify(row))
      .join("\n"),
  );
  database = await (await DuckDBInstance.create(":memory:")).connect();
  await database.run(createTableSQL({ dialect: "duckdb" }));
  const types = Object.entries(EVENT_COLUMNS).map(([name, type]) => `${name}: '${DUCKDB_TYPES[type]}'`);
  await database.run(
    `INSERT INTO events SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${types.join(", ")}})`,
  );
});

const DUCKDB_TYPES = { text: "VARCHAR", "text[]": "VARCHAR[]", integer: "BIGINT", double: "DOUBLE" } as const;

afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

describe("DuckDB over JSON lines gives the rows that memory gives", () => {
  it.each(QUESTIONS)("%s", async (_, ask) => {
    const { sql, parameters } = ask(query(STORIES)).toSQL({ dialect: "duckdb" });
    const answer = await database.runAndReadAll(sql, [...parameters]);
    expect(withoutPosition(answer.getRowObjectsJson())).toEqual(withoutPosition(toTable(ask(query(STORIES)))));
  });
});
