import { QUAD_COLOURS } from "../data/quad-colours.js";
import { TIMELINE_COLOURS, TIMELINE_CSS } from "../data/timeline-css.js";

/** The style sheet of a timeline, for light and dark ground. */
export function timelineStyle(): string {
  return `.tidings-timeline{${TIMELINE_COLOURS.light};${quadVariables("light")}}@media(prefers-color-scheme:dark){.tidings-timeline{${TIMELINE_COLOURS.dark};${quadVariables("dark")}}}${TIMELINE_CSS}`;
}

/** The colours of the quad classes as CSS custom properties: `--vc:#…;--mc:…`. */
export function quadVariables(ground: "light" | "dark"): string {
  return Object.values(QUAD_COLOURS)
    .map((colour) => `--${colour.short}:${colour[ground]}`)
    .join(";");
}
