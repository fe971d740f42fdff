import type { Entity, EntityMention, Quantity, Quote, TimeExpression } from "../annotate/index.js";
import type { Article } from "../article/index.js";
import { type Sentence, type Token, type Tree, treeOf } from "../syntax/index.js";
import { overlaps, type Span } from "../text/index.js";
import { withFiniteConjuncts, withOpenedClauses, withTrueVerbs } from "./mended-verbs.js";
import { withParticles } from "./particles.js";
import { storyHome } from "./story-home.js";

/** What the earlier stages found in a story; what the event stage reads. */
export interface AnnotatedStory {
  /** The story. */
  readonly article: Article;
  /** Its sentences. */
  readonly sentences: readonly Sentence[];
  /** Its temporal expressions. */
  readonly times: readonly TimeExpression[];
  /** Its quantities. */
  readonly quantities: readonly Quantity[];
  /** Its entities. */
  readonly entities: readonly Entity[];
  /** Its quotations. */
  readonly quotes: readonly Quote[];
}

/** An entity as one word of a sentence names it. */
export interface Named {
  /** The entity. */
  readonly entity: Entity;
  /** The mention whose head the word is. */
  readonly mention: EntityMention;
}

/** A temporal expression or quantity with the words it covers in its sentence. */
export interface Placed<T> {
  /** The annotation. */
  readonly value: T;
  /** Index of the word that heads it. */
  readonly head: number;
}

/** One sentence with all that hangs on its words. */
export interface SentenceView {
  /** Index of the sentence in the story. */
  readonly index: number;
  /** The sentence. */
  readonly sentence: Sentence;
  /** Its tree. */
  readonly tree: Tree;
  /** Entities by the index of the word that heads a mention of them. */
  readonly named: ReadonlyMap<number, Named>;
  /** Further entities of the same mention, where a phrase names several sides: "Armenian and Azerbaijani troops". */
  readonly beside: ReadonlyMap<number, readonly Named[]>;
  /** Temporal expressions with their head words. */
  readonly times: readonly Placed<TimeExpression>[];
  /** The words that head a temporal expression. */
  readonly dated: ReadonlySet<Token>;
  /** Quantities with the head word of what they count. */
  readonly quantities: readonly Placed<Quantity>[];
  /** The story it stands in. */
  readonly story: AnnotatedStory;
  /** Where the story was written, for its "here" and that of the people it quotes: the first place of its dateline. */
  readonly here: Entity | undefined;
  /** The country that the story plays in, where it plays in one. */
  readonly home: string | undefined;
  /** The story's entities by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The index of the quotation that holds the character at an offset; -1 for none. */
  readonly quoteAt: (offset: number) => number;
}

/** Sorts the annotations of a story into its sentences; linear in the story's length. */
export function sentenceViews(story: AnnotatedStory): SentenceView[] {
  const mentions = story.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention, span: mention.span })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const times = bySentence(
    story.sentences,
    story.times.map((value) => ({ value, span: value.span })),
  );
  const quantities = bySentence(
    story.sentences,
    story.quantities.map((value) => ({ value, span: value.of ?? value.span })),
  );
  const named = bySentence(story.sentences, mentions);
  const here = datelinePlace(story);
  const home = storyHome(story);
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const quoteAt = quoteFinder(story.quotes);
  return story.sentences.map((told, index) => {
    const sentence = withOpenedClauses(withFiniteConjuncts(withTrueVerbs(withParticles(told))));
    const byHead = new Map<number, Named>();
    const beside = new Map<number, Named[]>();
    const sizes = new Map<number, number>();
    for (const { entity, mention, span } of named[index] ?? []) {
      const head = headOf(sentence, span);
      const size = span.end - span.start;
      if (head === undefined) continue;
      if (sizes.get(head) === size && byHead.get(head)?.entity.country !== entity.country)
        beside.set(head, [...(beside.get(head) ?? []), { entity, mention }]);
      if ((sizes.get(head) ?? Infinity) <= size) continue;
      byHead.set(head, { entity, mention });
      beside.delete(head);
      sizes.set(head, size);
    }
    const dates = placed(sentence, times[index] ?? []);
    return {
      index,
      sentence,
      tree: treeOf(sentence),
      named: byHead,
      beside,
      times: dates,
      dated: new Set(dates.flatMap(({ head }) => sentence.tokens[head] ?? [])),
      quantities: placed(sentence, quantities[index] ?? []),
      story,
      here,
      home,
      entities,
      quoteAt,
    };
  });
}

/** Looks quotations up by offset; their stretches lie apart. */
function quoteFinder(quotes: readonly Quote[]): (offset: number) => number {
  const stretches = quotes
    .flatMap(({ spans }, quote) => spans.map((span) => ({ span, quote })))
    .sort((a, b) => a.span.start - b.span.start);
  return (offset) => {
    const found = stretches[firstEndingAfter(stretches, offset)];
    return found !== undefined && found.span.start <= offset ? found.quote : -1;
  };
}

function datelinePlace({ article, entities }: AnnotatedStory): Entity | undefined {
  const dateline = article.blocks.find(({ kind }) => kind === "dateline")?.span;
  if (dateline === undefined) return undefined;
  const startOf = ({ mentions }: Entity): number =>
    mentions.find(({ span }) => overlaps(span, dateline))?.span.start ?? dateline.end;
  return entities
    .filter((entity) => entity.kind === "place" && startOf(entity) < dateline.end)
    .sort((one, other) => startOf(one) - startOf(other))[0];
}

function placed<T>(sentence: Sentence, found: readonly { value: T; span: Span }[]): Placed<T>[] {
  return found.flatMap(({ value, span }) => {
    const head = headOf(sentence, span);
    return head === undefined ? [] : [{ value, head }];
  });
}

/** The word in `span` whose head stands outside it: the first such word that is not punctuation. */
function headOf(sentence: Sentence, span: Span): number | undefined {
  const first = firstEndingAfter(sentence.tokens, span.start);
  let fallback: number | undefined;
  for (let i = first; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || token.span.start >= span.end) break;
    const head = sentence.tokens[token.head];
    if (head !== undefined && overlaps(head.span, span)) continue;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON") return i;
    if (token.upos !== "PUNCT" && token.upos !== "ADP") fallback ??= i;
  }
  return fallback;
}

/** Index of the first of `items`, which lie apart and in text order, that ends after `offset`. */
function firstEndingAfter(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Deals annotations in text order out to the sentences that they start in. */
function bySentence<T extends { span: Span }>(sentences: readonly Sentence[], items: readonly T[]): T[][] {
  const dealt: T[][] = sentences.map(() => []);
  let at = 0;
  for (const item of [...items].sort((a, b) => a.span.start - b.span.start)) {
    while (at < sentences.length - 1 && (sentences[at]?.span.end ?? 0) <= item.span.start) at++;
    dealt[at]?.push(item);
  }
  return dealt;
}
