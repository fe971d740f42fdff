import type { Cluster } from "./cluster.js";
import type { Reading } from "./describe.js";
import type { Reference } from "./reference.js";

/** What has been spoken of so far. */
export interface Scene {
  readonly readings: readonly Reading[];
  before: { reference: Reference; cluster: Cluster }[];
}

/** How many sentences back a pronoun may reach. */
const SENTENCES = 3;

/** The entity that a pronoun of the third person stands for, by agreement, grammatical role and nearness. */
export function linkPronoun(pronoun: Reference, scene: Scene): Cluster | undefined {
  const need = needOf(pronoun.name);
  if (!need) return undefined;
  let best: Cluster | undefined;
  let bestScore = 0;
  for (let i = scene.before.length - 1; i >= 0; i--) {
    const entry = scene.before[i];
    if (!entry || pronoun.sentence - entry.reference.sentence > SENTENCES) break;
    const score = fits(entry.cluster, entry.reference, need)
      ? scoreOf(entry.reference, pronoun, scene) + (entry.cluster.gender === need ? 3 : 0)
      : 0;
    if (score > bestScore) [best, bestScore] = [entry.cluster, score];
  }
  return best;
}

type Need = "he" | "she" | "it" | "they";

function needOf(word: string): Need | undefined {
  if (/^(?:he|him|his|himself)$/.test(word)) return "he";
  if (/^(?:she|her|hers|herself)$/.test(word)) return "she";
  if (/^(?:it|its|itself)$/.test(word)) return "it";
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return "they";
  return undefined;
}

function fits(cluster: Cluster, reference: Reference, need: Need): boolean {
  if (need === "he" || need === "she")
    return cluster.kind === "person" && !cluster.plural && (cluster.gender === undefined || cluster.gender === need);
  if (need === "they")
    return (
      cluster.plural ||
      cluster.kind === "group" ||
      cluster.kind === "nationality" ||
      (reference.kind === "organization" && reference.form === "description")
    );
  return (cluster.kind === "organization" || cluster.kind === "place") && !cluster.plural;
}

function scoreOf(candidate: Reference, pronoun: Reference, scene: Scene): number {
  const tokens = scene.readings[candidate.sentence]?.tree.tokens ?? [];
  const token = tokens[candidate.head];
  const distance = pronoun.sentence - candidate.sentence;
  let score = 10 - 3 * distance;
  const relation = token?.deprel ?? "";
  if (/^nsubj/.test(relation)) score += 4;
  else if (relation === "obj" || relation === "iobj" || relation === "obl:agent") score += 1.5;
  else if (relation === "compound" || relation === "nmod") score -= 2;
  if (candidate.form === "pronoun") score += 1;
  if (distance === 0) {
    if (candidate.head > pronoun.head) return 0;
    // "He saw him": subject and object of one verb are two.
    if (
      token &&
      token.head === tokens[pronoun.head]?.head &&
      !/poss/.test(tokens[pronoun.head]?.deprel ?? "") &&
      !/self|selves/.test(pronoun.name)
    )
      return 0;
    if (candidate.from <= pronoun.head && pronoun.head < candidate.to) return 0;
  }
  return Math.max(score, 0.1);
}
