import type { AnyEvent } from "../events/index.js";
import type { QueryNode } from "./condition.js";
import { comparerOf } from "./order.js";
import type { ArticleFacts, EventSource } from "./source.js";

/** Whether an event is one of those asked for. */
export type Guard<E extends AnyEvent> = (event: AnyEvent, article: ArticleFacts | undefined) => event is E;

/** An event with the article it comes from. */
export interface Found<E extends AnyEvent> {
  readonly event: E;
  readonly article: ArticleFacts | undefined;
}

/** The answers of a query with their articles: filtered, then ordered, then cut. */
export function* found<E extends AnyEvent>(source: EventSource, node: QueryNode, admits: Guard<E>): IterableIterator<Found<E>> {
  const { orderBy, offset = 0, limit = Number.POSITIVE_INFINITY } = node;
  const compare = comparerOf(orderBy);
  const all = matches(source, node, admits);
  const ordered = orderBy.length === 0 ? all : [...all].sort((a, b) => compare(a.event, b.event));
  if (limit === 0) return;
  let seen = 0;
  for (const answer of ordered) {
    if (seen++ >= offset) yield answer;
    if (seen >= offset + limit) return;
  }
}

function* matches<E extends AnyEvent>(source: EventSource, node: QueryNode, admits: Guard<E>): IterableIterator<Found<E>> {
  for (const { events, article } of source.batches(node.where)) {
    for (const event of events) if (admits(event, article)) yield { event, article };
  }
}
