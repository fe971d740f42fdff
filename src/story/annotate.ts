import { checkGazetteer, findEntities, findQuotes, findTimesAndQuantities, type GazetteerEntry } from "../annotate/index.js";
import { type Article, type ParseArticleOptions, parseArticle } from "../article/index.js";
import {
  type AnyEvent,
  type CheckedLexicon,
  checkLexicon,
  type EventWith,
  findEvents,
  isPlover,
  type OwnEntry,
} from "../events/index.js";
import { parseSentences } from "../syntax/index.js";
import { TidingsError } from "../text/index.js";
import type { Story } from "./schema.js";

/** Options of {@link annotate}. */
export interface AnnotateOptions<L extends readonly OwnEntry[] = readonly []> {
  /** Whether several reports of one happening become one event with all its mentions (`true`), or stay apart. */
  readonly merge?: boolean;
  /** Longest text that is read, in UTF-16 code units; a longer one is an error. No limit unless given. */
  readonly maxLength?: number;
  /** Actors and places of the caller's own; they win over the lists of the package. */
  readonly gazetteer?: readonly GazetteerEntry[];
  /**
   * Lines of your own for the event lexicon, in the form of ours: PLOVER's types or types of your own, which the events
   * then narrow by. They win over ours. `defineLexicon` makes one to keep.
   */
  readonly lexicon?: L & CheckedLexicon<L>;
}

/**
 * Finds everything in an article: sentences, times, quantities, entities, quotations and events.
 *
 * Throws `TidingsError` `INVALID_INPUT` when it is given no article, `INVALID_OPTION` for a wrong option, and
 * `TEXT_TOO_LONG` when the text is longer than `maxLength`.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle } from "tidings";
 *
 * const story = annotate(parseArticle("Kenya sent 200 soldiers to the Somali border on Monday.", { published: "2024-05-08" }));
 * const [event] = story.events;
 * event?.type; // => "MOBILIZE"
 * event?.actors[0]?.country; // => "KEN"
 * event?.quantity?.value; // => 200
 * event?.time?.start; // => "2024-05-06"
 *
 * const gazetteer = [{ name: "Ember Front", aliases: ["EFT"], kind: "organization", country: "KEN", sector: "REB" }] as const;
 * const [raid] = annotate(parseArticle("EFT attacked a police station in Colombia."), { gazetteer }).events;
 * raid?.actors[0]?.country; // => "KEN"
 *
 * const lexicon = [{ type: "RECALL", verbs: "recall", object: "toy car" }] as const;
 * annotate(parseArticle("A French company recalled 900 toys."), { lexicon }).events.map(({ type }) => type); // => ["RECALL"]
 * ```
 */
export function annotate<const L extends readonly OwnEntry[] = readonly []>(
  article: Article,
  options: AnnotateOptions<L> = {},
): Story<EventWith<L>> {
  check(article, options);
  const sentences = parseSentences(article);
  const { times, quantities } = findTimesAndQuantities(article, sentences);
  const entities = findEntities(article, sentences, options);
  const quotes = findQuotes(article, sentences, entities);
  const found = findEvents({ article, sentences, times, quantities, entities, quotes }, options);
  const events = found.filter(isWith<L>(options.lexicon));
  return { article, sentences, times, quantities, entities, quotes, events };
}

/** Whether an event is of a type of PLOVER's or of the lexicon's. */
function isWith<L extends readonly OwnEntry[]>(lexicon: L | undefined): (event: AnyEvent) => event is AnyEvent & EventWith<L> {
  const types = new Set(lexicon?.map(({ type }) => type));
  return (event): event is AnyEvent & EventWith<L> => isPlover(event.type) || types.has(event.type);
}

/** Options of {@link extractEvents}. */
export interface ExtractEventsOptions<L extends readonly OwnEntry[] = readonly []>
  extends ParseArticleOptions,
    AnnotateOptions<L> {}

/**
 * The short way: text or article in, events out.
 *
 * Throws what {@link annotate} and `parseArticle` throw.
 *
 * @example
 * ```ts
 * import { extractEvents } from "tidings";
 *
 * extractEvents("Rebels attacked a police station in Colombia.").map((event) => event.type); // => ["ASSAULT"]
 * ```
 */
export function extractEvents<const L extends readonly OwnEntry[] = readonly []>(
  input: Article | string,
  options: ExtractEventsOptions<L> = {},
): EventWith<L>[] {
  const { merge, maxLength, gazetteer, lexicon, ...rest } = options;
  const article = typeof input === "string" ? parseArticle(input, rest) : input;
  const how: AnnotateOptions<L> = {
    ...(merge === undefined ? {} : { merge }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
    ...(lexicon === undefined ? {} : { lexicon }),
  };
  return annotate(article, how).events;
}

function check(article: Article, { merge, maxLength, gazetteer, lexicon }: AnnotateOptions<readonly OwnEntry[]>): void {
  if (typeof article !== "object" || article === null || typeof article.text !== "string" || !Array.isArray(article.blocks)) {
    throw new TidingsError("INVALID_INPUT", "annotate() takes an Article; make one of text with parseArticle(text).");
  }
  if (merge !== undefined && typeof merge !== "boolean")
    throw new TidingsError("INVALID_OPTION", `merge is true or false, not ${JSON.stringify(merge)}.`);
  if (lexicon !== undefined) checkLexicon(lexicon);
  if (maxLength !== undefined && !(Number.isInteger(maxLength) && maxLength > 0)) {
    throw new TidingsError("INVALID_OPTION", `maxLength is a whole number above 0, not ${JSON.stringify(maxLength)}.`);
  }
  checkGazetteer(gazetteer);
  if (maxLength !== undefined && article.text.length > maxLength) {
    throw new TidingsError(
      "TEXT_TOO_LONG",
      `The text has ${article.text.length} characters, maxLength allows ${maxLength}. Raise maxLength or cut the text.`,
    );
  }
}
