import type { TimelineScale } from "./timeline-scale.js";
import { dayText, shortDay } from "./when-text.js";

/** A day that is written on the axis of a timeline. */
export interface AxisLabel {
  /** The day for people, its year left out where the label before it has the same. */
  readonly text: string;
  /** The place of the day. */
  readonly at: number;
  /** Which part of the label stands there. */
  readonly anchor: "start" | "middle" | "end";
}

/** Width of a letter of the axis, and the room between two labels. */
const LETTER = 6.2;
const GAP = 10;

/** The labels of an axis that is so wide: the last day always, the others where none touches another. */
export function axisLabels({ days, at }: TimelineScale, width: number): AxisLabel[] {
  const last = days.at(-1);
  if (last === undefined) return [];
  const end = startOf(labelOf(last, at(last), undefined, width)) - GAP;
  const labels: AxisLabel[] = [];
  let [free, before] = [Number.NEGATIVE_INFINITY, ""];
  for (const day of days.slice(0, -1)) {
    const label = labelOf(day, at(day), before, width);
    if (startOf(label) < free || endOf(label) > end) continue;
    labels.push(label);
    [free, before] = [endOf(label) + GAP, day];
  }
  return [...labels, labelOf(last, at(last), before, width)];
}

function labelOf(day: string, at: number, before: string | undefined, width: number): AxisLabel {
  const text = before?.slice(0, 4) === day.slice(0, 4) ? shortDay(day) : dayText(day);
  const half = widthOf(text) / 2;
  return { text, at, anchor: at < half ? "start" : at > width - half ? "end" : "middle" };
}

const widthOf = (text: string): number => text.length * LETTER;

const PARTS_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

const startOf = ({ text, at, anchor }: AxisLabel): number => at - widthOf(text) * PARTS_BEFORE[anchor];

const endOf = (label: AxisLabel): number => startOf(label) + widthOf(label.text);
