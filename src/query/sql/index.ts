/**
 * Folder `query/sql`: a query node goes in, a statement over the flat event table comes out, in the words of a dialect. It
 * splices no value into the text, opens no database and reads no event.
 */
export { type CreateTableOptions, createTableSQL } from "./create-table.js";
export type { ClickHouseOptions, ClickHouseStatement, SqlDialect, SqlOptions, SqlStatement, SqlValue } from "./dialect.js";
export { sqlOf } from "./statement.js";
