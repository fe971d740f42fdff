import { QUAD_COLOURS } from "../data/quad-colours.js";
import { TidingsError } from "../text/index.js";
import { drawTimeline } from "./draw-timeline.js";
import { type Reportable, reportsOf } from "./reports.js";
import { timelineStyle } from "./timeline-style.js";

/** Options of {@link toTimelineSvg}. */
export interface TimelineOptions {
  /** Width in pixels, 280 to 4000 (960); below 600 the labels stand above the marks. */
  readonly width?: number;
}

/** Height of the legend. */
const LEGEND = 34;

/** Room of an entry of the legend. */
const ENTRY = 172;

/**
 * Draws events as a timeline, a row for each in order of time, coloured by quad class: dots are days, bars are longer,
 * arrows are still open, hollow marks did not happen (yet). Long gaps are drawn shorter than they are. The picture is
 * self-contained, follows the reader's light or dark scheme, runs no script, and each row tells more on hover.
 * Source: SVG 2; CSS media queries 5 (`prefers-color-scheme`).
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events, `INVALID_OPTION` for a wrong width.
 *
 * @example
 * ```ts
 * import { toTimelineSvg } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const picture = toTimelineSvg(SAMPLE_EVENTS, { width: 640 });
 * picture.startsWith('<svg xmlns="http://www.w3.org/2000/svg" class="tidings-timeline" width="640"'); // => true
 * ```
 */
export function toTimelineSvg(input: Reportable, { width = 960 }: TimelineOptions = {}): string {
  if (!(Number.isInteger(width) && width >= 280 && width <= 4000)) {
    throw new TidingsError("INVALID_OPTION", `width is a whole number from 280 to 4000, not ${JSON.stringify(width)}.`);
  }
  const entries = [...reportsOf(input, "toTimelineSvg")].map(({ event }) => ({ event }));
  const { marks, height } = drawTimeline(entries, width);
  const columns = Math.max(1, Math.floor(width / ENTRY));
  const legend = Object.values(QUAD_COLOURS)
    .map(({ short, name }, index) => {
      const x = 8 + (index % columns) * ENTRY;
      const y = 16 + Math.floor(index / columns) * 20;
      return `<g class="${short}"><circle class="mark" cx="${x + 4}" cy="${y - 4}" r="5"/><text x="${x + 15}" y="${y}">${name}</text></g>`;
    })
    .join("");
  const top = LEGEND + (Math.ceil(4 / columns) - 1) * 20;
  const total = top + height;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="tidings-timeline" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" aria-label="Timeline of ${entries.length} events">`;
  const ground = `<rect width="${width}" height="${total}" fill="var(--tl-ground)"/>`;
  return `${open}<style>${timelineStyle()}</style>${ground}${legend}<g transform="translate(0 ${top})">${marks}</g></svg>`;
}
