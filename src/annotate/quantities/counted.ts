import { DEICTIC_DAYS, TIME_UNITS, WEEKDAYS } from "../../data/calendar-words.js";
import { POINTING_DETERMINERS } from "../../data/time-context-words.js";
import type { Token } from "../../syntax/index.js";
import type { Span } from "../../text/index.js";
import { at, type Scene, skipHyphen, tokenOf } from "./scene.js";

const POINTERS = new Set(POINTING_DETERMINERS);

/** How many words may stand between a number and its noun. */
const REACH = 8;
const isNoun = (token: Token | undefined): boolean => token !== undefined && (token.upos === "NOUN" || token.upos === "PROPN");

/** The noun that a number counts: its head in the tree, or the head of the phrase behind `of`; nothing for a bare number. */
export function countedNoun(scene: Scene, from: number, to: number): Span | undefined {
  const joined = skipHyphen(scene, to);
  if (joined > to && at(scene, joined) === "strong") return spanOf(scene, headOfRun(scene, joined + 1));
  if (joined > to) return spanOf(scene, nounAt(scene, joined));
  if (at(scene, to) === "of") return spanOf(scene, headBehindOf(scene, to + 1));
  if (/^[,;:)]$/.test(at(scene, to))) return undefined;
  return spanOf(scene, headInTree(scene, from, to) ?? headOfRun(scene, to));
}

const spanOf = (scene: Scene, token: number | undefined): Span | undefined => {
  const found = token === undefined ? undefined : scene.tokens[token];
  return found && { ...found.span };
};

const nounAt = (scene: Scene, i: number): number | undefined => (isNoun(tokenOf(scene, i)) ? scene.words[i]?.token : undefined);

const MODIFYING = new Set(["nummod", "amod", "det", "compound"]);

/** The noun that a token of the number modifies, where it stands behind the number and near it. */
function headInTree(scene: Scene, from: number, to: number): number | undefined {
  const last = scene.words[to - 1]?.token ?? -1;
  for (let i = to - 1; i >= from; i--) {
    const token = tokenOf(scene, i);
    if (!token || !MODIFYING.has(token.deprel)) continue;
    if (isNoun(scene.tokens[token.head]) && token.head > last && token.head - last <= REACH)
      return lastOfCompound(scene, token.head);
  }
  return undefined;
}

/** The noun that carries a compound: `stores` of `jewelry stores`, wherever the tree hangs the number. */
function lastOfCompound({ tokens }: Scene, index: number): number {
  let at_ = index;
  while (
    tokens[at_ + 1]?.upos === "NOUN" &&
    tokens[at_]?.upos === "NOUN" &&
    tokens[at_]?.xpos === "NN" &&
    !TIME.has(tokens[at_ + 1]?.text.toLowerCase() ?? "")
  )
    at_++;
  return at_;
}

/** A number counts no year that is only told behind it: `fell to 14 billion last year`. */
const TIME = new Set([...Object.keys(TIME_UNITS), ...Object.keys(WEEKDAYS), ...Object.keys(DEICTIC_DAYS)]);
const SKIPPED = new Set(["ADJ", "NUM", "ADV"]);

/** The last noun of the run right behind the number: `Russian troops`, `police officers`. */
function headOfRun(scene: Scene, to: number): number | undefined {
  let found: number | undefined;
  for (let i = to; i < to + REACH; i++) {
    const token = tokenOf(scene, i);
    const sign = scene.words[i]?.kind === "sign";
    if (!token || (sign && scene.words[i]?.text !== "-") || TIME.has(at(scene, i)) || POINTERS.has(at(scene, i))) break;
    if (isNoun(token)) found = scene.words[i]?.token;
    else if (found !== undefined || (!SKIPPED.has(token.upos) && !sign)) break;
  }
  const word = found === undefined ? undefined : scene.tokens[found];
  return word?.upos === "NOUN" || word?.xpos === "NNPS" ? found : undefined;
}

/**
 * `dozens of fighter jets`, `three of the soldiers`, `two of the king's sons`: the head of the phrase behind "of", which ends
 * before the next number.
 */
function headBehindOf(scene: Scene, i: number): number | undefined {
  const start = scene.words[i]?.token;
  if (start === undefined) return undefined;
  const limit = Math.min(scene.tokens.length, start + REACH);
  let last: number | undefined;
  for (let at_ = start; at_ < limit; at_++) {
    const token = scene.tokens[at_];
    if (!token || token.upos === "PUNCT" || token.upos === "VERB" || token.upos === "ADP") break;
    if (token.upos === "PRON" && token.xpos !== "PRP$") break;
    if (token.upos === "NUM" && last !== undefined) return last;
    if (token.xpos === "POS") last = undefined;
    if (!isNoun(token) || token.deprel.startsWith("nmod:poss")) continue;
    const inside = token.head > at_ && token.head < limit && isNoun(scene.tokens[token.head]);
    if (!inside) return at_;
    last = at_;
  }
  return undefined;
}
