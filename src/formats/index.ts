/**
 * Room `formats`, the entry `tidings/formats`: events and stories come in, the files that others read go out, each as
 * strings, plain data or bytes. It writes to no disk, reads no clock, and finds nothing itself; `fromJsonl` alone reads.
 *
 * @packageDocumentation
 */
export type { DayOptions } from "./event-day.js";
export { type BadLine, fromJsonl, type JsonlContent } from "./from-jsonl.js";
export type {
  LinkedAddress,
  LinkedArticle,
  LinkedCoordinates,
  LinkedEvent,
  LinkedIdentifier,
  LinkedPlace,
  LinkedThing,
} from "./linked-article.js";
export type { PloverActor, PloverCitation, PloverLocation, PloverRecord, PloverSize, PloverSpan } from "./plover-record.js";
export type { Reportable } from "./reports.js";
export { type CsvOptions, toCsv } from "./to-csv.js";
export { toGdelt } from "./to-gdelt.js";
export {
  type EventFeature,
  type EventFeatureCollection,
  type EventFeatureProperties,
  type EventPoint,
  toGeoJson,
} from "./to-geo-json.js";
export { type CalendarOptions, toICalendar } from "./to-i-calendar.js";
export { toIcews } from "./to-icews.js";
export { type JsonLdOptions, toJsonLd } from "./to-json-ld.js";
export { toJsonl } from "./to-jsonl.js";
export { type ParquetColumn, type ParquetContent, type ParquetElement, type ParquetWriter, toParquet } from "./to-parquet.js";
export { toPlover } from "./to-plover.js";
export { toPolecat } from "./to-polecat.js";
export { toStoryHtml } from "./to-story-html.js";
export { type TimelineOptions, toTimelineSvg } from "./to-timeline-svg.js";
