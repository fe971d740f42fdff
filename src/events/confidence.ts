import { CONFIDENCE } from "../data/confidence.js";
import type { Pattern } from "./lexicon/entry.js";
import type { AnyEvent } from "./own-event.js";

/** What confidence is read from: an event without it, and the line of the lexicon that made it. */
export interface Read {
  /** The event. */
  readonly event: Omit<AnyEvent, "confidence">;
  /** The line that made it. */
  readonly entry: Pattern;
}

const WEIGHTS: Readonly<Record<string, number | undefined>> = CONFIDENCE;

/**
 * How likely an event is of the right type, 0.01 to 0.99: a logistic model over what the clause shows, fitted on one half
 * of the development data and measured on the other (docs/accuracy.md).
 */
export function confidenceOf(read: Read): number {
  const score = featuresOf(read).reduce<number>((sum, name) => sum + (WEIGHTS[name] ?? 0), CONFIDENCE.bias);
  const chance = 1 / (1 + Math.exp(-score));
  return Math.round(Math.min(0.99, Math.max(0.01, chance)) * 100) / 100;
}

/** What speaks for an event or against it: the names of the features that hold. */
export function featuresOf({ event, entry }: Read): string[] {
  const { actors, recipients, status, pattern, place, time, quantity, attribution } = event;
  const conditions = [entry.object, entry.subject, entry.via, entry.modifier, entry.complement, entry.modal];
  const asked = conditions.filter((condition) => condition !== undefined).length;
  const isNoun = entry.nouns !== undefined;
  const holds: Readonly<Record<string, boolean>> = {
    actor: actors.some(({ country }) => country !== undefined),
    recipient: recipients.some(({ country }) => country !== undefined),
    nobody: actors.length === 0 && recipients.length === 0,
    actorless: actors.length === 0,
    subject: pattern?.actors[0] === "nsubj",
    object: pattern?.recipients[0] === "obj",
    noun: isNoun,
    bareNoun: isNoun && actors.length === 0,
    asked: asked === 1,
    askedMuch: asked > 1,
    compound: /[+_-]/.test(pattern?.word ?? ""),
    governed: pattern?.under !== undefined,
    about: pattern?.about !== undefined,
    unreal: status === "hypothetical" || status === "negated",
    planned: status === "planned" || status === "requested",
    place: place !== undefined,
    dated: time?.basis === "explicit",
    counted: quantity !== undefined,
    said: attribution !== undefined,
  };
  return Object.keys(holds).filter((name) => holds[name] === true);
}
