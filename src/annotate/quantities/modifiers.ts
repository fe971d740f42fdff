import { AFTER_AMOUNT, BEFORE_AMOUNT, JOINED_TO_AMOUNT } from "../../data/amount-words.js";
import { phraseReader } from "../numerals/index.js";
import { at, type Scene, skipHyphen } from "./scene.js";
import { type QuantityModifier, QuantityModifierSchema } from "./schema.js";

const toModifiers = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, QuantityModifier> =>
  new Map(
    Object.entries(entries).flatMap(([phrase, name]) =>
      QuantityModifierSchema.options.filter((each) => each === name).map((each): [string, QuantityModifier] => [phrase, each]),
    ),
  );
const BEFORE = toModifiers(BEFORE_AMOUNT);
const JOINED = toModifiers(JOINED_TO_AMOUNT);
const readAfter = phraseReader(toModifiers(AFTER_AMOUNT));
/** Last words of the phrases before an amount, so that most amounts cost one look-up. */
const LAST = new Set([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));

/** A modifier and where it starts or ends. */
export interface ModifierFound {
  readonly at: number;
  readonly modifier: QuantityModifier;
}

/** The modifier that ends right before word `i`; of several the outermost counts: `at least some 200` is a minimum. */
export function modifierBefore(scene: Scene, i: number): ModifierFound | undefined {
  let found: ModifierFound | undefined;
  let end = i;
  for (let turns = 0; turns < 3; turns++) {
    const next = phraseBefore(scene, end);
    if (!next) break;
    found = next;
    end = next.at;
  }
  return found;
}

function phraseBefore(scene: Scene, end: number): ModifierFound | undefined {
  if (!LAST.has(at(scene, end - 1))) return undefined;
  let phrase = "";
  let found: ModifierFound | undefined;
  for (let n = 1; n <= 4; n++) {
    const word = at(scene, end - n);
    if (word === "") break;
    phrase = phrase === "" ? word : `${word} ${phrase}`;
    const modifier = BEFORE.get(phrase);
    if (modifier) found = { at: end - n, modifier };
  }
  return found;
}

/** The modifier right behind word `i - 1`: `or so`, `or more`. */
export function modifierAfter(scene: Scene, i: number): ModifierFound | undefined {
  const found = readAfter(scene.words, i);
  return found && { at: found.to, modifier: found.value };
}

/** The modifier that a hyphen joins to a number that ends at word `i`: `20-odd`, `300-plus`. */
export function modifierJoined(scene: Scene, i: number): ModifierFound | undefined {
  const start = skipHyphen(scene, i);
  const modifier = start > i ? JOINED.get(at(scene, start)) : undefined;
  return modifier && { at: start + 1, modifier };
}
