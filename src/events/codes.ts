import { CODE_RULES, CONTENT_MODES } from "../data/code-rules.js";
import { CAMEO_CODES, type CameoCode, type CameoEntry, EVENT_TYPES, type EventType, goldsteinOf } from "../ontology/index.js";
import { isPlover } from "./own-event.js";
import type { EventCodes, EventStatus } from "./schema.js";

type Rule = readonly [EventType, CameoCode];
const RULES: Readonly<Record<EventStatus, Readonly<Record<string, Rule | undefined>>>> = CODE_RULES;
const CONTENTS: Readonly<Record<string, Readonly<Record<string, readonly [string, CameoCode] | undefined>> | undefined>> =
  CONTENT_MODES;

/**
 * The codes of an act by the codebook's rules: what is planned, requested, hypothetical or negated is coded by another
 * type than the act itself (a promised visit is AGREE, a threatened attack THREATEN, a refused one REJECT). An act of a
 * type beyond PLOVER is coded as what its CAMEO code is; without one it has no codes.
 */
export function codesOf(type: string, cameo: CameoCode | undefined, status: EventStatus): EventCodes | undefined {
  const entry: CameoEntry | undefined = cameo === undefined ? undefined : CAMEO_CODES[cameo];
  const act = isPlover(type) ? type : entry?.plover;
  if (act === undefined || cameo === undefined) return undefined;
  const [plover, code] = RULES[status][act] ?? [act, cameo];
  return { plover, cameo: code, quad: EVENT_TYPES[plover].quad, goldstein: goldsteinOf(code) };
}

/** Mode and CAMEO code of a verbal act by the type of the act that it is about: "threatened to bomb" is violence, 138. */
export function contentMode(type: string, content: string): readonly [string, CameoCode] | undefined {
  return CONTENTS[type]?.[content];
}
