/**
 * Room `query`: events in, the events that answer a question out, or counts, timelines and SQL made of the question. It
 * reads events and changes none; what is not in an event it does not know.
 */
export type { CalendarUnit } from "./calendar.js";
export type {
  ActCondition,
  Condition,
  Direction,
  FunctionCondition,
  JoinedCondition,
  OrderKey,
  ParticipantCondition,
  ParticipantNode,
  PlaceCondition,
  ProofCondition,
  QueryNode,
  TimeCondition,
} from "./condition.js";
export type { Dyad, EventNetwork, SideKey } from "./dyads.js";
export { type ColumnType, EVENT_COLUMNS, type EventColumn, type EventRow } from "./event-columns.js";
export { type EventGroup, EventGroups } from "./event-groups.js";
export { EventQuery } from "./event-query.js";
export { toTable } from "./event-table.js";
export { indexed } from "./indexed.js";
export type { GroupKey, KeyValues } from "./keys.js";
export type { EventIn, ModeIn, WithMode } from "./narrowing.js";
export type { ParticipantFilter } from "./participants.js";
export type { Period } from "./period.js";
export { query } from "./query.js";
export type { Found } from "./run.js";
export { QueryNodeSchema } from "./schema.js";
export type { ArticleFacts, Batch, EventSource, Queryable, QueryOptions, Selection } from "./source.js";
export {
  type ClickHouseOptions,
  type ClickHouseStatement,
  type CreateTableOptions,
  createTableSQL,
  type SqlDialect,
  type SqlOptions,
  type SqlStatement,
  type SqlValue,
} from "./sql/index.js";
export type { TimelineRow } from "./timeline.js";
