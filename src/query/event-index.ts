import type { Event, Participant } from "../events/index.js";
import type { Condition, ParticipantNode } from "./condition.js";
import { boundsOf } from "./period.js";
import type { ArticleFacts, Batch, EventSource } from "./source.js";
import { TimeIndex } from "./time-index.js";

/** Positions of the events that may fulfil a condition; `size` is known before they are listed. */
export interface Candidates {
  readonly size: number;
  /** Ascending, each once. */
  list(): Uint32Array;
}

/** Positions by a value that events have. */
type Lookup = ReadonlyMap<string, readonly number[]>;

/** Events with look-ups by type, by country of actor and recipient, and by time, each made when it is first asked for. */
export class EventIndex implements EventSource {
  readonly #events: Event[] = [];
  readonly #articles: (ArticleFacts | undefined)[] = [];
  readonly #lookups = new Map<string, Lookup>();
  #times: TimeIndex | undefined;

  constructor(batches: Iterable<Batch>) {
    for (const { events, article } of batches) {
      for (const event of events) {
        if (article !== undefined) this.#articles[this.#events.length] = article;
        this.#events.push(event);
      }
    }
  }

  /** The events that the best look-up leaves, or all where none leaves out three in four. */
  batches(conditions: readonly Condition[]): Iterable<Batch> {
    const best = smallest(conditions.map((condition) => this.#candidates(condition)));
    if (best !== undefined && best.size * 4 < this.#events.length) return this.#at(best.list());
    return this.#articles.length === 0 ? [{ events: this.#events }] : this.#at(this.#events.keys());
  }

  *#at(positions: Iterable<number>): IterableIterator<Batch> {
    for (const position of positions) {
      const event = this.#events[position];
      if (event !== undefined) yield { events: [event], article: this.#articles[position] };
    }
  }

  #candidates(condition: Condition): Candidates | undefined {
    switch (condition.kind) {
      case "type":
        return this.#listed("type", condition.types);
      case "actor":
      case "recipient":
        return this.#someCountry([condition.kind], condition.who);
      case "involving":
        return this.#someCountry(["actor", "recipient"], condition.who);
      case "between":
        return this.#someCountry(["actor", "recipient"], [condition.first]);
      case "country":
        return union(["actor", "recipient"].map((side) => this.#listed(side, condition.countries)));
      case "during":
      case "within":
      case "on": {
        this.#times ??= new TimeIndex(this.#events);
        return this.#times.overlapping(boundsOf(condition.period));
      }
      case "and":
        return smallest(condition.conditions.map((each) => this.#candidates(each)));
      case "or":
        return union(condition.conditions.map((each) => this.#candidates(each)));
      default:
        return undefined;
    }
  }

  #someCountry(sides: readonly string[], who: readonly ParticipantNode[]): Candidates | undefined {
    const countries = who.flatMap(({ country }) => country ?? []);
    return countries.length < who.length ? undefined : union(sides.map((side) => this.#listed(side, countries)));
  }

  #listed(by: string, values: readonly string[]): Candidates {
    const lookup = this.#lookups.get(by) ?? lookupOf(this.#events, VALUES[by] ?? (() => []));
    this.#lookups.set(by, lookup);
    const lists = [...new Set(values)].map((value) => lookup.get(value) ?? []);
    return { size: lists.reduce((sum, { length }) => sum + length, 0), list: () => sorted(lists) };
  }
}

const countriesOf = (participants: readonly Participant[]): string[] => participants.flatMap(({ country }) => country ?? []);

const VALUES: { readonly [by: string]: (event: Event) => readonly string[] } = {
  type: ({ type }) => [type],
  actor: ({ actors }) => countriesOf(actors),
  recipient: ({ recipients }) => countriesOf(recipients),
};

function lookupOf(events: readonly Event[], valuesOf: (event: Event) => readonly string[]): Lookup {
  const lookup = new Map<string, number[]>();
  events.forEach((event, position) => {
    for (const value of valuesOf(event)) {
      const list = lookup.get(value);
      if (list === undefined) lookup.set(value, [position]);
      else if (list[list.length - 1] !== position) list.push(position);
    }
  });
  return lookup;
}

function smallest(candidates: readonly (Candidates | undefined)[]): Candidates | undefined {
  let best: Candidates | undefined;
  for (const each of candidates) if (each !== undefined && (best === undefined || each.size < best.size)) best = each;
  return best;
}

/** Nothing where one of the alternatives has no look-up. */
function union(alternatives: readonly (Candidates | undefined)[]): Candidates | undefined {
  const known = alternatives.filter((each) => each !== undefined);
  if (known.length < alternatives.length) return undefined;
  return { size: known.reduce((sum, { size }) => sum + size, 0), list: () => sorted(known.map((each) => each.list())) };
}

function sorted(lists: readonly ArrayLike<number>[]): Uint32Array {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return Uint32Array.from(only);
  const all = new Set<number>();
  for (const list of lists) for (let i = 0; i < list.length; i++) all.add(list[i] ?? 0);
  return Uint32Array.from(all).sort();
}
