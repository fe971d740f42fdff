import type { Span } from "../text/index.js";
import type { BlockKind } from "./schema.js";
import { levelled } from "./wording.js";

/** How much of either end of a piece the recognisers look at; what is longer is running text. */
const REACH = 400;

/** A stretch of the text that waits for its kind. */
export interface Piece {
  /** Where it stands. */
  readonly span: Span;
  /** Its first characters, levelled: an offset in `head` plus `span.start` is an offset in the text. */
  readonly head: string;
  /** Its last characters, levelled. */
  readonly tail: string;
  /** Whether `head` is all of it. */
  readonly short: boolean;
  /** Whether a blank line stands before it, or the start of the text. */
  readonly gap: boolean;
}

/** What the text says about the story as a whole. */
export interface Facts {
  readonly published?: string;
  readonly modified?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly source?: string;
  readonly section?: string;
  readonly url?: string;
}

/** A block with what it says about the story. */
export interface Found {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly credit?: string;
  readonly facts?: Facts;
}

/** Where a piece stands in the story. */
export interface Scene {
  /** The blocks found so far. */
  readonly found: readonly Found[];
  /** Whether running text has been found. */
  readonly inBody: boolean;
  /** Whether a headline has been found. */
  readonly hasHeadline: boolean;
  /** Whether a byline has been found. */
  readonly hasByline: boolean;
  /** Whether the piece is what a recogniser left of a raw block, and not its beginning. */
  readonly isRest: boolean;
  /** The raw block before, if any. */
  readonly previous: Piece | undefined;
  /** The raw block behind, if any. */
  readonly next: Piece | undefined;
  /** Whether a raw block that looks like running text is still to come. */
  readonly bodyAhead: boolean;
  /** Whether a dateline or a byline opens one of the next blocks, all of them among the first of the story. */
  readonly openingAhead: boolean;
  /** The title that the caller gave, folded. */
  readonly title: string | undefined;
}

/** What a recogniser made of a piece: blocks, and the stretch behind them that is not theirs. */
export interface Cut {
  readonly found: readonly Found[];
  readonly rest?: number;
}

/** A recogniser looks at a piece in its place and says what it is, or `undefined` where it is nothing of its kind. */
export type Recogniser = (piece: Piece, scene: Scene) => Cut | undefined;

/** The piece at `span` of `text`. */
export function pieceAt(text: string, span: Span, gap: boolean): Piece {
  const head = levelled(text.slice(span.start, Math.min(span.end, span.start + REACH)));
  const short = span.end - span.start <= REACH;
  return { span, head, tail: short ? head : levelled(text.slice(span.end - REACH, span.end)), short, gap };
}

/** A cut that takes the whole piece as one block. */
export function whole(piece: Piece, kind: BlockKind, more: { readonly credit?: string; readonly facts?: Facts } = {}): Cut {
  return { found: [{ kind, span: piece.span, ...more }] };
}

/** A cut that takes the first `length` characters of the piece as a block; `rest` is where the next piece begins in it. */
export function opening(piece: Piece, kind: BlockKind, length: number, rest: number, facts?: Facts): Cut {
  const span = { start: piece.span.start, end: piece.span.start + length };
  return { found: [facts ? { kind, span, facts } : { kind, span }], rest: piece.span.start + rest };
}
