import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { parquetWriteBuffer } from "hyparquet-writer";
import { createTableSQL, EVENT_COLUMNS, query, toTable } from "tidings";
import { toJsonl, toParquet } from "tidings/formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUESTIONS } from "../questions.js";
import { STORIES } from "../stories.js";
import { withoutPosition } from "./rows.js";

const folder = mkdtempSync(join(tmpdir(), "tidings-duckdb-"));
let database: DuckDBConnection;

const DUCKDB_TYPES = { text: "VARCHAR", "text[]": "VARCHAR[]", integer: "BIGINT", double: "DOUBLE" } as const;
const types = Object.entries(EVENT_COLUMNS).map(([name, type]) => `${name}: '${DUCKDB_TYPES[type]}'`);

/** What a table is filled from: a file that a writer wrote, and how DuckDB reads it. */
const FILES = {
  jsonl: {
    content: () => [...toJsonl(toTable(STORIES))].join(""),
    read: (file: string) => `read_json('${file}', format = 'newline_delimited', columns = {${types.join(", ")}})`,
  },
  parquet: {
    content: () => new Uint8Array(toParquet(STORIES, parquetWriteBuffer)),
    read: (file: string) => `read_parquet('${file}')`,
  },
} as const;

beforeAll(async () => {
  database = await (await DuckDBInstance.create(":memory:")).connect();
  for (const [table, { content, read }] of Object.entries(FILES)) {
    const file = join(folder, `events.${table}`);
    writeFileSync(file, content());
    await database.run(createTableSQL({ dialect: "duckdb", table }));
    await database.run(`INSERT INTO ${table} SELECT * FROM ${read(file)}`);
  }
});

afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

describe.each(["jsonl", "parquet"] as const)("DuckDB over %s gives the rows that memory gives", (table) => {
  it.each(QUESTIONS)("%s", async (_, ask) => {
    const { sql, parameters } = ask(query(STORIES)).toSQL({ dialect: "duckdb", table });
    const answer = await database.runAndReadAll(sql, [...parameters]);
    expect(withoutPosition(answer.getRowObjectsJson())).toEqual(withoutPosition(toTable(ask(query(STORIES)))));
  });
});
