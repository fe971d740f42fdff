import { INNER_PHRASES, LABEL_PHRASES, OPENING_PHRASES, SOCIAL_SITES, WHOLE_PHRASES } from "../../data/boilerplate-phrases.js";
import { type Cut, type Piece, type Scene, whole } from "../piece.js";
import { wordsOf } from "../wording.js";

const WHOLE = new Set(WHOLE_PHRASES);
const LABELS = new Set(LABEL_PHRASES);
/** The opening phrases by their first three characters, so that a line is compared with few of them. */
const OPENINGS = new Map<string, readonly string[]>();
for (const phrase of OPENING_PHRASES) OPENINGS.set(phrase.slice(0, 3), [...(OPENINGS.get(phrase.slice(0, 3)) ?? []), phrase]);
const SITES = new Set(SOCIAL_SITES);

/** No invitation and no legal line has more words than this. */
const LONGEST = 60;
const LONGEST_OPENING = 45;

/**
 * What belongs to the site and not to the story: invitations, links to other stories, legal lines, rules of dashes.
 *
 *     Read more: How the talks began       © 2021 The Daily Post       * * *
 */
export function readBoilerplate(piece: Piece, scene: Scene): Cut | undefined {
  if (!piece.short) return undefined;
  const line = piece.head;
  if (isBoilerplateLine(line)) return whole(piece, "boilerplate");
  const count = wordsOf(line, LONGEST + 1).length;
  if (count > LONGEST) return undefined;
  const plain = bare(line);
  const label = plain.slice(0, Math.max(0, plain.search(/ ?[:–—|]| - /)));
  const linked = count <= LONGEST_OPENING && LABELS.has(label) && (scene.inBody || scene.hasHeadline); // above the headline it is a headline: "Watch: Storm hits"
  const opens = count <= LONGEST_OPENING && (OPENINGS.get(plain.slice(0, 3)) ?? []).some((phrase) => opensWith(plain, phrase));
  const holds = INNER_PHRASES.some((phrase) => plain.includes(phrase));
  return linked || opens || holds || isFollow(plain) || isCopyright(plain) ? whole(piece, "boilerplate") : undefined;
}

/** Whether a line is boilerplate by itself: a phrase of the site's own furniture, a bare link, a rule without words. */
export function isBoilerplateLine(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (/^(?:-30-|-0-|#30#)$/.test(line)) return true;
  if (/^(?:https?:\/\/|www\.)[^ ]{1,390}$/i.test(line)) return true;
  return WHOLE.has(bare(line, true).replace(/[ .!:…»>→"'”’)\]*-]{1,12}$/, ""));
}

/** The line in small letters without the marks before it; quotation marks stay, for speech is no invitation. */
function bare(line: string, quotesToo = false): string {
  return line.toLowerCase().replace(quotesToo ? /^[ ([*•>→»▶#|"“'‘–—-]{1,12}/ : /^[ ([*•>→»▶#|–—-]{1,12}/, "");
}

/** Whether `phrase` opens the line and its last word ends there. */
function opensWith(line: string, phrase: string): boolean {
  return line.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(line.slice(phrase.length));
}

/** `Follow Ann Lee on Twitter @annlee`, not `Follow the money`. */
function isFollow(line: string): boolean {
  const words = wordsOf(line, 26);
  if (
    words.length > 25 ||
    !/^["“]?(?:on twitter )?follow$/.test(
      words
        .slice(0, words[0]?.text === "on" ? 3 : 1)
        .map((word) => word.text)
        .join(" "),
    )
  )
    return false;
  return words.some(
    (word, i) =>
      word.text.startsWith("@") || (word.text === "on" && SITES.has((words[i + 1]?.text ?? "").replace(/[^a-z]/g, ""))),
  );
}

/** `© 2021 The Daily Post`, `Copyright 2021 Reuters`; `© Getty Images` is the credit of a picture. */
function isCopyright(line: string): boolean {
  const opener = /^(?:©|\(c\)|c\)|copyright) ?(?:©|\(c\))? ?/.exec(line)?.[0];
  return opener !== undefined && /^(?:[\p{L},.&' ]{0,40} )?(?:19|20)\d{2}(?!\d)/u.test(line.slice(opener.length));
}
