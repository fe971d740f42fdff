import { type Description, describe, type Reading } from "./describe.js";
import { genderOfNoun } from "./knowledge/person-names.js";
import { landNouns } from "./knowledge/words.js";
import { nameOf } from "./phrase-words.js";
import { ofNouns, type Phrase, reachOf } from "./phrases.js";
import { type Reference, referenceOf } from "./reference.js";

/** Reads a phrase whose head is a noun for an actor. */
export function readDescription(reading: Reading, phrase: Phrase): Reference | undefined {
  const { tokens } = reading.tree;
  const described = describe(reading, phrase, phrase.to > phrase.head + 1 ? phrase.to : phrase.head + 1);
  const token = tokens[phrase.head];
  if (!described || !token || isCondition(reading, phrase, described)) return undefined;
  const plural = token.xpos === "NNS" || token.xpos === "NNPS" || token.feats.Number === "Plur";
  return referenceTo(reading, phrase, described, withOfPhrase(reading, phrase), plural);
}

/** "A state of emergency", "a state of shock": a condition, no land. */
function isCondition({ tree }: Reading, { head }: Phrase, { role }: Description): boolean {
  return (
    role.name === "state" && ofNouns(tree, head).some((k) => tree.tokens[k]?.upos === "NOUN" && tree.tokens[k]?.xpos === "NN")
  );
}

function referenceTo(reading: Reading, phrase: Phrase, described: Description, to: number, plural: boolean): Reference {
  const { role, sector, former, countries } = described;
  const [country, ...moreCountries] = countries;
  return referenceOf(phrase, {
    to,
    form: "description",
    kind: kindOf(described, plural),
    name: nameOf(reading, phrase.from, to),
    country,
    moreCountries: moreCountries.length > 0 ? moreCountries : undefined,
    sector,
    role: role.name,
    former,
    gender: role.being === "person" ? genderOfNoun(role.name.slice(role.name.lastIndexOf(" ") + 1)) : undefined,
    plural,
    owner: ownerOf(reading, phrase, role.hollow),
    definite: isDefinite(reading, phrase),
    state: role.state,
    local: role.local,
  });
}

/** Bodies that only modify a thing: "the US military" of "the US military build-up", "police" of "police dogs". */
export function readInnerBodies(reading: Reading, sentence: number, references: readonly Reference[]): Reference[] {
  const { tokens } = reading.tree;
  const heads = new Set(references.map((reference) => reference.head));
  return tokens.flatMap((token, head): Reference[] => {
    if (
      !/^(?:compound|amod)$/.test(token.deprel) ||
      heads.has(head) ||
      heads.has(token.head) ||
      !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)
    )
      return [];
    let from = head;
    while (from > 0 && /^(?:amod|compound)$/.test(tokens[from - 1]?.deprel ?? "") && reading.matchAt[from - 1] !== undefined)
      from--;
    const described = describe(reading, { head, from }, head + 1);
    if (described?.role.being !== "body" || !described.role.state) return [];
    const phrase = { sentence, head, from, to: head + 1 };
    return [referenceTo(reading, phrase, described, head + 1, false)];
  });
}

/** The word before a possessive mark or after "of"; after "for" too if it is spoken for. */
function ownerOf({ tree }: Reading, { head }: Phrase, speaksFor: boolean): number | undefined {
  const owner = (tree.children[head] ?? []).find((k) => tree.tokens[k]?.deprel === "nmod:poss");
  return owner ?? ofNouns(tree, head, speaksFor)[0];
}

function kindOf({ role, sector }: Description, plural: boolean): Reference["kind"] {
  if (landNouns.has(role.name)) return "place";
  if (role.being === "person") return plural ? "group" : "person";
  return sector === "CVL" || sector === "REB" || sector === "UAF" || sector === "CRM" || sector === "REF"
    ? "group"
    : "organization";
}

function isDefinite(reading: Reading, { from, head }: Phrase): boolean {
  const { tokens } = reading.tree;
  for (let i = from; i < head; i++) {
    const token = tokens[i];
    if (token && (/^(?:the|this|that|these|those)$/i.test(token.text) || token.deprel === "nmod:poss")) return true;
  }
  return false;
}

function withOfPhrase(reading: Reading, phrase: Phrase): number {
  const { tree } = reading;
  for (const child of ofNouns(tree, phrase.head)) {
    if (child >= phrase.to && tree.left[child] === phrase.to) {
      return Math.max(phrase.to, withOfPhrase(reading, { ...phrase, head: child, to: reachOf(tree, child).to }));
    }
  }
  return phrase.to;
}
