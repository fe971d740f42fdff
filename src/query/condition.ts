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

/** Keeps events of some types, modes or statuses. */
export type ActCondition =
  | { /** Which condition it is. */ readonly kind: "type" /** The event types. */; readonly types: readonly string[] }
  | { /** Which condition it is. */ readonly kind: "mode" /** The modes. */; readonly modes: readonly string[] }
  | { /** Which condition it is. */ readonly kind: "status" /** The statuses. */; readonly statuses: readonly EventStatus[] };

/** Keeps events by who takes part in them or tells of them. */
export type ParticipantCondition =
  | {
      /** Which condition it is. */ readonly kind:
        | "actor"
        | "recipient"
        | "involving"
        | "saidBy" /** Whom to look for; one is enough. */;
      readonly who: readonly ParticipantNode[];
    }
  | {
      /** Which condition it is. */ readonly kind: "between" /** One side. */;
      readonly first: ParticipantNode /** The other side. */;
      readonly second: ParticipantNode;
    }
  | { /** Which condition it is. */ readonly kind: "country" /** The countries. */; readonly countries: readonly CountryCode[] }
  | { /** Which condition it is. */ readonly kind: "sector" /** The sectors. */; readonly sectors: readonly Sector[] };

/** Keeps events by their time. */
export interface TimeCondition {
  /** `during` asks for overlap, `within` for containment, `on` for overlap with one day. */
  readonly kind: "during" | "within" | "before" | "after" | "on";
  /** The period as it was written. */
  readonly period: Period;
}

/** Keeps events by their place: a country code, or whole words of the place's text. */
export type PlaceCondition =
  | {
      /** Which condition it is. */ readonly kind: "in" /** Country codes or words of the place. */;
      readonly places: readonly string[];
    }
  | {
      /** Which condition it is. */ readonly kind: "near" /** Degrees north. */;
      readonly latitude: number /** Degrees east. */;
      readonly longitude: number /** The greatest distance. */;
      readonly kilometers: number;
    };

/** Keeps events by what they are about and by how well they are proved. */
export type ProofCondition =
  | { /** Which condition it is. */ readonly kind: "about" /** The contexts. */; readonly contexts: readonly Context[] }
  | { /** Which condition it is. */ readonly kind: "minConfidence" /** The least confidence. */; readonly confidence: number }
  | { /** Which condition it is. */ readonly kind: "evidence" /** Whole words of the evidence. */; readonly words: string };

/** Joins other conditions. */
export type JoinedCondition =
  | { /** Which condition it is. */ readonly kind: "not" /** The condition that must not hold. */; readonly condition: Condition }
  | {
      /** Which condition it is. */ readonly kind: "and" | "or" /** The conditions that are joined. */;
      readonly conditions: readonly Condition[];
    };

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
  | ActCondition
  | ParticipantCondition
  | TimeCondition
  | PlaceCondition
  | ProofCondition
  | JoinedCondition
  | FunctionCondition;

/** What answers can be ordered by; events without the value come last. */
export type OrderKey = "start" | "end" | "type" | "mode" | "status" | "confidence" | "goldstein" | "quantity" | "id";

/** Smallest or largest first. */
export type Direction = "asc" | "desc";

/** A whole query as frozen plain data: what `toJSON` gives and `query.fromJSON` takes. */
export interface QueryNode {
  /** Always `"query"`. */
  readonly kind: "query";
  /** All must hold. */
  readonly where: readonly Condition[];
  /** The first key decides, the next breaks its ties; what is still tied keeps the order it came in. */
  readonly orderBy: readonly {
    /** What to order by. */ readonly key: OrderKey /** Smallest or largest first. */;
    readonly direction: Direction;
  }[];
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
