import { EVENT_COLUMNS, type EventColumn, type EventRow, type Queryable, type QueryOptions, toTable } from "../query/index.js";
import { wellFormed } from "./well-formed.js";

/** Options of {@link toCsv}. */
export interface CsvOptions extends QueryOptions {
  /** Whether the first line names the columns (`true`). */
  readonly header?: boolean;
}

const COLUMNS: readonly EventColumn[] = Object.keys(EVENT_COLUMNS).filter((name): name is EventColumn => name in EVENT_COLUMNS);

/** What makes a spreadsheet take a text for a formula; blanks before it do not help. */
const FORMULA = /^[\s\u00A0\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * Writes the flat event table of `toTable` as CSV: lines end in CRLF, cells with commas, quotes or line breaks stand in
 * quotes. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. Lists
 * are one cell, parted by `"; "`, with an empty part for what is unknown; for the exact lists take Parquet or JSON Lines.
 * Source: RFC 4180; OWASP, CSV injection.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events.
 *
 * @example
 * ```ts
 * import { toCsv } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const [header, line] = toCsv(SAMPLE_EVENTS);
 * header?.startsWith("position,id,article,"); // => true
 * line?.endsWith("\r\n"); // => true
 * ```
 */
export function* toCsv(input: Queryable, { header = true, ...options }: CsvOptions = {}): Generator<string> {
  const rows = toTable(input, options);
  if (header) yield csvLine(COLUMNS);
  for (const row of rows) yield csvLine(COLUMNS.map((column) => cellOf(row, column)));
}

function cellOf(row: EventRow, column: EventColumn): string {
  const value = row[column];
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.map((part) => part ?? "").join("; ");
  return FORMULA.test(text) ? `'${text}` : text;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function quoted(cell: string): string {
  const text = wellFormed(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
