import { NAME_CONNECTORS } from "../../data/byline-words.js";
import { CREDIT_LABELS } from "../../data/credit-words.js";
import { isCapitalised, isSentenceBorder, withoutClosers, wordsOf } from "../wording.js";
import { isNewsAgency, isPhotoAgency } from "./agency.js";

/** The credit of a picture at the end of a line. */
export interface Credit {
  /** Offset at which the credit begins, its label and bracket included. */
  readonly start: number;
  /** Who is credited: `AP`, `Ann Lee/Getty Images`. */
  readonly name: string;
  /** Whether the form can only be a credit: `Photo / AP`, not `(Reuters)`, with which stories are signed too. */
  readonly sure: boolean;
}

const CONNECTORS = new Set([...NAME_CONNECTORS, "via", "©", "courtesy"]);
const LABEL = CREDIT_LABELS.map((label) => label.replace(/ /g, " {1,2}")).join("|");
/** `Photo / AP`, `Photograph: Ann Lee/AP`, `Image credit: Ann Lee`, `Photo by Ann Lee`, `PHOTO COURTESY OF ANN LEE`. */
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:AP |AFP |Reuters |REUTERS |EPA |File |FILE |Handout )?(?:${LABEL})(?: ?[/:|©–—-]{1,2} ?| (?:by|BY|via|of|from|courtesy of|COURTESY OF)[: ] ?|(?<=copyright|source) {1,2})`,
  "giu",
);
/** What every label has in it: most lines need no closer look. */
const LABEL_HINT = /photo|pic|image|credit|grab|screen/i;
/** `AP Photo/Ann Lee`, `REUTERS/Ann Lee`, `Getty Images/Ann Lee`: the agency first, then the name. */
const AGENCY_FIRST =
  /(?<![\p{L}\p{N}/])(?:AP Photo|AFP Photo|REUTERS|Reuters|AFP|AP|EPA|EPA-EFE|Getty Images|Xinhua|PA) ?\/ ?(?=\p{Lu})/gu;

/** The furthest from the end at which a credit can begin. */
const REACH = 120;
const LONGEST_NAME = 9;

/** Reads the credit that ends `line`, a levelled line or the end of one. */
export function readCredit(line: string): Credit | undefined {
  const end = line.replace(/[ .;]{1,4}$/, "");
  return readBracket(end) ?? readLabelled(end) ?? readAgencyFirst(end) ?? readLastSentence(end);
}

/** The name in a stretch that is nothing but a credit: `AP Photo/Ann Lee`, `Photo: AP`, `Getty Images`. */
export function creditName(text: string): string | undefined {
  const credit = readLabelled(text) ?? readAgencyFirst(text);
  if (credit && credit.start === 0) return credit.name;
  const plain = text.replace(/ (?:Photo|photo|PHOTO)$/, "");
  if (isPhotoAgency(plain)) return plain;
  return readLastSentence(text)?.start === 0 ? readLastSentence(text)?.name : undefined;
}

/** `(AP Photo/Ann Lee)`, `(REUTERS)`, `[Photo: AP]` at the end. */
function readBracket(line: string): Credit | undefined {
  if (!/[)\]]$/.test(line)) return undefined;
  const start = Math.max(line.lastIndexOf("("), line.lastIndexOf("["));
  if (start < 0 || line.length - start > REACH) return undefined;
  const inner = line
    .slice(start + 1, -1)
    .trim()
    .replace(/\.$/, "");
  const name = creditName(inner);
  return name === undefined ? undefined : { start, name, sure: !isNewsAgency(inner) };
}

/** The last label with nothing but names behind it. */
function readLabelled(line: string): Credit | undefined {
  const from = Math.max(0, line.length - REACH);
  if (!LABEL_HINT.test(line.slice(from))) return undefined;
  for (const match of line.slice(from).matchAll(LABELLED)) {
    if (!isCapitalised(match[0])) continue;
    const start = from + match.index;
    const name = line
      .slice(start + match[0].length)
      .replace(/^(?:by|BY|©|of) /, "")
      .trim();
    if (!isName(name)) continue;
    const agency = /^(?:AP|AFP|Reuters|REUTERS|EPA)(?= )/.exec(match[0])?.[0];
    if (isBorder(line, start) || name.split(/ ?\/ ?/).some((part) => isPhotoAgency(part)))
      return { start, name: agency ? `${agency}/${name}` : name, sure: true };
  }
  return undefined;
}

function readAgencyFirst(line: string): Credit | undefined {
  const from = Math.max(0, line.length - REACH);
  if (!line.includes("/", from)) return undefined;
  for (const match of line.slice(from).matchAll(AGENCY_FIRST)) {
    const start = from + match.index;
    const name = line.slice(start + match[0].length);
    const agency = match[0].replace(/ ?\/ ?$/, "").replace(/ Photo$/, "");
    if (isName(name)) return { start, name: `${agency}/${name}`, sure: true };
  }
  return undefined;
}

/** `… in Crimea. Getty Images`, `… the square. Ann Lee/AFP`, `© Ann Lee`: a last sentence that is only a credit. */
function readLastSentence(line: string): Credit | undefined {
  const from = Math.max(0, line.length - REACH);
  const words = wordsOf(line.slice(from));
  let first = words.length - 1;
  while (first > 0) {
    const [before, after] = [words[first - 1], words[first]];
    if (
      before &&
      after &&
      (isSentenceBorder(before.text, after.text) || (/[.!?|]$/.test(withoutClosers(before.text)) && after.text.startsWith("©")))
    )
      break;
    first--;
  }
  const start = words[first]?.start;
  if (start === undefined || (first === 0 && from > 0)) return undefined;
  const text = line.slice(from + start);
  const owned = /^© ?(?!.{0,40}\d{4})/.exec(text)?.[0];
  if (owned && isName(text.slice(owned.length))) return { start: from + start, name: text.slice(owned.length), sure: true };
  if (isPhotoAgency(text)) return { start: from + start, name: text, sure: !isNewsAgency(text) };
  const parts = text.split(/ ?(?:\/|\||, | via | for ) ?/);
  if (parts.length < 2 || parts.length > 4 || !isName(text) || /,/.test(text)) return undefined;
  return parts.some((part) => isPhotoAgency(part)) ? { start: from + start, name: text, sure: true } : undefined;
}

/** Whether a stretch is made of names only: `Ann Lee/Getty Images`, `Bo Chen for Reuters`. */
function isName(text: string): boolean {
  const words = wordsOf(text, LONGEST_NAME + 1);
  if (words.length === 0 || words.length > LONGEST_NAME) return false;
  if (words.length === 1 && /^(?:The|This|A|An|It|He|She|They|We|I)$/.test(text)) return false;
  return words.every((word, i) => {
    if (/^[@/|&–-]/.test(word.text) || CONNECTORS.has(word.text.toLowerCase())) return i > 0 || /^[@]/.test(word.text);
    const inside =
      i < words.length - 1 &&
      /[.!?:]$/.test(word.text) &&
      !/^(?:\p{Lu}\.)+$|^(?:Dr|Mr|Ms|Mrs|St|Jr|Sr|Sgt|Cpl|Capt|Lt|Maj|Pvt|Spc|Tech|Staff|Airman|Petty|U\.S)\.$/u.test(word.text);
    return !inside && (isCapitalised(word.text) || isPhotoAgency(word.text) || /^\p{Ll}+\.\p{Ll}{2,5}$/u.test(word.text));
  });
}

/** Whether a sentence or a part of the line ends just before `start`. */
function isBorder(line: string, start: number): boolean {
  const before = withoutClosers(line.slice(Math.max(0, start - 12), start).trimEnd());
  return before === "" ? start < 12 || /["'”’)]/.test(line.charAt(start - 2)) : /[.!?…|,;/[(–—-]$/.test(before);
}
