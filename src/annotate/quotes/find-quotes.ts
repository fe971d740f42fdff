import type { Article } from "../../article/index.js";
import type { Sentence } from "../../syntax/index.js";
import type { Entity } from "../entities/index.js";
import { joinContinued } from "./continued.js";
import { dialogueQuotes } from "./dialogue.js";
import { directQuotes } from "./direct.js";
import type { Draft } from "./draft.js";
import { giveWay } from "./give-way.js";
import { kindOf } from "./kind.js";
import { labelledQuotes } from "./labels.js";
import { type Layout, layOut } from "./layout.js";
import { outermost } from "./outermost.js";
import { reportedQuotes } from "./reported.js";
import type { Quote } from "./schema.js";
import { speakerLinks } from "./speaker-links.js";

/**
 * Finds who says what in an article: quotations in marks, reported clauses, and reported clauses with words in marks,
 * one quotation per act of saying, the outermost only, in text order.
 */
export function findQuotes(article: Article, sentences: readonly Sentence[], entities: readonly Entity[]): Quote[] {
  const layout = layOut(article, sentences);
  const labelled = labelledQuotes(layout, article);
  const dialogue = dialogueQuotes(layout, article);
  const taken = new Set([...labelled.blocks, ...dialogue.blocks]);
  const direct = directQuotes(layout, taken);
  const reported = giveWay(layout.text, reportedQuotes(layout, direct, taken), direct.drafts);
  const drafts = [...labelled.drafts, ...dialogue.drafts, ...direct.drafts, ...reported];
  const entityAt = speakerLinks(layout.text, entities);
  return joinContinued(layout, outermost(drafts)).map((draft) =>
    finish(layout, draft, entityAt(draft.speaker?.head ?? { start: -1, end: -1 })),
  );
}

function finish(layout: Layout, { spans, cue, speaker, verbatim }: Draft, entity: string | undefined): Quote {
  return {
    kind: verbatim ? "direct" : kindOf(layout.text, spans, layout.stretches),
    spans: [...spans],
    ...(cue && { cue }),
    ...(speaker && { speaker: { span: speaker.span, ...(entity !== undefined && { entity }) } }),
  };
}
