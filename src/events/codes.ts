import { CODE_RULES, CONTENT_MODES } from "../data/code-rules.js";
import { type CameoCode, EVENT_TYPES, type EventType, goldsteinOf } from "../ontology/index.js";
import type { EventCodes, EventStatus } from "./schema.js";

type Rule = readonly [EventType, CameoCode];
const RULES: Readonly<Record<EventStatus, Readonly<Partial<Record<EventType, Rule>>>>> = CODE_RULES;
const CONTENTS: Readonly<Partial<Record<EventType, Readonly<Partial<Record<EventType, readonly [string, CameoCode]>>>>>> =
  CONTENT_MODES;

/**
 * The codes of an act by the codebook's rules: what is planned, requested, hypothetical or negated is coded by another
 * type than the act itself (a promised visit is AGREE, a threatened attack THREATEN, a refused one REJECT).
 */
export function codesOf(type: EventType, cameo: CameoCode, status: EventStatus): EventCodes {
  const [plover, code] = RULES[status][type] ?? [type, cameo];
  return { plover, cameo: code, quad: EVENT_TYPES[plover].quad, goldstein: goldsteinOf(code) };
}

/** Mode and CAMEO code of a verbal act by the type of the act that it is about: "threatened to bomb" is violence, 138. */
export function contentMode(type: EventType, content: EventType): readonly [string, CameoCode] | undefined {
  return CONTENTS[type]?.[content];
}
