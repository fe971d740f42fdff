import { commonUse } from "../../syntax/index.js";
import type { Reading } from "./describe.js";
import { citiesNamed } from "./knowledge/cities.js";
import { lettersOf } from "./knowledge/fold.js";
import { isFirstName, isSureFirstName, isTitle } from "./knowledge/person-names.js";
import { roleOfNoun } from "./knowledge/roles.js";
import {
  eventWords,
  goingVerbs,
  houseWords,
  kinNouns,
  nameLinks,
  nameParticles,
  organizationWords,
  personSuffixes,
  placeBeginnings,
  placeNouns,
  placePrepositions,
  placeWords,
  sayingVerbs,
  standingVerbs,
  townVerbs,
} from "./knowledge/words.js";
import type { NameGuess } from "./name-kinds.js";
import { caseWords } from "./phrases.js";

/** The words of a name around its head. */
export interface NameWords {
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What speaks for the kind of a name that no list knows, as short names of facts that the trained decision weighs: its own
 * words (`last=GOV`, `first=given`), its shape, the words around it (`in`, `of+head`), its part in the clause, and what the language
 * model takes it for (`model=person`).
 */
export function kindEvidence(reading: Reading, name: NameWords, { kind, weak }: NameGuess, titled: boolean): string[] {
  return [
    `guess=${kind}${weak ? "?" : ""}`,
    `model=${reading.tree.tokens[name.head]?.kind ?? "nothing"}`,
    ...(titled ? ["titled"] : []),
    ...wordEvidence(reading, name),
    ...shapeEvidence(reading, name),
    ...listEvidence(reading, name),
    ...besideEvidence(reading, name),
    ...clauseEvidence(reading, name),
  ];
}

/** What the first word, the word that the name is built on, and the others are. */
function wordEvidence({ tree }: Reading, { from, to }: NameWords): string[] {
  const words = tree.tokens.slice(from, to).flatMap(({ text }) => (/\p{L}/u.test(text) ? [text] : []));
  const first = words[0] ?? "";
  const link = words.findIndex((word, i) => i > 0 && nameLinks.has(word.toLowerCase()));
  const main = link > 0 ? (words[link - 1] ?? first) : (words.at(-1) ?? first);
  const count = words.length > 3 ? "4" : String(words.length);
  const single = words.length === 1 ? "only" : link > 0 ? "main" : "last";
  const evidence = [`words=${count}`, ...wordClasses(main).map((kind) => `${single}=${kind}`)];
  if (link > 0) evidence.push(`link=${words[link]?.toLowerCase() ?? ""}`);
  if (words.length > 1) evidence.push(...firstClasses(first).map((kind) => `first=${kind}`));
  if (words.length === 2 && isSureFirstName(first)) evidence.push("given+surname");
  for (const inner of words.slice(1, -1)) {
    if (organizationWords.has(inner)) evidence.push("inner=body");
    else if (placeWords.has(inner)) evidence.push("inner=place");
    else if (nameParticles.has(inner)) evidence.push("inner=particle");
    else if (/^\p{Lu}\.$/u.test(inner)) evidence.push("inner=initial");
  }
  return evidence;
}

/** The classes of the word that a name is built on. */
function wordClasses(word: string): string[] {
  const classes: string[] = [];
  if (organizationWords.has(word)) classes.push(organizationWords.get(word) ?? "body");
  if (placeWords.has(word)) classes.push("place");
  if (houseWords.has(word)) classes.push("house");
  if (eventWords.has(word)) classes.push("event");
  const lower = word.toLowerCase();
  if (isPlaceNoun(lower)) classes.push("place noun");
  const role = roleOfNoun(lower) ?? roleOfNoun(lower.replace(/s$/, ""));
  if (role) classes.push(role.being);
  if (isFirstName(word)) classes.push(isSureFirstName(word) ? "given" : "given?");
  if (classes.length === 0) classes.push(commonUse(word));
  return classes;
}

function firstClasses(word: string): string[] {
  if (isTitle(word)) return ["title"];
  if (isSureFirstName(word)) return ["given"];
  if (isFirstName(word)) return ["given?"];
  if (/^\p{Lu}\.?$/u.test(word)) return ["initial"];
  if (placeBeginnings.has(word)) return ["place"];
  if (organizationWords.has(word)) return ["body"];
  return [commonUse(word)];
}

/** Capitals, figures and marks in the name. */
function shapeEvidence({ tree }: Reading, { from, to, head }: NameWords): string[] {
  const evidence: string[] = [];
  const words = tree.tokens.slice(from, to);
  const last = words.at(-1)?.text ?? "";
  const whole = words.length === 1 ? "only" : "part";
  if (words.some(({ text }) => /^[\p{Lu}\d.&]*\p{Lu}[\p{Lu}\d.&]+$/u.test(text) && !/^\p{Lu}\.$/u.test(text)))
    evidence.push(`${whole}=capitals`);
  if (words.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(text)))
    evidence.push(`${whole}=camel`);
  if (words.some(({ text }) => /\d/.test(text))) evidence.push(`${whole}=digit`);
  if (words.some(({ text }) => text === "&")) evidence.push("and sign");
  if (words.some(({ text }) => /^\p{Lu}.*-\p{Lu}/u.test(text))) evidence.push("hyphen");
  if (personSuffixes.has(last)) evidence.push("suffix");
  if (tree.tokens[head]?.xpos === "NNPS") evidence.push("plural");
  if (words.length > 1 && words.every(({ text }) => /^\p{Lu}[\p{Ll}'’.-]+$/u.test(text))) evidence.push("all words");
  return evidence;
}

/** What the lists know of the name or of words in it. */
function listEvidence({ tree, matchAt }: Reading, { from, to }: NameWords): string[] {
  const evidence: string[] = [];
  const letters = lettersOf(
    tree.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(""),
  ).toLowerCase();
  const population = citiesNamed(letters)[0]?.population;
  if (population !== undefined) evidence.push(`city=${population > 100_000 ? "large" : "small"}${to - from > 1 ? "+" : ""}`);
  for (let i = from; i < to; i++) {
    const match = matchAt[i];
    if (match?.from !== i) continue;
    const adjective = match.forms.some(({ use }) => use === "adjective");
    evidence.push(`listed=${adjective ? "adjective" : (match.forms[0]?.known.kind ?? "")}`);
  }
  return evidence;
}

/** Determiners, nouns and marks right beside the name. */
function besideEvidence({ tree, matchAt }: Reading, { from, to, head }: NameWords): string[] {
  const { tokens, children } = tree;
  const evidence: string[] = [];
  const before = tokens[from - 1];
  const next = tokens[to];
  const word = before?.text.toLowerCase() ?? "";
  if (word === "the" || /^the$/i.test(tokens[from]?.text ?? "")) evidence.push("the");
  else if (/^(?:an?|this|that|every|each|another|my|our|your|his|her|their)$/.test(word)) evidence.push("determined");
  else if (before?.upos === "ADJ" && before.head === head) evidence.push("adjective before");
  if (before?.upos === "NOUN" && before.span.end + 1 >= (tokens[from]?.span.start ?? 0))
    evidence.push(`before=${nounClass(before.lemma)}`);
  if (next?.upos === "NOUN") evidence.push(`after=${nounClass(next.lemma)}`);
  if (next?.text === ",") {
    const match = matchAt[to + 1];
    if (match?.from === to + 1 && match.forms.some(({ known }) => known.kind === "place")) evidence.push("place behind");
    if (/^\d{1,2}$/.test(tokens[to + 1]?.text ?? "")) evidence.push("age behind");
  }
  if (next?.text === "(") {
    if (/^\p{Lu}{2,}$/u.test(tokens[to + 1]?.text ?? "")) evidence.push("acronym behind");
    else if (/^(?:b|born|\d{4})$/.test(tokens[to + 1]?.text ?? "")) evidence.push("year behind");
  }
  for (const child of children[head] ?? []) {
    const relation = tokens[child]?.deprel ?? "";
    if (relation === "acl:relcl") evidence.push(...relativeWord(tokens.slice(to, child).map(({ text }) => text)));
    if (relation === "nmod:poss" && tokens[child]?.upos === "PROPN") evidence.push("owned");
    if (/^(?:appos|nmod:desc)/.test(relation) && tokens[child]?.upos === "NOUN")
      evidence.push(`beside=${nounClass(tokens[child]?.lemma ?? "")}`);
    if (relation === "conj") evidence.push(...joined(child));
  }
  if (tokens[head]?.deprel === "conj") evidence.push(...joined(tokens[head]?.head ?? -1));
  return evidence;

  function joined(other: number): string[] {
    const token = tokens[other];
    if (token?.upos !== "PROPN") return token?.upos === "NOUN" ? [`joined=${nounClass(token.lemma)}`] : [];
    const kind = matchAt[other]?.forms[0]?.known.kind;
    return [`joined=${kind ?? (isSureFirstName(token.text) ? "given" : "name")}`];
  }
}

function relativeWord(words: readonly string[]): string[] {
  const found = words.find((word) => /^(?:who|whom|whose|where|which)$/.test(word));
  return found === undefined ? [] : [`relative=${found}`];
}

/** The preposition before the name, and what it hangs on. */
function clauseEvidence({ tree }: Reading, { head }: NameWords): string[] {
  const token = tree.tokens[head];
  const governor = token && token.head >= 0 ? tree.tokens[token.head] : undefined;
  if (!token) return [];
  const relation = token.deprel.replace(/:(?!poss|pass|desc|unmarked|agent).*/, "");
  const lemma = governor?.lemma.toLowerCase() ?? "";
  const evidence: string[] = [`is ${relation}`];
  const cases = caseWords(tree, head).filter((word) => !/^['’]s?$/.test(word));
  for (const word of cases) {
    evidence.push(`case=${word}`);
    if (placePrepositions.has(word)) evidence.push("case=where");
    if (governor?.upos === "NOUN")
      evidence.push(`${/^(?:of|in|at|for|by|with)$/.test(word) ? word : "case"}+${nounClass(lemma)}`);
    else if (goingVerbs.has(lemma)) evidence.push(`go ${word}`);
  }
  if (/^nsubj/.test(relation)) {
    if (governor?.upos === "VERB") evidence.push(sayingVerbs.has(lemma) ? "says" : standingVerbs.has(lemma) ? "stands" : "does");
    else if (governor?.upos === "NOUN") evidence.push(`beside=${nounClass(lemma)}`);
  } else if (relation === "obj" && townVerbs.has(lemma)) evidence.push("town verb");
  else if (relation === "nmod:poss") evidence.push(`owns ${nounClass(lemma)}`);
  else if (relation === "appos" && governor?.upos === "NOUN" && cases.length === 0) evidence.push(`beside=${nounClass(lemma)}`);
  return evidence;
}

/** "Kayangan lakes", "Imam square": a common noun for a place, in the singular or plural. */
const isPlaceNoun = (word: string): boolean => placeNouns.has(word) || placeNouns.has(word.replace(/s$/, ""));

/** What a common noun tells of the name beside it. */
function nounClass(lemma: string): string {
  const noun = lemma.toLowerCase();
  if (placeNouns.has(noun)) return "place";
  const role = roleOfNoun(noun);
  if (role) return role.being === "person" && role.hollow ? "head" : role.being;
  return kinNouns.has(noun) ? "person" : "thing";
}
