import { BYLINE_OPENERS, NAME_CONNECTORS, NOT_NAMES, REPORT_VERBS, ROLE_WORDS } from "../../data/byline-words.js";
import { readDatelineDate } from "../calendar-date.js";
import { type Cut, type Facts, type Piece, type Scene, whole } from "../piece.js";
import { endsFinal, folded, isCapitalised, type Word, wordsOf } from "../wording.js";
import { isNewsAgency } from "./agency.js";

const OPENERS = [...BYLINE_OPENERS].sort((a, b) => b.length - a.length);
const OPENER_INITIALS = new Set(OPENERS.flatMap((opener) => [opener.charAt(0), opener.charAt(0).toUpperCase()]));
const CONNECTORS = new Set(NAME_CONNECTORS);
const ROLES = new Set(ROLE_WORDS);
const VERBS = new Set(REPORT_VERBS);
const STRANGERS = new Set(NOT_NAMES);

/** No byline has more words than this; a longer one is a sentence. */
const LONGEST = 24;
/** Closing credits need a verb, a "by" and a name. */
const SHORTEST_CREDITS = 15;

/**
 * Who wrote the story, on a line of its own:
 *
 *     By Ann Lee and Bo Chen, Reuters       Words by Ann Lee       Ann Lee reports from Cairo
 *        ^--------------------------^
 *
 * and who else had a hand in it: `(Reporting by Ann Lee; Editing by Bo Chen)`, `Ann Lee contributed to this report.`
 */
export function readByline(piece: Piece, scene: Scene): Cut | undefined {
  if (!piece.short) return undefined;
  const line = piece.head;
  const opened = readOpened(line);
  if (opened) return whole(piece, "byline", scene.hasByline ? {} : { facts: factsOf(opened) });
  const credits = readCredits(line);
  if (credits) return whole(piece, "byline", scene.hasByline || credits.names === "" ? {} : { facts: { byline: credits.names } });
  if (scene.inBody && scene.next === undefined && isNewsAgency(line)) return whole(piece, "byline", { facts: { source: line } }); // it signs the story
  if (scene.inBody || !scene.bodyAhead) return undefined;
  if (scene.found.at(-1)?.kind === "byline" && isRole(line)) return whole(piece, "byline");
  const alone = readAlone(line, scene.hasHeadline);
  return alone ? whole(piece, "byline", { facts: factsOf(alone) }) : undefined;
}

/** Whether a line is a byline by its own opening words. */
export function isBylineLine(line: string): boolean {
  return readOpened(line) !== undefined;
}

/** `By A B and C D, Agency`: an opener, names, and nothing that a sentence would go on with. */
function readOpened(line: string): string | undefined {
  if (!OPENER_INITIALS.has(line.charAt(0))) return undefined;
  const small = line.slice(0, 40).toLowerCase();
  const opener = OPENERS.find(
    (candidate) =>
      small.startsWith(candidate) && (small.charAt(candidate.length) === " " || small.charAt(candidate.length) === ":"),
  );
  if (!opener || /^by /.test(line)) return opener ? readSmall(line) : undefined;
  return namesIn(line.slice(opener.length).replace(/^[ :]{1,4}/, ""));
}

/** A byline in small letters is one only with two full names' worth of capitals: `by Ann Lee`. */
function readSmall(line: string): string | undefined {
  const names = namesIn(line.slice(3).trimStart());
  return names !== undefined && wordsOf(names, 3).length >= 2 ? names : undefined;
}

/** `rest` where all of it is names, places, outlets and roles; `By Monday the army had …` and `By land and sea` are not. */
function namesIn(rest: string): string | undefined {
  const words = wordsOf(rest, LONGEST + 1);
  const [first, second] = words;
  if (!first || words.length > LONGEST) return undefined;
  if (
    isNewsAgency(withoutMark(rest)) ||
    /^(?:our )?(?:staff|agencies|correspondents?)(?: (?:writers?|reporters?|and agencies|correspondents?))?$/i.test(
      withoutMark(rest),
    )
  )
    return rest;
  if (!isCapitalised(first.text) || STRANGERS.has(first.text.toLowerCase().replace(/[^a-z-]/g, ""))) {
    if (!/^the /i.test(rest) || !isNewsAgency(withoutMark(rest))) return undefined;
  }
  if (!second || /[,:.!?]$/.test(first.text.replace(/^(?:\p{Lu}|Dr|Mr|Ms|Mrs|Sir|Prof)\.$/u, "")) || !isNameWord(second.text))
    return undefined;
  return words.every((word, i) => isBylineWord(words, word, i)) && !endsSentence(words) ? rest : undefined;
}

function isNameWord(word: string): boolean {
  return isCapitalised(word) || CONNECTORS.has(word.toLowerCase());
}

