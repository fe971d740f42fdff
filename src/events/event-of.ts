import type { EventType, ModeOf } from "../ontology/index.js";
import { type Event, type EventBase, isMode } from "./schema.js";

/** Puts type, mode and fields together as an event; a mode that the type does not have is left out. */
export function eventOf(type: EventType, mode: string | undefined, fields: EventBase): Event {
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
