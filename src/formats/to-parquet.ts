import { EVENT_COLUMNS, type EventColumn, type Queryable, type QueryOptions, toTable } from "../query/index.js";

/** An element of a Parquet schema, as `hyparquet-writer` takes it. */
export interface ParquetElement {
  /** Name of the column, or of a level of its list. */
  name: string;
  /** How a value is stored; missing where it has children. */
  type?: "INT32" | "DOUBLE" | "BYTE_ARRAY";
  /** What the stored value means. */
  converted_type?: "UTF8" | "LIST";
  /** Whether it may be missing or come many times. */
  repetition_type?: "REQUIRED" | "OPTIONAL" | "REPEATED";
  /** How many of the elements that follow are its children. */
  num_children?: number;
}

/** A column with its cells. */
export interface ParquetColumn {
  /** Name of the column. */
  name: string;
  /** Its cells, row by row. */
  data: unknown[];
}

/** What is handed to the writer of Parquet files. */
export interface ParquetContent {
  /** The columns. */
  columnData: ParquetColumn[];
  /** The root, then the elements of each column in turn. */
  schema: ParquetElement[];
}

/** What writes a Parquet file: `parquetWriteBuffer` of `hyparquet-writer`. */
export type ParquetWriter = (content: ParquetContent) => ArrayBuffer;

const COLUMNS: readonly EventColumn[] = Object.keys(EVENT_COLUMNS).filter((name): name is EventColumn => name in EVENT_COLUMNS);

/**
 * Writes the flat event table of `toTable` as a Parquet file, its lists as lists: the table that the SQL of `toSQL` reads.
 * tidings does not write the bytes itself: hand it `parquetWriteBuffer` of the package `hyparquet-writer`, which you
 * install beside it. Source: Apache Parquet format, https://parquet.apache.org/docs/file-format/.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events.
 *
 * @example
 * ```ts
 * import { parquetWriteBuffer } from "hyparquet-writer";
 * import { toParquet } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const file = toParquet(SAMPLE_EVENTS, parquetWriteBuffer);
 * new TextDecoder().decode(file.slice(0, 4)); // => "PAR1"
 * ```
 */
export function toParquet(input: Queryable, write: ParquetWriter, options: QueryOptions = {}): ArrayBuffer {
  const rows = toTable(input, options);
  return write({
    columnData: COLUMNS.map((name) => ({ name, data: rows.map((row) => row[name]) })),
    schema: [{ name: "events", num_children: COLUMNS.length }, ...COLUMNS.flatMap(elementsOf)],
  });
}

function elementsOf(name: EventColumn): ParquetElement[] {
  switch (EVENT_COLUMNS[name]) {
    case "integer":
      return [{ name, type: "INT32", repetition_type: "REQUIRED" }];
    case "double":
      return [{ name, type: "DOUBLE", repetition_type: "OPTIONAL" }];
    case "text":
      return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }];
    case "text[]":
      return [
        { name, converted_type: "LIST", repetition_type: "REQUIRED", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      ];
  }
}
