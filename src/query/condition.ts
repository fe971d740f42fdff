import type { AnyEvent, EventStatus } from "../events/index.js";
import type { Context, CountryCode, Sector } from "../ontology/index.js";
import type { Period } from "./period.js";

/** What one participant must be; all that is given must hold. */
export interface ParticipantNode {
  /** ISO 3166-1 alpha-3 code, or one of PLOVER's international codes. */
  readonly country?: CountryCode | undefined;
  /** PLOVER sector. */
  readonly sector?: Sector | undefined;
  /** Whole words of the participant's text, upper and lower case alike. */
  readonly name?: string | undefined;
  /** Id of an entity of the story. */
  readonly entity?: string | undefined;
}

/** Keeps events of some types. */
export interface TypeCondition {
  /** Which condition it is. */
  readonly kind: "type";
  /** The types; one is enough. */
  readonly types: readonly string[];
}

/** Keeps events of some modes. */
export interface ModeCondition {
  /** Which condition it is. */
  readonly kind: "mode";
  /** The modes; one is enough. */
  readonly modes: readonly string[];
}

/** Keeps events of some statuses. */
export interface StatusCondition {
  /** Which condition it is. */
  readonly kind: "status";
  /** The statuses; one is enough. */
  readonly statuses: readonly EventStatus[];
}

/** Keeps events by somebody who takes part in them or tells of them. */
export interface ParticipantCondition {
  /** In which role: `involving` stands for actor or recipient, `saidBy` for the speaker. */
  readonly kind: "actor" | "recipient" | "involving" | "saidBy";
  /** Whom to look for; one is enough. */
  readonly who: readonly ParticipantNode[];
}

/** Keeps events that one side does to the other, or both do with one another. */
export interface BetweenCondition {
  /** Which condition it is. */
  readonly kind: "between";
  /** One side. */
  readonly first: ParticipantNode;
  /** The other side. */
  readonly second: ParticipantNode;
}

/** Keeps events in which some countries take part. */
export interface CountryCondition {
  /** Which condition it is. */
  readonly kind: "country";
  /** The countries; one is enough, on either side. */
  readonly countries: readonly CountryCode[];
}

/** Keeps events in which some sectors take part. */
export interface SectorCondition {
  /** Which condition it is. */
  readonly kind: "sector";
  /** The sectors; one is enough, on either side. */
  readonly sectors: readonly Sector[];
}

/** Keeps events by their time. */
export interface TimeCondition {
  /** `during` asks for overlap, `within` for containment, `on` for overlap with one day. */
  readonly kind: "during" | "within" | "before" | "after" | "on";
  /** The period as it was written. */
  readonly period: Period;
}

/** Keeps events by the name of their place. */
export interface PlaceCondition {
  /** Which condition it is. */
  readonly kind: "in";
  /** Country codes, or whole words of the place's text; one is enough. */
  readonly places: readonly string[];
}

/** Keeps events by how far their place is from a point. */
export interface NearCondition {
  /** Which condition it is. */
  readonly kind: "near";
  /** Degrees north of the point. */
  readonly latitude: number;
  /** Degrees east of the point. */
  readonly longitude: number;
  /** The greatest distance. */
  readonly kilometers: number;
}

/** Keeps events by what they are about. */
export interface ContextCondition {
  /** Which condition it is. */
  readonly kind: "about";
  /** The contexts; one is enough. */
  readonly contexts: readonly Context[];
}

/** Keeps events of which it is sure enough that the text reports them. */
export interface ConfidenceCondition {
  /** Which condition it is. */
  readonly kind: "minConfidence";
  /** The least confidence, 0 to 1. */
  readonly confidence: number;
}

/** Keeps events by the clauses that prove them. */
export interface EvidenceCondition {
  /** Which condition it is. */
  readonly kind: "evidence";
  /** Whole words of one of the clauses, upper and lower case alike. */
  readonly words: string;
}

/** Keeps events that do not fulfil another condition. */
export interface NotCondition {
  /** Which condition it is. */
  readonly kind: "not";
  /** The condition that must not hold. */
  readonly condition: Condition;
}

/** Keeps events that fulfil all of several conditions, or one of them. */
export interface JoinedCondition {
  /** How they are joined. */
  readonly kind: "and" | "or";
  /** The conditions. */
  readonly conditions: readonly Condition[];
}

/**
 * A test written as a function, the one condition that is no plain data. The method form lets a query of narrowed events
 * keep a test of those events only; it is sound because conditions run in order and the earlier ones did the narrowing.
 */
export interface FunctionCondition {
  /** Which condition it is. */
  readonly kind: "function";
  /** Whether the event stays. */
  test(event: AnyEvent): boolean;
}

/** One step of a query as frozen plain data. */
export type Condition =
  | TypeCondition
  | ModeCondition
  | StatusCondition
  | ParticipantCondition
  | BetweenCondition
  | CountryCondition
  | SectorCondition
  | TimeCondition
  | PlaceCondition
  | NearCondition
  | ContextCondition
  | ConfidenceCondition
  | EvidenceCondition
  | NotCondition
  | JoinedCondition
  | FunctionCondition;

/** What answers can be ordered by; events without the value come last. */
export type OrderKey = "start" | "end" | "type" | "mode" | "status" | "confidence" | "goldstein" | "quantity" | "id";

/** Smallest or largest first. */
export type Direction = "asc" | "desc";

/** One key of an order. */
export interface OrderNode {
  /** What to order by. */
  readonly key: OrderKey;
  /** Smallest or largest first. */
  readonly direction: Direction;
}

/** A whole query as frozen plain data: what `toJSON` gives and `query.fromJSON` takes. */
export interface QueryNode {
  /** Always `"query"`. */
  readonly kind: "query";
  /** All must hold. */
  readonly where: readonly Condition[];
  /** The first key decides, the next breaks its ties; what is still tied keeps the order it came in. */
  readonly orderBy: readonly OrderNode[];
  /** How many events to give at most. */
  readonly limit?: number;
  /** How many events to leave out first. */
  readonly offset?: number;
}

/** The query that keeps everything. */
export const EVERYTHING: QueryNode = frozen({ kind: "query", where: [], orderBy: [] });

/** Freezes plain data through and through. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

/** Whether a condition is plain data, with no function in it. */
export function isPlain(condition: Condition): boolean {
  if (condition.kind === "function") return false;
  if (condition.kind === "not") return isPlain(condition.condition);
  if (condition.kind === "and" || condition.kind === "or") return condition.conditions.every(isPlain);
  return true;
}
