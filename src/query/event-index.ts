import type { AnyEvent } from "../events/index.js";
import { allOf, anyOf, type Candidates, untried } from "./candidates.js";
import type { Condition, ParticipantNode } from "./condition.js";
import { EventLookup } from "./event-lookup.js";
import { isCountryCode } from "./event-test.js";
import { ACT, type Facet, PARTICIPANT, PLACE, type Role } from "./facets.js";
import { PlaceIndex } from "./place-index.js";
import type { Found } from "./run.js";
import type { ArticleFacts, Batch, EventSource, Selection } from "./source.js";
import { TimeIndex } from "./time-index.js";
import { wordsIn } from "./words.js";

const SIDES = ["actor", "recipient"] as const;

/** Events with look-ups by act, participant, place and time, each made when it is first asked for. */
export class EventIndex implements EventSource {
  readonly #events: AnyEvent[] = [];
  readonly #articles: (ArticleFacts | undefined)[] = [];
  readonly #lookup = new EventLookup(this.#events);
  #times: TimeIndex | undefined;
  #places: PlaceIndex | undefined;

  constructor(all: Iterable<Found<AnyEvent>>) {
    for (const { event, article } of all) {
      if (article !== undefined) this.#articles[this.#events.length] = article;
      this.#events.push(event);
    }
  }

  /** The events that the look-ups leave, or all where they leave more than one in four. */
  select(conditions: readonly Condition[]): Selection {
    const candidates = conditions.map((condition) => this.#candidates(condition));
    const left = allOf(candidates, this.#events.length);
    if (left === undefined || left.size * 4 > this.#events.length) return { batches: this.#all(), untried: conditions };
    return { batches: this.#at(left.list()), untried: conditions.filter((_, i) => candidates[i]?.exact !== true) };
  }

  #all(): Iterable<Batch> {
    return this.#articles.length === 0 ? [{ events: this.#events }] : this.#at(this.#events.keys());
  }

  /** The events at some positions, a batch for each run of one article. */
  *#at(positions: Iterable<number>): IterableIterator<Batch> {
    let run: { readonly events: AnyEvent[]; readonly article: ArticleFacts | undefined } = { events: [], article: undefined };
    for (const position of positions) {
      const event = this.#events[position];
      if (event === undefined) continue;
      const article = this.#articles[position];
      if (article !== run.article) {
        if (run.events.length > 0) yield run;
        run = { events: [], article };
      }
      run.events.push(event);
    }
    if (run.events.length > 0) yield run;
  }

  #candidates(condition: Condition): Candidates | undefined {
    switch (condition.kind) {
      case "type":
        return this.#having(ACT.type, condition.types);
      case "mode":
        return this.#having(ACT.mode, condition.modes);
      case "status":
        return this.#having(ACT.status, condition.statuses);
      case "about":
        return this.#having(ACT.context, condition.contexts);
      case "actor":
      case "recipient":
        return this.#anybody([condition.kind], condition.who);
      case "saidBy":
        return this.#anybody(["speaker"], condition.who);
      case "involving":
        return this.#anybody(SIDES, condition.who);
      case "country":
        return anyOf(SIDES.map((side) => this.#having(PARTICIPANT[side].country, condition.countries)));
      case "sector":
        return anyOf(SIDES.map((side) => this.#having(PARTICIPANT[side].sector, condition.sectors)));
      case "between":
        return this.#between(condition.first, condition.second);
      case "during":
      case "within":
      case "before":
      case "after":
      case "on":
        this.#times ??= new TimeIndex(this.#events);
        return this.#times.fitting(condition);
      case "in":
        return anyOf(condition.places.map((place) => this.#place(place)));
      case "and":
        return this.#allOf(condition.conditions.map((each) => this.#candidates(each)));
      case "or":
        return anyOf(condition.conditions.map((each) => this.#candidates(each)));
      case "near":
        this.#places ??= new PlaceIndex(this.#events);
        return this.#places.near(condition);
      case "minConfidence":
      case "evidence":
      case "not":
      case "function":
        return undefined;
    }
  }

  #allOf(candidates: readonly (Candidates | undefined)[]): Candidates | undefined {
    return allOf(candidates, this.#events.length);
  }

  #having(facet: Facet, values: readonly string[]): Candidates | undefined {
    return anyOf([...new Set(values)].map((value) => this.#lookup.having(facet, value)));
  }

  /** The words are found wherever they stand, so each event must still be tried. */
  #saying(facet: Facet, words: string): Candidates | undefined {
    return untried(this.#allOf(wordsIn(words).map((word) => this.#lookup.having(facet, word))));
  }

  #anybody(roles: readonly Role[], who: readonly ParticipantNode[]): Candidates | undefined {
    return anyOf(roles.flatMap((role) => who.map((node) => this.#somebody(role, node))));
  }

  /** Several fields must hold of one participant, which the look-ups do not know. */
  #somebody(role: Role, { country, sector, entity, name }: ParticipantNode): Candidates | undefined {
    const facets = PARTICIPANT[role];
    const fields = [
      country === undefined ? undefined : this.#lookup.having(facets.country, country),
      sector === undefined ? undefined : this.#lookup.having(facets.sector, sector),
      entity === undefined ? undefined : this.#lookup.having(facets.entity, entity),
      name === undefined ? undefined : this.#saying(facets.words, name),
    ].filter((field) => field !== undefined);
    return fields.length > 1 ? untried(this.#allOf(fields)) : fields[0];
  }

  /** One side does it to the other; or both act, and the rest of the condition says whether with one another. */
  #between(first: ParticipantNode, second: ParticipantNode): Candidates | undefined {
    const acts = (node: ParticipantNode): Candidates | undefined => this.#somebody("actor", node);
    const suffers = (node: ParticipantNode): Candidates | undefined => this.#somebody("recipient", node);
    return anyOf([
      this.#allOf([acts(first), suffers(second)]),
      this.#allOf([acts(second), suffers(first)]),
      untried(this.#allOf([acts(first), acts(second)])),
    ]);
  }

  #place(place: string): Candidates | undefined {
    return isCountryCode(place) ? this.#lookup.having(PLACE.country, place) : this.#saying(PLACE.words, place);
  }
}
