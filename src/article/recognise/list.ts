import { type Cut, type Piece, type Scene, whole } from "../piece.js";

/** `• ` and its kin never open a paragraph. */
const BULLET = /^[•◦▪●■‣⁃∙·*] {1,8}[\p{L}\p{N}"'“‘«(`$€£@#]/u;
/** `- ` and `1. ` do, sometimes: they make a list where a neighbour has one too. */
const DASH = /^[-–—] {1,8}[^ ]/u;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\)) {1,8}[^ ]/u;

/**
 * An item of a list: one block an item, so that no sentence runs from one item into the next.
 *
 *     - open the crossings
 *     - free the prisoners
 */
export function readListItem(piece: Piece, scene: Scene): Cut | undefined {
  if (scene.isRest || /^\* {0,3}\*/.test(piece.head)) return undefined;
  if (BULLET.test(piece.head)) return whole(piece, "list");
  for (const marker of [DASH, NUMBER]) {
    if (!marker.test(piece.head)) continue;
    const neighbours = [scene.previous, scene.next].some((near) => near && marker.test(near.head));
    if (neighbours) return whole(piece, "list");
  }
  return undefined;
}

/** Lines quoted in the manner of mail: `> We agree.` */
export function readBlockQuote(piece: Piece, scene: Scene): Cut | undefined {
  return !scene.isRest && isQuotedLine(piece.head) ? whole(piece, "quote") : undefined;
}

/** Whether a line has the mark of quoted lines; `>100` has not. */
export function isQuotedLine(line: string): boolean {
  return /^>(?:[ >]|$)/.test(line);
}

/** Whether a line begins as items of lists do. */
export function isListLine(line: string): boolean {
  return BULLET.test(line) || DASH.test(line) || NUMBER.test(line);
}
