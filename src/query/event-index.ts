import type { AnyEvent, Participant } from "../events/index.js";
import type { Condition, ParticipantNode } from "./condition.js";
import { boundsOf } from "./period.js";
import { intersection, type Positions, union } from "./positions.js";
import type { ArticleFacts, Batch, EventSource } from "./source.js";
import { TimeIndex } from "./time-index.js";

/** Positions of the events that may fulfil a condition; `size`, which is never too low, is known before they are listed. */
export interface Candidates {
  readonly size: number;
  list(): Positions;
}

/** A way to look events up. */
type Facet = "type" | "actor" | "recipient";

/** Positions by a value that events have. */
type Lookup = ReadonlyMap<string, Positions>;

const NONE: Positions = new Uint32Array();
const SIDES = ["actor", "recipient"] as const;

/** Events with look-ups by type, by country of actor and recipient, and by time, each made when it is first asked for. */
export class EventIndex implements EventSource {
  readonly #events: AnyEvent[] = [];
  readonly #articles: (ArticleFacts | undefined)[] = [];
  readonly #lookups = new Map<Facet, Lookup>();
  #times: TimeIndex | undefined;

  constructor(batches: Iterable<Batch>) {
    for (const { events, article } of batches) {
      for (const event of events) {
        if (article !== undefined) this.#articles[this.#events.length] = article;
        this.#events.push(event);
      }
    }
  }

  /** The events that the look-ups leave, or all where none leaves out three in four. */
  batches(conditions: readonly Condition[]): Iterable<Batch> {
    const best = narrowest(conditions.map((condition) => this.#candidates(condition)));
    if (best !== undefined && best.size * 4 < this.#events.length) return this.#at(best.list());
    return this.#articles.length === 0 ? [{ events: this.#events }] : this.#at(this.#events.keys());
  }

  /** The events at some positions, a batch for each run of one article. */
  #at(positions: Iterable<number>): Batch[] {
    const batches: { events: AnyEvent[]; article: ArticleFacts | undefined }[] = [];
    let last: (typeof batches)[number] | undefined;
    for (const position of positions) {
      const event = this.#events[position];
      if (event === undefined) continue;
      const article = this.#articles[position];
      if (last === undefined || last.article !== article) {
        last = { events: [], article };
        batches.push(last);
      }
      last.events.push(event);
    }
    return batches;
  }

  #candidates(condition: Condition): Candidates | undefined {
    switch (condition.kind) {
      case "type":
        return this.#listed("type", condition.types);
      case "actor":
      case "recipient":
        return this.#someCountry([condition.kind], condition.who);
      case "involving":
        return this.#someCountry(SIDES, condition.who);
      case "between":
        return this.#between(condition.first.country, condition.second.country);
      case "country":
        return anyOf(SIDES.map((side) => this.#listed(side, condition.countries)));
      case "during":
      case "within":
      case "on":
        this.#times ??= new TimeIndex(this.#events);
        return this.#times.overlapping(boundsOf(condition.period));
      case "and":
        return narrowest(condition.conditions.map((each) => this.#candidates(each)));
      case "or":
        return anyOf(condition.conditions.map((each) => this.#candidates(each)));
      default:
        return undefined;
    }
  }

  #someCountry(sides: readonly Facet[], who: readonly ParticipantNode[]): Candidates | undefined {
    const countries = who.flatMap(({ country }) => country ?? []);
    return countries.length < who.length ? undefined : anyOf(sides.map((side) => this.#listed(side, countries)));
  }

  #between(first: string | undefined, second: string | undefined): Candidates | undefined {
    if (first === undefined || second === undefined) return undefined;
    const at = (side: Facet, country: string): Candidates => this.#listed(side, [country]);
    return anyOf([
      narrowest([at("actor", first), at("recipient", second)]),
      narrowest([at("actor", second), at("recipient", first)]),
      narrowest([at("actor", first), at("actor", second)]),
    ]);
  }

  #listed(facet: Facet, values: readonly string[]): Candidates {
    const lookup = this.#lookups.get(facet) ?? lookupOf(this.#events, VALUES[facet]);
    this.#lookups.set(facet, lookup);
    const lists = [...new Set(values)].map((value) => lookup.get(value) ?? NONE);
    return { size: lists.reduce((sum, { length }) => sum + length, 0), list: () => union(lists) };
  }
}

type Add = (value: string) => void;

function eachCountry(participants: readonly Participant[], add: Add): void {
  for (const { country } of participants) if (country !== undefined) add(country);
}

/** Tells the values of an event one by one, without a list of them for each event. */
const VALUES: { readonly [F in Facet]: (event: AnyEvent, add: Add) => void } = {
  type: ({ type }, add) => add(type),
  actor: ({ actors }, add) => eachCountry(actors, add),
  recipient: ({ recipients }, add) => eachCountry(recipients, add),
};

function lookupOf(events: readonly AnyEvent[], read: (event: AnyEvent, add: Add) => void): Lookup {
  const lists = new Map<string, number[]>();
  let position = 0;
  const add = (value: string): void => {
    const list = lists.get(value);
    if (list === undefined) lists.set(value, [position]);
    else if (list[list.length - 1] !== position) list.push(position);
  };
  for (; position < events.length; position++) {
    const event = events[position];
    if (event !== undefined) read(event, add);
  }
  return new Map(Array.from(lists, ([value, list]) => [value, Uint32Array.from(list)]));
}

/** Lists up to so many times as long as the shortest are worth listing: trying an event costs that much more than passing one. */
const WORTH = 8;

/** What stands in all lists that are known and not much longer than the shortest. */
function narrowest(candidates: readonly (Candidates | undefined)[]): Candidates | undefined {
  const [shortest, ...others] = candidates.filter((each) => each !== undefined).sort((a, b) => a.size - b.size);
  if (shortest === undefined) return undefined;
  const list = (): Positions => {
    let positions = shortest.list();
    for (const other of others) if (other.size <= WORTH * positions.length) positions = intersection(positions, other.list());
    return positions;
  };
  return { size: shortest.size, list };
}

/** What stands in any of the lists; nothing where one of them is not known. */
function anyOf(alternatives: readonly (Candidates | undefined)[]): Candidates | undefined {
  const known = alternatives.filter((each) => each !== undefined);
  if (known.length < alternatives.length) return undefined;
  return { size: known.reduce((sum, { size }) => sum + size, 0), list: () => union(known.map((each) => each.list())) };
}
