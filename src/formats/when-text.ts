import type { EventTime } from "../events/index.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** When an event was, for people: `"12–18 Apr 2021"`, `"from 31 Mar 2021"`, `"by 23 Apr 2021"`. */
export function whenText(time: EventTime | undefined): string {
  if (time === undefined) return "";
  const { start, end } = time;
  if (start === undefined) return end === null ? "" : `by ${dayText(end)}`;
  if (end === null) return `from ${dayText(start)}`;
  return start.slice(0, 10) === end.slice(0, 10) ? dayText(start) : rangeText(start, end);
}

/** A day for people: `"23 Apr 2021"`. */
export function dayText(moment: string): string {
  return `${shortDay(moment)} ${moment.slice(0, 4)}`;
}

/** A day for people, its year left out: `"23 Apr"`. */
export function shortDay(moment: string): string {
  return `${Number(moment.slice(8, 10))} ${MONTHS[Number(moment.slice(5, 7)) - 1] ?? ""}`;
}

function rangeText(start: string, end: string): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8, 10))}–${dayText(end)}`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${shortDay(start)} – ${dayText(end)}` : `${dayText(start)} – ${dayText(end)}`;
}
