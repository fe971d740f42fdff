import { findQuantities } from "../../src/annotate/quantities/index.js";
import { sentencesOf } from "./parse.js";

/** The quantities of `text`, one string each: `words = value unit [counted noun] modifier`. */
export async function quantitiesIn(text: string): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text);
  return findQuantities(article, sentences).map(({ span, value, high, unit, of, modifier }) => {
    const amount = high === undefined ? `${value}` : `${value}..${high}`;
    const parts = [amount, unit, of && `[${text.slice(of.start, of.end)}]`, modifier].filter((part) => part !== undefined);
    return `${text.slice(span.start, span.end)} = ${parts.join(" ")}`;
  });
}
