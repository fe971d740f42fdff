import type { Analysis } from "../network/index.js";

/** What hangs on a word, a bit each. */
export const PASSIVE = 1;
export const AUXILIARY = 2;
export const OBJECT = 4;
export const SUBJECT = 8;
export const REPORT_BEFORE = 16;
export const CASE = 32;
export const COPULA = 64;
export const SUBJECT_BEFORE = 128;

const BITS: { readonly [deprel: string]: number } = {
  "aux:pass": PASSIVE,
  aux: AUXILIARY,
  obj: OBJECT,
  nsubj: SUBJECT,
  "nsubj:pass": SUBJECT,
  "nsubj:outer": SUBJECT,
  csubj: SUBJECT,
  "csubj:pass": SUBJECT,
  "csubj:outer": SUBJECT,
  expl: SUBJECT,
  case: CASE,
  cop: COPULA,
};

/** The answer given last: most sentences go through all mends unchanged. */
let last: { readonly words: readonly Analysis[]; readonly dependents: Uint8Array } | undefined;

/** For each word the bits of what hangs on it. */
export function dependentsOf(words: readonly Analysis[]): Uint8Array {
  if (words === last?.words) return last.dependents;
  const dependents = new Uint8Array(words.length);
  words.forEach(({ head, deprel }, at) => {
    const before = at < head && deprel === "ccomp" ? REPORT_BEFORE : at < head && deprel === "nsubj" ? SUBJECT_BEFORE : 0;
    const bit = before | (BITS[deprel] ?? 0);
    if (head >= 0 && bit > 0) dependents[head] = (dependents[head] ?? 0) | bit;
  });
  last = { words, dependents };
  return dependents;
}
