import { REPORT_VERBS } from "../data/report-verbs.js";
import { ancestry, childrenBy } from "../syntax/index.js";
import { covers } from "../text/index.js";
import { isVerbIn, prepositionsOf, relationAt, subjectsOf } from "./arguments.js";
import { wordSet } from "./lexicon/word-list.js";
import { participantsAt } from "./participants.js";
import type { Attribution } from "./schema.js";
import type { SentenceView } from "./story-view.js";

const REPORTS = wordSet(REPORT_VERBS);

/** Who says that the act at `index` happened: the subject of the verb of saying whose content it stands in. */
export function attributionOf(view: SentenceView, index: number): Attribution | undefined {
  const { tree } = view;
  const token = tree.tokens[index];
  if (token === undefined) return undefined;
  const quote = view.story.quotes.findIndex(({ spans }) => spans.some((span) => covers(span, token.span)));
  const verb = reportingVerb(view, index);
  const speaker = verb === undefined ? accordingTo(view, index) : subjectsOf(tree, verb)[0];
  if (verb === undefined && speaker === undefined && quote < 0) return undefined;
  const [participant] = speaker === undefined ? [] : participantsAt(view, [speaker]);
  const cue = verb === undefined ? undefined : tree.tokens[verb]?.span;
  return {
    ...(participant === undefined ? {} : { speaker: participant }),
    ...(cue === undefined ? {} : { cue }),
    ...(quote < 0 ? {} : { quote }),
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
