import { childrenBy } from "../syntax/index.js";
import { overlaps } from "../text/index.js";
import { type Arguments, argumentsOf } from "./arguments.js";
import type { Pattern } from "./lexicon/entry.js";
import type { Sense, SenseIndex } from "./lexicon/lexicon.js";
import { expandWords } from "./lexicon/word-list.js";
import { isActor, matchesWord, precededBy } from "./participants.js";
import { hasMark, openClausesOf, verbOf } from "./phrase-grammar.js";
import { phrasesOf } from "./phrases.js";
import type { SentenceView } from "./story-view.js";
import { lemmaAt } from "./words.js";

/** A word that names an act, with the sense that fits best. */
export interface Predicate {
  /** Index of the word. */
  readonly index: number;
  /** The sense of the lexicon that fits. */
  readonly sense: Sense;
  /** The word's arguments. */
  readonly args: Arguments;
}

/** Every word of the sentence that names an act, in text order, each with the most specific sense whose conditions hold. */
export function findPredicates(view: SentenceView, senses: SenseIndex): Predicate[] {
  const found: Predicate[] = [];
  view.tree.tokens.forEach((token, index) => {
    const lemma = lemmaAt(view, index);
    const candidates =
      token.upos === "VERB"
        ? senses.verbs.get(lemma)
        : token.upos === "NOUN" || token.upos === "PROPN"
          ? senses.nouns.get(lemma)
          : token.upos === "ADJ"
            ? senses.adjectives.get(lemma)
            : undefined;
    if (candidates === undefined || !isWhole(view, index) || isInTime(view, index)) return;
    const args = argumentsOf(view.tree, index);
    let best: Predicate | undefined;
    let bestWeight = 0;
    for (const sense of candidates) {
      const weight = weightOf(view, index, args, sense);
      if (weight > bestWeight) {
        best = { index, sense, args };
        bestWeight = weight;
      }
    }
    if (best !== undefined) found.push(best);
  });
  return found;
}

/** Modifiers inside a compound name no act of their own: "ceasefire line", "the Strike newspaper". */
function isWhole(view: SentenceView, index: number): boolean {
  const token = view.tree.tokens[index];
  if (token === undefined || token.deprel === "compound" || token.deprel === "flat" || token.deprel === "amod") return false;
  // "Russia-occupied Crimea": a participle tied by a hyphen says of what sort something is.
  const hyphen = view.tree.tokens[index - 1];
  const isTied = hyphen?.text === "-" && hyphen.span.end === token.span.start && token.xpos === "VBN";
  return !isTied || childrenBy(view.tree, index, "nsubj").length > 0;
}

/** "Four men accused of the murder": of what somebody is accused says who he is, and is no news. */
function isEpithet(view: SentenceView, index: number, { subject }: Arguments, { type, entry }: Sense): boolean {
  const token = view.tree.tokens[index];
  const isReduced = token?.deprel === "acl" && token.xpos === "VBN" && (view.tree.tokens[token.head]?.head ?? -1) >= 0;
  return type === "ACCUSE" && entry.matrix === "accuse" && isReduced && subject.length === 0;
}

/** Words of a temporal expression name no act: "in late March". */
function isInTime(view: SentenceView, index: number): boolean {
  const token = view.tree.tokens[index];
  return token !== undefined && token.upos !== "VERB" && view.times.some(({ value }) => overlaps(value.span, token.span));
}

/** How well a sense fits, 0 if a condition fails; each condition that holds makes it more specific. */
function weightOf(view: SentenceView, index: number, args: Arguments, sense: Sense): number {
  const { entry, particle, compound } = sense;
  let { weight } = sense;
  if (isEpithet(view, index, args, sense)) return 0;
  if (particle !== "") {
    if (!verbOf(view.tree, index).particles.includes(particle)) return 0;
    weight += 2;
  }
  if (compound.length > 0) {
    if (!precededBy(view, index, compound)) return 0;
    weight += 2;
  }
  for (const condition of CONDITIONS) {
    const verdict = condition(view, index, args, entry);
    if (verdict === false) return 0;
    if (verdict === true) weight += 1;
  }
  return weight;
}

