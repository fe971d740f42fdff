import { FOOT } from "./machine.js";
import type { Model } from "./model.js";

/** Words that one run of the network takes at most. */
export const BATCH = 512;
/** Words of one sentence that the network sees at most; longer ones are cut (`pieces.ts`). */
export const LONGEST = 256;
/** Sentences that a recurrent layer reads side by side at most. */
export const LANES = 16;
/** Word forms whose first-layer inputs are kept. */
export const FORMS = 8192;
/** New word forms that are worked out together. */
export const NEW_FORMS = 64;

/** Where the weights of one linear map stand, and its size (columns rounded up to a multiple of 8). */
export interface Linear {
  readonly weights: number;
  readonly scales: number;
  readonly biases: number;
  readonly inner: number;
  readonly columns: number;
}

/**
 * One BiLSTM layer: what narrows its inputs (all but the first have it), the input map of both directions together, and each
 * direction's recurrent weights.
 */
export interface Layer {
  readonly narrow: Linear | undefined;
  readonly input: Linear;
  readonly recurrent: readonly { readonly weights: number; readonly scales: number }[];
  /** Int16 rows, a word each: forward half, backward half. */
  readonly outputs: number;
}

/** The address of everything in the kernel's memory. */
export type Layout = ReturnType<typeof planLayout>;

/** The smallest multiple of 8 that is not below. */
export function roundUp(size: number): number {
  return (size + 7) & ~7;
}

/** Gives every weight and every table of a run its place; `bytes` is the memory that takes. */
export function planLayout(model: Model) {
  const { hidden, rank, arc, label } = model;
  let top = FOOT;
  const take = (bytes: number): number => {
    const at = top;
    top += (bytes + 63) & ~63;
    return at;
  };
  const integers = (count: number) => take(4 * count);
  const floats = (count: number) => take(4 * count);
  /** Weights of two bytes, or of four for those that stay floats. */
  const linear = (inner: number, outputs: number, bytes = 2): Linear => {
    const columns = roundUp(outputs);
    return {
      weights: take(inner * columns * bytes),
      scales: floats(columns),
      biases: floats(columns),
      inner,
      columns,
    };
  };
  const width = 2 * hidden;
  const gates = 4 * hidden;
  const firstInput = linear(model.matrix("lstm.0.forward.input").columns, 2 * gates);
  const layers = Array.from({ length: model.layers }, (_, index): Layer => {
    return {
      narrow: index === 0 ? undefined : linear(width, rank),
      input: index === 0 ? firstInput : linear(rank, 2 * gates),
      recurrent: [0, 1].map(() => ({ weights: take(gates * hidden * 2), scales: floats(gates) })),
      outputs: take(BATCH * width * 2),
    };
  });
  const heads = {
    tags: linear(width, model.tags.length),
    feats: linear(width, model.feats.length),
    kinds: linear(width, model.kinds.length),
    arcHead: linear(width, arc),
    arcDependent: linear(width, arc),
    arcMatrix: linear(arc, arc, 4),
    labelHead: linear(width, label),
    labelDependent: linear(width, label),
    labelOut: linear(label, model.deprels.length, 4),
    allowedStarts: integers(model.tags.length + 1),
    allowed: integers(model.featsOfTags.flat().length),
    root: take(width * 2),
    zeros: floats(roundUp(LONGEST + 1)),
  };
  const run = {
    formInputs: take(NEW_FORMS * firstInput.inner * 2),
    forms: floats(FORMS * 2 * gates),
    formRows: integers(BATCH),
    narrowSums: floats(BATCH * rank),
    narrowed: take(BATCH * rank * 2),
    gateInputs: floats(BATCH * 2 * gates),
    gateRows: integers(BATCH),
    plan: integers(BATCH * LANES),
    state: take(LANES * (hidden * 24 + 8) + 16),
    tagScores: floats(BATCH * heads.tags.columns),
    tagClasses: integers(BATCH),
    featsClasses: integers(BATCH),
    kindScores: floats(BATCH * heads.kinds.columns),
    kindClasses: integers(BATCH),
    /** Row 0 is the root's, here and in `labelHeads`. */
    arcHeads: floats((BATCH + 1) * arc),
    arcDependents: floats(BATCH * arc),
    arcQueries: floats(BATCH * arc),
    arcPanels: floats(roundUp(LONGEST + 1) * arc),
    arcScores: floats(LONGEST * roundUp(LONGEST + 1)),
    heads: integers(BATCH),
    labelHeads: floats((BATCH + 1) * label),
    labelDependents: floats(BATCH * label),
    labelSums: floats(BATCH * label),
    labelScores: floats(BATCH * heads.labelOut.columns),
    labelClasses: integers(BATCH),
  };
  return { firstInput, layers, ...heads, ...run, bytes: top };
}
