/**
 * The arithmetic of the model, on one linear memory. Addresses and strides are bytes; what the functions do stands in
 * `assembly/kernel.ts`. The module in WebAssembly and its twin in plain JavaScript give the same bits.
 */
export interface Kernel {
  project(
    inputs: number,
    inputStride: number,
    weights: number,
    scales: number,
    biases: number,
    out: number,
    outStride: number,
    rows: number,
    inner: number,
    columns: number,
    relu: number,
  ): void;
  narrow(from: number, to: number, count: number): void;
  multiply(
    inputs: number,
    inputStride: number,
    weights: number,
    biases: number,
    out: number,
    outStride: number,
    rows: number,
    inner: number,
    columns: number,
  ): void;
  recur(
    plan: number,
    steps: number,
    lanes: number,
    hidden: number,
    inputs: number,
    inputOffset: number,
    weights: number,
    scales: number,
    outputs: number,
    residuals: number,
    stride: number,
    state: number,
    scale: number,
  ): void;
  transpose(rows: number, rowStride: number, count: number, inner: number, column: number, out: number): void;
  combine(heads: number, chosen: number, dependents: number, out: number, words: number, width: number): void;
  best(rows: number, stride: number, count: number, columns: number, out: number): void;
  choose(
    inputs: number,
    inputStride: number,
    rows: number,
    tags: number,
    starts: number,
    allowed: number,
    weights: number,
    scales: number,
    biases: number,
    inner: number,
    out: number,
  ): void;
}
