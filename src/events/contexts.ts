import { CONTEXT_SECTORS, CONTEXT_WORDS } from "../data/context-words.js";
import { CAMEO_CODES, type CameoCode, type CameoEntry, CONTEXTS, type Context } from "../ontology/index.js";
import type { Token } from "../syntax/index.js";
import { covers, type Span } from "../text/index.js";
import type { Sides } from "./roles.js";
import type { SentenceView } from "./story-view.js";

/** A story is about what this many of its sentences speak of, */
const LEAST_SENTENCES = 3;
/** and this part of them. */
const LEAST_SHARE = 0.25;
const SECTORS: Readonly<Record<string, Context | undefined>> = CONTEXT_SECTORS;

const CONTEXTS_BY_WORD: ReadonlyMap<string, readonly Context[]> = byWord();

function byWord(): ReadonlyMap<string, readonly Context[]> {
  const found = new Map<string, Context[]>();
  for (const context of CONTEXTS) {
    for (const word of CONTEXT_WORDS[context].split(" ")) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [context]);
      else known.push(context);
    }
  }
  return found;
}

/** What a story is about as a whole: the contexts that a good part of its sentences speak of. */
export function storyContexts(views: readonly SentenceView[]): ReadonlySet<Context> {
  const counts = new Map<Context, number>();
  for (const { sentence } of views) {
    for (const context of contextsIn(sentence.tokens)) counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  const least = Math.max(LEAST_SENTENCES, views.length * LEAST_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([context]) => context));
}

/**
 * What an event is about, in the codebook's order: what its CAMEO code says, what the words of its clause and those who
 * take part say, and what the story is about as a whole.
 */
export function contextsOf(
  view: SentenceView,
  evidence: Span,
  { actors, recipients }: Sides,
  cameo: CameoCode | undefined,
  story: ReadonlySet<Context>,
): Context[] {
  const code: CameoEntry | undefined = cameo === undefined ? undefined : CAMEO_CODES[cameo];
  const told = new Set([
    ...(code?.contexts ?? []),
    ...contextsIn(view.sentence.tokens.filter(({ span }) => covers(evidence, span))),
    ...[...actors, ...recipients].flatMap(({ sector }) => (sector === undefined ? [] : (SECTORS[sector] ?? []))),
    ...story,
  ]);
  return CONTEXTS.filter((context) => told.has(context));
}

/** The contexts that words speak for, alone or two together. */
function contextsIn(tokens: readonly Token[]): ReadonlySet<Context> {
  const found = new Set<Context>();
  let before = "";
  for (const { lemma } of tokens) {
    const word = lemma.toLowerCase();
    for (const key of [word, `${before}_${word}`]) for (const context of CONTEXTS_BY_WORD.get(key) ?? []) found.add(context);
    before = word;
  }
  return found;
}
