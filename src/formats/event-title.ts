import type { Event, Participant } from "../events/index.js";

/** An event in one line: `"CONSULT phone: US President Joe Biden → Vladimir Putin"`. */
export function eventTitle({ type, mode, actors, recipients }: Event): string {
  const act = mode === undefined ? type : `${type} ${mode}`;
  const to = recipients.length === 0 ? "" : ` → ${names(recipients)}`;
  return actors.length === 0 && to === "" ? act : `${act}: ${actors.length === 0 ? "?" : names(actors)}${to}`;
}

const names = (side: readonly Participant[]): string => side.map(({ text }) => oneLine(text)).join(", ");

/** A text with its white space made single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
