import type { Span } from "../../text/index.js";

/** A stretch in quotation marks, the marks included. */
export interface Mark {
  /** From the opening mark to the closing one, or to the end of the block where it is missing. */
  readonly span: Span;
  /** What stands between the marks. */
  readonly inner: Span;
  /** Whether the closing mark is there. */
  readonly closed: boolean;
}

type Role = "open" | "close" | "either";

const ROLES: Readonly<Record<string, Role>> = {
  "“": "open",
  "‟": "open",
  "„": "open",
  "«": "open",
  "``": "open",
  "”": "close",
  "»": "close",
  '"': "either",
  "''": "either",
  "＂": "either",
};

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–:\-‘'/]/u;
/** Words that begin with an apostrophe: 'em, 'til, 'cause, 'n', 'tis, 'twas, 'round, 'bout. */
const CLIPPED = /^(?:em|til|cause|n|tis|twas|round|bout)(?!\p{L})/iu;

/** The outermost stretches in quotation marks of `text` between `start` and `end`, in text order. */
export function findMarks(text: string, { start, end }: Span): Mark[] {
  const doubles = findDoubles(text, start, end);
  const singles: Mark[] = [];
  let from = start;
  for (const mark of doubles) {
    singles.push(...findSingles(text, from, mark.span.start));
    from = mark.span.end;
  }
  singles.push(...findSingles(text, from, end));
  return [...doubles, ...singles].sort((a, b) => a.span.start - b.span.start);
}

interface Sign {
  readonly at: number;
  readonly size: number;
  readonly glyph: string;
}

const SIGNS = /``|''|[“‟„«”»"＂]/gu;

function signsIn(text: string, start: number, end: number): Sign[] {
  return Array.from(text.slice(start, end).matchAll(SIGNS), ({ index, 0: glyph }) => ({
    at: start + index,
    size: glyph.length,
    glyph,
  }));
}

function findDoubles(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const signs = signsIn(text, start, end);
  // How many closing and opening curly marks are still to come tells a quotation in a quotation from a forgotten closer.
  let closersLeft = signs.filter((sign) => ROLES[sign.glyph] === "close").length;
  let openersLeft = signs.filter((sign) => ROLES[sign.glyph] === "open").length;
  // Of an odd number of straight marks one lacks its partner: a new sentence that opens in marks has found the gap.
  const isOdd = signs.filter((sign) => ROLES[sign.glyph] === "either").length % 2 === 1;
  let open: Sign | undefined;
  let inner = 0; // pairs open inside the outermost one
  const push = (from: Sign, innerEnd: number, to: number, closed: boolean): void => {
    marks.push({ span: { start: from.at, end: to }, inner: { start: from.at + from.size, end: innerEnd }, closed });
  };
  signs.forEach((sign, index) => {
    const role = ROLES[sign.glyph] ?? "either";
    if (role === "close") closersLeft--;
    if (role === "open") openersLeft--;
    const before = sign.at > start ? text.charAt(sign.at - 1) : " ";
    const after = sign.at + sign.size < end ? text.charAt(sign.at + sign.size) : " ";
    const leaning = OPENS_AFTER.test(before) && !/\s/u.test(after);
    const trailing = !/\s/u.test(before) && !LETTER.test(after);
    if (!open) {
      if (role === "open" || (role === "either" && leaning)) [open, inner] = [sign, 0];
      return;
    }
    const straight = ROLES[open.glyph] === "either";
    if (role === "open" && !trailing) {
      const afterStop = /[.,:;?!]\s$/u.test(text.slice(Math.max(open.at, sign.at - 2), sign.at));
      if (straight || closersLeft > openersLeft + 1 || (closersLeft > openersLeft && !afterStop)) inner++;
      else if (closersLeft > 0) {
        push(open, sign.at, sign.at, false);
        [open, inner] = [sign, 0];
      }
      return;
    }
    if (role === "either") {
      const opensInside = straight && leaning && LETTER.test(after) && !trailing;
      if (opensInside && isOdd && /[.?!]\s$/u.test(text.slice(Math.max(open.at, sign.at - 2), sign.at))) {
        push(open, sign.at, sign.at, false);
        [open, inner] = [sign, 0];
        return;
      }
      const inCurly = !straight && (!trailing || ROLES[signs[index + 1]?.glyph ?? ""] === "close");
      if (opensInside || inCurly) return;
    } else if (inner > 0) {
      inner--;
      return;
    }
    push(open, sign.at, sign.at + sign.size, true);
    open = undefined;
  });
  if (open) push(open, end, end, false);
  return marks.map((mark) => (mark.closed ? mark : trimmed(text, mark))).filter((mark) => mark.inner.end > mark.inner.start);
}

/** An unclosed stretch without the blanks at its end. */
function trimmed(text: string, mark: Mark): Mark {
  let end = mark.span.end;
  while (end > mark.inner.start && /\s/u.test(text.charAt(end - 1))) end--;
  return { ...mark, span: { start: mark.span.start, end }, inner: { start: mark.inner.start, end } };
}

/** Single marks outside double ones: 'So it is,' he said; not '90s, 'em, voters' or O'Neill. */
function findSingles(text: string, start: number, end: number): Mark[] {
  const glyphs = text.slice(start, end).matchAll(/['‘’]/g);
  const openers: number[] = [];
  const strong: number[] = []; // after punctuation: certainly a closing mark
  const weak: number[] = []; // after a letter: a closing mark or an apostrophe
  for (const { index, 0: glyph } of glyphs) {
    const at = start + index;
    const before = at > start ? text.charAt(at - 1) : " ";
    const after = at + 1 < end ? text.charAt(at + 1) : " ";
    if (before === glyph || after === glyph) continue;
    if (glyph !== "’" && /[\s([{—–:]/u.test(before) && /\p{L}/u.test(after) && !CLIPPED.test(text.slice(at + 1, at + 8)))
      openers.push(at);
    else if (glyph !== "‘" && !/\s/u.test(before) && !LETTER.test(after)) (/[.,!?…]/u.test(before) ? strong : weak).push(at);
  }
  const marks: Mark[] = [];
  let done = start;
  let s = 0;
  let w = 0;
  openers.forEach((at, index) => {
    if (at < done) return;
    while (s < strong.length && (strong[s] ?? 0) < at) s++;
    while (w < weak.length && (weak[w] ?? 0) < at) w++;
    const limit = openers[index + 1] ?? end;
    const certain = strong[s];
    const likely = weak[w];
    const close =
      certain !== undefined && certain < limit ? certain : likely !== undefined && likely < limit ? likely : undefined;
    if (close === undefined || close - at < 4) return;
    marks.push({ span: { start: at, end: close + 1 }, inner: { start: at + 1, end: close }, closed: true });
    done = close;
  });
  return marks;
}