function isBylineWord(words: readonly Word[], word: Word, i: number): boolean {
  const plain = word.text.replace(/[,;.()|]{1,4}$/, "").replace(/^\(/, "");
  if (plain === "" || isCapitalised(plain) || CONNECTORS.has(plain.toLowerCase()) || ROLES.has(plain.toLowerCase())) return true;
  if (/^@|.@./.test(plain) || /^(?:https?:|www\.)/.test(plain)) return true;
  return /^\d/.test(plain) && words.length - i <= 8; // the date or time behind the names
}

/** A stop ends a byline only behind an initial, an abbreviation or a single statement: `By Ann Lee.` */
function endsSentence(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? "";
  if (/[!?:;…]$/.test(last)) return true;
  return /\.$/.test(last) && words.length > 8;
}

/** `Ann Lee reports`, `Ann Lee in Cairo`, `Ann Lee, Reuters`, `Reuters`: a line above the body that is only a name. */
function readAlone(line: string, hasHeadline: boolean): string | undefined {
  if (isNewsAgency(line)) return line;
  const words = wordsOf(line, 13);
  if (words.length < 2 || words.length > 12) return undefined;
  const nameEnd = words.findIndex((word) => !/^\p{Lu}[\p{L}'.-]{0,24}$/u.test(word.text));
  const verb = words[nameEnd];
  if (verb && nameEnd >= 2 && nameEnd <= 4 && VERBS.has(verb.text.toLowerCase().replace(/[.:]$/, ""))) {
    const place = words.slice(nameEnd + 1);
    const [preposition, ...names] = place;
    if (!preposition) return line.slice(0, verb.start).trim();
    if (/^(?:from|in|for)$/.test(preposition.text) && names.length > 0 && names.every((word) => isNameWord(word.text)))
      return line.slice(0, verb.start).trim();
  }
  if (endsFinal(line)) return undefined;
  const isPlace =
    verb?.text === "in" &&
    nameEnd >= 2 &&
    nameEnd <= 4 &&
    words.slice(nameEnd + 1).every((word) => isNameWord(word.text)) &&
    words.length > nameEnd + 1;
  const comma = line.search(/ ?[,|] /);
  const before = comma < 0 ? [] : wordsOf(line.slice(0, comma));
  const after = comma < 0 ? [] : wordsOf(line.slice(comma).replace(/^ ?[,|] /, ""));
  const isNamed = before.length >= 2 && before.length <= 4 && before.every((word) => /^\p{Lu}[\p{L}'.-]{0,24}$/u.test(word.text));
  const tail = after.map((word) => word.text).join(" ");
  const hasRole = isNewsAgency(tail) || (after.length > 0 && after.every((word) => ROLES.has(word.text.toLowerCase())));
  return (hasHeadline && isPlace) || (isNamed && hasRole) ? line : undefined;
}

/** The line below a byline that says what its writer is: `Associated Press Writer`, `Moscow correspondent`. */
function isRole(line: string): boolean {
  const words = wordsOf(line, 9).map((word) => word.text.toLowerCase());
  const named = wordsOf(line).every((word) => isNameWord(word.text) || ROLES.has(word.text.toLowerCase()));
  return words.length <= 8 && named && !endsFinal(line) && (ROLES.has(words.at(-1) ?? "") || isNewsAgency(line));
}

/** `(Reporting by Ann Lee; Editing by Bo Chen)`; `Ann Lee contributed to this report.` */
function readCredits(line: string): { readonly names: string } | undefined {
  if (line.length < SHORTEST_CREDITS) return undefined;
  const opener =
    /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|reported)(?: and (?:writing|reporting|editing))? by (?=["']?\p{Lu})/iu.exec(
      line,
    )?.[0];
  const words = wordsOf(line, 80);
  if (opener && words.length < 80) {
    const capitals = words.filter((word) => isCapitalised(word.text)).length;
    const names = /^[^;()\]]{0,120}/.exec(line.slice(opener.length))?.[0] ?? "";
    if (capitals * 2 >= words.length - 2 || line.startsWith("("))
      return { names: /reporting by/i.test(opener) ? names.trim().replace(/[,.]$/, "") : "" };
  }
  const contributed =
    /(?:contributed|contributed reporting)(?: from [\p{L}., ]{1,40}| reporting)?(?: to this (?:report|story|article|piece|dispatch))?(?: from [\p{L}., ]{1,40})?\.?$/iu.test(
      line.slice(-110),
    );
  return contributed && /to this (?:report|story|article|piece|dispatch)/i.test(line) && words.length <= 50
    ? { names: "" }
    : undefined;
}

/** The names as the article carries them, and the agency among them as the source. */
function factsOf(names: string): Facts {
  const text = withoutDate(folded(names)).replace(/[ ,|;•·–—-]{1,6}$/, "");
  const byline = /(?:\b\p{Lu}|\b[JS]r)\.$/u.test(text) ? text : text.replace(/\.$/, "");
  const agency = byline.split(/ ?[,|] ?/).find((part) => isNewsAgency(part));
  if (byline === "") return {};
  return agency ? { byline, source: agency } : { byline };
}

/** Names without the date or hour that a line may carry behind them: `Ann Lee | 3 May 2019`. */
function withoutDate(names: string): string {
  for (const mark of names.matchAll(/[|,•·–—-] ?/g)) {
    const date = readDatelineDate(names, mark.index + mark[0].length);
    if (date) return names.slice(0, mark.index).trim();
  }
  return names;
}

function withoutMark(text: string): string {
  return text.replace(/[.:, ]{1,3}$/, "");
}
