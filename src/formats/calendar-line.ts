import { wellFormed } from "./well-formed.js";

/** Longest line of a calendar in octets, its end not counted. */
const MOST_OCTETS = 75;

/** A content line, folded so that no line has more than 75 octets and no character is cut. Source: RFC 5545, 3.1. */
export function calendarLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** A value of type TEXT: backslash, comma and semicolon escaped, line breaks as `\n`. Source: RFC 5545, 3.3.11. */
export function calendarText(text: string): string {
  return wellFormed(text)
    .replace(/[\\,;]/g, "\\$&")
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
