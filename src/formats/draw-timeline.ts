import { QUAD_COLOURS } from "../data/quad-colours.js";
import type { Event } from "../events/index.js";
import { escapeMarkup } from "./escape-markup.js";
import { eventTitle } from "./event-title.js";
import { axisLabels } from "./timeline-axis.js";
import { type TimelineScale, timelineScale } from "./timeline-scale.js";
import { whenText } from "./when-text.js";

/** A row of the timeline. */
export interface TimelineEntry {
  /** The event. */
  readonly event: Event;
  /** What its row leads to, where it leads anywhere. */
  readonly href?: string;
}

/** The drawing of a timeline with its size. */
export interface Drawing {
  readonly marks: string;
  readonly height: number;
}

/** From this width on the labels stand beside the marks, below it above them. */
const WIDE = 600;
const HEAD = 30;
const PAD = 10;

interface Layout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  /** Middle of a mark and base of a label, from the top of their row. */
  readonly mark: number;
  readonly base: number;
  readonly label: number;
  /** Letters that a label has room for. */
  readonly letters: number;
}

/** Draws the rows of a timeline in order of time, those without a day last, under an axis. */
export function drawTimeline(entries: readonly TimelineEntry[], width: number): Drawing {
  const layout = layoutOf(width);
  const sorted = [...entries].sort((a, b) => compare(keyOf(a.event), keyOf(b.event)));
  const scale = timelineScale(
    sorted.flatMap(({ event }) => daysOf(event)),
    layout.left,
    layout.right,
  );
  const height = HEAD + sorted.length * layout.row + PAD;
  const rows = sorted.map((entry, index) => rowOf(entry, HEAD + index * layout.row, scale, layout));
  return { marks: axisOf(scale, layout, height) + rows.join(""), height };
}

function layoutOf(width: number): Layout {
  if (width < WIDE) {
    return {
      width,
      left: PAD,
      right: width - PAD,
      row: 36,
      mark: 26,
      base: 14,
      label: PAD / 2,
      letters: Math.floor((width - PAD) / 6.6),
    };
  }
  const left = Math.round(width * 0.46);
  return {
    width,
    left: left + PAD,
    right: width - PAD * 2,
    row: 24,
    mark: 12,
    base: 16,
    label: PAD / 2,
    letters: Math.floor((left - PAD) / 6.6),
  };
}

function axisOf(scale: TimelineScale, { width }: Layout, height: number): string {
  return axisLabels(scale, width)
    .map(({ text, at, anchor }) => {
      const x = round(at);
      return `<path class="tick" d="M${x} ${HEAD - 8}V${height - PAD}"/><text class="axis" x="${x}" y="14" text-anchor="${anchor}">${text}</text>`;
    })
    .join("");
}

function rowOf({ event, href }: TimelineEntry, top: number, scale: TimelineScale, layout: Layout): string {
  const { short } = QUAD_COLOURS[event.codes.quad];
  const title = eventTitle(event);
  const when = whenText(event.time);
  const hint = `<title>${escapeMarkup([title, when || "no date", event.status].join("\n"))}</title>`;
  const hit = `<rect class="hit" x="0" y="${top}" width="${layout.width}" height="${layout.row}" rx="4"/>`;
  const [type, rest] = partsOf(cut(title, layout.letters), event.type);
  const words = `<tspan class="type">${escapeMarkup(type)}</tspan>${escapeMarkup(rest)}`;
  const label = `<text class="label" x="${layout.label}" y="${top + layout.base}">${words}</text>`;
  const body = hint + hit + label + markOf(event, top + layout.mark, scale, layout);
  const done =
    event.status === "occurred" || event.status === "ongoing" ? "" : event.status === "negated" ? " undone negated" : " undone";
  const row = `<g class="row ${short}${done}">${body}</g>`;
  return href === undefined ? row : `<a href="${escapeMarkup(href)}">${row}</a>`;
}

/** A dot for a day, a bar for more, with a point where the time is open. */
function markOf({ time }: Event, y: number, { at }: TimelineScale, { left, right }: Layout): string {
  const from = time?.start?.slice(0, 10);
  const to = time?.end?.slice(0, 10);
  if (from === undefined && to === undefined)
    return `<text class="axis" x="${right}" y="${y + 4}" text-anchor="end">no date</text>`;
  if (from === undefined && to !== undefined) {
    const x = round(at(to));
    return `<path class="line" d="M${Math.max(round(left - 4), x - 22)} ${y}H${x}"/><circle class="mark by" cx="${x}" cy="${y}" r="4.5"/>`;
  }
  const x = round(at(from ?? ""));
  if (to === undefined) {
    const end = round(right + 6);
    return `<path class="mark" d="M${Math.min(x, end - 12) - 4} ${y - 4}H${end - 6}L${end} ${y}L${end - 6} ${y + 4}H${Math.min(x, end - 12) - 4}Z"/>`;
  }
  if (from === to) return `<circle class="mark" cx="${x}" cy="${y}" r="5"/>`;
  const first = x - 4;
  return `<rect class="mark" x="${first}" y="${y - 3.5}" width="${round(Math.max(10, at(to) + 4 - first))}" height="7" rx="3.5"/>`;
}

/** A label as its type and the rest. */
const partsOf = (label: string, type: string): [string, string] =>
  label.startsWith(type) ? [type, label.slice(type.length)] : [label, ""];

function daysOf({ time }: Event): string[] {
  return [time?.start, time?.end].flatMap((moment) => (typeof moment === "string" ? [moment.slice(0, 10)] : []));
}

const keyOf = ({ time }: Event): string => time?.start ?? time?.end ?? "9999-99";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const round = (value: number): number => Math.round(value * 10) / 10;

function cut(text: string, letters: number): string {
  const characters = [...text];
  return characters.length <= letters
    ? text
    : `${characters
        .slice(0, letters - 1)
        .join("")
        .trimEnd()}…`;
}
