import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** Asks DuckDB about a file; `{}` in the SQL stands for its path. */
export async function askDuckDb(content: string | ArrayBuffer, sql: string): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), "tidings-formats-"));
  const path = join(folder, "file");
  writeFileSync(path, typeof content === "string" ? content : new Uint8Array(content));
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql.replaceAll("{}", `'${path}'`));
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}
