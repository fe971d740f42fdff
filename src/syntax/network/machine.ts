import { kernelModule } from "../../data/kernel.js";
import { createFallback } from "./fallback.js";
import type { Kernel } from "./kernel.js";
import { readBase64 } from "./sextets.js";
import { webAssembly } from "./webassembly.js";

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

const names = ["project", "narrow", "multiply", "recur", "transpose", "combine", "best", "choose"];

function isKernel(value: unknown): value is Kernel {
  return typeof value === "object" && value !== null && names.every((name) => typeof Reflect.get(value, name) === "function");
}
