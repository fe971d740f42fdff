import { CONDITION_NAMES, RELATION_NAMES } from "../data/relation-names.js";
import { TidingsError } from "../text/index.js";
import type { LexiconEntry, Pattern } from "./lexicon/entry.js";
import { EVENT_LEXICON } from "./lexicon/lexicon.js";
import type { OwnEntry } from "./lexicon/own-entry.js";
import { expandWords } from "./lexicon/word-list.js";
import { type AnyEvent, isPlover } from "./own-event.js";
import type { EventPattern, Participant } from "./schema.js";

/** A line of a lexicon and where it stands. */
export interface ExplainedLine {
  /** Where it stands: `"RETREAT.12"`, `"own.0"`. */
  readonly line: string;
  /** The file of ours that it stands in, `the lexicon given` for one of the caller's. */
  readonly file: string;
  /** The line itself: its words, what it asks of their arguments, and where those who take part stand. */
  readonly entry: Pattern;
}

/** The way from the trigger to somebody who takes part. */
export interface ExplainedRole {
  /** Which side it is. */
  readonly role: "actor" | "recipient";
  /** Who it is. */
  readonly text: string;
  /** The relations on the way: `["^xcomp", "nsubj"]`; none where the sentence does not name who it is. */
  readonly steps: readonly string[];
}

/** What made an event; see {@link explain}. */
export interface Explanation extends ExplainedLine {
  /** The word of the line that stands in the text. */
  readonly word: string;
  /** The line of the act that governs this one: "promised" of "promised to pull out". */
  readonly under?: ExplainedLine;
  /** The line of the act that this one is about: "shell" of "threatened to shell". */
  readonly about?: ExplainedLine;
  /** The ways through the tree, actors first. */
  readonly roles: readonly ExplainedRole[];
  /** All of it as a sentence. */
  readonly sentence: string;
}

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** The lexicon of your own that the event was found with. */
  readonly lexicon?: readonly OwnEntry[];
}

const CONDITIONS = Object.entries(CONDITION_NAMES);
const RELATIONS: ReadonlyMap<string, string> = new Map(Object.entries(RELATION_NAMES));

/**
 * Why an event is there: the line of the lexicon that fired, with what it asks, and the way through the tree to everybody
 * who takes part, as data and as a sentence. It needs the event alone, `pattern` and all, so one that was stored as JSON
 * will do; for one that a lexicon of your own made, give that lexicon.
 *
 * Throws `TidingsError` `INVALID_INPUT` for an event without `pattern` or with one of another version, `INVALID_OPTION`
 * where the lexicon is missing.
 *
 * @example
 * ```ts
 * import { explain, extractEvents } from "tidings";
 *
 * const [event] = extractEvents("France pulled its troops out of Mali.");
 * const { file, word, roles, sentence } = explain(event);
 * [file, word]; // => ["src/data/lexicon/retreat.ts", "pull"]
 * roles[0]; // => { role: "actor", text: "France", steps: ["nsubj"] }
 * sentence.includes('"France" is the actor, as its subject'); // => true
 * ```
 */
export function explain(event: AnyEvent | undefined, options: ExplainOptions = {}): Explanation {
  const pattern = event?.pattern;
  if (event === undefined || pattern === undefined) {
    throw new TidingsError(
      "INVALID_INPUT",
      "explain() takes an event that annotate() found: it reads event.pattern, which this one does not have. Keep the field where you store events.",
    );
  }
  const line = lineOf(pattern.line, options);
  if (!hasWord(line.entry, pattern.word)) throw otherVersion(pattern.line);
  const under = pattern.under === undefined ? undefined : lineOf(pattern.under, options);
  const about = pattern.about === undefined ? undefined : lineOf(pattern.about, options);
  const roles = [
    ...rolesOf("actor", event.actors, pattern.actors),
    ...rolesOf("recipient", event.recipients, pattern.recipients),
  ];
  return {
    ...line,
    word: pattern.word,
    ...(under === undefined ? {} : { under }),
    ...(about === undefined ? {} : { about }),
    roles,
    sentence: sentenceOf(event, pattern, line, roles),
  };
}

