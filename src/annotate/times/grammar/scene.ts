import type { Token } from "../../../syntax/index.js";
import { beginsCapital, type Word } from "../../numerals/index.js";
import type { Genre } from "../genre.js";
import type { Meaning, Mod, Unit } from "../meaning.js";

/** How many units: a number, or `X` where the words name none. */
export interface Amount {
  readonly to: number;
  readonly count: number | "X";
  readonly unit: Unit;
  readonly mod?: Mod;
  readonly bare?: boolean;
}

/** What a recogniser looks at: the words of a sentence, its tokens, and what is known of the whole story. */
export interface Scene {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly genre: Genre;
  /** What was read of the sentence so far, for those who ask again. */
  readonly notes: Notes;
}

/** What several recognisers ask for: read when first asked for. */
export interface Notes {
  /** The word at which an amount was last looked for, and what was found: all who ask for it ask in turn. */
  amountAt: number;
  amount: Amount | undefined;
  /** Whether the sentence is set in capitals and small letters. */
  mixed: boolean | undefined;
  /** The tokens that tell tense and negation: auxiliaries, copulas and particles. */
  helpers: readonly number[] | undefined;
}

/** The scene of a sentence, before anything of it is read. */
export const openScene = (words: readonly Word[], tokens: readonly Token[], genre: Genre): Scene => ({
  words,
  tokens,
  genre,
  notes: { amountAt: -1, amount: undefined, mixed: undefined, helpers: undefined },
});

/** What a recogniser found at a word: the index past its last word, and what it means. */
export interface Match {
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: Mod;
}

/** Looks for one kind of expression at word `i`. */
export type Recogniser = (scene: Scene, i: number) => Match | undefined;

const NO_WORDS: ReadonlySet<string> = new Set();

/** The word at `i` in lower case; empty beyond the ends. */
export const at = ({ words }: Scene, i: number): string => words[i]?.lower ?? "";

/** The index after a hyphen that joins the words around it, else `i` itself. */
export function skipHyphen({ words }: Scene, i: number): number {
  const sign = words[i]?.text;
  return (sign === "-" || sign === "‐" || sign === "‑" || sign === "–") &&
    words[i]?.glued === true &&
    words[i + 1]?.glued === true
    ? i + 1
    : i;
}

/** The index after the point of an abbreviation (`Nov.`), else `i` itself. */
export const skipPoint = ({ words }: Scene, i: number): number => (words[i]?.text === "." && words[i]?.glued ? i + 1 : i);

/** The index after one of `skipped`, else `i` itself. */
export const skip = (scene: Scene, i: number, skipped: ReadonlySet<string> = NO_WORDS): number =>
  skipped.has(at(scene, i)) ? i + 1 : i;

/** The token that word `i` belongs to. */
export function tokenOf({ words, tokens }: Scene, i: number): Token | undefined {
  const word = words[i];
  return word && tokens[word.token];
}

/** Whether the word at `i` begins with a capital letter. */
export function isCapital({ words }: Scene, i: number): boolean {
  const word = words[i];
  return word !== undefined && beginsCapital(word);
}

/** Whether the sentence is set in capitals and small letters, so that capitals can make a title: more than half begin small. */
export function isMixed({ words, notes }: Scene): boolean {
  notes.mixed ??=
    words.filter(({ kind, text, lower }) => kind === "letters" && text.charCodeAt(0) === lower.charCodeAt(0)).length * 2 >
    words.length;
  return notes.mixed;
}
