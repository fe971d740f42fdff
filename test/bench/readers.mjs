// What stands side by side: each reader, from text to its tagged or parsed words.

/** By name, a function that loads a reader and gives it back; `stages` is the address of the bundle of our own. */
export const READERS = {
  tidings: async (stages) => {
    const { parseArticle, parseSentences } = await import(stages);
    return (text) => parseSentences(parseArticle(text));
  },
  "wink-nlp": async () => {
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNlp(model, ["sbd", "pos"]);
    return (text) => {
      const doc = nlp.readDoc(text);
      return { doc, tags: doc.tokens().out(nlp.its.pos) };
    };
  },
  compromise: async () => {
    const { default: nlp } = await import("compromise/two");
    return (text) => nlp(text);
  },
};
