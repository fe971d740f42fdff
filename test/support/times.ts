import { findTimes } from "../../src/annotate/times/index.js";
import { sentencesOf } from "./parse.js";

/** A Thursday of ISO week 24, in the second quarter: the day of publication of most tables. */
export const PUBLISHED = "2023-06-15";

/** The times of `text`, one string each: `words = TYPE value MOD`. */
export async function timesIn(text: string, published: string | undefined = PUBLISHED): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text, published);
  return findTimes(article, sentences).map(
    ({ span, type, value, mod }) => `${text.slice(span.start, span.end)} = ${type} ${value}${mod === undefined ? "" : ` ${mod}`}`,
  );
}

/** The calendar intervals of `text`, one string each: `words = start..end`, with nothing for an open side. */
export async function intervalsIn(text: string, published: string | undefined = PUBLISHED): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text, published);
  return findTimes(article, sentences).map(({ span, interval }) => {
    const shown = interval === undefined ? "none" : `${interval.start ?? ""}..${interval.end ?? ""}`;
    return `${text.slice(span.start, span.end)} = ${shown}`;
  });
}
