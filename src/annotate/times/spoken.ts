import { REPORT_VERBS } from "../../data/report-verbs.js";
import { wordList } from "../../data/word-list.js";
import type { Token } from "../../syntax/index.js";
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
  readonly block: number;
  /** For each word of the sentence whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
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
export function asSpoken(told: readonly Told[]): TimeExpression[] {
  const days = told.map(dayOfSaying);
  return told.flatMap((sentence, at) => {
    const day =
      days[at] ?? (opensQuoted(told, at) ? days[at - 1] : undefined) ?? (opensQuoted(told, at + 1) ? days[at + 1] : undefined);
    return day === undefined ? sentence.times : retold(sentence, day);
  });
}

/** Whether the sentence at `at` opens inside marks and goes on with the block of the sentence before it. */
const opensQuoted = (told: readonly Told[], at: number): boolean =>
  told[at]?.quoted[0] === true && told[at]?.block === told[at - 1]?.block;

/** The day on which somebody speaks: a day outside the marks that hangs on a verb of saying. */
function dayOfSaying({ scene, found, times, quoted }: Told): string | undefined {
  if (!quoted.includes(true)) return undefined;
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
function retold({ scene, found, times, quoted }: Told, day: string): readonly TimeExpression[] {
  const pointing = found.filter(
    (each) => each.meaning.kind === "date" && each.meaning.relative?.from === "document" && quoted[tokenOf(scene, each)] === true,
  );
  if (pointing.length === 0) return times;
  const meant = new Map(resolveAll(scene, pointing, openContext(day)).map((time) => [time.span.start, time]));
  return times.map((time) => meant.get(time.span.start) ?? time);
}
