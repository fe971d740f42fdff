import type { OrderKey, QueryNode } from "../condition.js";
import { allSql } from "./condition-sql.js";
import {
  type ClickHouseOptions,
  type ClickHouseStatement,
  dialectOf,
  type SqlOptions,
  type SqlStatement,
  type SqlValue,
  tableName,
} from "./dialect.js";

/** The column of each key, and whether it holds text. */
const COLUMNS: { readonly [K in OrderKey]: readonly [column: string, isText: boolean] } = {
  start: ["first_moment", true],
  end: ["last_moment", true],
  type: ["type", true],
  mode: ["mode", true],
  status: ["status", true],
  confidence: ["confidence", false],
  goldstein: ["goldstein", false],
  quantity: ["quantity_value", false],
  id: ["id", true],
};

/** The statement that gives the rows of a query, in its order; ties stand in the order of the table. */
export function sqlOf(node: QueryNode, options: SqlOptions | ClickHouseOptions): SqlStatement | ClickHouseStatement {
  const dialect = dialectOf(options.dialect);
  const values: SqlValue[] = [];
  const place = (value: SqlValue): string => dialect.placeholder(values.push(value), value);
  const parts = [`SELECT * FROM ${tableName(options.table ?? "events")}`];
  if (node.where.length > 0) parts.push(`WHERE ${allSql(node.where, { dialect, place })}`);
  const keys = node.orderBy.map(({ key, direction }) => {
    const [column, isText] = COLUMNS[key];
    return `${column}${isText ? dialect.byCode : ""} ${direction === "asc" ? "ASC" : "DESC"} NULLS LAST`;
  });
  parts.push(`ORDER BY ${[...keys, '"position"'].join(", ")}`);
  if (node.limit !== undefined) parts.push(`LIMIT ${whole(place(node.limit))}`);
  if (node.offset !== undefined) parts.push(`OFFSET ${whole(place(node.offset))}`);
  const sql = parts.join(" ");
  if (options.dialect !== "clickhouse") return { sql, parameters: values };
  return { sql, parameters: Object.fromEntries(values.map((value, i) => [`p${i + 1}`, value])) };
}

/** ClickHouse counts rows in whole numbers only. */
const whole = (placeholder: string): string => placeholder.replace(":Float64", ":UInt64");
