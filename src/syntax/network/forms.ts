// What the network sees of a word form. All string work counts UTF-16 code units and uses no Unicode table beyond U+024F;
// training/forms.py does the same, and both must change together (training/README.md, "From a form to six rows").

import { wordClass } from "./word-class.js";

const latinUpper = /[A-Z\u00C0-\u012F\u0131-\u024F]/g;

/** One spelling for quotes, hyphens, dashes and ellipses; letters and digits stay. */
function fold(form: string): string {
  const text = form
    .replace(/[`\u00B4\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033]/g, '"')
    .replace(/[\u2010\u2011\u2212]/g, "-")
    .replace(/[\u2012-\u2015]/g, "--")
    .replace(/\u2026/g, "...");
  if (text === "''") return '"';
  if (text.length > 2 && /^-+$/.test(text)) return "--";
  if (text.length > 1 && /^\.+$/.test(text)) return "...";
  return text;
}

function lower(text: string): string {
  return text.replace(latinUpper, (unit) => unit.toLowerCase());
}

/** The key of the word table: folded, in lower case, every ASCII digit a 0. */
export function normalForm(form: string): string {
  return lower(fold(form)).replace(/[0-9]/g, "0");
}

/** Capital X, other Latin letter x, digit d, the rest as it stands; three or more of the same become two. */
export function shapeOf(form: string): string {
  return fold(form)
    .replace(latinUpper, (unit) => (unit.toLowerCase() === unit ? "x" : "X"))
    .replace(/[a-z\u0130]/g, "x")
    .replace(/[0-9]/g, "d")
    .replace(/([\s\S])\1{2,}/g, "$1$1");
}

/** FNV-1a in 32 bits, one step for each code unit, with the high bits folded in at the end. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  }
  return ((value >>> 0) ^ (value >>> 15)) >>> 0;
}

/** The strings whose hashes choose the rows of the affix and shape tables. */
export function hashedKeys(form: string): readonly string[] {
  const word = normalForm(form);
  return [
    `s${word.slice(-3)}`,
    `t${word.slice(-2)}|${word.slice(0, 1)}`,
    `x${shapeOf(form)}`,
    word.length > 6 ? `p${word.slice(0, 3)}|${word.slice(-4)}` : `q${word}`,
  ];
}

/** The row of the word table (0 for a word it does not know), then of each hashed table, then of the table of word classes. */
export function rowsOf(form: string, vocabulary: ReadonlyMap<string, number>, hashRows: readonly number[]): readonly number[] {
  const hashed = hashedKeys(form).map((key, table) => hash(key) % (hashRows[table] ?? 1));
  const word = normalForm(form);
  return [vocabulary.get(word) ?? 0, ...hashed, wordClass(word)];
}
