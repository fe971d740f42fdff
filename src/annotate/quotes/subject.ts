import { cueVerb, isAddressing, isHappening, isTime } from "./cue-lexicon.js";
import { reachOf, type Tree, wordAt } from "./tree.js";

/** Whether a word of the sentence stands outside what is quoted, so that it may belong to the speaker. */
export type Outside = (index: number) => boolean;

/** Relations of subjects. */
export const SUBJECTS = new Set(["nsubj", "nsubj:pass", "nsubj:outer"]);
/** How far, in words, a relative clause or a phrase beside a verb is followed. */
export const MOST_RELATIVE = 25;
/** How many steps up the tree a main clause is looked for. */
const MOST_CLIMBS = 8;

/**
 * The subject of a verb: of several that the tree gives it, the nearest, or the first where a comma stands before the
 * verb (`Cruz, who opposed the plan, said`). Times are no subjects, and what follows "told" is who was told; "asked" may stand before who asks.
 */
export function subjectOf(tree: Tree, verb: number, outside: Outside): number | undefined {
  const telling = isAddressing(wordAt(tree, verb)?.lemma ?? "");
  const found = (tree.children[verb] ?? []).filter((child) => {
    const token = wordAt(tree, child);
    if (!token || !SUBJECTS.has(token.deprel) || !outside(child)) return false;
    return !isTime(token.text) && !/sel(?:f|ves)$/i.test(token.text) && !(telling && child > verb);
  });
  const before = found.filter((child) => child < verb);
  const framed = beforeRelative(tree, verb);
  if (framed !== undefined && outside(framed) && !before.some((child) => child <= framed)) return framed;
  const participle = /^VBG?$/.test(wordAt(tree, verb)?.xpos ?? "");
  if (before.length === 0) return (participle ? undefined : afterTitle(tree, found)) ?? beforeTime(tree, verb, outside);
  return wordAt(tree, verb - 1)?.text === "," ? afterTitle(tree, before) : before.at(-1);
}

/** "[Sen.] Roe", "[group chair] Roe": of two phrases in a row that the tree takes for subjects, the first is the title of the second. */
function afterTitle(tree: Tree, subjects: readonly number[]): number | undefined {
  const [first, second] = subjects;
  return second !== undefined && titleOf(tree, second) === first ? second : first;
}

/** The phrase right before a name that hangs beside it as a second subject: its title. */
export function titleOf(tree: Tree, name: number): number | undefined {
  const own = wordAt(tree, name);
  if (own?.upos !== "PROPN" || !SUBJECTS.has(own.deprel)) return undefined;
  const { first } = reachOf(tree, name);
  return tree.children[own.head]?.find((child) => {
    const token = wordAt(tree, child);
    return (
      token !== undefined &&
      child < name &&
      isNoun(token.upos) &&
      token.upos !== "PRON" &&
      SUBJECTS.has(token.deprel) &&
      (child === first - 1 || reachOf(tree, child).last === first - 1)
    );
  });
}

/** "the minister yesterday said": the noun before a time that the tree takes for the subject. */
function beforeTime(tree: Tree, verb: number, outside: Outside): number | undefined {
  const time = tree.children[verb]?.find((child) => child < verb && SUBJECTS.has(wordAt(tree, child)?.deprel ?? ""));
  if (time === undefined || !isTime(wordAt(tree, time)?.text ?? "")) return undefined;
  let noun = reachOf(tree, time).first - 1;
  while (
    /^(?:flat|compound)/.test(wordAt(tree, noun)?.deprel ?? "") &&
    isNoun(wordAt(tree, wordAt(tree, noun)?.head)?.upos) &&
    (wordAt(tree, noun)?.head ?? noun) < noun
  )
    noun = wordAt(tree, noun)?.head ?? noun;
  return isNoun(wordAt(tree, noun)?.upos) && outside(noun) ? noun : undefined;
}

