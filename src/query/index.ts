/**
 * Room `query`: events in, the events that answer a question out, or counts, timelines and SQL made of the question. It
 * reads events and changes none; what is not in an event it does not know.
 */
export type { CalendarUnit } from "./calendar.js";
export type {
  BetweenCondition,
  Condition,
  ConfidenceCondition,
  ContextCondition,
  CountryCondition,
  Direction,
  EvidenceCondition,
  FunctionCondition,
  JoinedCondition,
  ModeCondition,
  NearCondition,
  NotCondition,
  OrderKey,
  OrderNode,
  ParticipantCondition,
  ParticipantNode,
  PlaceCondition,
  QueryNode,
  SectorCondition,
  StatusCondition,
  TimeCondition,
  TypeCondition,
} from "./condition.js";
export type { Dyad, EventNetwork, NetworkEdge, NetworkNode, SideKey } from "./dyads.js";
export { type CellTypes, type ColumnType, EVENT_COLUMNS, type EventColumn, type EventRow } from "./event-columns.js";
export { type EventGroup, EventGroups, type KeyCount } from "./event-groups.js";
export { EventQuery } from "./event-query.js";
export { rowOf, toTable } from "./event-table.js";
export { indexed } from "./indexed.js";
export type { GroupKey, KeyValues } from "./keys.js";
export type { Asked, EventIn, Inside, ModeIn, WithMode, WithType } from "./narrowing.js";
export type { ParticipantFilter } from "./participants.js";
export type { OpenPeriod, Period } from "./period.js";
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
