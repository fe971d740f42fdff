import type { Linear, Layout } from "./layout";
import type { Matrix, Model } from "./model";

/** One output of a linear map: a row of a matrix and its bias. */
interface Row {
  readonly matrix: Matrix;
  readonly row: number;
  readonly bias: number;
}

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
    rows.forEach(({ matrix, row, bias }, column) => {
      float32[(place.scales >> 2) + column] = (matrix.scales[row] ?? 0) * unit;
      float32[(place.biases >> 2) + column] = bias;
    });
  }

  function placePanels(place: Linear, rows: readonly Row[], unit: number): void {
    placeScales(place, rows, unit);
    rows.forEach(({ matrix, row }, column) => {
      const to = (place.weights >> 1) + (column >> 3) * place.inner * 8 + (column & 7) * 2;
      for (let k = 0; k < place.inner; k++) {
        int16[to + (k >> 1) * 16 + (k & 1)] = matrix.values[row * place.inner + k] ?? 0;
      }
    });
  }

  function rowsOf(name: string): Row[] {
    const matrix = model.matrix(`${name}.weight`);
    return Array.from(model.vector(`${name}.bias`), (bias, row) => ({ matrix, row, bias }));
  }

  /** Row of the gate matrices (gate by gate) for each place of the kernel's order: four units, gate by gate. */
  const gateOrder = Array.from(
    { length: 4 * hidden },
    (_, place) => ((place >> 2) & 3) * hidden + (place >> 4) * 4 + (place & 3),
  );

  layout.layers.forEach((layer, index) => {
    const inputs = ["forward", "backward"].flatMap((direction) => {
      const matrix = model.matrix(`lstm.${index}.${direction}.input`);
      const biases = model.vector(`lstm.${index}.${direction}.bias`);
      return gateOrder.map((row) => ({ matrix, row, bias: biases[row] ?? 0 }));
    });
    placePanels(layer.input, inputs, 1 / (index === 0 ? inputScale : outputScale));
    ["forward", "backward"].forEach((direction, which) => {
      const matrix = model.matrix(`lstm.${index}.${direction}.recurrent`);
      const { weights = 0, scales = 0 } = layer.recurrent[which] ?? {};
      gateOrder.forEach((row, place) => {
        float32[(scales >> 2) + place] = (matrix.scales[row] ?? 0) / outputScale;
        const to = (weights >> 1) + (place >> 4) * hidden * 16 + (place & 15) * 2;
        for (let k = 0; k < hidden; k++) {
          int16[to + (k >> 1) * 32 + (k & 1)] = matrix.values[row * hidden + k] ?? 0;
        }
      });
    });
  });

  placePanels(layout.tags, rowsOf("tags"), 1 / outputScale);
  placePanels(layout.arcHead, rowsOf("arc.head"), 1 / outputScale);
  placePanels(layout.arcDependent, rowsOf("arc.dependent"), 1 / outputScale);
  placePanels(layout.labelHead, rowsOf("label.head"), 1 / outputScale);
  placePanels(layout.labelDependent, rowsOf("label.dependent"), 1 / outputScale);

  const feats = rowsOf("feats");
  placeScales(layout.feats, feats, 1 / outputScale);
  feats.forEach(({ matrix, row }) => {
    const from = row * layout.feats.inner;
    int16.set(matrix.values.subarray(from, from + layout.feats.inner), (layout.feats.weights >> 1) + from);
  });

  const labelOut = rowsOf("label.out");
  placeFloats(layout.labelOut, labelOut.length, (column, k) => {
    const { matrix, row } = labelOut[column] ?? { matrix: undefined, row: 0 };
    return (matrix?.values[row * layout.labelOut.inner + k] ?? 0) * (matrix?.scales[row] ?? 0);
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
