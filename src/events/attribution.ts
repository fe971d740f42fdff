import type { Quote } from "../annotate/index.js";
import { REPORT_VERBS } from "../data/report-verbs.js";
import { ancestry, childrenBy } from "../syntax/index.js";
import { subjectsOf } from "./arguments.js";
import { wordSet } from "./lexicon/word-list.js";
import { participantsAt } from "./participants.js";
import { isVerbIn, prepositionsOf, relationAt } from "./phrase-grammar.js";
import type { Attribution, Participant } from "./schema.js";
import type { SentenceView } from "./story-view.js";

const REPORTS = wordSet(REPORT_VERBS);

/**
 * Who says that the act at `index` happened: the subject of the verb of saying whose content it stands in, else the speaker of the
 * quotation that it stands in.
 */
export function attributionOf(view: SentenceView, index: number): Attribution | undefined {
  const { tree } = view;
  const token = tree.tokens[index];
  if (token === undefined) return undefined;
  const quote = view.quoteAt(token.span.start);
  const verb = reportingVerb(view, index);
  const speaker = verb === undefined ? accordingTo(view, index) : subjectsOf(tree, verb)[0];
  if (verb === undefined && speaker === undefined && quote < 0) return undefined;
  const quotation = verb === undefined && speaker === undefined ? view.story.quotes[quote] : undefined;
  const participant = speaker === undefined ? speakerOf(view, quotation) : participantsAt(view, [speaker])[0];
  const cue = verb === undefined ? participant && quotation?.cue?.span : tree.tokens[verb]?.span;
  return {
    ...(participant === undefined ? {} : { speaker: participant }),
    ...(cue === undefined ? {} : { cue }),
    ...(quote < 0 ? {} : { quote }),
  };
}

/** Who speaks a quotation; whoever only thinks or welcomes what it tells does not say that it happened. */
function speakerOf({ story, entities }: SentenceView, { cue, speaker }: Partial<Quote> = {}): Participant | undefined {
  if (speaker === undefined || (cue !== undefined && cue.class !== "speech")) return undefined;
  const entity = entities.get(speaker.entity ?? "");
  return {
    text: story.article.text.slice(speaker.span.start, speaker.span.end),
    span: speaker.span,
    ...(entity === undefined ? {} : { entity: entity.id }),
    ...(entity?.country === undefined ? {} : { country: entity.country }),
    ...(entity?.sector === undefined ? {} : { sector: entity.sector }),
  };
}

/** The verb of saying that governs the clause of `index`, or that stands beside it ("…, officials said"). */
function reportingVerb(view: SentenceView, index: number): number | undefined {
  const { tree } = view;
  const chain = ancestry(tree, index);
  for (const at of chain) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head >= 0 && relationAt(tree, at) === "ccomp" && isVerbIn(tree, head, REPORTS)) return head;
    const beside = childrenBy(tree, at, "parataxis").find(
      (child) => isVerbIn(tree, child, REPORTS) && childrenBy(tree, child, "nsubj").length > 0,
    );
    if (beside !== undefined && beside !== index && !chain.includes(beside)) return beside;
  }
  return undefined;
}

function accordingTo(view: SentenceView, index: number): number | undefined {
  for (const at of ancestry(view.tree, index)) {
    const [source] = prepositionsOf(view.tree, at).get("according") ?? [];
    if (source !== undefined) return source;
  }
  return undefined;
}
