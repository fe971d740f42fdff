import type { LineForms } from "./paragraphs.js";
import { isBoilerplateLine } from "./recognise/boilerplate.js";
import { isBylineLine } from "./recognise/byline.js";
import { isCreditLine } from "./recognise/caption.js";
import { isHeaderLine } from "./recognise/header.js";
import { isListLine, isQuotedLine } from "./recognise/list.js";
import { levelled } from "./wording.js";

/** Lines of these forms are short. */
const REACH = 300;

/** What the recognisers know about single lines, for the grouping of lines. */
export const lineForms: LineForms = {
  stands: (line) => isListLine(head(line)) || (line.length <= REACH && standsByItself(head(line))),
  isQuoted: (line) => isQuotedLine(head(line)),
  isCredit: (line) => line.length <= REACH && isCreditLine(head(line)),
};

function standsByItself(line: string): boolean {
  return isHeaderLine(line) || isBylineLine(line) || isBoilerplateLine(line) || isCreditLine(line);
}

function head(line: string): string {
  return levelled(line.slice(0, REACH));
}
