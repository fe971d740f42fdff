/** Where days stand on a timeline. */
export interface TimelineScale {
  /** The place of an ISO day that the scale was made with. */
  at(day: string): number;
  /** The days that it was made with, each once, in their order. */
  readonly days: readonly string[];
}

const DAY = 86_400_000;

/**
 * Places the days of a story between `left` and `right`. The order is kept and long gaps are drawn shorter: the room
 * between two days grows with the logarithm of their distance, or else seven years of background would leave no room
 * for the week that the story is about.
 */
export function timelineScale(days: Iterable<string>, left: number, right: number): TimelineScale {
  const sorted = [...new Set(days)].sort();
  const places = new Map<string, number>();
  let total = 0;
  let before: string | undefined;
  for (const day of sorted) {
    if (before !== undefined) total += Math.log2(1 + distance(before, day));
    places.set(day, total);
    before = day;
  }
  const at = (day: string): number =>
    total === 0 ? (left + right) / 2 : left + ((places.get(day) ?? 0) / total) * (right - left);
  return { at, days: sorted };
}

const distance = (from: string, to: string): number => Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / DAY));
