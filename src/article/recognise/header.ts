import { FIELD_LABELS, MODIFIED_LABELS, OTHER_LABELS, PUBLISHED_LABELS, SECTION_NAMES } from "../../data/header-labels.js";
import { readFullDate } from "../calendar-date.js";
import { type Cut, type Facts, opening, type Piece, type Scene, whole } from "../piece.js";
import { endsFinal, folded, wordsOf } from "../wording.js";

const DATE_LABELS = new Map(
  [
    ...PUBLISHED_LABELS.map((label) => [label, "published"] as const),
    ...MODIFIED_LABELS.map((label) => [label, "modified"] as const),
  ].sort(([a], [b]) => b.length - a.length),
);
const LABEL_INITIALS = new Set([...DATE_LABELS.keys()].map((label) => label.charAt(0)));
const FIELDS = new Map(Object.entries(FIELD_LABELS));
const OTHERS = new Set(OTHER_LABELS);
const SECTIONS = new Set(SECTION_NAMES);

/** The hour of an update on the day before it. */
const CLOCK_ALONE = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}(?![\p{L}]))?/u;
/** The same hour in a second zone: 10:15 GMT 11:15 UK. */
const SECOND_CLOCK = /^ {1,2}\d{1,2}[:.]\d{2} [A-Z]{2,4}(?![\p{L}])/u;
/** 3 hours ago; 5 min read: header lines without a date of the calendar. */
const RELATIVE = /^(?:about |an? )?\d{0,3} ?(?:sec|second|min|minute|hr|hour|day|week|month|year)s? (?:ago|read)$/i;

/**
 * Header metadata: lines with the story's dates, source, section.
 *
 *     Published: 3 May 2019 | Updated: 4 May 2019
 *     ^-----------------------------------------^
 *
 * At the very start a dated header may share its line with what follows it:
 *
 *     date 2021-04-23 Workers clear the square. Photo / AP
 *     ^-------------^
 */
export function readHeader(piece: Piece, scene: Scene): Cut | undefined {
  const dates = readDates(piece.head);
  if (dates) {
    if (piece.short && dates.end >= piece.head.length) {
      return scene.inBody && !dates.labelled ? undefined : whole(piece, "metadata", { facts: dates.facts });
    }
    const atStart = scene.found.length === 0 && dates.labelled;
    const opens = /^["'“‘(`]{0,2}[\p{Lu}\p{N}]/u.test(piece.head.slice(dates.rest));
    if (opens && !scene.inBody && (atStart || dates.barred)) {
      return opening(piece, "metadata", piece.head.slice(0, dates.rest).trimEnd().length, dates.rest, dates.facts);
    }
  }
  if (scene.inBody || !piece.short) return undefined;
  return readField(piece) ?? readSection(piece, scene);
}

/** Whether a line is header metadata wherever it stands before the body. */
export function isHeaderLine(line: string): boolean {
  const dates = readDates(line);
  return dates !== undefined && dates.end >= line.length;
}

interface Dates {
  /** Offset just past the last date. */
  readonly end: number;
  /** Offset of what follows the marks behind the last date. */
  readonly rest: number;
  /** Whether the first date has a label. */
  readonly labelled: boolean;
  /** Whether a bar stands behind the last date. */
  readonly barred: boolean;
  readonly facts: Facts;
}

/** The dates, each behind its label, that a line begins with; a date alone is the day of publication. */
function readDates(line: string): Dates | undefined {
  let facts: Facts = {};
  let end = 0;
  let rest = 0;
  let labelled = false;
  let barred = false;
  while (rest < line.length) {
    const inBracket = rest > 0 && line.charAt(rest) === "(";
    const label = readDateLabel(line, inBracket ? rest + 1 : rest);
    if (!label && rest > 0) break;
    const date = readFullDate(line, label?.end ?? rest);
    const hour = label && rest > 0 ? CLOCK_ALONE.exec(line.slice(label.end)) : null;
    if (!date?.value && label && hour) {
      end = rest = label.end + hour[0].length; // 3 May 2019 Last updated at 10:15 GMT
      continue;
    }
    if (!date?.value) break;
    labelled ||= label !== undefined;
    const field = label?.field ?? "published";
    if (facts[field] === undefined) facts = { ...facts, [field]: date.value };
    end = date.end + (SECOND_CLOCK.exec(line.slice(date.end))?.[0].length ?? 0);
    const marks = /^[ |,;·•)–—-]{0,6}/.exec(line.slice(end))?.[0] ?? "";
    barred = /[|·•]/.test(marks);
    rest = end + marks.length;
    if (rest === line.length || line.slice(rest) === ".") end = rest = line.length;
  }
  return end > 0 ? { end, rest, labelled, barred, facts } : undefined;
}

function readDateLabel(
  line: string,
  start: number,
): { readonly end: number; readonly field: "published" | "modified" } | undefined {
  const here = line.slice(start, start + 40).toLowerCase();
  if (!LABEL_INITIALS.has(here.charAt(0))) return undefined;
  for (const [label, field] of DATE_LABELS) {
    if (!here.startsWith(label)) continue;
    const mark = /^ {0,2}[:=]? {0,4}/.exec(here.slice(label.length))?.[0] ?? "";
    if (mark !== "") return { end: start + label.length + mark.length, field };
  }
  return undefined;
}

/** `Source: The Daily Post`, `Tags: trade, steel`, `Updated 3 hours ago`, `5 min read`. */
function readField(piece: Piece): Cut | undefined {
  const line = piece.head;
  if (RELATIVE.test(line)) return whole(piece, "metadata");
  const dated = readDateLabel(line, 0);
  if (dated && line.length <= 60 && (line.slice(0, dated.end).includes(":") || RELATIVE.test(line.slice(dated.end))))
    return whole(piece, "metadata");
  const colon = line.indexOf(":");
  if (colon < 2 || colon > 20) return undefined;
  const label = line.slice(0, colon).trim().toLowerCase();
  const value = folded(line.slice(colon + 1));
  const field = FIELDS.get(label);
  if (field && value !== "") return whole(piece, "metadata", { facts: { [field]: value } });
  return OTHERS.has(label) ? whole(piece, "metadata") : undefined;
}

/** The name of a section on a line above the headline: `World`. */
function readSection(piece: Piece, scene: Scene): Cut | undefined {
  const { next } = scene;
  if (scene.hasHeadline || scene.isRest || !SECTIONS.has(piece.head.toLowerCase()) || !next?.short || !scene.bodyAhead)
    return undefined;
  if (endsFinal(next.head) || wordsOf(next.head, 30).length > 25) return undefined;
  return whole(piece, "metadata", { facts: { section: piece.head } });
}
