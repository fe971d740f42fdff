import { ancestry, childrenBy, type Tree } from "../syntax/index.js";
import { covers, type Span } from "../text/index.js";
import type { Act } from "./complements.js";
import type { Sense } from "./lexicon/lexicon.js";
import type { Sides } from "./roles.js";
import type { EventPattern, Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";
import { lemmaAt } from "./words.js";

/** What made an act an event: the line of the lexicon, and the way through the tree to each who takes part. */
export function patternOf(view: SentenceView, { predicate, matrix, content }: Act, { actors, recipients }: Sides): EventPattern {
  const { index, sense } = predicate;
  const way = (participant: Participant): string => wayTo(view, index, participant);
  return {
    line: sense.line,
    word: wordOf(sense, lemmaAt(view, index)),
    ...(matrix === undefined ? {} : { under: matrix.sense.line }),
    ...(content === undefined ? {} : { about: content.sense.line }),
    actors: actors.map(way),
    recipients: recipients.map(way),
  };
}

function wordOf({ particle, compound }: Sense, lemma: string): string {
  return particle === "" ? [...compound, lemma].join("_") : `${lemma}+${particle}`;
}

function wayTo(view: SentenceView, trigger: number, { span, entity }: Participant): string {
  const head = headIn(view, span) ?? mentionOf(view, entity);
  return head === undefined ? "" : stepsBetween(view.tree, trigger, head).join(" ");
}

/** The word of a phrase whose head stands outside of it. */
function headIn(view: SentenceView, span: Span | undefined): number | undefined {
  if (span === undefined) return undefined;
  const { tokens } = view.tree;
  const head = tokens.findIndex((token) => {
    const governor = tokens[token.head];
    return covers(span, token.span) && token.upos !== "PUNCT" && (governor === undefined || !covers(span, governor.span));
  });
  return head < 0 ? undefined : head;
}

function mentionOf(view: SentenceView, id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  for (const [head, { entity }] of view.named) if (entity.id === id) return head;
  return undefined;
}

/** The relations on the way between two words: up to where their ways meet (`^`), then down. */
function stepsBetween(tree: Tree, from: number, to: number): string[] {
  const up = ancestry(tree, from);
  const down = ancestry(tree, to);
  const top = up.find((word) => down.includes(word));
  if (top === undefined) return [];
  const rising = up.slice(0, up.indexOf(top)).map((word) => `^${stepOf(tree, word)}`);
  const falling = down.slice(0, down.indexOf(top)).map((word) => stepOf(tree, word));
  return [...rising, ...falling.reverse()];
}

/** The relation of a word to its head, with the preposition of a phrase: `obl(from)`. */
function stepOf(tree: Tree, word: number): string {
  const { deprel = "" } = tree.tokens[word] ?? {};
  const prepositions = childrenBy(tree, word, "case").map((child) => tree.tokens[child]?.text.toLowerCase() ?? "");
  const isPhrase = (deprel.startsWith("obl") || deprel.startsWith("nmod")) && deprel !== "nmod:poss" && prepositions.length > 0;
  return isPhrase ? `${deprel}(${prepositions.join("_")})` : deprel;
}
