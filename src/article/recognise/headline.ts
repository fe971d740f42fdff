import { type Cut, type Piece, type Scene, whole } from "../piece.js";
import {
  endsFinal,
  folded,
  isAllCaps,
  isCapitalised,
  isSentenceBorder,
  startsSmall,
  withoutClosers,
  wordsOf,
} from "../wording.js";

const LONGEST_HEADLINE = 22;
/** A longer question asks something in running speech. */
const LONGEST_QUESTION = 16;
const LONGEST_HEADING = 14;
/** 7 p.m.: the hours that head the entries of a running report. */
const HOUR = /^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|noon|midnight)$/i;

/**
 * The headline: the first short line, above the body, that does not end as a sentence does.
 *
 *     Ministers agree to reopen the strait       Will the truce hold?       Army Says Border Is Closed.
 *
 * Above a dateline or a byline it is the headline even with a full stop.
 */
export function readHeadline(piece: Piece, scene: Scene): Cut | undefined {
  if (scene.hasHeadline || scene.inBody || !piece.short) return undefined;
  const line = piece.head;
  if (scene.title !== undefined && folded(line) === scene.title) return headline(piece);
  if (!scene.bodyAhead || !isTitleLike(line, LONGEST_HEADLINE)) return undefined;
  const mark = /[.:;,…?]$/.exec(withoutClosers(line))?.[0];
  if (mark === "?") return wordsOf(line).length <= LONGEST_QUESTION ? headline(piece) : undefined;
  const opened = scene.found.some((block) => block.kind === "dateline" || block.kind === "byline");
  const stopped = (mark === "." && scene.openingAhead && !opened) || (/^[.;]$/.test(mark ?? "") && isTitleCase(line));
  return mark === undefined || stopped ? headline(piece) : undefined;
}

/**
 * A heading: a short line without an end mark that has running text below it.
 *
 *     … and left the city.
 *
 *     What happens next?
 *
 *     The council meets again …
 */
export function readHeading(piece: Piece, scene: Scene): Cut | undefined {
  const line = piece.head;
  if (!piece.short || scene.isRest || !scene.next || scene.next.head.length <= line.length) return undefined;
  if (scene.inBody && HOUR.test(line)) return whole(piece, "heading");
  if (!isTitleLike(line, LONGEST_HEADING) || isSpeech(line)) return undefined;
  if (/[.:;,!…]$/.test(withoutClosers(line)) && !(scene.inBody && isAllCaps(line) && wordsOf(line, 3).length >= 3))
    return undefined;
  if (!scene.inBody) return scene.hasHeadline && scene.bodyAhead ? whole(piece, "heading") : undefined;
  const asked = withoutClosers(line).endsWith("?");
  const textBelow = endsFinal(scene.next.tail) || !scene.next.short;
  const numbered = /\d$/.test(line) && line.includes(":"); // "Injured: 74" is a line of figures
  return textBelow && !numbered && (!asked || wordsOf(line).length <= 8) ? whole(piece, "heading") : undefined;
}

function headline(piece: Piece): Cut {
  return whole(piece, "headline", { facts: { title: folded(piece.head) } });
}

/** Whether somebody speaks: `“Who told you?”`, `“Nobody told us” — Ann Lee`, `LEE: Why not?`; a title may be a quotation throughout. */
function isSpeech(line: string): boolean {
  if (/^\p{Lu}[\p{Lu} .'-]{2,40}: /u.test(line)) return true;
  if (/["“”]/.test(line) && /\?["”]?$/.test(line)) return true;
  return /^["“`]/.test(line) && !/["”']$/.test(line);
}

/** Whether a line could be the title of something: one statement, few words, no small beginning but of a name. */
function isTitleLike(line: string, longest: number): boolean {
  const words = wordsOf(line, longest + 1);
  if (words.length === 0 || words.length > longest || /^[^\p{L}\p{N}"'“‘«([¿¡$€£#@]/u.test(line)) return false;
  if (startsSmall(line) && !/^\p{Ll}{1,2}\p{Lu}/u.test(line)) return false;
  const borders = words.filter((word, i) => i > 0 && isSentenceBorder(words[i - 1]?.text ?? "", word.text)).length;
  return borders === 0 || (borders === 1 && !/[.!?]$/.test(withoutClosers(line)));
}

/** Whether nearly all words of more than three letters begin with a capital; such a line may even end in a stop. */
function isTitleCase(line: string): boolean {
  const long = wordsOf(line).filter((word) => word.text.replace(/[^\p{L}]/gu, "").length > 3);
  const capitals = long.filter((word) => isCapitalised(word.text)).length;
  return long.length >= 3 && capitals >= long.length * 0.9;
}
