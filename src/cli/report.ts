import type { Event, EventTime, Participant, Span, Story } from "tidings";
import { table } from "./table.js";

/** How a report looks. */
export interface ReportStyle {
  /** Whether to use ANSI colour. */
  readonly colour: boolean;
  /** Columns to fill. */
  readonly width: number;
}

/** A report that a person likes to read: title and date, then the events in time order with the words that prove them. */
export function report(story: Story, style: ReportStyle): string {
  const { article } = story;
  const bold = (text: string): string => (style.colour ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string): string => (style.colour ? `\u001b[2m${text}\u001b[22m` : text);
  const title = article.title ?? "(no headline)";
  const about = [article.published, article.byline, article.source].filter((part) => part !== undefined).join(" · ");
  const head = `${bold(title)}\n${about === "" ? "" : `${dim(about)}\n`}`;
  if (story.events.length === 0) return `${head}\nNo political events found.\n`;
  const events = inTimeOrder(story.events);
  const rows = events.map((event) => [
    when(event.time),
    event.mode === undefined ? event.type : `${event.type} ${event.mode}`,
    event.status,
    names(event.actors),
    names(event.recipients),
    event.place === undefined ? "" : oneLine(event.place.text),
  ]);
  const proofs = events.map((event) => oneLine(words(article.text, event.evidence[0]?.span ?? event.trigger.span)));
  const body = table(["when", "what", "status", "who", "to whom", "where"], rows, proofs, style.width, bold, dim);
  const count = `${story.events.length} ${story.events.length === 1 ? "event" : "events"}`;
  const quotes = `${story.quotes.length} ${story.quotes.length === 1 ? "quotation" : "quotations"}`;
  return `${head}\n${body}\n${dim(`${count}, ${quotes}, ${story.entities.length} actors and places`)}\n`;
}

/** Events by start, those without a time last; the order of the text among equals. */
function inTimeOrder(events: readonly Event[]): Event[] {
  const key = ({ time }: Event): string => time?.start ?? time?.end ?? "9999";
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function when(time: EventTime | undefined): string {
  if (time === undefined) return "";
  const start = time.start?.slice(0, 10);
  const end = time.end?.slice(0, 10);
  if (time.basis === "document") return start === undefined ? `by ${end}` : `from ${start}`;
  if (start === end || end === undefined) return start === undefined ? "" : end === undefined ? `${start} …` : start;
  return start === undefined ? `until ${end}` : `${start} – ${end}`;
}

function names(participants: readonly Participant[]): string {
  return participants
    .map(({ text, country, sector }) => {
      const code = [country, sector].filter((part) => part !== undefined).join(" ");
      return code === "" ? oneLine(text) : `${oneLine(text)} (${code})`;
    })
    .join("; ");
}

function words(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
