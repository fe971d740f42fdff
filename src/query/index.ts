/**
 * Room `query`: events in, the events that answer a question out. It reads events and changes none; what is not in an
 * event it does not know.
 */
export { EventQuery, type ParticipantFilter } from "./event-query.js";
export type { Period } from "./period.js";
export { type Queryable, query } from "./query.js";
