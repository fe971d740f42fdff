import { cueAdjective, cueNoun, cueVerb, isHolder } from "./cue-lexicon.js";
import type { Report } from "./report.js";
import { phraseOf, type SpeakerPhrase, speakerOf, subjectRightBefore } from "./speaker.js";
import { childBy, type Range, reachOf, type Tree, wordAt } from "./tree.js";

/** "the claim that …", "fears that …", "his criticism of the plan", "is a supporter of the plan". */
export function byNoun(tree: Tree, noun: number): Report | undefined {
  const lemma = wordAt(tree, noun)?.lemma ?? "";
  if (isHolder(lemma)) return byHolder(tree, noun);
  const kind = cueNoun(lemma);
  if (!kind || saysSoElsewhere(tree, noun)) return undefined;
  const owner = ownerOf(tree, noun);
  const clause = tree.children[noun]?.find((child) => {
    if (child < noun || !/^(?:acl|acl:relcl|ccomp)$/.test(wordAt(tree, child)?.deprel ?? "")) return false;
    return /^(?:that|to|whether)$/i.test(wordAt(tree, childBy(tree, child, "mark"))?.text ?? "");
  });
  const content =
    clause !== undefined ? reachOf(tree, clause) : owner && complementOf(tree, noun, /^(?:of|about|on|for|over|against)$/i);
  const speaker = owner ?? holderOf(tree, noun);
  return content && { cue: { first: noun, last: noun }, class: kind, content: [content], ...(speaker && { speaker }) };
}

/** "says in a statement that …": the verb is the cue. */
function saysSoElsewhere(tree: Tree, noun: number): boolean {
  const token = wordAt(tree, noun);
  const above = wordAt(tree, token?.head);
  return (
    token !== undefined && above !== undefined && /^obl/.test(token.deprel) && cueVerb(above.lemma)?.frames.has("clause") === true
  );
}

/** "Moscow's claim", "a claim by Moscow", "a message from Moscow". */
export function ownerOf(tree: Tree, noun: number): SpeakerPhrase | undefined {
  const owner = childBy(tree, noun, "nmod:poss");
  if (owner !== undefined) return phraseOf(tree, owner, noun);
  const by = tree.children[noun]?.find((child) =>
    /^(?:by|from|among)$/i.test(wordAt(tree, childBy(tree, child, "case"))?.text ?? ""),
  );
  return by === undefined ? undefined : phraseOf(tree, by, noun);
}

/** "Moscow dropped the claim that …", or a verb that the tagger takes for a noun: its subject. */
function holderOf(tree: Tree, noun: number): SpeakerPhrase | undefined {
  const own = wordAt(tree, noun);
  if (own?.deprel === "obj" && own.head < noun && wordAt(tree, own.head)?.upos === "VERB") return speakerOf(tree, own.head);
  if (/ing$/i.test(own?.text ?? "") && childBy(tree, noun, "cop") !== undefined) return speakerOf(tree, noun);
  const frames = cueVerb(own?.lemma ?? "")?.frames;
  return own?.head === -1 && (frames?.has("clause") || frames?.has("infinitive")) ? subjectRightBefore(tree, noun) : undefined;
}

function byHolder(tree: Tree, noun: number): Report | undefined {
  if (childBy(tree, noun, "cop") === undefined) return undefined;
  const content = complementOf(tree, noun, /^(?:of|in)$/i);
  const speaker = speakerOf(tree, noun);
  return content && speaker && { cue: { first: noun, last: noun }, class: "attitude", content: [content], speaker };
}

/** The noun phrase behind one of these prepositions. */
function complementOf(tree: Tree, head: number, prepositions: RegExp): Range | undefined {
  for (const child of tree.children[head] ?? []) {
    const marker = childBy(tree, child, "case", "mark");
    if (child < head || marker === undefined || marker > child || !prepositions.test(wordAt(tree, marker)?.text ?? "")) continue;
    return { first: marker + 1, last: reachOf(tree, child).last };
  }
  return undefined;
}

/** "is confident that …", "is willing to …", "was critical of …". */
export function byAdjective(tree: Tree, adjective: number): Report | undefined {
  const takes = cueAdjective(wordAt(tree, adjective)?.lemma ?? "");
  if (!takes) return undefined;
  for (const child of tree.children[adjective] ?? []) {
    const token = wordAt(tree, child);
    if (!token || child < adjective || !/^(?:ccomp|xcomp|advcl|obl)$/.test(token.deprel)) continue;
    const marker = childBy(tree, child, "mark", "case");
    const word = (wordAt(tree, marker)?.text ?? "").toLowerCase();
    const infinitive = word === "to" && wordAt(tree, marker)?.upos === "PART";
    const kind =
      token.deprel === "ccomp" && !infinitive ? takes.get("clause") : infinitive ? takes.get("infinitive") : takes.get(word);
    const speaker = kind && speakerOf(tree, adjective);
    if (!kind || !speaker) continue;
    const reach = reachOf(tree, child);
    const first = token.deprel === "ccomp" || infinitive || marker === undefined ? reach.first : marker + 1;
    return { cue: { first: adjective, last: adjective }, class: kind, content: [{ first, last: reach.last }], speaker };
  }
  return undefined;
}
