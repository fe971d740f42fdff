// What is measured: the stages after syntax as functions of what came before them, and by name each work that stands alone.
import * as chrono from "chrono-node";
import { SAMPLE_TEXT } from "../../dist/samples.js";
import { READERS } from "./readers.mjs";
import { prose } from "./texts.mjs";

export const PUBLISHED = { published: "2021-04-23" };
/** The same day, for chrono-node. */
export const REFERENCE = new Date(2021, 3, 23);
/** Characters of the prose that works read alone. */
export const LENGTH = 200_000;

/** The stages of a bundle (`stages.mjs`), with what puts them together. */
export function stagesOf({
  findEntities,
  findEvents,
  findQuantities,
  findQuotes,
  findTimes,
  findTimesAndQuantities,
  ...parsing
}) {
  const { parseArticle, parseSentences } = parsing;
  return {
    /** An article and all that the stages found in it, for the stages above. */
    analysed(text) {
      const article = parseArticle(text, PUBLISHED);
      const sentences = parseSentences(article);
      const entities = findEntities(article, sentences);
      const { times, quantities } = findTimesAndQuantities(article, sentences);
      return { article, sentences, entities, times, quantities, quotes: findQuotes(article, sentences, entities) };
    },
    stages: {
      times: ({ article, sentences }) => findTimes(article, sentences),
      quantities: ({ article, sentences }) => findQuantities(article, sentences),
      entities: ({ article, sentences }) => findEntities(article, sentences),
      quotes: ({ article, sentences, entities }) => findQuotes(article, sentences, entities),
      events: (story) => findEvents(story, {}),
    },
    together: ({ article, sentences }) => findTimesAndQuantities(article, sentences),
  };
}

/** The work of a name on prose, ready to run: a reader's, a stage's, or a peer's. */
export async function workOf(name, bundle) {
  const text = prose(LENGTH, SAMPLE_TEXT);
  if (name === "chrono-node") return () => chrono.parse(text, REFERENCE);
  if (Object.hasOwn(READERS, name)) {
    const read = await READERS[name](bundle);
    return () => read(text);
  }
  const { analysed, stages, together } = stagesOf(await import(bundle));
  const story = analysed(text);
  const work = name === "times and quantities together" ? together : stages[name];
  return () => work(story);
}
