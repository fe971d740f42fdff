// The colours of the four quad classes on light and on dark ground; each has a contrast of 4.5 and more against its ground, and
// the four stay apart for the colour-blind (blue and green for cooperation, ochre and red for conflict).
export const QUAD_COLOURS = {
  "verbal-cooperation": { short: "vc", name: "verbal cooperation", light: "#1f5fae", dark: "#8ab8f2" },
  "material-cooperation": { short: "mc", name: "material cooperation", light: "#0f7158", dark: "#62cdaa" },
  "verbal-conflict": { short: "vx", name: "verbal conflict", light: "#8f5a00", dark: "#e3b04b" },
  "material-conflict": { short: "mx", name: "material conflict", light: "#b3271e", dark: "#ff8f80" },
} as const;
