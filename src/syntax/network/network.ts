import { decodeTree } from "./decode.js";
import { dealLanes } from "./lanes.js";
import { BATCH, type Linear, planLayout, roundUp } from "./layout.js";
import { type Machine, openMachine } from "./machine.js";
import type { Model } from "./model.js";
import type { Analysis } from "./types.js";
import { activationScale, placeWeights } from "./weights.js";
import { createWordTable, embeddingScale } from "./word-table.js";

/** Parts of speech whose words the vocabulary has, all that count. */
const CLOSED: ReadonlySet<string> = new Set(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"]);

/** A model ready to read. */
export interface Network {
  /** Whether WebAssembly or plain JavaScript does the arithmetic. */
  readonly kind: Machine["kind"];
  /** Reads sentences of at most LONGEST words, none empty, at most BATCH words together. */
  read(sentences: readonly (readonly string[])[]): readonly (readonly Analysis[])[];
}

/** Gives the model a machine and places its weights there. */
export function createNetwork(model: Model, useFallback: boolean): Network {
  const layout = planLayout(model);
  const machine = openMachine(layout.bytes, useFallback);
  const { kernel, buffer } = machine;
  placeWeights(model, layout, buffer, embeddingScale(model));
  const words = createWordTable(model, layout, machine);
  const int32 = new Int32Array(buffer);
  const float32 = new Float32Array(buffer);

  const { hidden, arc, label } = model;
  const scale = activationScale(model);
  const outputBytes = 4 * hidden;
  const gateBytes = 32 * hidden;
  const arcBytes = 4 * arc;
  const labelBytes = 4 * label;
  const isOpen = model.tags.map(({ upos }) => !CLOSED.has(upos));
  const rootLabel = model.deprels.indexOf("root");
  for (let word = 0; word < BATCH; word++) {
    int32[(layout.gateRows >> 2) + word] = layout.gateInputs + word * gateBytes;
  }
  project(layout.arcHead, layout.root, layout.arcHeads, 1, true);
  project(layout.labelHead, layout.root, layout.labelHeads, 1, false);

  /** Applies a linear map to int16 rows of layer outputs. */
  function project(map: Linear, from: number, to: number, rows: number, relu: boolean): void {
    const { weights, scales, biases, inner, columns } = map;
    kernel.project(from, inner * 2, weights, scales, biases, to, columns * 4, rows, inner, columns, relu ? 1 : 0);
  }

  /** Runs the layers over the words of a batch; gives the address of the last one's outputs. */
  function encode(lengths: readonly number[], count: number): number {
    const lanes = dealLanes(lengths);
    let inputs = 0;
    layout.layers.forEach(({ narrow, input, recurrent, outputs }, index) => {
      if (narrow) {
        project(narrow, inputs, layout.narrowSums, count, false);
        kernel.narrow(layout.narrowSums, layout.narrowed, count * narrow.columns);
        project(input, layout.narrowed, layout.gateInputs, count, false);
      }
      recurrent.forEach(({ weights, scales }, direction) => {
        int32.set(direction === 0 ? lanes.forward : lanes.backward, layout.plan >> 2);
        const half = direction * hidden * 2;
        kernel.recur(
          layout.plan,
          lanes.steps,
          lanes.count,
          hidden,
          index === 0 ? layout.formRows : layout.gateRows,
          direction * (gateBytes / 2),
          weights,
          scales,
          outputs + half,
          index === 0 ? 0 : inputs + half,
          outputBytes,
          layout.state,
          scale,
        );
      });
      inputs = outputs;
      if (index + 1 === model.tagLayer) {
        chooseTags(outputs, count);
        chooseKinds(outputs, count);
      }
    });
    return inputs;
  }

  function chooseTags(outputs: number, count: number): void {
    const { tags, feats } = layout;
    project(tags, outputs, layout.tagScores, count, false);
    kernel.best(layout.tagScores, tags.columns * 4, count, model.tags.length, layout.tagClasses);
    openTags(count);
    kernel.choose(
      outputs,
      outputBytes,
      count,
      layout.tagClasses,
      layout.allowedStarts,
      layout.allowed,
      feats.weights,
      feats.scales,
      feats.biases,
      feats.inner,
      layout.featsClasses,
    );
  }

  function chooseKinds(outputs: number, count: number): void {
    const { kinds, kindScores, kindClasses } = layout;
    project(kinds, outputs, kindScores, count, false);
    kernel.best(kindScores, kinds.columns * 4, count, model.kinds.length, kindClasses);
  }

  /** Gives words that the vocabulary does not have the best of the tags that such words can bear: none of them is a determiner. */
  function openTags(count: number): void {
    const classes = layout.tagClasses >> 2;
    for (let word = 0; word < count; word++) {
      if (isOpen[int32[classes + word] ?? 0] || words.isKnown(int32[(layout.formRows >> 2) + word] ?? 0)) continue;
      const row = (layout.tagScores >> 2) + word * layout.tags.columns;
      let best = -1;
      isOpen.forEach((open, tag) => {
        if (open && (best < 0 || (float32[row + tag] ?? 0) > (float32[row + best] ?? 0))) best = tag;
      });
      if (best >= 0) int32[classes + word] = best;
    }
  }

  /** Writes the head of every word of the batch: the row of `labelHeads` that is its head's, row 0 for the root. */
  function chooseHeads(outputs: number, lengths: readonly number[], count: number): void {
    const { arcMatrix, arcPanels } = layout;
    project(layout.arcHead, outputs, layout.arcHeads + arcBytes, count, true);
    project(layout.arcDependent, outputs, layout.arcDependents, count, true);
    kernel.multiply(
      layout.arcDependents,
      arcBytes,
      arcMatrix.weights,
      arcMatrix.biases,
      layout.arcQueries,
      arcBytes,
      count,
      arc,
      arc,
    );
    let start = 0;
    for (const length of lengths) {
      const columns = roundUp(length + 1);
      kernel.transpose(layout.arcHeads, arcBytes, 1, arc, 0, arcPanels);
      kernel.transpose(layout.arcHeads + (start + 1) * arcBytes, arcBytes, length, arc, 1, arcPanels);
      kernel.multiply(
        layout.arcQueries + start * arcBytes,
        arcBytes,
        arcPanels,
        layout.zeros,
        layout.arcScores,
        columns * 4,
        length,
        arc,
        columns,
      );
      const heads = decodeTree({
        values: float32,
        offset: layout.arcScores >> 2,
        stride: columns,
        words: length,
      });
      for (let word = 1; word <= length; word++) {
        const head = heads[word] ?? 0;
        int32[(layout.heads >> 2) + start + word - 1] = head === 0 ? 0 : start + head;
      }
      start += length;
    }
  }

  function chooseLabels(outputs: number, count: number): void {
    const { labelOut } = layout;
    project(layout.labelHead, outputs, layout.labelHeads + labelBytes, count, false);
    project(layout.labelDependent, outputs, layout.labelDependents, count, false);
    kernel.combine(layout.labelHeads, layout.heads, layout.labelDependents, layout.labelSums, count, label);
    kernel.multiply(
      layout.labelSums,
      labelBytes,
      labelOut.weights,
      labelOut.biases,
      layout.labelScores,
      labelOut.columns * 4,
      count,
      label,
      labelOut.columns,
    );
    kernel.best(layout.labelScores, labelOut.columns * 4, count, model.deprels.length, layout.labelClasses);
  }

  /** The best label of a word: `root` for the root and for no other. */
  function labelOf(word: number, isRoot: boolean): string {
    const best = int32[(layout.labelClasses >> 2) + word] ?? 0;
    if (isRoot) return "root";
    if (best !== rootLabel) return model.deprels[best] ?? "dep";
    const row = (layout.labelScores >> 2) + word * layout.labelOut.columns;
    const others = model.deprels.map((deprel, label) => ({ deprel, score: float32[row + label] ?? 0 }));
    others.splice(rootLabel, 1);
    return others.reduce((winner, other) => (other.score > winner.score ? other : winner)).deprel;
  }

  function analysisOf(word: number, start: number): Analysis {
    const tag = model.tags[int32[(layout.tagClasses >> 2) + word] ?? 0];
    const row = int32[(layout.heads >> 2) + word] ?? 0;
    return {
      upos: tag?.upos ?? "X",
      xpos: tag?.xpos ?? "",
      feats: model.feats[int32[(layout.featsClasses >> 2) + word] ?? 0] ?? {},
      head: row === 0 ? -1 : row - 1 - start,
      deprel: labelOf(word, row === 0),
      kind: model.kinds[int32[(layout.kindClasses >> 2) + word] ?? 0],
    };
  }

  return {
    kind: machine.kind,
    read(sentences) {
      const forms = sentences.flat();
      const lengths = sentences.map(({ length }) => length);
      int32.set(words.locate(forms), layout.formRows >> 2);
      const outputs = encode(lengths, forms.length);
      chooseHeads(outputs, lengths, forms.length);
      chooseLabels(outputs, forms.length);
      let start = 0;
      return lengths.map((length) => {
        const analyses = Array.from({ length }, (_, index) => analysisOf(start + index, start));
        start += length;
        return analyses;
      });
    },
  };
}
