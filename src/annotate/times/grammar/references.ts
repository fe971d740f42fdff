import { FUTURE_WORDS, PAST_WORDS, PRESENT_WORDS } from "../../../data/calendar-words.js";
import { BEFORE_NO_SOON, BEHIND_NO_SOON, REFERENCE_ADJECTIVES } from "../../../data/time-context-words.js";
import type { Meaning } from "../meaning.js";
import { at, type Match, type Scene, tokenOf } from "./scene.js";

const SOON_LEADS = new Set(BEFORE_NO_SOON);
const SOON_TAILS = new Set(BEHIND_NO_SOON);
const ADJECTIVES = new Set(REFERENCE_ADJECTIVES);

const PRESENT = new Set(PRESENT_WORDS);
const PAST = new Set(PAST_WORDS);
const FUTURE = new Set(FUTURE_WORDS);

const REF = { present: "PRESENT_REF", past: "PAST_REF", future: "FUTURE_REF" } as const;

const reference = (to: number, value: (typeof REF)[keyof typeof REF]): Match => ({
  to,
  meaning: { kind: "reference", value } satisfies Meaning,
});

/** Present, past and future without a date: `now`, `right now`, `currently`, `recently`, `the past`, `the near future`, `soon`. */
export function readReference(scene: Scene, i: number): Match | undefined {
  const word = at(scene, i);
  if (word === "right" && at(scene, i + 1) === "now") return reference(i + 2, REF.present);
  if (word === "more" && at(scene, i + 1) === "recently") return reference(i + 2, REF.past);
  if (PRESENT.has(word)) return readPresent(scene, i, word);
  if (PAST.has(word)) return reference(i + 1, REF.past);
  if (FUTURE.has(word)) return readSoon(scene, i);
  if (word === "current") return tokenOf(scene, i)?.deprel === "amod" ? reference(i + 1, REF.present) : undefined;
  if (word === "these" && at(scene, i + 1) === "days") return reference(i + 2, REF.present);
  if (word === "this" && at(scene, i + 1) === "moment") return reference(i + 2, REF.present);
  if (word === "the") return readNoun(scene, i + 1);
  if (word === "future")
    return at(scene, i - 1) === "in" && tokenOf(scene, i)?.upos === "NOUN" ? reference(i + 1, REF.future) : undefined;
  return undefined;
}

function readPresent(scene: Scene, i: number, word: string): Match | undefined {
  if (word === "now") {
    return reference(i + 1, REF.present);
  }
  if (word === "immediately") return isAtOnce(scene, i) ? reference(i + 1, REF.present) : undefined;
  return reference(i + 1, REF.present);
}

/** `immediately` tells a time where it closes the clause of its verb: `will be withdrawn immediately`, not `immediately available`. */
function isAtOnce(scene: Scene, i: number): boolean {
  const token = tokenOf(scene, i);
  const index = scene.words[i]?.token ?? 0;
  const head = token && scene.tokens[token.head];
  return head?.upos === "VERB" && token?.deprel === "advmod" && token.head < index;
}

function readSoon(scene: Scene, i: number): Match | undefined {
  if (SOON_LEADS.has(at(scene, i - 1)) || SOON_TAILS.has(at(scene, i + 1))) return undefined;
  return reference(i + 1, REF.future);
}

/** `the past`, `the future`, `the near future`, `the moment`, `the present`. */
function readNoun(scene: Scene, i: number): Match | undefined {
  const start = ADJECTIVES.has(at(scene, i)) ? i + 1 : i;
  const word = at(scene, start);
  const token = tokenOf(scene, start);
  if (token?.upos !== "NOUN") return undefined;
  if (at(scene, start + 1) === "of") return undefined;
  if (word === "future") return reference(start + 1, REF.future);
  if (word === "past") return reference(start + 1, REF.past);
  if (word === "present" || (word === "moment" && (at(scene, i - 2) === "at" || at(scene, i - 2) === "for")))
    return reference(start + 1, REF.present);
  return undefined;
}
