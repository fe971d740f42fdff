import type { Article } from "../../article/index.js";
import type { Sentence, Token } from "../../syntax/index.js";
import type { Span } from "../../text/index.js";
import { findMarks, type Mark } from "./marks.js";
import { closedAtCue } from "./missing-closer.js";
import { type Tree, treeOf } from "./tree.js";

/** A word of the article with its place in its sentence's tree. */
export interface Word {
  readonly token: Token;
  readonly tree: Tree;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** Index of the word in its sentence. */
  readonly index: number;
}

/** A stretch in quotation marks with the words it holds: `first` to `last`, marks left out; none if `last < first`. */
export interface Stretch extends Mark {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The article as rows of words and of marked stretches. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly trees: readonly Tree[];
  /** Index of the block of each sentence. */
  readonly sentenceBlocks: readonly number[];
  /** Index in `words` of the first word of each sentence. */
  readonly starts: readonly number[];
  readonly words: readonly Word[];
  readonly stretches: readonly Stretch[];
}

/** Lays out the words and the marked stretches of all blocks that are part of the story. */
export function layOut(article: Article, sentences: readonly Sentence[]): Layout {
  const words: Word[] = [];
  const starts: number[] = [];
  const trees = sentences.map(treeOf);
  trees.forEach((tree, sentence) => {
    starts.push(words.length);
    tree.tokens.forEach((token, index) => {
      words.push({ token, tree, sentence, index });
    });
  });
  const stretches = article.blocks.flatMap(({ span, kind }, block) => {
    if (kind === "metadata" || kind === "boilerplate" || kind === "byline") return [];
    const isTakenUp = opensWithMark(article.text, article.blocks[block + 1]?.span);
    return findMarks(article.text, span).map((mark) => {
      const first = wordFrom(words, mark.inner.start);
      const stretch = { ...mark, block, first, last: wordFrom(words, mark.inner.end) - 1 };
      return isTakenUp ? stretch : closedAtCue(words, starts, stretch);
    });
  });
  return {
    text: article.text,
    blocks: article.blocks.map(({ span }) => span),
    trees,
    sentenceBlocks: sentences.map(({ block }) => block),
    starts,
    words,
    stretches,
  };
}

/** Whether a block begins with a quotation mark, as where a quotation goes on over paragraphs. */
function opensWithMark(text: string, block: Span | undefined): boolean {
  return block !== undefined && /^\s*(?:["“„«＂]|``|'')/u.test(text.slice(block.start, Math.min(block.end, block.start + 8)));
}

/** Index of the first word that starts at `offset` or later. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.token.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters of the words `first` to `last`. */
export function spanOfWords(words: readonly Word[], first: number, last: number): Span | undefined {
  const from = words[first];
  const to = words[last];
  return from && to && last >= first ? { start: from.token.span.start, end: to.token.span.end } : undefined;
}
