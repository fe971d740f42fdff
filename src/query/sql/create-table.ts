import { EVENT_COLUMNS } from "../event-columns.js";
import { dialectOf, type SqlDialect, tableName } from "./dialect.js";

/** How {@link createTableSQL} writes. */
export interface CreateTableOptions {
  /** Whose SQL. */
  readonly dialect: SqlDialect;
  /** Name of the table: `"events"` unless given. */
  readonly table?: string;
}

/**
 * The statement that makes an empty flat event table, with the columns of `EVENT_COLUMNS` in the dialect's types.
 *
 * Throws `TidingsError` `INVALID_OPTION` for an unknown dialect and for a table that is no plain name.
 *
 * @example
 * ```ts
 * import { createTableSQL } from "tidings";
 *
 * createTableSQL({ dialect: "duckdb" }).slice(0, 59); // => 'CREATE TABLE "events" ("position" BIGINT, "id" VARCHAR, "ar'
 * ```
 */
export function createTableSQL({ dialect, table = "events" }: CreateTableOptions): string {
  const { types, tableEnd } = dialectOf(dialect);
  const columns = Object.entries(EVENT_COLUMNS).map(([name, type]) => `"${name}" ${types[type]}`);
  return `CREATE TABLE ${tableName(table)} (${columns.join(", ")})${tableEnd}`;
}
