import type { Article } from "../../article/index.js";
import { AGE_WORDS, AMOUNT_OPENERS, GRADE_WORDS, LABELS, STREET_WORDS } from "../../data/amount-words.js";
import { BEFORE_AGE, BEHIND_NO_AMOUNT, BEHIND_ONE_OF } from "../../data/time-context-words.js";
import type { Sentence } from "../../syntax/index.js";
import { markWords, type Word, wordsOf } from "../numerals/index.js";
import { type Amount, readAmount } from "./amount.js";
import { countedNoun } from "./counted.js";
import { dateEnd } from "./dates.js";
import { modifierAfter, modifierBefore, modifierJoined } from "./modifiers.js";
import { at, isCapital, type Scene, skipHyphen, tokenOf } from "./scene.js";
import type { Quantity } from "./schema.js";
import { readShare } from "./shares.js";
import { SIGN_OPENERS } from "./units.js";

const AGE_LEADS = new Set(BEFORE_AGE);
const NO_AMOUNT = new Set(BEHIND_NO_AMOUNT);
const ONE_OF = new Set(BEHIND_ONE_OF);

/**
 * Finds the counted and measured amounts of a story in text order, never overlapping: counts with the noun they count, money
 * in ISO 4217, percentages and units. Dates, lengths of time, ages, ordinals, scores and numbers that are names are left out.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle } from "tidings";
 *
 * const story = annotate(parseArticle("At least 20 people were killed."));
 * story.quantities.map(({ value, modifier }) => ({ value, modifier })); // => [{ value: 20, modifier: "minimum" }]
 * ```
 */
export const findQuantities = (article: Article, sentences: readonly Sentence[]): Quantity[] =>
  sentences.flatMap((sentence) => quantitiesIn(sentence, wordsOf(article.text, sentence)));

/** The quantities of one sentence, which was cut into `words`. */
export function quantitiesIn({ tokens }: Sentence, words: readonly Word[]): Quantity[] {
  const scene: Scene = { words, tokens };
  const found: Quantity[] = [];
  let floor = 0;
  let i = 0;
  while (i < scene.words.length) {
    if (!opens(scene, i)) {
      i++;
      continue;
    }
    const step = stepAt(scene, i, floor);
    if (step.quantity) found.push(step.quantity);
    if (step.quantity) floor = step.to;
    i = step.to;
  }
  return found;
}

interface Step {
  readonly to: number;
  readonly quantity?: Quantity;
}

/** The mark of words that an amount begins with, numbers apart. */
const OPENS = markWords(["a", ...AMOUNT_OPENERS, ...SIGN_OPENERS]);

/** Whether an amount can begin at a word. */
function opens({ words }: Scene, i: number): boolean {
  const word = words[i];
  return word !== undefined && (word.number !== undefined || (word.marks & OPENS) !== 0);
}

function stepAt(scene: Scene, i: number, floor: number): Step {
  const skipped: Step = { to: i + 1 };
  const share = readShare(scene, i);
  if (share) return { to: share.to, quantity: quantityOf(scene, share, floor) };
  const date = dateEnd(scene, at(scene, i) === "between" ? i + 1 : i);
  if (date !== undefined) return { to: Math.max(date, i + 1) };
  const amount = readJoined(scene, readAmount(scene, i));
  if (!amount) return skipped;
  if (isName(scene, amount) || isAge(scene, amount) || isScore(scene, amount)) return { to: amount.to };
  if (amount.unit === undefined && !counts(scene, amount)) return { to: amount.to };
  return { to: amount.to, quantity: quantityOf(scene, amount, floor) };
}

/** Takes in the modifier that a hyphen joins to an amount. */
function readJoined(scene: Scene, amount: Amount | undefined): Amount | undefined {
  const joined = amount && modifierJoined(scene, amount.to);
  return joined ? { ...amount, to: joined.at, modifier: joined.modifier } : amount;
}

function quantityOf(scene: Scene, amount: Amount, floor: number): Quantity {
  const before = modifierBefore(scene, amount.from);
  const after = modifierAfter(scene, amount.to);
  const usable = before && before.at >= floor ? before : undefined;
  const start = scene.words[usable?.at ?? amount.from]?.start ?? 0;
  const end = scene.words[(after?.at ?? amount.to) - 1]?.end ?? start;
  const of = amount.unit === undefined || at(scene, amount.to) === "of" ? countedNoun(scene, amount.from, amount.to) : undefined;
  const modifier = usable?.modifier ?? after?.modifier ?? amount.modifier ?? (amount.loose ? "approximate" : undefined);
  return {
    span: { start, end },
    value: amount.value,
    ...(amount.high !== undefined && { high: amount.high }),
    ...(amount.unit !== undefined && { unit: amount.unit }),
    ...(of && { of }),
    ...(modifier && { modifier }),
  };
}

