import { DATELINE_PLACES, DATELINE_STAND_INS, NOT_PLACES } from "../../data/dateline-words.js";
import { readDatelineDate } from "../calendar-date.js";
import { type Cut, type Facts, opening, type Piece, type Scene, whole } from "../piece.js";
import { endsFinal, folded } from "../wording.js";
import { isNewsAgency } from "./agency.js";

const KNOWN = new Set(DATELINE_PLACES);
const LABELS = new Set(NOT_PLACES);
const STAND_INS = new Set(DATELINE_STAND_INS);
/** A dateline without date and agency stands among the first blocks; headline, byline, standfirsts may come before it. */
const EARLY = 5;

/** A place in capitals: KYIV, O'SMACH, ST. LOUIS, DAR ES SALAAM, PORT-AU-PRINCE. */
const CAPITALS =
  /(?:Mc)?\p{Lu}[\p{Lu}'.-]{1,24}(?:[ -](?:(?:Mc)?\p{Lu}[\p{Lu}'.-]{0,24}|(?:de|du|of|la)(?= \p{Lu}))){0,3}(?![\p{L}'])/uy;
/** A place or a region as names are written: Paris, Bosnia and Herzegovina, N.J., British Columbia. */
const NAME = /\p{Lu}[\p{L}'.-]{1,24}(?: (?:(?:and|of|de|du|la|the|al) )?\p{Lu}[\p{L}'.-]{1,24}){0,3}/uy;
/** What joins two places: PARIS/LONDON, WASHINGTON and KYIV. */
const JOINT = / ?\/ ?| (?:and|&) /y;
const COMMA = / ?, {1,2}/y;
/** (AP), (AP ), (Thomson Reuters Foundation), /PRNewswire/. */
const BRACKET = / ?\((?<name>[\p{Lu}a-z][\p{L}\p{N}&.'/ -]{1,40}?) ?\)|[.,]? ?\/(?<wire>[\p{L} ]{3,30})\/\.?/uy;
const DASH = / {0,3}(?:-{1,3}|_{1,2}|[–—―−])(?: {1,3}|$|(?=["'“‘`\p{Lu}\p{N}]))/uy;
const COLON = / ?: (?=["'“‘`\p{Lu}\p{N}])/uy;
const NEXT = / {1,3}(?=["'“‘`]{0,2}\p{Lu})/uy;

/** What a dateline is made of, as far as it was read. */
interface Dateline {
  readonly end: number;
  readonly place: string;
  readonly capitals: boolean;
  readonly known: boolean;
  readonly region: boolean;
  readonly date: boolean;
  readonly value: string | undefined;
  readonly agency: string | undefined;
}

/**
 * The place, date and agency that open a story, alone or before the first paragraph:
 *
 *     KYIV, April 22 (Reuters) - The army said on Thursday …
 *     ^----------------------^
 *
 * A place in capitals needs little more than its dash; a place in small letters needs a date or an agency; and words
 * that only look like places (`UPDATE - …`, `NATO - the alliance …`) have neither.
 */
export function readDateline(piece: Piece, scene: Scene): Cut | undefined {
  const last = scene.found.at(-1)?.kind;
  if (last === "dateline" && scene.isRest) return undefined;
  const line = piece.head;
  if (piece.short && !scene.inBody && STAND_INS.has(line.toLowerCase())) return whole(piece, "dateline");
  const parts = isBylineStart(line) ? undefined : readParts(line);
  if (!parts) return undefined;
  const facts = factsOf(line, parts);
  const alone = piece.short && parts.end >= line.length;
  const dash = endOf(DASH, line, parts.end);
  if (alone) return stands(parts, scene) ? whole(piece, "dateline", { facts }) : undefined;
  if (dash !== undefined) {
    if (!convinces(piece, parts, dash, scene)) return undefined;
    const text = folded(line.slice(0, dash));
    if (piece.short && dash >= line.length) return whole(piece, "dateline", { facts: { ...facts, dateline: text } });
    return opening(piece, "dateline", line.slice(0, dash).trimEnd().length, dash, { ...facts, dateline: text });
  }
  const sure = parts.agency !== undefined && (parts.capitals || (parts.date && isNewsAgency(parts.agency)));
  const colon = endOf(COLON, line, parts.end);
  if (colon !== undefined && !scene.inBody && (sure || parts.date || parts.known)) {
    return opening(piece, "dateline", line.slice(0, colon).trimEnd().length, colon, {
      ...facts,
      dateline: folded(line.slice(0, colon)),
    });
  }
  const bare = parts.place === "" && !parts.date && scene.found.length < EARLY; // (CNN)The army …
  if (bare && /^ {0,3}["'“‘`]{0,2}\p{Lu}/u.test(line.slice(parts.end)))
    return opening(piece, "dateline", parts.end, parts.end, facts);
  const next = endOf(NEXT, line, parts.end);
  return next !== undefined && sure && isNewsAgency(parts.agency ?? "")
    ? opening(piece, "dateline", parts.end, next, facts)
    : undefined;
}

/** `By Ann Lee KYIV (Reuters) -`: a byline on the line of its dateline is no place. */
function isBylineStart(line: string): boolean {
  return /^by /i.test(line);
}

/** Reads as much of a dateline as the line begins with. */
function readParts(line: string): Dateline | undefined {
  let end = 0;
  let date = readDatelineDate(line, 0); // "Aug 27 (Reuters) -": the date alone
  let place = "";
  let capitals = false;
  let known = true;
  let region = false;
  let agency: string | undefined;
  if (date) end = date.end;
  else {
    capitals = true;
    let more = placeAt(line, 0);
    if (!more) return readBareAgency(line);
    for (let count = 0; more && count < 4; count++) {
      place = place === "" ? more.name : place;
      capitals &&= more.capitals;
      known &&= KNOWN.has(more.name);
      end = more.end;
      const joint = endOf(JOINT, line, end);
      more = joint === undefined ? undefined : placeAt(line, joint);
    }
  }
  for (let count = 0; count < 4; count++) {
    const comma = endOf(COMMA, line, end);
    const at = comma ?? (date ? undefined : endOf(/ /y, line, end));
    if (at === undefined) break;
    const day = date ? undefined : readDatelineDate(line, at);
    const name = comma === undefined ? undefined : matchAt(NAME, line, at);
    if (day) {
      date = day;
      end = day.end;
    } else if (name && isNewsAgency(name)) {
      agency = name;
      end = at + name.length;
    } else if (name && place !== "") {
      region = true;
      end = at + name.length;
    } else break;
  }
  const bracket = bracketAt(line, end);
  if (bracket) {
    agency = bracket.name;
    end = bracket.end;
  } else if (date && !agency) {
    const at = endOf(/ {1,2}/y, line, end);
    const name = at === undefined ? undefined : matchAt(NAME, line, at);
    if (at !== undefined && name && isNewsAgency(name)) {
      agency = name;
      end = at + name.length;
    }
  }
  if (place === "" && agency === undefined) return undefined;
  return { end, place, capitals, known: known && place !== "", region, date: date !== undefined, value: date?.value, agency };
}

/** (CNN) --: the agency alone. */
function readBareAgency(line: string): Dateline | undefined {
  const bracket = bracketAt(line, 0);
  if (!bracket || !isNewsAgency(bracket.name)) return undefined;
  return {
    end: bracket.end,
    place: "",
    capitals: false,
    known: false,
    region: false,
    date: false,
    value: undefined,
    agency: bracket.name,
  };
}

function placeAt(
  line: string,
  at: number,
): { readonly name: string; readonly end: number; readonly capitals: boolean } | undefined {
  const capitals = matchAt(CAPITALS, line, at);
  const name = capitals ?? matchAt(NAME, line, at);
  return name === undefined ? undefined : { name, end: at + name.length, capitals: capitals !== undefined };
}

function bracketAt(line: string, at: number): { readonly name: string; readonly end: number } | undefined {
  BRACKET.lastIndex = at;
  const match = BRACKET.exec(line);
  const name = match?.groups?.name ?? match?.groups?.wire;
  return match && name !== undefined ? { name: name.trim(), end: at + match[0].length } : undefined;
}

/** Whether what was read is a dateline, given that a dash stands behind it. */
function convinces(piece: Piece, parts: Dateline, dash: number, scene: Scene): boolean {
  const line = piece.head;
  if (LABELS.has(parts.place)) return false;
  const agency = parts.agency !== undefined && isNewsAgency(parts.agency);
  if (!parts.capitals) return agency || (parts.date && !scene.inBody && (parts.place !== "" || agency));
  if (agency || parts.date) return true;
  if (parts.agency !== undefined && !scene.inBody) return true; // an agency nobody knows, in its brackets
  if (scene.found.length >= EARLY) return false;
  if (dash >= line.length) return parts.known || parts.region || parts.place.length >= 6;
  const opens = /^["'“‘`]{0,2}(?:\p{Lu}[\p{Ll}'-]|\p{Lu} \p{Ll}|\p{N}|\p{Lu}\.|\p{Lu}{2,12} \p{Ll})/u.test(line.slice(dash)); // an all-capital headline goes on in capitals
  return opens && (parts.known || parts.region || (parts.place.length >= 6 && endsFinal(piece.tail)));
}

/** Whether a dateline without a dash can fill a line of its own. */
function stands(parts: Dateline, scene: Scene): boolean {
  if (LABELS.has(parts.place)) return false;
  if (parts.agency !== undefined && isNewsAgency(parts.agency)) return parts.place !== "" || parts.date;
  if (scene.inBody || !scene.bodyAhead) return false;
  return (parts.date && parts.place !== "") || (parts.capitals && (parts.known || parts.region));
}

function factsOf(line: string, parts: Dateline): Facts {
  const source = parts.agency !== undefined && (isNewsAgency(parts.agency) || parts.capitals) ? parts.agency : undefined;
  return {
    dateline: folded(line.slice(0, parts.end)),
    ...(parts.value === undefined ? {} : { published: parts.value }),
    ...(source === undefined ? {} : { source }),
  };
}

function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0];
}

function endOf(pattern: RegExp, line: string, at: number): number | undefined {
  const found = matchAt(pattern, line, at);
  return found === undefined ? undefined : at + found.length;
}
