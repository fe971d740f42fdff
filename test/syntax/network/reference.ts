import { readFileSync } from "node:fs";

/** What the float network says about sentences of our own, and how it reads odd word forms; written by training/pack.mjs. */
interface Reference {
  readonly sentences: readonly {
    readonly forms: readonly string[];
    readonly tags: readonly string[];
    readonly feats: readonly string[];
    /** What the mention stands for that a word heads; "none" of words that head none. */
    readonly kinds: readonly string[];
    /** Heads as in CoNLL-U: words from 1, the root 0. */
    readonly tree: readonly number[];
  }[];
  readonly forms: readonly {
    readonly form: string;
    readonly normal: string;
    readonly shape: string;
    readonly keys: readonly string[];
    readonly rows: readonly number[];
  }[];
}

// Not imported: bundlers refuse the half surrogate pairs in it.
export const reference: Reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8"));
