import { GLUED_LINKS, GLUED_PHRASES } from "../../data/boilerplate-phrases.js";

/** A stretch of a paragraph that belongs to the site. */
export interface GluedBoilerplate {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = "(?<=[.!?…][\"'”’)]{0,2} {1,3})";
/** A phrase of the site between two sentences: `… he said. Advertisement The minister …`. */
const BETWEEN = new RegExp(`${SENTENCE_END}(?:${GLUED_PHRASES.join("|")})(?= {1,3}["'“‘\`]{0,2}\\p{Lu}| {0,3}$)`, "gu");
/** A link to another story behind the last sentence: `… he said. Read more: How it began`. */
const BEHIND = new RegExp(`${SENTENCE_END}(?:${GLUED_LINKS.join("|")}): ?\\p{Lu}`, "gu");
const LONGEST_LINK = 160;

/** The lines of the site that a copied page has glued into a paragraph, or behind it. */
export function gluedBoilerplate(line: string): readonly GluedBoilerplate[] {
  const stretches: GluedBoilerplate[] = [];
  for (const match of line.matchAll(BETWEEN)) stretches.push({ start: match.index, end: match.index + match[0].length });
  const from = Math.max(0, line.length - LONGEST_LINK);
  for (const match of line.slice(from).matchAll(BEHIND)) {
    stretches.push({ start: from + match.index, end: line.length });
    break;
  }
  return stretches;
}
