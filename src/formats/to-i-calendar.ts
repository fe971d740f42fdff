import type { EventStatus } from "../events/index.js";
import { isIsoMoment, TidingsError, textAt } from "../text/index.js";
import { calendarLine, calendarText } from "./calendar-line.js";
import { calendarTime, utcMoment } from "./calendar-time.js";
import { eventDay } from "./event-day.js";
import { eventTitle, oneLine } from "./event-title.js";
import { type Report, type Reportable, reportsOf } from "./reports.js";

/** Options of {@link toICalendar}. */
export interface CalendarOptions {
  /** When the calendar is made, as an ISO date or date-time: its `DTSTAMP`. Else that of the article or the event. */
  readonly stamp?: string;
}

const STATUS: { readonly [S in EventStatus]: string } = {
  occurred: "CONFIRMED",
  ongoing: "CONFIRMED",
  planned: "TENTATIVE",
  requested: "TENTATIVE",
  hypothetical: "TENTATIVE",
  negated: "CANCELLED",
};

/**
 * Writes events as a calendar: whole days or clock times, lines folded at 75 octets, text escaped, the same `UID` for the
 * same event every time. An event that is still open stands on its first day; one without any day is left out.
 * Source: RFC 5545.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events, `INVALID_DATE` for a wrong `stamp`.
 *
 * @example
 * ```ts
 * import { toICalendar } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const lines = toICalendar(SAMPLE_EVENTS.filter((event) => event.type === "SANCTION")).split("\r\n");
 * lines.find((line) => line.startsWith("DTSTART")); // => "DTSTART;VALUE=DATE:20210412"
 * lines.find((line) => line.startsWith("DTEND")); // => "DTEND;VALUE=DATE:20210419"
 * ```
 */
export function toICalendar(input: Reportable, { stamp }: CalendarOptions = {}): string {
  if (stamp !== undefined && !(typeof stamp === "string" && isIsoMoment(stamp))) {
    throw new TidingsError(
      "INVALID_DATE",
      `stamp is ${JSON.stringify(stamp)}, which is no moment of the calendar. Give an ISO date-time such as "2021-04-23T08:00:00Z".`,
    );
  }
  const entries = [...reportsOf(input, "toICalendar")].map((report) => entryOf(report, stamp));
  const head =
    calendarLine("BEGIN", "VCALENDAR") + calendarLine("VERSION", "2.0") + calendarLine("PRODID", "-//tidings//tidings//EN");
  return head + entries.join("") + calendarLine("END", "VCALENDAR");
}

function entryOf(report: Report, stamp: string | undefined): string {
  const { event, story } = report;
  const day = eventDay(report);
  const time = event.time ? calendarTime(event.time.start, event.time.end) : calendarTime(day, day);
  if (time === undefined) return "";
  const made = stamp ?? story?.article.published ?? event.time?.end ?? event.time?.start ?? day ?? "";
  const { place } = event;
  const lines: (readonly [name: string, value: string] | undefined)[] = [
    ["BEGIN", "VEVENT"],
    ["UID", calendarText(oneLine(`${story ? `${story.article.id}-` : ""}${event.id}@tidings`))],
    ["DTSTAMP", utcMoment(made)],
    time.start,
    time.end,
    ["SUMMARY", calendarText(eventTitle(event))],
    ["DESCRIPTION", calendarText(descriptionOf(report))],
    place && ["LOCATION", calendarText(oneLine(place.text))],
    place?.coordinates && ["GEO", `${place.coordinates.latitude};${place.coordinates.longitude}`],
    ["CATEGORIES", [event.type, ...event.contexts].map(calendarText).join(",")],
    ["STATUS", STATUS[event.status]],
    ["TRANSP", "TRANSPARENT"],
    story?.article.url !== undefined && isUri(story.article.url) ? ["URL", story.article.url] : undefined,
    ["END", "VEVENT"],
  ];
  return lines.map((line) => (line === undefined ? "" : calendarLine(...line))).join("");
}

function descriptionOf({ event, story }: Report): string {
  const proof = story ? event.evidence.map(({ span }) => oneLine(textAt(story.article.text, span))) : [];
  const open = event.time?.end === null ? ["Still going on when it was reported."] : [];
  return [`Status: ${event.status}`, ...open, ...proof].join("\n");
}

const isUri = (url: string): boolean => /^[a-z][a-z0-9+.-]*:[\x21-\x7E]+$/i.test(url);
