import { childrenBy, relationOf, subtree, type Token, type Tree } from "../syntax/index.js";
import { type Span, trimSpan } from "../text/index.js";
import type { SentenceView } from "./story-view.js";

/** Relations that open a clause of its own. */
const OWN_CLAUSE = new Set(["conj", "parataxis", "ccomp", "advcl"]);

/** The clause that proves an act: the words of its predicate, of the verb that carries it and of its arguments. */
export function evidenceOf(
  view: SentenceView,
  index: number,
  carrier: number | undefined,
  participants: readonly (Span | undefined)[],
): Span {
  const top = carrier ?? index;
  const keep = new Set([view.tree.tokens[index], view.tree.tokens[top]]);
  const words = subtree(view.tree, top, (token) => opensClause(view.tree, token, keep)).concat(
    subtree(view.tree, index, (token) => opensClause(view.tree, token, keep)),
  );
  const spans = words.flatMap((word) => {
    const token = view.tree.tokens[word];
    return token === undefined || (token.upos === "PUNCT" && word !== index) ? [] : [token.span];
  });
  const near = participants.filter(
    (span): span is Span => span !== undefined && span.start >= view.sentence.span.start && span.end <= view.sentence.span.end,
  );
  const all = [...spans, ...near];
  const start = all.reduce((least, span) => Math.min(least, span.start), Infinity);
  const end = all.reduce((most, span) => Math.max(most, span.end), 0);
  return Number.isFinite(start) ? trimSpan(view.story.article.text, start, end) : view.sentence.span;
}

/** Whether a word opens a clause that is no part of the one above; what somebody is accused "of" doing is. */
function opensClause(tree: Tree, token: Token, keep: ReadonlySet<Token | undefined>): boolean {
  const relation = relationOf(token);
  if (!OWN_CLAUSE.has(relation)) return false;
  if (relation === "advcl" && childrenBy(tree, tree.tokens.indexOf(token), "mark").some((at) => tree.tokens[at]?.lemma === "of"))
    return false;
  if (relation === "conj" && token.upos !== "VERB") return false;
  return !keep.has(token);
}
