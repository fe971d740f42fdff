import type { Sentence } from "../../syntax/index.js";
import type { Entity, EntityMention } from "./schema.js";

/** A mention with the entity that it speaks of. */
export interface FoundMention {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** Looks mentions up by the head word of a noun phrase. */
export interface MentionIndex {
  /** The mentions whose head is the word `token` of sentence `sentence`, smallest first; several where a phrase names several countries. */
  at(sentence: number, token: number): readonly FoundMention[];
}

/** Indexes every mention by its head: the word of its span that hangs on a word outside of it. */
export function mentionIndex(entities: readonly Entity[], sentences: readonly Sentence[]): MentionIndex {
  const byHead = new Map<string, FoundMention[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const sentence = sentenceAt(sentences, mention.span.start);
      const tokens = sentences[sentence]?.tokens ?? [];
      const inside = tokens.flatMap(({ span }, i) =>
        span.start >= mention.span.start && span.end <= mention.span.end ? [i] : [],
      );
      const first = inside[0] ?? 0;
      const last = inside.at(-1) ?? -1;
      const head =
        inside.find(
          (i) => !/^(?:punct|case|det|cc)$/.test(tokens[i]?.deprel ?? "") && !between(tokens[i]?.head ?? -1, first, last),
        ) ?? inside[0];
      if (head === undefined) continue;
      const key = `${sentence}:${head}`;
      const list = byHead.get(key);
      if (list) list.push({ entity, mention });
      else byHead.set(key, [{ entity, mention }]);
    }
  }
  for (const list of byHead.values())
    list.sort((a, b) => a.mention.span.end - a.mention.span.start - (b.mention.span.end - b.mention.span.start));
  return { at: (sentence, token) => byHead.get(`${sentence}:${token}`) ?? [] };
}

const between = (i: number, first: number, last: number): boolean => i >= first && i <= last;

/** The index of the sentence that holds the offset, by halving. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
