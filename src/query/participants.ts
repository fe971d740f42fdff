import { RECIPROCAL_TYPES } from "../data/reciprocal-types.js";
import type { AnyEvent, Participant } from "../events/index.js";
import type { CountryCode, Sector } from "../ontology/index.js";
import type { ParticipantNode } from "./condition.js";
import { wordTest } from "./words.js";

/**
 * Whom to look for: a country code, or what one participant must be; all that is given must hold.
 *
 * @example
 * ```ts
 * import { type ParticipantFilter, query } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const president: ParticipantFilter = { country: "USA", name: "biden" };
 * query(SAMPLE_EVENTS).actor(president).count(); // => 2
 * ```
 */
export type ParticipantFilter =
  | CountryCode
  | {
      /** ISO 3166-1 alpha-3 code, or one of PLOVER's international codes. */
      readonly country?: CountryCode;
      /** PLOVER sector. */
      readonly sector?: Sector;
      /** Whole words of the participant's text, upper and lower case alike: `"iran"` is not in "Iranian". */
      readonly name?: string;
      /** Id of an entity of the story. */
      readonly entity?: string;
    };

/** The filter as a node, without the holes that JSON would lose. */
export function participantNode(filter: ParticipantFilter): ParticipantNode {
  if (typeof filter === "string") return { country: filter };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** A test of one participant. */
export type ParticipantTest = (participant: Participant) => boolean;

/** A test for participants that fit one of the nodes. */
export function participantTest(who: readonly ParticipantNode[]): ParticipantTest {
  const tests = who.map(oneTest);
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return (participant) => tests.some((test) => test(participant));
}

function oneTest({ country, sector, name, entity }: ParticipantNode): ParticipantTest {
  if (sector === undefined && name === undefined && entity === undefined && country !== undefined) {
    return (participant) => participant.country === country;
  }
  const named = name === undefined ? undefined : wordTest(name);
  return (participant) =>
    (country === undefined || participant.country === country) &&
    (sector === undefined || participant.sector === sector) &&
    (entity === undefined || participant.entity === entity) &&
    (named === undefined || named(participant.text));
}

/** Whether somebody of the list fits. A plain loop, for it runs for every event. */
export function someFits(participants: readonly Participant[], fits: ParticipantTest): boolean {
  for (const participant of participants) if (fits(participant)) return true;
  return false;
}

const RECIPROCAL: ReadonlySet<string> = new Set(RECIPROCAL_TYPES);

/** Whether those who act do so to one another: "A and B met". */
export const isReciprocal = ({ type, actors, recipients }: AnyEvent): boolean =>
  recipients.length === 0 && actors.length > 1 && RECIPROCAL.has(type);

/**
 * Who does it to whom, pair by pair. The sides of a reciprocal act do it to one another, so each pair of them counts in
 * both directions.
 */
export function pairsOf(event: AnyEvent): [actor: Participant, recipient: Participant][] {
  const { actors, recipients } = event;
  if (!isReciprocal(event))
    return actors.flatMap((actor) => recipients.map((recipient): [Participant, Participant] => [actor, recipient]));
  return actors.flatMap((actor) =>
    actors.filter((other) => other !== actor).map((other): [Participant, Participant] => [actor, other]),
  );
}
