import type { Span } from "../../text/index.js";
import type { Entity } from "../entities/index.js";

const MOST_STEPS = 32;

/**
 * A look-up from a speaker's head word to the entity that has the closest mention around it; a label in capitals that no
 * mention holds (`LIND: …`) is the one person whose name ends so.
 */
export function speakerLinks(text: string, entities: readonly Entity[]): (head: Span) => string | undefined {
  const mentions = entities
    .flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ id, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return (head) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.span.start ?? 0) <= head.start) low = middle + 1;
      else high = middle;
    }
    let best: { id: string; span: Span } | undefined;
    for (let at = low - 1; at >= Math.max(0, low - MOST_STEPS); at--) {
      const mention = mentions[at];
      if (
        mention &&
        mention.span.end >= head.end &&
        (!best || mention.span.end - mention.span.start < best.span.end - best.span.start)
      )
        best = mention;
    }
    return best?.id ?? labelled(text.slice(head.start, head.end), entities);
  };
}

function labelled(label: string, entities: readonly Entity[]): string | undefined {
  if (!/^\p{Lu}{2}[\p{Lu}'’-]*$/u.test(label)) return undefined;
  const named = entities.filter(({ kind, name }) => kind === "person" && name.split(" ").at(-1)?.toUpperCase() === label);
  return named.length === 1 ? named[0]?.id : undefined;
}
