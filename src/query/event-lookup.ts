import type { AnyEvent } from "../events/index.js";
import { type Candidates, listed } from "./candidates.js";
import type { Facet } from "./facets.js";
import { PositionList, type Positions } from "./positions.js";

const NONE: Positions = new Uint32Array();

/** Positions of events by the values that they have of a facet; a facet is read when it is first asked for. */
export class EventLookup {
  readonly #events: readonly AnyEvent[];
  readonly #facets = new Map<Facet, ReadonlyMap<string, Positions>>();

  constructor(events: readonly AnyEvent[]) {
    this.#events = events;
  }

  /** The events that have a value. */
  having(facet: Facet, value: string): Candidates {
    const positions = this.#facets.get(facet) ?? positionsBy(facet, this.#events);
    this.#facets.set(facet, positions);
    return listed(positions.get(value) ?? NONE);
  }
}

function positionsBy(facet: Facet, events: readonly AnyEvent[]): ReadonlyMap<string, Positions> {
  const lists = new Map<string, PositionList>();
  let position = 0;
  const tell = (value: string): void => {
    const list = lists.get(value) ?? new PositionList();
    lists.set(value, list);
    list.add(position);
  };
  for (const event of events) {
    facet(event, tell);
    position++;
  }
  return new Map(Array.from(lists, ([value, list]) => [value, list.toPositions()]));
}
