import type { Span } from "../text/index.js";

/** Something found in a text that a page shows: a span with the element around it. */
export interface TextMark extends Span {
  /** Marks of a lower level stand outside those of a higher one where both have the same span. */
  readonly level: number;
  /** The element's name. */
  readonly tag: "a" | "span" | "time";
  /** Its attributes, written out and escaped: ` class="quote"`. */
  readonly attributes: string;
  /** Its id, which only its first piece gets. */
  readonly id?: string;
}
