import type { Article } from "../article/index.js";
import { agree } from "./agree.js";
import { withoutFirstCapital } from "./first-word.js";
import { lemmatize } from "./lemmatize.js";
import { analyse } from "./network/index.js";
import type { Sentence, Token } from "./schema.js";
import { segment } from "./segment.js";
import type { WordSpan } from "./tokenize.js";

/** Words of one sentence, and the block they stand in. */
interface Draft {
  readonly block: number;
  readonly words: readonly WordSpan[];
}

/**
 * Splits an article into sentences and words, tags, lemmatises and parses them. Block borders end sentences; a
 * sentence's analysis depends on nothing but its words.
 */
export function parseSentences(article: Article): Sentence[] {
  const { text, blocks } = article;
  const drafts = blocks.flatMap(({ span }, block) => draftsIn(text, span.start, span.end, block));
  const forms = drafts.map(({ words }) => withoutFirstCapital(words.map(({ start, end }) => text.slice(start, end))));
  const analyses = analyse(forms).map((analysis, index) => agree(analysis, forms[index] ?? []));
  return drafts.map(({ block, words }, index) => {
    const analysis = analyses[index] ?? [];
    const tokens: Token[] = [];
    for (let at = 0; at < words.length; at++) {
      const span = words[at];
      const read = analysis[at];
      if (span === undefined || read === undefined) continue;
      const { upos, xpos, feats, head, deprel, kind } = read;
      const form = text.slice(span.start, span.end);
      const token = { text: form, span, lemma: lemmatize(form, upos, xpos, feats), upos, xpos, feats, head, deprel };
      tokens.push(kind === undefined ? token : { ...token, kind });
    }
    return { span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, block, tokens };
  });
}

function draftsIn(text: string, start: number, end: number, block: number): Draft[] {
  const { words, ends } = segment(text, start, end);
  let from = 0;
  return ends.flatMap((to) => {
    const draft = { block, words: words.slice(from, to) };
    from = to;
    return draft.words.length === 0 ? [] : [draft];
  });
}
