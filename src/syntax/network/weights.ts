import type { Layout, Linear } from "./layout.js";
import type { Model } from "./model.js";
import { numberAt, type PackedMatrix, scaleOf, writePairs } from "./packed.js";

/** One output of a linear map: a row of a matrix and its bias. */
interface Row {
  readonly matrix: PackedMatrix;
  readonly row: number;
  readonly bias: number;
  /** What the kernel wants the output multiplied with. */
  readonly factor: number;
}

/** Gates go to the kernel as exponents of two, for e^-x, and e^2x in the third, the cell gate. */
const gateFactors = [-Math.LOG2E, -Math.LOG2E, 2 * Math.LOG2E, -Math.LOG2E];

/** The factor by which outputs of the layers, at most one a layer, become int16. */
export function activationScale(model: Model): number {
  return Math.floor(32767 / model.layers);
}

/** Writes the model's weights to their places, in the layouts that the kernel describes. */
export function placeWeights(model: Model, layout: Layout, buffer: ArrayBuffer, inputScale: number): void {
  const int16 = new Int16Array(buffer);
  const int32 = new Int32Array(buffer);
  const float32 = new Float32Array(buffer);
  const outputScale = activationScale(model);
  const { hidden } = model;

  /** Scales and biases of the outputs; `unit` is what 1 stands for in the inputs. */
  function placeScales(place: Linear, rows: readonly Row[], unit: number): void {
    rows.forEach(({ matrix, row, bias, factor }, column) => {
      float32[(place.scales >> 2) + column] = scaleOf(matrix, row) * unit * factor;
      float32[(place.biases >> 2) + column] = bias * factor;
    });
  }

  function placePanels(place: Linear, rows: readonly Row[], unit: number): void {
    placeScales(place, rows, unit);
    rows.forEach(({ matrix, row }, column) => {
      const to = (place.weights >> 1) + (column >> 3) * place.inner * 8 + (column & 7) * 2;
      writePairs(matrix, row * place.inner, place.inner, int16, to, 16);
    });
  }

  function rowsOf(name: string): Row[] {
    const matrix = model.matrix(`${name}.weight`);
    return Array.from(model.vector(`${name}.bias`), (bias, row) => ({ matrix, row, bias, factor: 1 }));
  }

  /** Places what narrows a layer's inputs, if it has that; gives the factor by which its inputs are int16. */
  function placeNarrow(place: Linear | undefined, index: number): number {
    if (!place) return inputScale;
    const matrix = model.matrix(`lstm.${index}.narrow`);
    const factor = 32767 / (model.narrowLimits[index] ?? 1);
    const rows = Array.from({ length: matrix.rows }, (_, row) => ({ matrix, row, bias: 0, factor }));
    placePanels(place, rows, 1 / outputScale);
    return factor;
  }

  /** For each place of the kernel's order (four units, gate by gate) the row of the gate matrices (gate by gate). */
  const gateOrder = Array.from({ length: 4 * hidden }, (_, place) => {
    const gate = (place >> 2) & 3;
    return { row: gate * hidden + (place >> 4) * 4 + (place & 3), factor: gateFactors[gate] ?? 1 };
  });

  layout.layers.forEach((layer, index) => {
    const inputs = ["forward", "backward"].flatMap((direction) => {
      const matrix = model.matrix(`lstm.${index}.${direction}.input`);
      const biases = model.vector(`lstm.${index}.${direction}.bias`);
      return gateOrder.map(({ row, factor }) => ({ matrix, row, bias: biases[row] ?? 0, factor }));
    });
    placePanels(layer.input, inputs, 1 / placeNarrow(layer.narrow, index));
    ["forward", "backward"].forEach((direction, which) => {
      const matrix = model.matrix(`lstm.${index}.${direction}.recurrent`);
      const { weights = 0, scales = 0 } = layer.recurrent[which] ?? {};
      gateOrder.forEach(({ row, factor }, place) => {
        float32[(scales >> 2) + place] = (scaleOf(matrix, row) / outputScale) * factor;
        const to = (weights >> 1) + (place >> 4) * hidden * 16 + (place & 15) * 2;
        writePairs(matrix, row * hidden, hidden, int16, to, 32);
      });
    });
  });

  placePanels(layout.tags, rowsOf("tags"), 1 / outputScale);
  placePanels(layout.kinds, rowsOf("kinds"), 1 / outputScale);
  placePanels(layout.arcHead, rowsOf("arc.head"), 1 / outputScale);
  placePanels(layout.arcDependent, rowsOf("arc.dependent"), 1 / outputScale);
  placePanels(layout.labelHead, rowsOf("label.head"), 1 / outputScale);
  placePanels(layout.labelDependent, rowsOf("label.dependent"), 1 / outputScale);

  const feats = rowsOf("feats");
  placeScales(layout.feats, feats, 1 / outputScale);
  const featsMatrix = model.matrix("feats.weight");
  for (let index = 0; index < feats.length * layout.feats.inner; index++) {
    int16[(layout.feats.weights >> 1) + index] = numberAt(featsMatrix, index);
  }

  const labelOut = rowsOf("label.out");
  const labelMatrix = model.matrix("label.out.weight");
  placeFloats(layout.labelOut, labelOut.length, (column, k) => {
    return numberAt(labelMatrix, column * layout.labelOut.inner + k) * scaleOf(labelMatrix, column);
  });
  placeScales(layout.labelOut, labelOut, 1);

  // dependent * matrix: output k of the map is column k of the matrix.
  const arcMatrix = model.vector("arc.matrix");
  placeFloats(layout.arcMatrix, model.arc, (column, k) => arcMatrix[k * model.arc + column] ?? 0);
  float32.set(model.vector("arc.prior"), layout.arcMatrix.biases >> 2);

  function placeFloats(place: Linear, columns: number, value: (column: number, k: number) => number): void {
    for (let column = 0; column < columns; column++) {
      const to = (place.weights >> 2) + (column >> 3) * place.inner * 8 + (column & 7);
      for (let k = 0; k < place.inner; k++) float32[to + k * 8] = value(column, k);
    }
  }

  let start = 0;
  model.featsOfTags.forEach((classes, tag) => {
    int32[(layout.allowedStarts >> 2) + tag] = start;
    int32.set(classes, (layout.allowed >> 2) + start);
    start += classes.length;
  });
  int32[(layout.allowedStarts >> 2) + model.featsOfTags.length] = start;

  model.vector("root").forEach((value, index) => {
    const rounded = Math.round(value * outputScale);
    int16[(layout.root >> 1) + index] = Math.max(-32767, Math.min(32767, rounded));
  });
}