function lineOf(line: string, { lexicon }: ExplainOptions): ExplainedLine {
  const [place = "", number = ""] = line.split(".");
  const at = Number(number);
  if (place === "own") {
    const entry = lexicon?.[at];
    if (entry !== undefined) return { line, file: "the lexicon given", entry };
    throw new TidingsError(
      "INVALID_OPTION",
      `Line ${at} of a lexicon of your own made the event. Give that lexicon: explain(event, { lexicon }).`,
    );
  }
  const entries: readonly LexiconEntry[] = isPlover(place) ? EVENT_LEXICON[place] : [];
  const entry = entries[at];
  if (entry === undefined) throw otherVersion(line);
  return { line, file: `src/data/lexicon/${place.toLowerCase()}.ts`, entry };
}

function otherVersion(line: string): TidingsError {
  return new TidingsError(
    "INVALID_INPUT",
    `The lexicon has no line ${line} that names the event: another version of it made the event. Annotate the story again.`,
  );
}

function hasWord({ verbs, nouns, adjectives }: Pattern, word: string): boolean {
  const plain = word.replaceAll("-", "_");
  return [verbs, nouns, adjectives].some((list) => expandWords(list).some((own) => own.replaceAll("-", "_") === plain));
}

function rolesOf(role: ExplainedRole["role"], side: readonly Participant[], ways: readonly string[]): ExplainedRole[] {
  return side.map(({ text }, at) => ({ role, text, steps: (ways[at] ?? "").split(" ").filter((step) => step !== "") }));
}

function sentenceOf(event: AnyEvent, pattern: EventPattern, line: ExplainedLine, roles: readonly ExplainedRole[]): string {
  const name = [event.type, event.mode].filter((part) => part !== undefined).join(" ");
  const entry = Number(line.line.split(".")[1]) + 1;
  const asked = askedBy(line.entry).map((condition) => ` ${condition}`);
  const parts = [
    `"${pattern.word}"${asked.join("")} is ${name} by entry ${entry} of ${line.file}`,
    ...(pattern.under === undefined ? [] : [`it stands under ${pattern.under}`]),
    ...(pattern.about === undefined ? [] : [`it is about ${pattern.about}`]),
    ...roles.map(({ role, text, steps }) => `"${text}" is the ${role}, ${wayOf(steps)}`),
  ];
  return `${parts.join("; ")}.`;
}

/** What a line asks of the words around its own, in words. */
function askedBy(entry: Pattern): string[] {
  const plain = CONDITIONS.flatMap(([key, name]) => {
    const value: unknown = Reflect.get(entry, key);
    return typeof value === "string" ? [`${name} ${shortened(value)}`] : [];
  });
  const via = Object.entries(entry.via ?? {}).map(([preposition, words]) => `${preposition} ${shortened(words)}`);
  return [
    ...plain,
    ...(via.length === 0 ? [] : [`with the phrase ${via.join(" or ")}`]),
    ...(entry.passive ? ["in the passive"] : []),
  ];
}

function shortened(list: string): string {
  const words = list.split(" ");
  const shown = words.slice(0, 3).join(", ");
  return words.length > 3 ? `${shown}, …` : shown;
}

function wayOf(steps: readonly string[]): string {
  if (steps.length === 0) return "whom another sentence names";
  const last = steps.at(-1) ?? "";
  const before = steps.slice(0, -1).map(stepName);
  const end = last.startsWith("^") ? stepName(last) : `as its ${stepName(last)}`;
  return [end, ...before.reverse().map((step) => `of ${step}`)].join(" ");
}

function stepName(step: string): string {
  const [relation = "", preposition] = step.replace("^", "").replace(")", "").split("(");
  const name = RELATIONS.get(relation) ?? RELATIONS.get(relation.split(":")[0] ?? "") ?? relation;
  const phrase = preposition === undefined ? name : `${name} with "${preposition.replaceAll("_", " ")}"`;
  return step.startsWith("^") ? `what has it as ${phrase}` : phrase;
}
