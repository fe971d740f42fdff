import type { Sentence } from "../syntax/index.js";
import { EVENT_LEXICON } from "./lexicon/lexicon.js";
import { expandWords } from "./lexicon/word-list.js";

let particleVerbs: ReadonlySet<string> | undefined;

/**
 * The sentence with the particles that the lexicon knows hung on their verbs: "over" in "handed over the last of their weapons" is no
 * preposition of "the last". Treebanks differ over such words, and so does the parser.
 */
export function withParticles(sentence: Sentence): Sentence {
  particleVerbs ??= new Set(
    Object.values(EVENT_LEXICON).flatMap((entries) =>
      entries.flatMap(({ verbs }) => expandWords(verbs).filter((verb) => verb.includes("+"))),
    ),
  );
  const tokens = [...sentence.tokens];
  sentence.tokens.forEach((verb, at) => {
    const particle = tokens[at + 1];
    if (verb.upos !== "VERB" || particle === undefined || particle.head === at || tokens[at + 2]?.upos === "ADP") return;
    if (particleVerbs?.has(`${verb.lemma.toLowerCase()}+${particle.text.toLowerCase()}`) !== true) return;
    const noun = tokens[particle.head];
    if (particle.deprel === "case" && noun?.head === at) tokens[particle.head] = { ...noun, deprel: "obj" };
    tokens[at + 1] = { ...particle, head: at, deprel: "compound:prt" };
  });
  return { ...sentence, tokens };
}
