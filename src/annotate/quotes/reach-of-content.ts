import { type CueVerb, cueVerb, isContrast, isTelling } from "./cue-lexicon.js";
import { childBy, commaBefore, type Range, reachOf, type Tree, wordAt } from "./tree.js";

/** How far the search for an end of what is reported goes, in words. */
const FARTHEST = 120;
/** Relations of words between a reporting verb and what it reports: "said [on Monday] [in Kyiv] that …". */
const BETWEEN = /^(?:iobj|obl|obl:\S+|advmod|compound:prt|punct|discourse|nsubj)$/;

/**
 * What is reported behind `verb`: from the first word after the verb's other dependents to the end of the verb's
 * subtree, or to where the sentence turns to something else. Trees place single words of long clauses wrongly; the
 * order of words does not.
 *
 *     He said on Monday [that the plan was bad and costs would rise], adding …
 */
export function contentBehind(tree: Tree, verb: number, clause: number): Range {
  const first = firstBehind(tree, verb, clause);
  return { first, last: endOfContent(tree, verb, first, reachOf(tree, verb).last) };
}

export function firstBehind(tree: Tree, verb: number, clause: number): number {
  const telling = isTelling(wordAt(tree, verb)?.lemma ?? "");
  let at = verb + 1;
  if (/^(?:that|whether)$/i.test(wordAt(tree, at)?.text ?? "") && wordAt(tree, at)?.upos === "SCONJ") return at;
  for (const child of tree.children[verb] ?? []) {
    const reach = reachOf(tree, child);
    if (child <= verb || child === clause || reach.first !== at || reach.last >= clause) continue;
    const relation = wordAt(tree, child)?.deprel ?? "";
    if (!BETWEEN.test(relation) && !(telling && relation === "obj")) break;
    at = reach.last + 1;
  }
  return at <= clause ? at : reachOf(tree, clause).first;
}

/** The last word of what is reported between `first` and `last`. */
export function endOfContent(tree: Tree, verb: number, first: number, last: number, object = false): number {
  let end = Math.min(last, coordinateEnd(tree, verb, first, last));
  for (let at = first + 1; at <= Math.min(end, first + FARTHEST); at++) {
    const text = wordAt(tree, at)?.text ?? "";
    if (text === ";") end = at - 1;
    else if (wordAt(tree, at - 1)?.upos === "CCONJ" && (reportsOn(tree, verb, at) || returnsToPast(tree, verb, at))) end = at - 2;
    else if (commaBefore(tree, at) && (turns(tree, at) || (object && leaves(tree, at)))) end = at - 2;
    else if (object && (/^(?:—|–|--)$/.test(text) || asides(tree, at))) end = at - 1;
  }
  return end;
}

/** ", saying …", ", while others …": the writer goes on to the next report. */
function turns(tree: Tree, at: number): boolean {
  const token = wordAt(tree, at);
  if (!token) return false;
  if (isContrast(token.text)) return true;
  return token.xpos === "VBG" && token.upos === "VERB" && introduces(cueVerb(token.lemma));
}

/** "said the talks had failed [and warned that …]": a reporting verb in the form of the first, without a subject of its own. */
function reportsOn(tree: Tree, verb: number, at: number): boolean {
  const token = wordAt(tree, at);
  if (token?.upos !== "VERB" || token.xpos !== wordAt(tree, verb)?.xpos || token.xpos === "VB") return false;
  return introduces(cueVerb(token.lemma)) && childBy(tree, at, "nsubj", "nsubj:pass") === undefined;
}

/** "saying the city will sell [and referred to …]": a past form does not go on an infinitive, so it goes on the writer's verb. */
function returnsToPast(tree: Tree, verb: number, at: number): boolean {
  const token = wordAt(tree, at);
  if (
    token?.deprel !== "conj" ||
    !/^VB[DN]$/.test(token.xpos) ||
    cueVerb(token.lemma) === undefined ||
    wordAt(tree, token.head)?.xpos !== "VB"
  )
    return false;
  const writers = [wordAt(tree, verb), wordAt(tree, wordAt(tree, verb)?.head ?? -1)];
  return (
    writers.some((word) => word?.xpos === "VBD") && childBy(tree, at, "nsubj", "nsubj:pass", "aux", "aux:pass") === undefined
  );
}

function introduces(entry: CueVerb | undefined): boolean {
  return entry?.frames.has("quote") === true || entry?.frames.get("clause") === "speech";
}

/** ", which …", ", leaving …": said about the object by the writer. */
function leaves(tree: Tree, at: number): boolean {
  const token = wordAt(tree, at);
  return token !== undefined && (/^W/.test(token.xpos) || (token.xpos === "VBG" && token.upos === "VERB"));
}

/** "lines [which, he said, are old]": a relative clause that somebody else's saying interrupts. */
function asides(tree: Tree, at: number): boolean {
  return /^W(?:P|DT)$/.test(wordAt(tree, at)?.xpos ?? "") && wordAt(tree, at + 1)?.text === ",";
}

/** Where a further verb with the same speaker begins: "said the plan was bad [and left]". */
function coordinateEnd(tree: Tree, verb: number, first: number, last: number): number {
  for (const child of tree.children[verb] ?? []) {
    const token = wordAt(tree, child);
    if (!token || child <= first || token.deprel !== "conj") continue;
    const subject = childBy(tree, child, "nsubj", "nsubj:pass");
    const reports = introduces(cueVerb(token.lemma));
    const bare = token.xpos === "VB" && wordAt(tree, verb)?.xpos !== "VB";
    if (bare || (subject !== undefined && !reports)) continue;
    const start = reachOf(tree, child).first;
    if (start > first) return Math.min(last, start - 1);
  }
  return last;
}
