import type { AnyEvent } from "../events/index.js";
import type { OrderKey, QueryNode } from "./condition.js";
import { endMoment, startMoment } from "./moment.js";

/** What an event is ordered by; nothing where it has no such value. */
const VALUES: { readonly [K in OrderKey]: (event: AnyEvent) => string | number | undefined } = {
  start: ({ time }) => time && startMoment(time.start),
  end: ({ time }) => time && endMoment(time.end),
  type: ({ type }) => type,
  mode: ({ mode }) => mode,
  status: ({ status }) => status,
  confidence: ({ confidence }) => confidence,
  goldstein: ({ codes }) => codes?.goldstein,
  quantity: ({ quantity }) => quantity?.value,
  id: ({ id }) => id,
};

/** How two events stand to each other: negative where `a` comes first, 0 where all keys are tied. */
export function comparerOf(orderBy: QueryNode["orderBy"]): (a: AnyEvent, b: AnyEvent) => number {
  const keys = orderBy.map(({ key, direction }) => ({ read: VALUES[key], sign: direction === "asc" ? 1 : -1 }));
  return (a, b) => {
    for (const { read, sign } of keys) {
      const order = compare(read(a), read(b), sign);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** What is absent comes last in either direction. */
function compare(a: string | number | undefined, b: string | number | undefined, sign: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -sign : sign;
}
