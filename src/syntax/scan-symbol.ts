import { emoticons } from "../data/addresses";
import { alphanumericEnd, isBlank, isDigit, isLetter, symbolEnd } from "./characters";

const repeating = "*=_~#+—$|";

function sameRunEnd(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) === unit) at += 1;
  return at;
}

/** The end of the punctuation mark, symbol, emoticon or emoji at a position; repeated marks are one word. */
export function symbolWordEnd(text: string, start: number, end: number, chunkStart: number): number {
  const emoticon = emoticonEnd(text, start, end, chunkStart);
  if (emoticon > start) return emoticon;
  const mark = text.charAt(start);
  const next = start + 1 < end ? text.charAt(start + 1) : "";
  switch (mark) {
    case ".":
      return stopsEnd(text, start, end);
    case "!":
    case "?":
      return cryEnd(text, start, end);
    case "…":
      return sameRunEnd(text, next === "." ? start + 1 : start, end);
    case "-":
    case "=":
      return dashesEnd(text, start, end);
    case "'":
    case "`":
      return next === mark ? start + 2 : start + 1;
    case "’":
    case "‘":
      return next === "’" || (mark === "‘" && next === "‘") ? start + 2 : start + 1;
    case "<":
    case ">":
      return next === mark ? start + 2 : start + 1;
    default:
      return repeating.includes(mark) ? sameRunEnd(text, start, end) : symbolEnd(text, start, end);
  }
}

/** "...", a decimal without its zero (".5"), or a full stop with the question mark that follows it (".?"). */
function stopsEnd(text: string, start: number, end: number): number {
  const stops = sameRunEnd(text, start, end);
  if (stops - start > 1 || stops >= end) return stops;
  const opens = start === 0 || !(isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)));
  if (opens && isDigit(text.charCodeAt(stops))) return alphanumericEnd(text, stops, end);
  return "?!".includes(text.charAt(stops)) ? cryEnd(text, stops, end) : stops;
}

function cryEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && (text.charAt(at) === "!" || text.charAt(at) === "?")) at += 1;
  return at;
}

function dashesEnd(text: string, start: number, end: number): number {
  const run = sameRunEnd(text, start, end);
  return run < end && text.charAt(run) === ">" ? run + 1 : run;
}

/** An emoticon stands at the start of its chunk or after a closing mark, and no letter or digit follows it. */
function emoticonEnd(text: string, start: number, end: number, chunkStart: number): number {
  if (!":;=<>(^-o".includes(text.charAt(start))) return start;
  const found = emoticons.find((each) => text.startsWith(each, start));
  if (found === undefined || start + found.length > end) return start;
  const open = start === chunkStart || found.length > 2 || ".,!?".includes(text.charAt(start - 1));
  const next = text.charCodeAt(start + found.length);
  const closed = start + found.length >= end || isBlank(next) || ".,!?;:)".includes(String.fromCharCode(next));
  return open && closed ? start + found.length : start;
}
