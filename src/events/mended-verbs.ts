import { lemmatize, type Sentence, type Token } from "../syntax/index.js";

/**
 * "Accused Russia of fomenting unrest and expelled three envoys": a past tense stands beside the finite verb of its
 * sentence, never beside a gerund or an infinitive, though the tree may hang it there.
 */
export function withFiniteConjuncts(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const isStray = (token: Token, at: number): boolean =>
    token.deprel === "conj" &&
    token.upos === "VERB" &&
    token.head < at &&
    /^(?:VB|VBG)$/.test(tokens[token.head]?.xpos ?? "") &&
    (token.xpos === "VBD" || (token.xpos === "VBN" && has(tokens, at, "obj"))) &&
    !has(tokens, at, "nsubj") &&
    !has(tokens, at, "aux") &&
    !has(tokens, token.head, "aux");
  if (!tokens.some(isStray)) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      const verb = isStray(token, at) ? finiteAbove(tokens, token.head) : undefined;
      return verb === undefined ? token : { ...token, head: verb };
    }),
  };
}

const OPENING = new Set(["after", "before", "as", "since", "until", "while", "when"]);

/** "Days after protesters overran the palace": what stands between a conjunction and a verb in the past is its subject. */
export function withOpenedClauses(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const opened = tokens.findIndex(({ deprel, head }, at) => {
    const verb = tokens[head];
    const opens = tokens.some((token) => token.head === at && token.deprel === "case" && OPENING.has(token.text.toLowerCase()));
    return (
      deprel === "obl" && at < head && verb?.xpos === "VBD" && opens && !has(tokens, head, "nsubj") && !has(tokens, head, "aux")
    );
  });
  const verb = tokens[opened]?.head;
  if (verb === undefined) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === opened) return { ...token, deprel: "nsubj" };
      if (at === verb && token.head >= 0) return { ...token, deprel: "advcl" };
      return token.head === opened && token.deprel === "case" ? { ...token, head: verb, deprel: "mark" } : token;
    }),
  };
}

/** The nearest verb above in the past tense, or with an auxiliary. */
function finiteAbove(tokens: readonly Token[], from: number): number | undefined {
  for (let at = tokens[from]?.head ?? -1, steps = 0; at >= 0 && steps < tokens.length; at = tokens[at]?.head ?? -1, steps++) {
    const token = tokens[at];
    if (token?.upos === "VERB" && (token.xpos === "VBD" || has(tokens, at, "aux"))) return at;
  }
  return undefined;
}

/**
 * "The army shot dead two boys", "two deputies defected": what has a subject of its own and an object, or the ending of a past
 * tense, and no form of "be", is a verb, whatever the tree calls it.
 */
export function withTrueVerbs(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const isVerb = ({ upos, text }: Token, at: number): boolean =>
    (upos === "NOUN" || upos === "ADJ") &&
    (PAST.test(text)
      ? upos === "ADJ" || has(tokens, at, "obj")
      : lemmatize(text, "VERB", "VBD") !== text.toLowerCase() && has(tokens, at, "obj")) &&
    tokens.some(({ head, deprel }, child) => head === at && deprel === "nsubj" && child < at) &&
    !has(tokens, at, "cop") &&
    !has(tokens, at, "aux");
  if (!tokens.some(isVerb)) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (!isVerb(token, at)) return token;
      return { ...token, upos: "VERB", xpos: "VBD", lemma: lemmatize(token.text, "VERB", "VBD") };
    }),
  };
}

const PAST = /^\p{Ll}+ed$/u;

function has(tokens: readonly Token[], at: number, relation: string): boolean {
  return tokens.some(({ head, deprel }) => head === at && deprel.startsWith(relation));
}
