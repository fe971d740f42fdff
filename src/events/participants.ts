import { ACTOR_CLASSES, SPEAKER_NOUNS, STATE_SECTORS } from "../data/actor-classes.js";
import { CARRYING_VERBS, COUNTING_NOUNS, MEASURE_NOUNS, RELATIONAL_NOUNS } from "../data/implication.js";
import { REPORT_VERBS } from "../data/report-verbs.js";
import { ancestry, childrenBy, subtree, type Token } from "../syntax/index.js";
import { type WordList, wordList, wordSet } from "./lexicon/word-list.js";
import { isVerbIn, prepositionsOf, relationAt } from "./phrase-grammar.js";
import type { Participant } from "./schema.js";
import type { Named, SentenceView } from "./story-view.js";
import { lemmaAt } from "./words.js";

/** How many nouns of a list may hang one on another. */
const MAX_CHAIN = 8;
const COUNTING = wordSet(COUNTING_NOUNS);
const RELATIONAL = wordSet(RELATIONAL_NOUNS);
const STATE = wordSet(STATE_SECTORS);
const SPEAKERS = wordSet(SPEAKER_NOUNS);
const REPORTS = wordSet(REPORT_VERBS);
const CLASSES: ReadonlyMap<string, { sectors: ReadonlySet<string>; nouns: ReadonlySet<string> }> = new Map(
  Object.entries(ACTOR_CLASSES).map(([name, { nouns, ...rest }]) => [
    `@${name}`,
    { sectors: wordSet("sectors" in rest ? rest.sectors : ""), nouns: wordSet(nouns) },
  ]),
);

/** The entity that the word at `index` names; through counting nouns ("most of the troops") and plain apposition. */
export function namedAt(view: SentenceView, index: number): Named | undefined {
  const own = view.named.get(index);
  if (own !== undefined && (own.entity.country !== undefined || own.entity.sector !== undefined)) return own;
  if (isCount(view, index)) {
    const [counted] = prepositionsOf(view.tree, index).get("of") ?? [];
    if (counted !== undefined) return namedAt(view, counted) ?? own;
  }
  for (const other of childrenBy(view.tree, index, "appos", "flat")) {
    const named = view.named.get(other);
    if (named !== undefined && (named.entity.country !== undefined || named.entity.sector !== undefined)) return named;
  }
  return own;
}

/** "Thousands of", "21 of": the of-phrase says who. */
function isCount(view: SentenceView, index: number): boolean {
  return COUNTING.has(lemmaAt(view, index)) || view.tree.tokens[index]?.upos === "NUM";
}

/** Whether the word at `index` names somebody who can take part in politics: somebody with a country or a sector. */
export function isActor(view: SentenceView, index: number): boolean {
  const named = namedAt(view, index);
  return named !== undefined && (named.entity.country !== undefined || named.entity.sector !== undefined);
}

/** Whether the word at `index` can take part in an act: an actor, people, a pronoun, or anybody the story names. */
export function canTakePart(view: SentenceView, index: number): boolean {
  const upos = view.tree.tokens[index]?.upos;
  if (isActor(view, index) || isPeople(view, index) || upos === "PRON" || upos === "NUM") return true;
  const named = view.named.get(index);
  return named !== undefined && named.mention.kind === "name" && named.entity.kind !== "other";
}

/** Whether the word at `index` is in a list of lemmas, compounds (`air_strike`), classes (`@official`) or `*`. */
export function matchesWord(view: SentenceView, index: number, list: string): boolean {
  const words = wordList(list);
  if (isListed(view, index, words)) return true;
  const counted = isCount(view, index) ? prepositionsOf(view.tree, index).get("of")?.[0] : undefined;
  return counted !== undefined && isListed(view, counted, words);
}

function isListed(view: SentenceView, index: number, list: WordList): boolean {
  if (list.any) return true;
  const lemma = lemmaAt(view, index);
  const form = view.tree.tokens[index]?.text.toLowerCase() ?? "";
  if (list.words.has(lemma) || list.words.has(form)) return true;
  for (const before of [...(list.compounds.get(lemma) ?? []), ...(form === lemma ? [] : (list.compounds.get(form) ?? []))]) {
    if (precededBy(view, index, before) || isModifiedBy(view, index, before)) return true;
  }
  const of = list.phrases.get(lemma) ?? [];
  if (of.length > 0 && (prepositionsOf(view.tree, index).get("of") ?? []).some((child) => of.includes(lemmaAt(view, child))))
    return true;
  return list.classes.some((name) => isOfClass(view, index, name));
}

