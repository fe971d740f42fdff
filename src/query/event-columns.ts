/** What a column of the flat event table holds; `text[]` is a list of texts, some of which may be `null`. */
export type ColumnType = "text" | "text[]" | "integer" | "double";

/**
 * The columns of the flat event table in their order, with their types. The lists of actors run side by side: the n-th
 * text, country, sector and entity are those of the n-th actor, `null` where unknown; those of recipients likewise.
 *
 * `first_moment` and `last_moment` are the event's time in the one form that compares as text, the clock as written:
 * `2021-04-23T00:00:00.000` to `2021-04-23T23:59:59.999`; an open start is year 1 and an open end the year 9999.
 *
 * @example
 * ```ts
 * import { EVENT_COLUMNS } from "tidings";
 *
 * EVENT_COLUMNS.goldstein; // => "double"
 * Object.keys(EVENT_COLUMNS).slice(0, 3); // => ["position", "id", "article"]
 * ```
 */
export const EVENT_COLUMNS = {
  position: "integer",
  id: "text",
  article: "text",
  published: "text",
  url: "text",
  type: "text",
  mode: "text",
  status: "text",
  plover: "text",
  cameo: "text",
  quad: "text",
  goldstein: "double",
  actor_texts: "text[]",
  actor_countries: "text[]",
  actor_sectors: "text[]",
  actor_entities: "text[]",
  recipient_texts: "text[]",
  recipient_countries: "text[]",
  recipient_sectors: "text[]",
  recipient_entities: "text[]",
  time_start: "text",
  time_end: "text",
  time_value: "text",
  time_basis: "text",
  first_moment: "text",
  last_moment: "text",
  place_text: "text",
  place_country: "text",
  place_latitude: "double",
  place_longitude: "double",
  place_precision: "text",
  quantity_value: "double",
  quantity_high: "double",
  quantity_unit: "text",
  quantity_of: "text",
  quantity_modifier: "text",
  killed: "double",
  injured: "double",
  missing: "double",
  captured: "double",
  speaker_text: "text",
  speaker_country: "text",
  speaker_sector: "text",
  speaker_entity: "text",
  contexts: "text[]",
  evidence: "text[]",
  confidence: "double",
} as const satisfies { readonly [column: string]: ColumnType };

/** Name of a column of the flat event table. */
export type EventColumn = keyof typeof EVENT_COLUMNS;

/** What stands in the cells of a column of each type. */
export interface CellTypes {
  /** A text, if there is one. */
  readonly text: string | null;
  /** Texts that run side by side with those of other columns. */
  readonly "text[]": readonly (string | null)[];
  /** A whole number. */
  readonly integer: number;
  /** A number, if there is one. */
  readonly double: number | null;
}

/** One row of the flat event table: an event without its spans. */
export type EventRow = { readonly [C in EventColumn]: CellTypes[(typeof EVENT_COLUMNS)[C]] };