/** "Insisted that Kyiv give up its claim": a base form with a subject of its own says what should be. */
function isSubjunctive(view: SentenceView, content: number): boolean {
  const bare = view.tree.tokens[content]?.xpos === "VB" && childrenBy(view.tree, content, "aux", "mark").length === 1;
  return bare && hasMark(view.tree, content, "that");
}

/** A condition that anything meets makes no sense more specific than another. */
const told = (list: string, holds: boolean): boolean | undefined => (holds && list === "*" ? undefined : holds);

/** A condition of an entry: `undefined` where the entry does not ask for it. */
type Condition = (view: SentenceView, index: number, args: Arguments, entry: Pattern) => boolean | undefined;

const CONDITIONS: readonly Condition[] = [
  (view, _index, args, { object }) =>
    object === undefined
      ? undefined
      : told(
          object,
          args.object.some((head) => matchesWord(view, head, object)),
        ),
  (view, _index, args, { notObject }) =>
    notObject === undefined ? undefined : !args.object.some((head) => matchesWord(view, head, notObject)) && undefined,
  (view, _index, args, { subject }) =>
    subject === undefined ? undefined : args.subject.some((head) => matchesWord(view, head, subject)),
  (view, _index, args, { notSubject }) =>
    notSubject !== undefined && args.subject.some((head) => matchesWord(view, head, notSubject)) ? false : undefined,
  (view, _index, args, { actorIs }) =>
    actorIs === undefined
      ? undefined
      : args.subject.some((head) => matchesWord(view, head, actorIs === "official" ? "@official" : "@actor @speaker")),
  (view, _index, args, { via }) =>
    via === undefined
      ? undefined
      : Object.entries(via).some(([preposition, words]) =>
          phrasesOf(view, args, preposition).some((head) => matchesWord(view, head, words)),
        ),
  (view, _index, args, { notVia }) =>
    Object.entries(notVia ?? {}).some(([preposition, words]) =>
      (args.prepositions.get(preposition) ?? []).some((head) => matchesWord(view, head, words)),
    )
      ? false
      : undefined,
  (view, index, _args, { modifier }) =>
    modifier === undefined
      ? undefined
      : childrenBy(view.tree, index, "amod", "compound").some((child) => expandWords(modifier).includes(lemmaAt(view, child))),
  (view, index, _args, { notModifier }) =>
    notModifier !== undefined &&
    childrenBy(view.tree, index, "amod", "compound").some((child) => expandWords(notModifier).includes(lemmaAt(view, child)))
      ? false
      : undefined,
  (view, index, _args, entry) =>
    entry.case === undefined
      ? undefined
      : childrenBy(view.tree, index, "case").some((child) => lemmaAt(view, child) === entry.case),
  (view, index, args, { complement }) =>
    complement === undefined
      ? undefined
      : [
          ...childrenBy(view.tree, index, "xcomp", "advmod", "obj", "amod", "advcl", "ccomp"),
          ...args.object.flatMap((head) => childrenBy(view.tree, head, "amod", "acl", "flat", "appos")),
        ].some((child) => matchesWord(view, child, complement)),
  (view, index, args, { clause }) =>
    clause === undefined
      ? undefined
      : openClausesOf(view.tree, index).length > 0 ||
        [...childrenBy(view.tree, index, "advcl"), ...args.object.flatMap((head) => childrenBy(view.tree, head, "acl"))].some(
          (child) => hasMark(view.tree, child, "to"),
        ),
  (view, index, _args, { modal }) =>
    modal === undefined
      ? undefined
      : childrenBy(view.tree, index, "ccomp").some(
          (content) =>
            (isSubjunctive(view, content) ||
              childrenBy(view.tree, content, "aux").some((child) => expandWords(modal).includes(lemmaAt(view, child)))) &&
            childrenBy(view.tree, content, "nsubj").some((subject) => isActor(view, subject)),
        ),
  (_view, _index, args, { passive }) => (passive === undefined ? undefined : args.passive),
  (view, index, args, { unless }) => {
    if (unless === undefined) return undefined;
    const stands = unless === "object" ? args.object.length > 0 : childrenBy(view.tree, index, "xcomp").length > 0;
    return stands ? false : undefined;
  },
];
