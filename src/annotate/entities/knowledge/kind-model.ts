import { KIND_WEIGHTS } from "../../../data/kind-weights.js";

/** What speaks for the kind of a name: facts by name, each with how far it holds, mostly 0 to 1. */
export type KindFacts = ReadonlyMap<string, number>;

const KINDS = ["person", "place", "organization"] as const;

let shared: ReadonlyMap<string, readonly number[]> | undefined;

/** The weights of each fact, one a kind; unpacked at first use. */
function weights(): ReadonlyMap<string, readonly number[]> {
  shared ??= new Map(
    KIND_WEIGHTS.trim()
      .split("\n")
      .map((line): [string, number[]] => {
        const [person, place, organization, ...fact] = line.split(" ");
        return [fact.join(" "), [person, place, organization].map(Number)];
      }),
  );
  return shared;
}

/** The kind that the facts speak for most. */
export function weighKind(facts: KindFacts): (typeof KINDS)[number] {
  const scores = KINDS.map((_, k) => {
    let score = 0;
    for (const [fact, value] of facts) score += (weights().get(fact)?.[k] ?? 0) * value;
    return score;
  });
  return KINDS[scores.indexOf(Math.max(...scores))] ?? "person";
}
