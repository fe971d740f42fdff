import type { AnyEvent } from "../events/index.js";
import type { Condition, QueryNode } from "./condition.js";
import { allTest } from "./event-test.js";
import { comparerOf } from "./order.js";
import type { ArticleFacts, EventSource } from "./source.js";

/** An event with the article it comes from. */
export interface Found<E extends AnyEvent> {
  /** The event. */
  readonly event: E;
  /** What is known of its article; nothing where bare events were asked. */
  readonly article: ArticleFacts | undefined;
}

/** The answers of a query with their articles, one by one: filtered, then ordered, then cut. */
export function* found<E extends AnyEvent>(source: EventSource, node: QueryNode): IterableIterator<Found<E>> {
  const { orderBy, offset = 0, limit = Number.POSITIVE_INFINITY } = node;
  if (limit === 0) return;
  const compare = comparerOf(orderBy);
  const all = matches<E>(source, node);
  const ordered = orderBy.length === 0 ? all : [...all].sort((a, b) => compare(a.event, b.event));
  let seen = 0;
  for (const answer of ordered) {
    if (seen++ >= offset) yield answer;
    if (seen >= offset + limit) return;
  }
}

/** The events of the answers, all at once: many of them cost no more objects than a few. */
export function foundEvents<E extends AnyEvent>(source: EventSource, node: QueryNode): E[] {
  const { orderBy, offset = 0, limit = Number.POSITIVE_INFINITY } = node;
  const events = matchingEvents<E>(source, node, orderBy.length === 0 ? offset + limit : Number.POSITIVE_INFINITY);
  if (orderBy.length > 0) events.sort(comparerOf(orderBy));
  return offset === 0 && limit >= events.length ? events : events.slice(offset, offset + limit);
}

function* matches<E extends AnyEvent>(source: EventSource, { where }: QueryNode): IterableIterator<Found<E>> {
  const { batches, untried } = source.select(where);
  const admits = guardOf<E>(untried);
  for (const { events, article } of batches) {
    for (const event of events) if (admits(event, article)) yield { event, article };
  }
}

function matchingEvents<E extends AnyEvent>(source: EventSource, { where }: QueryNode, most: number): E[] {
  const { batches, untried } = source.select(where);
  const admits = guardOf<E>(untried);
  const matching: E[] = [];
  if (most === 0) return matching;
  for (const { events, article } of batches) {
    for (const event of events) if (admits(event, article) && matching.push(event) === most) return matching;
  }
  return matching;
}

/** The test of a query's conditions as the guard of its events: each step narrows the type as its condition narrows them. */
function guardOf<E extends AnyEvent>(
  conditions: readonly Condition[],
): (event: AnyEvent, article: ArticleFacts | undefined) => event is E {
  const test = allTest(conditions);
  return (event, article): event is E => test(event, article);
}
