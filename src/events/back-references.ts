import { childrenBy } from "../syntax/index.js";
import type { AnyEvent } from "./own-event.js";
import type { SentenceView } from "./story-view.js";

/** An event, and whether its words point back to something told before. */
export interface Found {
  /** The event. */
  readonly event: AnyEvent;
  /** Whether it is named by a definite noun: "the raid", "her trip", "Kenya's withdrawal". */
  readonly refersBack: boolean;
  /** Whether it names nobody, so that it is no event of its own, only a mention of one told before: "the attack". */
  readonly isBare: boolean;
}

/** How many events back a noun may point; bounds the work on endless texts. */
const MEMORY = 100;
const DEFINITE = new Set(["the", "this", "that", "these", "those"]);

/** Whether the noun at `index` is definite: by its article, a demonstrative, or a possessor. */
export function isDefinite(view: SentenceView, index: number): boolean {
  const articles = childrenBy(view.tree, index, "det").map((child) => view.tree.tokens[child]?.text.toLowerCase() ?? "");
  return articles.some((article) => DEFINITE.has(article)) || childrenBy(view.tree, index, "nmod:poss").length > 0;
}

/**
 * Folds definite nouns into the act that they point back to: the nearest earlier event of the same type whose sides
 * hold all of theirs. The act keeps them as mentions; a noun that adds a participant or a date stays an event.
 */
export function foldReferences(found: readonly Found[]): AnyEvent[] {
  const kept: AnyEvent[] = [];
  for (const { event, refersBack, isBare } of found) {
    const near = kept.slice(-MEMORY);
    const isFolded = isBare || (refersBack && event.time?.basis !== "explicit" && event.quantity === undefined);
    const back = isFolded ? near.findLastIndex((earlier) => holds(earlier, event)) : -1;
    if (isBare && back < 0) continue;
    const earlier = near[back];
    if (earlier === undefined) kept.push(refersBack ? withSides(event, near) : event);
    else kept[kept.length - near.length + back] = { ...earlier, mentions: [...earlier.mentions, ...event.mentions] };
  }
  return kept;
}

/** "The attack came at dawn": what adds a date or a number to an act told before has that act's sides. */
function withSides(event: AnyEvent, near: readonly AnyEvent[]): AnyEvent {
  if (event.actors.length + event.recipients.length > 0) return event;
  const earlier = near.findLast((other) => holds(other, event));
  return earlier === undefined ? event : { ...event, actors: earlier.actors, recipients: earlier.recipients };
}

function holds(earlier: AnyEvent, { type, actors, recipients, place }: AnyEvent): boolean {
  if (earlier.type !== type) return false;
  const told = new Set([...earlier.actors, ...earlier.recipients].flatMap(({ entity, country }) => [entity, country]));
  const isTold = [...actors, ...recipients].every(({ entity, country }) =>
    country === undefined ? entity === undefined || told.has(entity) : told.has(country),
  );
  return (
    isTold && (place?.country === undefined || earlier.place?.country === undefined || place.country === earlier.place.country)
  );
}