/** Whether the words of a compound stand right before the noun at `index`, hyphens aside. */
export function precededBy(view: SentenceView, index: number, words: readonly string[]): boolean {
  let at = index - 1;
  for (const word of [...words].reverse()) {
    while (view.tree.tokens[at]?.text === "-") at--;
    const token = view.tree.tokens[at];
    if (token === undefined || (token.lemma.toLowerCase() !== word && token.text.toLowerCase() !== word)) return false;
    at--;
  }
  return true;
}

/** "A joint oil terminal": the first word of a compound may stand before the others. */
function isModifiedBy(view: SentenceView, index: number, [word = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && childrenBy(view.tree, index, "amod", "compound").some((child) => lemmaAt(view, child) === word);
}

function isOfClass(view: SentenceView, index: number, name: string): boolean {
  const named = namedAt(view, index);
  const entity = named?.entity;
  switch (name) {
    case "@actor":
      return isActor(view, index);
    case "@person":
      return entity?.kind === "person" || ["PRON", "NUM"].includes(view.tree.tokens[index]?.upos ?? "");
    case "@place":
      return (
        entity?.kind === "place" ||
        (named?.mention.kind === "name" && entity?.country !== undefined && entity.sector === undefined)
      );
    case "@state":
      return entity?.country !== undefined && (entity.sector === undefined || STATE.has(entity.sector));
    case "@speaker":
      return (
        isActor(view, index) ||
        entity !== undefined ||
        view.tree.tokens[index]?.upos === "PRON" ||
        SPEAKERS.has(lemmaAt(view, index))
      );
    case "@several":
      return countriesAt(view, index).size > 1;
    case "@intl":
      return entity?.kind === "organization";
  }
  const members = CLASSES.get(name);
  if (members === undefined) return false;
  if (entity?.sector !== undefined && members.sectors.has(entity.sector)) return true;
  if (name === "@official" && (entity?.kind === "person" || (entity?.country !== undefined && entity.sector === undefined)))
    return true;
  return members.nouns.has(lemmaAt(view, index));
}

/**
 * The participants that the noun phrases headed by `heads` name, coordination spelled out. Prepositions in `notOwners` say
 * where the act goes, not whose they are: "the withdrawal of forces from Panama".
 */
export function participantsAt(view: SentenceView, heads: readonly number[], notOwners: readonly string[] = []): Participant[] {
  const all = heads.flatMap((head) => coordinatedWith(view, head));
  return [...new Set(all)].filter((head) => !isDate(view, head)).flatMap((head) => participantAt(view, head, notOwners));
}

/** The word itself and the nouns coordinated with it, whether the tree hangs them side by side or one on another. */
function coordinatedWith(view: SentenceView, head: number, depth = 0): number[] {
  if (depth > MAX_CHAIN) return [];
  const others = childrenBy(view.tree, head, "conj").filter((child) => isNominal(view, child));
  return [head, ...others.flatMap((child) => coordinatedWith(view, child, depth + 1))];
}

/** The countries of the word at `index` and of what is coordinated with it: "Thai and Lao troops", "Peru, Chile and Bolivia". */
function countriesAt(view: SentenceView, index: number): ReadonlySet<string> {
  const named = coordinatedWith(view, index).flatMap((head) => [namedAt(view, head), ...(view.beside.get(head) ?? [])]);
  return new Set(named.flatMap((found) => found?.entity.country ?? []));
}

function isNominal(view: SentenceView, index: number): boolean {
  return ["NOUN", "PROPN", "PRON", "NUM"].includes(view.tree.tokens[index]?.upos ?? "") || isActor(view, index);
}

/** Whether the word at `head` is a date: "closed its airspace on 27 February". */
export function isDate(view: SentenceView, head: number): boolean {
  const token = view.tree.tokens[head];
  return token !== undefined && view.dated.has(token);
}

function participantAt(view: SentenceView, head: number, notOwners: readonly string[]): Participant[] {
  const token = view.tree.tokens[head];
  if (token === undefined) return [];
  const named = namedAt(view, head) ?? reporterFor(view, head);
  const span = phraseSpan(view, head);
  const text = view.story.article.text.slice(span.start, span.end);
  if (isOtherSide(view, head)) return [{ text, span }];
  const owners = countriesOwning(view, head);
  const sides =
    owners.length > 1
      ? owners.map((country) => ({ entity: named?.entity, country }))
      : [named?.entity, ...(view.beside.get(head) ?? []).map(({ entity }) => entity)].map((entity) => ({
          entity,
          country: entity?.country ?? borrowedCountry(view, head, notOwners),
        }));
  return sides.map(({ entity, country }) => {
    return {
      text,
      span,
      ...(entity === undefined ? {} : { entity: entity.id }),
      ...(country === undefined ? {} : { country }),
      ...(entity?.sector === undefined ? {} : { sector: entity.sector }),
    };
  });
}

/** "Its neighbour", "an ally of Peru": the story says only whose other side somebody is, not where he is from. */
function isOtherSide(view: SentenceView, head: number): boolean {
  if (!RELATIONAL.has(lemmaAt(view, head)) || view.named.get(head)?.mention.kind === "name") return false;
  if (childrenBy(view.tree, head, "amod", "compound").some((child) => isActor(view, child))) return false;
  const owners = [...childrenBy(view.tree, head, "nmod:poss"), ...(prepositionsOf(view.tree, head).get("of") ?? [])];
  return owners.some((owner) => isCountryName(view, owner));
}

/** "A boat carrying Somali refugees": who is aboard is who is meant. */
const CARRYING = wordSet(CARRYING_VERBS);
const SELF = new Set(["it", "he", "she", "they"]);

/** "Syria said that it was ready": a pronoun that the story leaves open, subject of what somebody says, is who says it. */
function reporterFor(view: SentenceView, head: number): Named | undefined {
  const { tree } = view;
  const token = tree.tokens[head];
  if (token === undefined || !SELF.has(token.text.toLowerCase()) || relationAt(tree, head) !== "nsubj") return undefined;
  const clause = ancestry(tree, head).find((at) => relationAt(tree, at) === "ccomp");
  const verb = clause === undefined ? undefined : tree.tokens[clause]?.head;
  if (verb === undefined || verb < 0 || !isVerbIn(tree, verb, REPORTS)) return undefined;
  const [speaker] = childrenBy(tree, verb, "nsubj").filter((child) => child < head && isActor(view, child));
  return speaker === undefined ? undefined : namedAt(view, speaker);
}

const PLURAL_OWNING = ["of", "from", "for"];

/** "Officials from Serbia and Kosovo": the countries that a plural names side by side; none where it names one or nobody. */
function countriesOwning(view: SentenceView, head: number): string[] {
  if (view.tree.tokens[head]?.xpos !== "NNS") return [];
  const phrases = prepositionsOf(view.tree, head);
  const named = PLURAL_OWNING.flatMap((preposition) => phrases.get(preposition) ?? []).filter((at) => isCountryName(view, at));
  const owners = named.length > 0 ? named : childrenBy(view.tree, head, "amod").filter((at) => isCountryName(view, at));
  const listed = owners.flatMap((owner) => [
    owner,
    ...childrenBy(view.tree, owner, "conj").filter((at) => isCountryName(view, at)),
  ]);
  return [...new Set(listed.flatMap((at) => view.named.get(at)?.entity.country ?? []))];
}

/** Whether the word at `index` names a land or its people. */
function isCountryName(view: SentenceView, index: number): boolean {
  const kind = view.named.get(index)?.entity.kind;
  return kind === "place" || kind === "nationality";
}

const OWNING = ["of", "from", "for", "in", "at", "near", "on", "to"];

/** The country that a description without one is said to be of, from or in: "gunmen in Iraq", "parties to the war in Chad". */
function borrowedCountry(view: SentenceView, head: number, notOwners: readonly string[]): string | undefined {
  const token = view.tree.tokens[head];
  if (token === undefined || token.upos === "PRON" || (token.upos === "PROPN" && view.named.get(head)?.mention.kind === "name"))
    return undefined;
  const [owner] = ownersOf(
    view,
    head,
    OWNING.filter((preposition) => !notOwners.includes(preposition)),
  );
  return owner === undefined ? undefined : namedAt(view, owner)?.entity.country;
}

const CLAUSES = new Set(["acl", "advcl", "ccomp", "csubj", "parataxis"]);
const OUTSIDE_PHRASE = new Set([
  "nmod:unmarked",
  "acl",
  "appos",
  "conj",
  "cc",
  "parataxis",
  "punct",
  "case",
  "advcl",
  "cop",
  "nsubj",
  "aux",
  "mark",
  "advmod",
  "dep",
  "discourse",
  "ccomp",
  "xcomp",
  "obj",
  "obl",
  "iobj",
  "csubj",
  "expl",
]);

/** The span of the noun phrase headed by `head`, without clauses, apposition and coordination. */
export function phraseSpan(view: SentenceView, head: number): { start: number; end: number } {
  const inside = subtree(
    view.tree,
    head,
    (token) =>
      view.dated.has(token) ||
      isClause(token) ||
      (token.head === head &&
        (isOutside(token) ||
          isSetOff(view, head, token) ||
          isAgent(view, token) ||
          isMeans(view, token) ||
          holdsVerb(view, token))),
  );
  const words = inside.filter((index) => index === head || view.tree.tokens[index]?.upos !== "PUNCT");
  const first = view.tree.tokens[words[0] ?? head];
  const last = view.tree.tokens[words.at(-1) ?? head];
  return { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
}

/** A clause on a word inside the phrase: "the party of the man who lost" is "the party of the man". */
function isClause({ deprel }: Token): boolean {
  return CLAUSES.has(deprel.split(":")[0] ?? "");
}

/** "A court on Tuesday freed a man" taken for one phrase: what holds a finite verb is no part of one. */
function holdsVerb(view: SentenceView, token: Token): boolean {
  if (token.deprel !== "nmod") return false;
  const words = subtree(view.tree, view.tree.tokens.indexOf(token), isClause);
  return words.some((index) => /^(?:VBD|VBZ|VBP|MD)$/.test(view.tree.tokens[index]?.xpos ?? ""));
}

function isOutside({ deprel }: Token): boolean {
  return deprel !== "punct" && OUTSIDE_PHRASE.has(deprel.split(":")[0] ?? "");
}

/** "The killing of nine farmers by soldiers": who acts is no part of whom it is done to. */
function isAgent(view: SentenceView, token: Token): boolean {
  const at = view.tree.tokens.indexOf(token);
  return token.deprel === "nmod" && childrenBy(view.tree, at, "case").some((child) => lemmaAt(view, child) === "by");
}

/** "Pelted officers with stones", "sentenced him to nine years": means and terms are no part of whom it is done to. */
function isMeans(view: SentenceView, token: Token): boolean {
  if (token.deprel !== "nmod") return false;
  const at = view.tree.tokens.indexOf(token);
  const cases = childrenBy(view.tree, at, "case").map((child) => lemmaAt(view, child));
  return (cases.includes("with") && matchesWord(view, at, MEANS)) || (cases.includes("to") && TERMS.has(lemmaAt(view, at)));
}

const MEANS = "@missiles @weapons baton stick club knife machete";
const TERMS = wordSet(`${MEASURE_NOUNS} death prison jail life imprisonment`);

/** Whether a comma sets a phrase off from its head: "Rivera, during a speech, …". */
function isSetOff(view: SentenceView, head: number, token: Token): boolean {
  if (token.deprel !== "nmod") return false;
  const first = childrenBy(view.tree, head, "nmod")
    .filter((child) => child > head && view.tree.tokens[child] === token)
    .map((child) => subtree(view.tree, child)[0] ?? child)[0];
  if (first === undefined) return false;
  const before = view.tree.tokens[first]?.upos === "PUNCT" ? first : first - 1;
  return view.tree.tokens[before]?.text === ",";
}

/**
 * The actor inside a noun phrase that is none itself: "rejected a Syrian offer", "welcomed the decision of the court".
 * Looks at possessors and modifiers, then at the prepositional phrases in `order`.
 */
export function ownersOf(
  view: SentenceView,
  head: number,
  order: readonly string[],
  isMeant: (head: number) => boolean = () => true,
  depth = 0,
): number[] {
  if (depth > 3) return [];
  const isOwner = (child: number): boolean => isActor(view, child) && isMeant(child);
  const modifiers = childrenBy(view.tree, head, "nmod:poss", "amod", "compound").flatMap((child) =>
    isOwner(child) ? [child] : relationAt(view.tree, child) === "compound" ? ownersOf(view, child, [], isMeant, depth + 1) : [],
  );
  const cargo = childrenBy(view.tree, head, "acl", "advcl")
    .filter((child) => CARRYING.has(lemmaAt(view, child)))
    .flatMap((child) => childrenBy(view.tree, child, "obj"));
  const phrases = prepositionsOf(view.tree, head);
  const by = (phrases.get("by") ?? []).filter((child) => isOwner(child));
  if (by.length > 0) return by;
  if (modifiers.length > 0) return modifiers;
  const carried = cargo.filter((child) => isOwner(child));
  if (carried.length > 0) return carried;
  for (const preposition of order) {
    for (const child of phrases.get(preposition) ?? []) {
      if (isOwner(child)) return [child];
      const inner = ownersOf(view, child, order, isMeant, depth + 1);
      if (inner.length > 0) return inner;
    }
  }
  return [];
}

/** Whether the word at `index` is a person or a group of people, known or not. */
export function isPeople(view: SentenceView, index: number): boolean {
  const entity = view.named.get(index)?.entity;
  if (entity !== undefined && (entity.kind === "person" || entity.kind === "group" || entity.kind === "organization"))
    return true;
  return matchesWord(view, index, "@people");
}
