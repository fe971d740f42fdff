import { PRIVATE_NOUNS, PRIVATE_SECTORS } from "../data/private-words.js";
import { wordSet } from "./lexicon/word-list.js";
import { namedAt } from "./participants.js";
import type { Predicate } from "./predicates.js";
import type { Sides } from "./roles.js";
import type { Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";
import { lemmaAt } from "./words.js";

const PRIVATE = wordSet(PRIVATE_NOUNS);
const SECTORS = wordSet(PRIVATE_SECTORS);

/**
 * Whether an act stays among people of sport, the arts or the markets: "the champion resigned on move 41", "the board sacked the
 * coach". A state or a power on either side makes it public: "Iran banned the actress".
 */
export function isPrivateAffair(view: SentenceView, { args }: Predicate, { actors, recipients }: Sides): boolean {
  const sides = [...actors, ...recipients];
  if (sides.some(({ sector }) => sector !== undefined && !SECTORS.has(sector))) return false;
  const heads = [...args.subject, ...args.object];
  const others = heads.filter((head) => !PRIVATE.has(lemmaAt(view, head)));
  return (
    (others.length < heads.length && !others.some((head) => isCountry(view, head))) || (actors.length > 0 && isCommerce(sides))
  );
}

/** Whether the word at `index` is the name of a country or place. */
function isCountry(view: SentenceView, index: number): boolean {
  const entity = namedAt(view, index)?.entity;
  return entity?.kind === "place" && entity.country !== undefined;
}

/** A company of one country, or several among themselves. */
function isCommerce(sides: readonly Participant[]): boolean {
  const countries = new Set(sides.flatMap(({ country }) => country ?? []));
  return countries.size < 2 && sides.every(({ sector }) => sector === "BUS");
}
