import { addressSchemes, fileEndings, topLevelDomains } from "../data/addresses";
import { isDigit, isLetter } from "./characters";

/** The longest local part and host name that are looked at, so that hostile text costs linear time. */
const longestPart = 128;
const shortestAddress = 7;
const schemeInitials = addressSchemes.map((scheme) => scheme.charAt(0) + scheme.charAt(0).toUpperCase()).join("");

function isNameUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 45 || unit === 95;
}

function nameRunEnd(text: string, start: number, end: number, also: string): number {
  const stop = Math.min(end, start + longestPart);
  let at = start;
  while (at < stop && (isNameUnit(text.charCodeAt(at)) || also.includes(text.charAt(at)))) at += 1;
  return at;
}

/** The end of a web address, or the start where none begins. The chunk's end is the next blank. */
export function webAddressEnd(text: string, start: number, chunkEnd: number): number {
  if (chunkEnd - start < shortestAddress || !schemeInitials.includes(text.charAt(start))) return start;
  const opening = text.slice(start, start + 8).toLowerCase();
  const scheme = addressSchemes.find((each) => opening.startsWith(each));
  if (scheme === undefined || start + scheme.length >= chunkEnd) return start;
  return pathEnd(text, start, chunkEnd);
}

/** The end of the address that runs from a position on, without the punctuation that follows it. */
function pathEnd(text: string, start: number, chunkEnd: number): number {
  let at = start;
  let open = 0;
  let square = false;
  while (at < chunkEnd && !'<>"“”|{}—–'.includes(text.charAt(at))) {
    const character = text.charAt(at);
    if (character === "(") open += 1;
    if (character === "[") square = true;
    if (character === ")" && --open < 0) break;
    at += 1;
  }
  const trailing = square ? ".,;:!?'’*(…" : ".,;:!?'’*(…]";
  while (at > start && trailing.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The end of an e-mail address (of a local network too: "smith@DESK"), or the start where none begins. */
export function mailAddressEnd(text: string, start: number, chunkEnd: number): number {
  const local = nameRunEnd(text, start, chunkEnd, ".+%");
  if (local === start || text.charAt(local) !== "@" || local >= chunkEnd) return start;
  const host = hostEnd(text, local + 1, chunkEnd);
  return host > local + 1 ? host : start;
}

function hostEnd(text: string, start: number, chunkEnd: number): number {
  let at = nameRunEnd(text, start, chunkEnd, ".");
  while (at > start && "._-".includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The end of an @handle or #tag, or the start where none begins. */
export function handleEnd(text: string, start: number, chunkEnd: number): number {
  const mark = text.charAt(start);
  const next = text.charCodeAt(start + 1);
  if (start + 1 >= chunkEnd || !(isLetter(next) || (mark === "@" && next === 95))) return start;
  let at = start + 1;
  while (at < chunkEnd && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || text.charAt(at) === "_")) at += 1;
  return at;
}

/** The end of a bare host ("example.com/page"), file name ("notes.doc") or newsgroup, or the start where none begins. */
export function hostNameEnd(text: string, start: number, chunkEnd: number): number {
  const host = hostEnd(text, start, chunkEnd);
  const lastDot = text.lastIndexOf(".", host - 1);
  if (lastDot <= start || host === lastDot + 1) return start;
  const last = text.slice(lastDot + 1, host);
  const lower = last.toLowerCase();
  const even = last === lower || last === last.toUpperCase() || lower === "com" || lower === "org" || lower === "net";
  if (even && fileEndings.has(lower)) return host;
  if (even && topLevelDomains.has(lower)) return text.charAt(host) === "/" && host < chunkEnd ? pathEnd(text, start, chunkEnd) : host;
  return isNewsgroup(text.slice(start, host)) ? host : start;
}

/** Three or more lower-case parts joined by full stops ("comp.lang.misc"). */
function isNewsgroup(name: string): boolean {
  const parts = name.split(".");
  return parts.length >= 3 && parts.every((part) => part.length >= 2 && part === part.toLowerCase() && isLetter(part.charCodeAt(0)));
}
