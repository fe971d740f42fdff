import type { Analysis } from "./network/index.js";

/** Verb forms that want a subject of their own. */
const FINITE = new Set(["VBD", "VBZ"]);

/**
 * Brings relations that contradict a verb's form into line with it: the model labels each word by itself. A verb without a passive
 * auxiliary that is no participle has an active subject; a finite verb behind the clause it reports has a subject at all.
 *
 * ```text
 * "It rained," recalled one of the men.
 *                       ^^^ nsubj, though its place is that of an object
 * The envoy left before dawn.
 *     ^^^^^ nsubj, not nsubj:pass
 * ```
 */
export function agree(words: readonly Analysis[]): readonly Analysis[] {
  const relations = words.map(() => new Set<string>());
  for (const { head, deprel } of words) relations[head]?.add(deprel);
  return words.map((word, at) => {
    const { head, deprel } = word;
    const verb = words[head];
    const others = relations[head];
    if (verb === undefined || others === undefined) return word;
    if (deprel === "nsubj:pass" || deprel === "csubj:pass")
      return isActive(verb, others) ? { ...word, deprel: deprel.slice(0, -":pass".length) } : word;
    return deprel === "obj" && at > head && reports(words, head, others) ? { ...word, deprel: "nsubj" } : word;
  });
}

/** Whether a verb is none of the passive: "left" in "the envoy left", and in "the envoy left the talks" though tagged a participle. */
function isActive(verb: Analysis, relations: ReadonlySet<string>): boolean {
  if (relations.has("aux:pass") || verb.upos !== "VERB") return false;
  return verb.xpos !== "VBN" || (relations.has("obj") && !relations.has("aux"));
}

/** Whether a finite verb without a subject stands behind the clause it reports. */
function reports(words: readonly Analysis[], at: number, relations: ReadonlySet<string>): boolean {
  const isSubject = (relation: string): boolean => /^(?:[nc]subj|expl)/.test(relation);
  if (!FINITE.has(words[at]?.xpos ?? "") || !relations.has("ccomp") || [...relations].some(isSubject)) return false;
  return words.some(({ head, deprel }, child) => head === at && child < at && deprel === "ccomp");
}
