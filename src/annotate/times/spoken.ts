import { REPORT_VERBS } from "../../data/report-verbs.js";
import { wordList } from "../../data/word-list.js";
import { quotedWords, type Sentence, type Token } from "../../syntax/index.js";
import type { Scene } from "./grammar/scene.js";
import type { Found } from "./meaning.js";
import { openContext } from "./resolve/context.js";
import { resolveAll } from "./resolve/resolve.js";
import type { TimeExpression } from "./schema.js";

/** A sentence that is read, and the times found in it. */
export interface Told {
  readonly scene: Scene;
  readonly found: readonly Found[];
  readonly times: readonly TimeExpression[];
}

/** What is kept of a sentence with times until its neighbours are read. */
interface Heard {
  readonly at: number;
  readonly times: readonly TimeExpression[];
  /** The day on which it says that somebody spoke. */
  readonly day: string | undefined;
  /** The expressions inside quotation marks that point from the day of speaking. */
  readonly pointing: readonly Found[];
  /** Kept only where such expressions may have to be read again. */
  readonly scene: Scene | undefined;
}

/** Takes in the times of a story sentence by sentence and tells what they mean to those who speak. */
export interface Speech {
  hear(at: number, told: Told): void;
  asMeant(): TimeExpression[];
}

const SAYING = wordList(REPORT_VERBS);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The times of a story, those inside quotation marks as their speaker means them: "today" is the day of speaking where the story
 * tells it, in the same sentence or in one beside it that the quotation runs through.
 *
 * ```text
 * "We signed the accord today," the minister said on Friday.
 *                        ^^^^^ that Friday                ^^^^^^
 * ```
 */
export function hearSpeech(sentences: readonly Sentence[]): Speech {
  const quoted = quotedWords(sentences);
  const heard: Heard[] = [];
  /** Whether the sentence at `at` opens inside marks and goes on with the block of the sentence before it. */
  const opensQuoted = (at: number): boolean => quoted[at]?.[0] === true && sentences[at]?.block === sentences[at - 1]?.block;
  const dayAt = (at: number, each: Heard | undefined): string | undefined => (each?.at === at ? each.day : undefined);
  return {
    hear(at, told) {
      const marks = quoted[at] ?? [];
      const inMarks = marks.includes(true);
      const pointing = inMarks ? told.found.filter((each) => isPointing(each) && marks[tokenOf(told.scene, each)] === true) : [];
      heard.push({
        at,
        times: told.times,
        day: inMarks ? dayOfSaying(told, marks) : undefined,
        pointing,
        scene: pointing.length > 0 ? told.scene : undefined,
      });
    },
    asMeant: () =>
      heard.flatMap((each, n) => {
        if (!each.scene) return each.times;
        const { at } = each;
        const day =
          each.day ??
          (opensQuoted(at) ? dayAt(at - 1, heard[n - 1]) : undefined) ??
          (opensQuoted(at + 1) ? dayAt(at + 1, heard[n + 1]) : undefined);
        return day === undefined ? each.times : retold(each.scene, each, day);
      }),
  };
}

/** Whether an expression points from the day of speaking. */
const isPointing = ({ meaning }: Found): boolean => meaning.kind === "date" && meaning.relative?.from === "document";

/** The day on which somebody speaks: a day outside the marks that hangs on a verb of saying. */
function dayOfSaying({ scene, found, times }: Told, quoted: readonly boolean[]): string | undefined {
  const time = times.find(({ value, span }) => {
    if (!DAY.test(value)) return false;
    const token = tokenOf(
      scene,
      found.find(({ from }) => scene.words[from]?.start === span.start),
    );
    return quoted[token] === false && SAYING.has(verbOver(scene, token)?.lemma ?? "");
  });
  return time?.value;
}

/** How far up the tree the verb that a day dates is looked for: past a month and a noun that the day belongs to. */
const REACH = 3;

/** The nearest verb that a word hangs on. */
function verbOver({ tokens }: Scene, word: number): Token | undefined {
  let token = tokens[tokens[word]?.head ?? -1];
  for (let steps = 1; token !== undefined && token.upos !== "VERB"; steps++) {
    token = steps < REACH ? tokens[token.head] : undefined;
  }
  return token;
}

/** The word that ends an expression, as an index of the sentence's tokens. */
const tokenOf = ({ words }: Scene, found: Found | undefined): number => words[(found?.to ?? 0) - 1]?.token ?? -1;

/** The times of a sentence, with those inside marks that point from the day of speaking resolved against `day`. */
function retold(scene: Scene, { times, pointing }: Heard, day: string): readonly TimeExpression[] {
  const meant = new Map(resolveAll(scene, pointing, openContext(day)).map((time) => [time.span.start, time]));
  return times.map((time) => meant.get(time.span.start) ?? time);
}
