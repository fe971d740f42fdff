import { type Span, trimSpan } from "../text/index.js";
import type { RawBlock } from "./paragraphs.js";
import { type Found, type Piece, pieceAt, type Recogniser, type Scene } from "./piece.js";
import { readBoilerplate } from "./recognise/boilerplate.js";
import { isBylineLine, readByline } from "./recognise/byline.js";
import { readCaption } from "./recognise/caption.js";
import { readDateline } from "./recognise/dateline.js";
import { readHeader } from "./recognise/header.js";
import { readHeading, readHeadline } from "./recognise/headline.js";
import { readBlockQuote, readListItem } from "./recognise/list.js";
import { paragraphReader } from "./recognise/paragraph.js";
import { endsFinal, folded, wordsOf } from "./wording.js";

/**
 * The recognisers in their order. Forms that only one kind has come first; the caption comes before the headline, for
 * captions stand above the body as well; what nobody claims is a paragraph.
 */
const RECOGNISERS: readonly Recogniser[] = [
  readHeader,
  readBlockQuote,
  readListItem,
  readBoilerplate,
  readByline,
  readDateline,
  readCaption,
  readHeadline,
  readHeading,
];

/** A dateline or a byline further down than this opens no story. */
const EARLY = 5;

/** Finds out what each raw block is, cutting those that hold more than one block. */
export function classifyBlocks(text: string, raws: readonly RawBlock[], title: string | undefined): readonly Found[] {
  const recognisers = [...RECOGNISERS, paragraphReader(text)];
  const pieces = raws.map((raw, i) => pieceAt(text, raw.span, raw.gap || i === 0));
  const lastBody = pieces.reduce((last, piece, i) => (looksLikeBody(piece) ? i : last), -1);
  const found: Found[] = [];
  let scene: Scene = {
    found,
    inBody: false,
    hasHeadline: false,
    hasByline: false,
    isRest: false,
    previous: undefined,
    next: undefined,
    bodyAhead: false,
    openingAhead: false,
    title: title === undefined ? undefined : folded(title),
  };
  const opening = pieces.slice(0, EARLY).reduce((last, piece, i) => (i > 0 && opensStory(piece, scene) ? i : last), -1);
  pieces.forEach((whole, i) => {
    let piece: Piece | undefined = whole;
    scene = {
      ...scene,
      isRest: false,
      previous: pieces[i - 1],
      next: pieces[i + 1],
      bodyAhead: i < lastBody,
      openingAhead: i < opening,
    };
    while (piece) {
      const rest = take(piece, scene, recognisers, found);
      scene = {
        ...scene,
        isRest: true,
        inBody: scene.inBody || found.at(-1)?.kind === "paragraph",
        hasHeadline: scene.hasHeadline || found.at(-1)?.kind === "headline",
        hasByline: scene.hasByline || found.at(-1)?.kind === "byline",
      };
      const left = rest && trimSpan(text, rest.start, rest.end);
      piece = left && left.start < left.end ? pieceAt(text, left, false) : undefined;
    }
  });
  return found;
}

/** Adds what the first recogniser that knows the piece finds in it, and says what is left. */
function take(piece: Piece, scene: Scene, recognisers: readonly Recogniser[], found: Found[]): Span | undefined {
  for (const recogniser of recognisers) {
    const cut = recogniser(piece, scene);
    if (!cut) continue;
    found.push(...cut.found);
    if (cut.rest === undefined) return undefined;
    return { start: cut.rest, end: piece.span.end };
  }
  return undefined;
}

/** Whether a piece could be running text: it ends as sentences do, or it is too long for anything else. */
function looksLikeBody(piece: Piece): boolean {
  return !piece.short || (endsFinal(piece.tail) && wordsOf(piece.head, 6).length >= 5) || wordsOf(piece.head, 41).length > 40;
}

/** Whether a story begins with this piece: its dateline, or the byline above it. */
function opensStory(piece: Piece, scene: Scene): boolean {
  return readDateline(piece, scene) !== undefined || isBylineLine(piece.head);
}
