import type { EventType, ModeOf } from "../ontology/index.js";
import { type AnyEvent, isPlover } from "./own-event.js";
import { type EventBase, type EventCodes, isMode } from "./schema.js";

/**
 * Puts type, mode, codes and fields together as an event. A mode that a type of PLOVER's does not have is left out; types
 * beyond PLOVER have the modes that their lines give them, and codes only where a line names one.
 */
export function eventOf(
  type: string,
  mode: string | undefined,
  codes: EventCodes | undefined,
  rest: Omit<EventBase, "codes">,
): AnyEvent {
  if (codes === undefined || !isPlover(type))
    return { type, ...(mode === undefined ? {} : { mode }), ...rest, ...(codes === undefined ? {} : { codes }) };
  const fields: EventBase = { ...rest, codes };
  switch (type) {
    case "AGREE":
    case "SUPPORT":
    case "CONCEDE":
    case "COOPERATE":
    case "AID":
      return { type, ...fields };
    case "CONSULT":
      return { type, ...modeOf(type, mode), ...fields };
    case "RETREAT":
      return { type, ...modeOf(type, mode), ...fields };
    case "REQUEST":
      return { type, ...modeOf(type, mode), ...fields };
    case "ACCUSE":
      return { type, ...modeOf(type, mode), ...fields };
    case "REJECT":
      return { type, ...modeOf(type, mode), ...fields };
    case "THREATEN":
      return { type, ...modeOf(type, mode), ...fields };
    case "PROTEST":
      return { type, ...modeOf(type, mode), ...fields };
    case "SANCTION":
      return { type, ...modeOf(type, mode), ...fields };
    case "MOBILIZE":
      return { type, ...modeOf(type, mode), ...fields };
    case "COERCE":
      return { type, ...modeOf(type, mode), ...fields };
    case "ASSAULT":
      return { type, ...modeOf(type, mode), ...fields };
  }
}

function modeOf<T extends EventType>(type: T, mode: string | undefined): { mode?: ModeOf<T> & string } {
  return mode !== undefined && isMode(type, mode) ? { mode } : {};
}
