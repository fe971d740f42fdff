import type { Kernel } from "./kernel.js";

// The twin of assembly/kernel.ts in plain JavaScript. Sums of integers are exact in both. Floats are rounded to single
// precision after every operation, in the same order as there, so every bit agrees. `?? 0` only satisfies the type checker.

const float = Math.fround;

const ROUNDER = 12582912;
const LIMIT = 40;
const A = float(0.6931242);
const B = float(0.240241);
const C = float(0.05590643);
const D = float(0.009582855);
const TWICE = float(2 * Math.LOG2E);

const powersOfTwo = new Float64Array(2 * LIMIT + 1);
for (let index = 0; index < powersOfTwo.length; index++) powersOfTwo[index] = 2 ** (index - LIMIT);

/** 2^exponent, for a float. */
function power(exponent: number): number {
  const above = exponent < LIMIT ? exponent : LIMIT;
  const t = above > -LIMIT ? above : -LIMIT;
  const whole = float(t + ROUNDER) - ROUNDER;
  const f = float(t - whole);
  let p = float(C + float(f * D));
  p = float(B + float(f * p));
  p = float(A + float(f * p));
  p = float(1 + float(f * p));
  return p * (powersOfTwo[whole + LIMIT] ?? 0);
}

/** The kernel on `buffer` in plain JavaScript, a dozen times slower than the module. */
export function createFallback(buffer: ArrayBuffer): Kernel {
  const int16 = new Int16Array(buffer);
  const int32 = new Int32Array(buffer);
  const float32 = new Float32Array(buffer);

  /** What `dotFour` found. */
  const sums = new Float64Array(4);

  /**
   * The sums of products of int16 inputs with the weights of four outputs, which stand `apart`; after each pair of inputs the
   * next weights stand `gap` further.
   */
  function dotFour(input: number, weight: number, inner: number, apart: number, gap: number): void {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const end = (input + inner) >> 1;
    const step = gap >> 1;
    const second = apart >> 1;
    const third = apart;
    const fourth = second + third;
    // Pairs of int16 read as one int32.
    for (let k = input >> 1, w = weight >> 1; k < end; k++, w += step) {
      const inputs = int32[k] ?? 0;
      const x = (inputs << 16) >> 16;
      const y = inputs >> 16;
      let pair = int32[w] ?? 0;
      a = (a + Math.imul(x, (pair << 16) >> 16) + Math.imul(y, pair >> 16)) | 0;
      pair = int32[w + second] ?? 0;
      b = (b + Math.imul(x, (pair << 16) >> 16) + Math.imul(y, pair >> 16)) | 0;
      pair = int32[w + third] ?? 0;
      c = (c + Math.imul(x, (pair << 16) >> 16) + Math.imul(y, pair >> 16)) | 0;
      pair = int32[w + fourth] ?? 0;
      d = (d + Math.imul(x, (pair << 16) >> 16) + Math.imul(y, pair >> 16)) | 0;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
  }

  /** The sum of products of int16 inputs and weights. */
  function dot(input: number, weight: number, inner: number): number {
    let sum = 0;
    for (let k = 0; k < inner; k++) sum += (int16[input + k] ?? 0) * (int16[weight + k] ?? 0);
    return sum;
  }

  function scaled(sum: number, scale: number, start: number): number {
    return float((float32[start] ?? 0) + float(float(sum) * (float32[scale] ?? 0)));
  }

  return {
    project(inputs, inputStride, weights, scales, biases, out, outStride, rows, inner, columns, relu) {
      for (let column = 0; column < columns; column += 4) {
        const weight = (weights >> 1) + (column >> 3) * inner * 8 + (column & 7) * 2;
        for (let row = 0; row < rows; row++) {
          dotFour((inputs + row * inputStride) >> 1, weight, inner, 2, 16);
          const to = ((out + row * outStride) >> 2) + column;
          for (let k = 0; k < 4; k++) {
            const value = scaled(sums[k] ?? 0, (scales >> 2) + column + k, (biases >> 2) + column + k);
            float32[to + k] = relu && !(value > 0) ? 0 : value;
          }
        }
      }
    },

    narrow(from, to, count) {
      for (let k = 0; k < count; k++) {
        const rounded = float((float32[(from >> 2) + k] ?? 0) + ROUNDER) - ROUNDER;
        int16[(to >> 1) + k] = Math.max(-32768, Math.min(32767, rounded));
      }
    },

    multiply(inputs, inputStride, weights, biases, out, outStride, rows, inner, columns) {
      for (let column = 0; column < columns; column++) {
        const weight = (weights >> 2) + (column >> 3) * inner * 8 + (column & 7);
        const bias = float32[(biases >> 2) + column] ?? 0;
        for (let row = 0; row < rows; row++) {
          const input = (inputs + row * inputStride) >> 2;
          let sum = bias;
          for (let k = 0; k < inner; k++) {
            sum = float(sum + float((float32[input + k] ?? 0) * (float32[weight + k * 8] ?? 0)));
          }
          float32[((out + row * outStride) >> 2) + column] = sum;
        }
      }
    },

    recur(plan, steps, lanes, hidden, inputs, inputOffset, weights, scales, outputs, residuals, stride, state, scale) {
      const cells = (state + lanes * hidden * 4) >> 2;
      for (let t = 0; t < steps; t++) {
        const before = (state >> 1) + (t & 1) * lanes * hidden;
        const after = (state >> 1) + (1 - (t & 1)) * lanes * hidden;
        for (let lane = 0; lane < lanes; lane++) {
          const entry = int32[(plan >> 2) + t * lanes + lane] ?? 0;
          if (entry < 0) break;
          const word = entry >> 1;
          const h = before + lane * hidden;
          const cell = cells + lane * hidden;
          if (entry & 1) {
            int16.fill(0, h, h + hidden);
            float32.fill(0, cell, cell + hidden);
          }
          const row = ((int32[(inputs >> 2) + word] ?? 0) + inputOffset) >> 2;
          for (let unit = 0; unit < hidden; unit++) {
            const group = unit >> 2;
            const place = group * 16 + (unit & 3);
            const weight = (weights >> 1) + group * hidden * 16 + (unit & 3) * 2;
            dotFour(h, weight, hidden, 8, 32);
            const gate = (index: number) => scaled(sums[index] ?? 0, (scales >> 2) + place + index * 4, row + place + index * 4);
            const i = power(gate(0));
            const f = power(gate(1));
            const g = power(gate(2));
            const o = power(gate(3));
            const kept = float(1 + f);
            const taken = float(float(1 + i) * float(1 + g));
            const above = float(float((float32[cell + unit] ?? 0) * taken) + float(float(g - 1) * kept));
            const c = float(above / float(kept * taken));
            float32[cell + unit] = c;
            const e = power(float(c * TWICE));
            const output = float(float(e - 1) / float(float(1 + o) * float(1 + e)));
            const rounded = float(float(output * scale) + ROUNDER) - ROUNDER;
            int16[after + lane * hidden + unit] = rounded;
            const residual = residuals ? (int16[((residuals + word * stride) >> 1) + unit] ?? 0) : 0;
            int16[((outputs + word * stride) >> 1) + unit] = rounded + residual;
          }
        }
      }
    },

    transpose(rows, rowStride, count, inner, column, out) {
      for (let row = 0; row < count; row++) {
        const from = (rows + row * rowStride) >> 2;
        const target = column + row;
        const to = (out >> 2) + (target >> 3) * inner * 8 + (target & 7);
        for (let k = 0; k < inner; k++) float32[to + k * 8] = float32[from + k] ?? 0;
      }
    },

    combine(heads, chosen, dependents, out, words, width) {
      for (let word = 0; word < words; word++) {
        const head = (heads >> 2) + (int32[(chosen >> 2) + word] ?? 0) * width;
        const dependent = (dependents >> 2) + word * width;
        for (let k = 0; k < width; k++) {
          const sum = float((float32[head + k] ?? 0) + (float32[dependent + k] ?? 0));
          float32[(out >> 2) + word * width + k] = sum > 0 ? sum : 0;
        }
      }
    },

    best(rows, stride, count, columns, out) {
      for (let row = 0; row < count; row++) {
        const at = (rows + row * stride) >> 2;
        let winner = 0;
        let greatest = float32[at] ?? 0;
        for (let column = 1; column < columns; column++) {
          const value = float32[at + column] ?? 0;
          if (value > greatest) {
            greatest = value;
            winner = column;
          }
        }
        int32[(out >> 2) + row] = winner;
      }
    },

    choose(inputs, inputStride, rows, tags, starts, allowed, weights, scales, biases, inner, out) {
      for (let row = 0; row < rows; row++) {
        const tag = (starts >> 2) + (int32[(tags >> 2) + row] ?? 0);
        const end = int32[tag + 1] ?? 0;
        let winner = -1;
        let greatest = 0;
        for (let k = int32[tag] ?? 0; k < end; k++) {
          const candidate = int32[(allowed >> 2) + k] ?? 0;
          const sum = dot((inputs + row * inputStride) >> 1, (weights >> 1) + candidate * inner, inner);
          const score = scaled(sum, (scales >> 2) + candidate, (biases >> 2) + candidate);
          if (winner < 0 || score > greatest) {
            greatest = score;
            winner = candidate;
          }
        }
        int32[(out >> 2) + row] = winner;
      }
    },
  };
}
