import { kernelModule } from "../../data/kernel";
import { createFallback } from "./fallback";
import { readBase64 } from "./sextets";
import { webAssembly } from "./webassembly";

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
  transpose(
    rows: number,
    rowStride: number,
    count: number,
    inner: number,
    column: number,
    out: number,
  ): void;
  combine(
    heads: number,
    chosen: number,
    dependents: number,
    out: number,
    words: number,
    width: number,
  ): void;
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

/** A kernel and the memory it works on. */
export interface Machine {
  readonly kernel: Kernel;
  readonly buffer: ArrayBuffer;
  /** `simd` is the WebAssembly module, `plain` its twin in JavaScript. */
  readonly kind: "simd" | "plain";
}

/** Bytes at the foot of the memory that belong to the module's own constants. */
export const FOOT = 2048;

/** A machine with that much memory: WebAssembly where it has SIMD and is allowed, plain JavaScript else. */
export function openMachine(bytes: number, useFallback: boolean): Machine {
  const simd = useFallback ? undefined : openModule(bytes);
  if (simd) return simd;
  const buffer = new ArrayBuffer(bytes);
  return { kernel: createFallback(buffer), buffer, kind: "plain" };
}

function openModule(bytes: number): Machine | undefined {
  const api = webAssembly();
  if (!api) return undefined;
  try {
    const module = readBase64(kernelModule);
    if (!api.validate(module)) return undefined;
    const memory = new api.Memory({ initial: Math.ceil(bytes / 65536) });
    const { exports } = new api.Instance(new api.Module(module), { env: { memory } });
    return isKernel(exports) ? { kernel: exports, buffer: memory.buffer, kind: "simd" } : undefined;
  } catch {
    // A content security policy may forbid compiling; the twin needs no permission.
    return undefined;
  }
}

const names = ["project", "multiply", "recur", "transpose", "combine", "best", "choose"];

function isKernel(value: unknown): value is Kernel {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === "function")
  );
}