/** "Cruz, who opposed the plan, said": the noun before a relative clause that ends with a comma right before the verb. */
function beforeRelative(tree: Tree, verb: number): number | undefined {
  if (wordAt(tree, verb - 1)?.text !== ",") return undefined;
  for (let at = verb - 2; at >= 2 && verb - at <= MOST_RELATIVE; at--) {
    const token = wordAt(tree, at);
    if (!token || token.text === ";") return undefined;
    if (!/^W(?:P|DT)/.test(token.xpos) || wordAt(tree, at - 1)?.text !== ",") continue;
    const noun = wordAt(tree, at - 2);
    if (!isNoun(noun?.upos)) return undefined;
    return noun?.deprel === "flat" && noun.head >= 0 ? noun.head : at - 2;
  }
  return undefined;
}

/** "Lind said the talks had failed, adding …": the participle goes with "said", though it hangs on the clause. */
export function reporterAbove(tree: Tree, at: number, verb: number): number | undefined {
  const token = wordAt(tree, at);
  if (token?.deprel !== "ccomp" || token.head > at) return undefined;
  const own = wordAt(tree, verb);
  const participle = own?.xpos === "VBG" && wordAt(tree, verb - 1)?.text === ",";
  const coordinate = wordAt(tree, verb - 1)?.upos === "CCONJ" && own?.xpos === wordAt(tree, token.head)?.xpos;
  if (!participle && !coordinate) return undefined;
  return cueVerb(wordAt(tree, token.head)?.lemma ?? "")?.frames.has("clause") ? token.head : undefined;
}

/**
 * "Lind gave no word of how he would vote, saying …": a participle behind a comma goes with the main clause, however low
 * the tree hangs it, unless a reporting verb or a second main clause stands between.
 */
export function mainSubject(tree: Tree, verb: number, outside: Outside): number | undefined {
  if (wordAt(tree, verb)?.xpos !== "VBG" || wordAt(tree, verb - 1)?.text !== ",") return undefined;
  let found: number | undefined;
  let at = verb;
  for (let step = 0; step < MOST_CLIMBS; step++) {
    const above = wordAt(tree, at)?.head ?? -1;
    if (above < 0) break;
    const subject = above > verb ? undefined : subjectOf(tree, above, outside);
    const acts = subject !== undefined && subject < above && !/^(?:W|EX)/.test(wordAt(tree, subject)?.xpos ?? "");
    if (acts) {
      if (actorBefore(tree, above, verb, outside) !== undefined) return undefined;
      found = subject;
      if (wordAt(tree, above)?.deprel === "conj" || cueVerb(wordAt(tree, above)?.lemma ?? "")?.frames.get("clause") === "speech")
        break;
    }
    at = above;
  }
  return found;
}

/** "The move came after Putin spoke, saying …": where the subject is an event, the last name or pronoun that acts before the participle. */
export function actorBefore(tree: Tree, above: number, verb: number, outside: Outside): number | undefined {
  const subject = subjectOf(tree, above, outside);
  if (subject === undefined || wordAt(tree, subject)?.upos !== "NOUN" || !isHappening(wordAt(tree, above)?.lemma ?? ""))
    return undefined;
  for (let at = verb - 1; at > Math.max(above, verb - MOST_RELATIVE * 2); at--) {
    const token = wordAt(tree, at);
    if (
      token &&
      SUBJECTS.has(token.deprel) &&
      (token.upos === "PROPN" || token.upos === "PRON") &&
      !/^W/.test(token.xpos) &&
      outside(at)
    )
      return at;
  }
  return undefined;
}

/** The noun that a relative pronoun stands for: "the officers, who said …". */
export function antecedentOf(tree: Tree, pronoun: number): number | undefined {
  if (!/^W(?:P|DT)$/.test(wordAt(tree, pronoun)?.xpos ?? "")) return undefined;
  let at = pronoun;
  for (let step = 0; step < MOST_CLIMBS; step++) {
    const token = wordAt(tree, at);
    if (!token || token.head < 0) return undefined;
    if (token.deprel === "acl:relcl") return token.head;
    at = token.head;
  }
  return undefined;
}

/** Whether the tag is that of a noun, a name or a pronoun. */
export function isNoun(upos: string | undefined): boolean {
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON";
}
