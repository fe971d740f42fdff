import { TidingsError } from "../../text/index.js";
import type { ColumnType } from "../event-columns.js";

/** A database whose SQL tidings writes. */
export type SqlDialect = "duckdb" | "postgres" | "clickhouse";

/** A value that stands beside the text of a statement. */
export type SqlValue = string | number;

/** How `toSQL` writes for DuckDB and PostgreSQL. */
export interface SqlOptions {
  /** Whose SQL. */
  readonly dialect: "duckdb" | "postgres";
  /** Name of the event table, with its schema if need be: `"events"` unless given. */
  readonly table?: string;
}

/** How `toSQL` writes for ClickHouse. */
export interface ClickHouseOptions {
  /** Whose SQL. */
  readonly dialect: "clickhouse";
  /** Name of the event table, with its database if need be: `"events"` unless given. */
  readonly table?: string;
}

/** A statement with numbered placeholders: `$1` is the first of `parameters`. */
export interface SqlStatement {
  /** The text, without any value. */
  readonly sql: string;
  /** The values in the order of their numbers. */
  readonly parameters: readonly SqlValue[];
}

/** A statement with named placeholders, as ClickHouse's `query_params` take them: `{p1:String}` is `parameters.p1`. */
export interface ClickHouseStatement {
  /** The text, without any value. */
  readonly sql: string;
  /** The values by name. */
  readonly parameters: { readonly [name: string]: SqlValue };
}

/** What a condition on one participant or one clause reads: an expression for each field. */
export type Fields<F extends string> = { [K in F]: string };

/** What differs between the dialects. */
export interface Dialect {
  /** The placeholder of the n-th value. */
  placeholder(number: number, value: SqlValue): string;
  /** Whether a list has a value. */
  has(list: string, value: string): string;
  /** How long a list is. */
  length(list: string): string;
  /** How many rows of lists that run side by side fulfil a condition on their fields. */
  count<F extends string>(lists: Fields<F>, condition: (fields: Fields<F>) => string): string;
  /** Whether any row of the lists does. */
  some<F extends string>(lists: Fields<F>, condition: (fields: Fields<F>) => string): string;
  /** Whether a text, put in lower case, fits a pattern. */
  matches(text: string, pattern: string): string;
  /** Characters that are no part of a word, as a class of patterns. */
  readonly boundary: string;
  /** What makes text compare by its code points. */
  readonly byCode: string;
  /** Types of columns. */
  readonly types: { readonly [T in ColumnType]: string };
  /** What follows the columns of a new table. */
  readonly tableEnd: string;
}

const fieldNames = <F extends string>(lists: Fields<F>): [name: string, list: string][] => Object.entries(lists);

/** DuckDB and PostgreSQL: lists are unnested side by side into rows of a subquery. */
function unnested<F extends string>(lists: Fields<F>, condition: (fields: Fields<F>) => string, alias: string): string {
  const columns = fieldNames(lists).map(([name, list]) => `unnest(${list}) AS ${name}`);
  const fields = prefixed(lists, (name) => `${alias}.${name}`);
  return `FROM (SELECT ${columns.join(", ")}) AS ${alias} WHERE ${condition(fields)}`;
}

function prefixed<F extends string>(lists: Fields<F>, write: (name: string) => string): Fields<F> {
  const fields = { ...lists };
  for (const name in lists) fields[name] = write(name);
  return fields;
}

const UNNESTING = {
  placeholder: (number: number) => `$${number}`,
  count: <F extends string>(lists: Fields<F>, condition: (fields: Fields<F>) => string) =>
    `(SELECT count(*) ${unnested(lists, condition, "each")})`,
  some: <F extends string>(lists: Fields<F>, condition: (fields: Fields<F>) => string) =>
    `EXISTS (SELECT 1 ${unnested(lists, condition, "each")})`,
};

const duckdb: Dialect = {
  ...UNNESTING,
  has: (list, value) => `list_contains(${list}, ${value})`,
  length: (list) => `len(${list})`,
  matches: (text, pattern) => `regexp_matches(lower(${text}), ${pattern})`,
  boundary: "[^\\p{L}\\p{N}]",
  byCode: "",
  types: { text: "VARCHAR", "text[]": "VARCHAR[]", integer: "BIGINT", double: "DOUBLE" },
  tableEnd: "",
};

const postgres: Dialect = {
  ...UNNESTING,
  has: (list, value) => `${value} = ANY(${list})`,
  length: (list) => `cardinality(${list})`,
  matches: (text, pattern) => `lower(${text}) ~ ${pattern}`,
  boundary: "[^[:alnum:]]",
  byCode: ' COLLATE "C"',
  types: { text: "text", "text[]": "text[]", integer: "bigint", double: "double precision" },
  tableEnd: "",
};

function lambda<F extends string>(verb: string, lists: Fields<F>, condition: (fields: Fields<F>) => string): string {
  const names = fieldNames(lists).map(([name]) => `each_${name}`);
  const fields = prefixed(lists, (name) => `each_${name}`);
  const columns = fieldNames(lists).map(([, list]) => list);
  return `${verb}((${names.join(", ")}) -> ifNull(${condition(fields)}, false), ${columns.join(", ")})`;
}

const clickhouse: Dialect = {
  placeholder: (number, value) => `{p${number}:${typeof value === "string" ? "String" : "Float64"}}`,
  has: (list, value) => `has(${list}, ${value})`,
  length: (list) => `length(${list})`,
  count: (lists, condition) => lambda("arrayCount", lists, condition),
  some: (lists, condition) => lambda("arrayExists", lists, condition),
  matches: (text, pattern) => `match(lowerUTF8(${text}), ${pattern})`,
  boundary: "[^\\p{L}\\p{N}]",
  byCode: "",
  types: { text: "Nullable(String)", "text[]": "Array(Nullable(String))", integer: "Int64", double: "Nullable(Float64)" },
  tableEnd: ' ENGINE = MergeTree ORDER BY "position"',
};

const DIALECTS: { readonly [D in SqlDialect]: Dialect } = { duckdb, postgres, clickhouse };

/** The words of a dialect. Throws `INVALID_OPTION` for one that is not known. */
export function dialectOf(name: SqlDialect): Dialect {
  if (Object.hasOwn(DIALECTS, name)) return DIALECTS[name];
  throw new TidingsError(
    "INVALID_OPTION",
    `The dialect ${JSON.stringify(name)} is not known. Give one of ${Object.keys(DIALECTS).join(", ")}.`,
  );
}

/** A table's name in quotation marks. Throws `INVALID_OPTION` for what is no plain name, for it stands in the text. */
export function tableName(table: string): string {
  if (typeof table === "string" && /^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62}){0,2}$/.test(table)) {
    return table
      .split(".")
      .map((part) => `"${part}"`)
      .join(".");
  }
  throw new TidingsError(
    "INVALID_OPTION",
    `${JSON.stringify(table)} is no plain table name. Give letters, digits and _, with a schema and a dot before it if need be.`,
  );
}