const LABEL = new Set(LABELS);
const AGE = new Set(AGE_WORDS);
const STREET = new Set(STREET_WORDS);
const GRADE = new Set(GRADE_WORDS);

/** Numbers that name something: `Flight 370`, `F-16`, `No. 10`, `5G`, `the Group of Seven`. */
function isName(scene: Scene, { from, to, unit }: Amount): boolean {
  const word = scene.words[from];
  const before = scene.words[from - 1];
  if (!word || unit !== undefined) return false;
  if (word.kind === "letters" && at(scene, from - 1) === "of" && isCapital(scene, from) && isCapital(scene, from - 2))
    return !isCapital(scene, to);
  if (word.glued && before && (before.kind === "letters" || before.text === "." || before.text === "/" || before.text === "#"))
    return true;
  if (word.glued && before?.text === "-" && before.glued) return true;
  if (before?.text === "." && before.glued && /^nos?$/.test(at(scene, from - 2))) return true;
  if (isCapital(scene, to) && isCapital(scene, to + 1) && STREET.has(at(scene, to + 1))) return true;
  const next = scene.words[to];
  if (next?.glued && (next.kind === "letters" || next.text === "/" || next.text === ":")) return true;
  const lead = before?.text === "." ? at(scene, from - 2) : at(scene, from - 1);
  if (LABEL.has(lead) && (isCapital(scene, before?.text === "." ? from - 2 : from - 1) || lead === "page" || lead === "room"))
    return word.kind === "digits" || isCapital(scene, from);
  const token = tokenOf(scene, from);
  const head = token && scene.tokens[token.head];
  return (
    word.kind === "digits" &&
    head !== undefined &&
    head.upos === "PROPN" &&
    token !== undefined &&
    token.head === word.token - 1 &&
    /^(?:nummod|flat|compound|nmod|dep)/.test(token.deprel)
  );
}

/** How old somebody is: `Ann Lee, 34,`, `aged 34`, `6-year-old`. */
function isAge(scene: Scene, { from, to, value, unit }: Amount): boolean {
  if (unit !== undefined || value > 120) return false;
  if (AGE_LEADS.has(at(scene, from - 1))) return true;
  if (AGE.has(at(scene, skipHyphen(scene, to)))) return true;
  const apposed = at(scene, from - 1) === "," && /^[,.)]$/.test(at(scene, to)) && scene.words[from]?.kind === "digits";
  const name = tokenOf(scene, from - 2);
  return apposed && name?.upos === "PROPN";
}

/** No side scores so much. */
const MOST_POINTS = 1000;

/** `won 3-2`, `a 28-24 vote`: two figures with a dash that count nothing together. */
function isScore(scene: Scene, { from, to, value, high, unit }: Amount): boolean {
  if (unit !== undefined || value >= MOST_POINTS) return false;
  const dash = skipHyphen(scene, to);
  if (high === undefined) return dash > to && scene.words[dash]?.kind === "digits";
  const joined = scene.words.slice(from, to).some((word) => word.glued && /^[-–]$/.test(word.text));
  return joined && tokenOf(scene, to)?.xpos !== "NNS" && !isAdjectiveOfPlural(scene, to);
}

const isAdjectiveOfPlural = (scene: Scene, i: number): boolean =>
  tokenOf(scene, i)?.upos === "ADJ" && tokenOf(scene, i + 1)?.xpos === "NNS";

/** Whether a bare number is an amount: it counts a noun, or stands for one itself as subject, object or before `of`. */
function counts(scene: Scene, amount: Amount): boolean {
  const { from, to, value } = amount;
  const only = to === from + 1 ? at(scene, from) : "";
  if (skipHyphen(scene, to) > to && GRADE.has(at(scene, skipHyphen(scene, to)))) return false;
  if (only === "a" || only === "an" || only === "half") return false;
  if (NO_AMOUNT.has(at(scene, to))) return false;
  const noun = countedNoun(scene, from, to);
  if (only === "one") return isOne(scene, from, to);
  if (noun) return true;
  const token = tokenOf(scene, to - 1);
  if (!token) return false;
  if (value >= 1000 || amount.loose) return true;
  if (token.deprel === "nummod" && tokenOf(scene, to)?.upos !== "PUNCT" && scene.tokens[token.head]?.upos === "VERB") return true;
  return /^(?:nsubj|obj|obl|iobj|root|conj|appos|nmod|dep|parataxis)/.test(token.deprel) && scene.words[from]?.glued !== true;
}

/** `one` counts before its noun and in `one of the`; else it is a pronoun. */
function isOne(scene: Scene, from: number, to: number): boolean {
  if (at(scene, to) === "of") return ONE_OF.has(at(scene, to + 1));
  const token = tokenOf(scene, from);
  const head = token && scene.tokens[token.head];
  return (
    token?.deprel === "nummod" &&
    head !== undefined &&
    token.head > (scene.words[from]?.token ?? 0) &&
    head.upos === "NOUN" &&
    skipHyphen(scene, to) === to
  );
}
