import type { Sentence, Token } from "../../syntax/schema.js";
import type { Entity, EntityMention } from "./schema.js";

/** A mention with the entity that it speaks of. */
export interface FoundMention {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** Looks mentions up by the words of the sentences. */
export interface MentionIndex {
  /**
   * The mentions whose head is the word `token` of sentence `sentence`, the smallest first: the entity of a noun phrase.
   * Several where the phrase names several countries ("Afghan and German troops").
   */
  at(sentence: number, token: number): readonly FoundMention[];
  /**
   * The mentions among the words that modify the word `token` from the left: "Israeli" of "Israeli shells", "police" of
   * "police dogs", "Putin" of "Putin's plan"; the nearest first. For noun phrases that are no entity themselves.
   */
  before(sentence: number, token: number): readonly FoundMention[];
}

/** Indexes every mention by its head: the word of its span that hangs on a word outside of it. */
export function mentionIndex(entities: readonly Entity[], sentences: readonly Sentence[]): MentionIndex {
  const byHead = new Map<string, FoundMention[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const sentence = lastAt(sentences, mention.span.start);
      const head = headOf(sentences[sentence]?.tokens ?? [], mention);
      if (head === undefined) continue;
      const key = `${sentence}:${head}`;
      const list = byHead.get(key);
      if (list) list.push({ entity, mention });
      else byHead.set(key, [{ entity, mention }]);
    }
  }
  for (const list of byHead.values()) list.sort((a, b) => lengthOf(a.mention) - lengthOf(b.mention));
  const at = (sentence: number, token: number): readonly FoundMention[] => byHead.get(`${sentence}:${token}`) ?? [];
  return {
    at,
    before: (sentence, token) => modifiersOf(sentences[sentence]?.tokens ?? [], token).flatMap((word) => at(sentence, word)),
  };
}

const lengthOf = ({ span }: EntityMention): number => span.end - span.start;

/** The words before `head` that hang on it, over compounds too, from right to left. */
function modifiersOf(tokens: readonly Token[], head: number): number[] {
  const inside = new Set([head]);
  const found: number[] = [];
  for (let i = head - 1; i >= Math.max(0, head - 12); i--) {
    const token = tokens[i];
    if (!token || !inside.has(token.head) || !/^(?:amod|compound|nmod|flat|conj)/.test(token.deprel)) continue;
    inside.add(i);
    found.push(i);
  }
  return found;
}

function headOf(tokens: readonly Token[], { span }: EntityMention): number | undefined {
  const first = lastAt(tokens, span.start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.span.end ?? Infinity) <= span.end) last++;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token && !/^(?:punct|case|det|cc)$/.test(token.deprel) && (token.head < first || token.head > last)) return i;
  }
  return tokens[first] === undefined ? undefined : first;
}

/** The index of the last item that begins at or before the offset, by halving. */
function lastAt(items: readonly { readonly span: { readonly start: number } }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
