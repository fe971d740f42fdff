import { type Cluster, standing } from "./cluster.js";
import type { Reading } from "./describe.js";
import type { Reference } from "./reference.js";

/** What has been spoken of so far. */
export interface Scene {
  readonly readings: readonly Reading[];
  readonly before: { readonly reference: Reference; readonly cluster: Cluster }[];
  /** The governments that are spoken of by their seats, by their ids. */
  readonly governments: Map<string, Cluster>;
}

/** How many noun phrases back a pronoun may reach. */
const REACH = 100;
/** How many sentences back a pronoun may reach. */
const SENTENCES = 3;

/** The entity that a pronoun of the third person stands for, by agreement, grammatical role and nearness. */
export function linkPronoun(pronoun: Reference, scene: Scene): Cluster | undefined {
  const need = needOf(pronoun.name);
  if (!need || isEmpty(pronoun, scene)) return undefined;
  let best: Cluster | undefined;
  let bestScore = 0;
  for (let i = scene.before.length - 1; i >= Math.max(0, scene.before.length - REACH); i--) {
    const seen = scene.before[i];
    const entry = seen && { reference: seen.reference, cluster: standing(seen.cluster) };
    if (!entry || pronoun.sentence - entry.reference.sentence > SENTENCES) break;
    const score = fits(entry.cluster, entry.reference, need)
      ? scoreOf(entry.reference, pronoun, scene) + (entry.cluster.gender === need ? 3 : 0)
      : 0;
    if (score > bestScore) [best, bestScore] = [entry.cluster, score];
  }
  return best;
}

/** "It" that means nothing: "it is clear that", "it rained", "it seems". */
function isEmpty({ sentence, head, name }: Reference, { readings }: Scene): boolean {
  if (name !== "it") return false;
  const tree = readings[sentence]?.tree;
  const token = tree?.tokens[head];
  if (!tree || !token || token.deprel === "expl") return true;
  const governor = tree.tokens[token.head];
  if (!governor || !/^nsubj/.test(token.deprel)) return false;
  const relations = (tree.children[token.head] ?? []).map((child) => tree.tokens[child]?.deprel ?? "");
  if (relations.some((relation) => relation.startsWith("csubj"))) return true;
  if (/^(?:seem|appear|rain|snow|happen|matter)$/.test(governor.lemma)) return true;
  return (
    governor.upos === "ADJ" && relations.includes("cop") && relations.some((relation) => /^(?:ccomp|xcomp|advcl)$/.test(relation))
  );
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
  if (reference.thing) return need === "it" ? !reference.plural : reference.plural;
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
