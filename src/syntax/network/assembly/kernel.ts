// @ts-nocheck: AssemblyScript, not TypeScript. `node training/build-kernel.mjs` compiles it into src/data/kernel.ts.
//
// The arithmetic of the language model on one linear memory that the caller lays out and owns (addresses are bytes).
// `../fallback.ts` is its twin in plain JavaScript: the same operations in the same order, so that both give the same
// bits. Whoever changes a formula here changes it there.
//
// Layouts, for weights of `columns` outputs and `inner` inputs (multiples of 8):
//   panels16  int16 [columns / 8][inner / 2][8][2]: eight outputs side by side, inputs in the pairs that one dot takes
//   panels32  float [columns / 8][inner][8]
//   gates16   int16 [hidden / 4][hidden / 2][4 gates][4 units][2]: the recurrent weights of four units side by side
//   a row of gate inputs is float [hidden / 4][4 gates][4 units]; the gates stand in the order input, forget, cell, output,
//   and as exponents of two: -log2(e) times what the model says, 2 log2(e) times that for the cell gate

// Constants stand in the module's own data at the foot of the memory (FOOT bytes, `../machine.ts`): engines read a number
// there with one instruction, and build a literal anew with several each time.
const CONSTANTS = memory.data<f32>([
  1,
  // Exponents are held within these, so that a product of three powers still fits a float.
  -40, 40,
  // 1.5 * 2^23: adding it rounds a float to the nearest integer, ties to even, in the low bits of its mantissa.
  12582912,
  // 2^f on [-1/2, 1/2] is 1 + f(A + f(B + f(C + f D))), greatest relative error 3e-6.
  0.6931242, 0.240241, 0.05590643, 0.009582855,
  // Twice the log2 of e.
  2.885390081777927,
]);
const ONE: usize = 0, LEAST: usize = 4, MOST: usize = 8, ROUNDER: usize = 12;
const A: usize = 16, B: usize = 20, C: usize = 24, D: usize = 28, TWICE: usize = 32;

/** The constant at an offset, four times over. */
// @ts-ignore: decorator
@inline
function constant(offset: usize): v128 {
  return v128.load32_splat(CONSTANTS + offset);
}

/** 2^t for four floats. */
// @ts-ignore: decorator
@inline
function power(exponent: v128): v128 {
  const t = f32x4.pmax(constant(LEAST), f32x4.pmin(constant(MOST), exponent));
  const shifted = f32x4.add(t, constant(ROUNDER));
  const f = f32x4.sub(t, f32x4.sub(shifted, constant(ROUNDER)));
  let p = f32x4.add(constant(C), f32x4.mul(f, constant(D)));
  p = f32x4.add(constant(B), f32x4.mul(f, p));
  p = f32x4.add(constant(A), f32x4.mul(f, p));
  p = f32x4.add(constant(ONE), f32x4.mul(f, p));
  return i32x4.add(p, i32x4.shl(shifted, 23));
}

/**
 * The second part of an LSTM step, for four units: the new state into `cell`. (The first made `powers` of the gates: i = e^-input,
 * f = e^-forget, g = e^2candidate, o = e^-output. The parts stand apart so that chains of many units overlap.)
 *
 * Sigmoid and tanh share their divisions: c' = c / (1 + f) + (g - 1) / ((1 + i)(g + 1)) over one denominator, and
 * h = (e^2c' - 1) / ((1 + o)(e^2c' + 1)).
 */
// @ts-ignore: decorator
@inline
function renewCell(powers: usize, cell: usize): void {
  const one = constant(ONE);
  const g = v128.load(powers, 32);
  const kept = f32x4.add(one, v128.load(powers, 16));
  const taken = f32x4.mul(f32x4.add(one, v128.load(powers)), f32x4.add(one, g));
  const above = f32x4.add(f32x4.mul(v128.load(cell), taken), f32x4.mul(f32x4.sub(g, one), kept));
  v128.store(cell, f32x4.div(above, f32x4.mul(kept, taken)));
}

/** The third part: the new output of four units. */
// @ts-ignore: decorator
@inline
function outputOf(powers: usize, cell: usize): v128 {
  const one = constant(ONE);
  const e = power(f32x4.mul(v128.load(cell), constant(TWICE)));
  return f32x4.div(f32x4.sub(e, one), f32x4.mul(f32x4.add(one, v128.load(powers, 48)), f32x4.add(one, e)));
}

/** Four floats times `scale` as int16, in both halves. */
// @ts-ignore: decorator
@inline
function quantise(h: v128, scale: f32): v128 {
  const rounder = constant(ROUNDER);
  const rounded = i32x4.sub(f32x4.add(f32x4.mul(h, f32x4.splat(scale)), rounder), rounder);
  return i16x8.narrow_i32x4_s(rounded, rounded);
}

/** Four sums of products as floats: start + sum * scale. */
// @ts-ignore: decorator
@inline
function scaled(sum: v128, scale: usize, start: v128): v128 {
  return f32x4.add(start, f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scale)));
}

// @ts-ignore: decorator
@inline
function positive(x: v128): v128 {
  return f32x4.pmax(f32x4.splat(0), x);
}

// @ts-ignore: decorator
@inline
function storeEight(
  at: usize, low: v128, high: v128, scales: usize, biases: usize, relu: i32,
): void {
  let a = scaled(low, scales, v128.load(biases));
  let b = scaled(high, scales + 16, v128.load(biases + 16));
  if (relu) {
    a = positive(a);
    b = positive(b);
  }
  v128.store(at, a);
  v128.store(at, b, 16);
}

/** Rows of a block of `project`, a multiple of 4. */
const BLOCK = 32;

/**
 * out[row][column] = biases[column] + scales[column] * sum(inputs[row][k] * weights[column][k]), negative ones 0 if `relu`.
 * `inputs` are int16 rows, `weights` panels16, `out` float rows; strides in bytes. Four rows share each weight that is read;
 * where fewer are left, the last one is computed again. Rows go in blocks whose results the processor's cache can hold.
 */
export function project(
  inputs: usize, inputStride: usize, weights: usize, scales: usize, biases: usize,
  out: usize, outStride: usize, rows: i32, inner: i32, columns: i32, relu: i32,
): void {
  const panel: usize = <usize>inner << 4;
  for (let block = 0; block < rows; block += BLOCK) {
    const stop = block + BLOCK < rows ? block + BLOCK : rows;
    for (let column = 0; column < columns; column += 8) {
      const begin = weights + <usize>(column >> 3) * panel;
      const end = begin + panel;
      const at = <usize>column << 2;
      for (let row = block; row < stop; row += 4) {
        const r0 = <usize>row;
        const r1 = <usize>(row + 1 < rows ? row + 1 : rows - 1);
        const r2 = <usize>(row + 2 < rows ? row + 2 : rows - 1);
        const r3 = <usize>(row + 3 < rows ? row + 3 : rows - 1);
        let x0 = inputs + r0 * inputStride;
        let x1 = inputs + r1 * inputStride;
        let x2 = inputs + r2 * inputStride;
        let x3 = inputs + r3 * inputStride;
        let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
        for (let w = begin; w < end; w += 32) {
          const low = v128.load(w);
          const high = v128.load(w, 16);
          let x = v128.load32_splat(x0);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, low));
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, high));
          x = v128.load32_splat(x1);
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, low));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, high));
          x = v128.load32_splat(x2);
          c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, low));
          c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, high));
          x = v128.load32_splat(x3);
          d0 = i32x4.add(d0, i32x4.dot_i16x8_s(x, low));
          d1 = i32x4.add(d1, i32x4.dot_i16x8_s(x, high));
          x0 += 4;
          x1 += 4;
          x2 += 4;
          x3 += 4;
        }
        storeEight(out + r0 * outStride + at, a0, a1, scales + at, biases + at, relu);
        storeEight(out + r1 * outStride + at, b0, b1, scales + at, biases + at, relu);
        storeEight(out + r2 * outStride + at, c0, c1, scales + at, biases + at, relu);
        storeEight(out + r3 * outStride + at, d0, d1, scales + at, biases + at, relu);
      }
    }
  }
}

/** `count` floats, a multiple of 8, as int16: rounded to the nearest, ties to even; those out of range at its ends. */
export function narrow(from: usize, to: usize, count: i32): void {
  const rounder = constant(ROUNDER);
  for (const end = from + (<usize>count << 2); from < end; from += 32) {
    const low = i32x4.sub(f32x4.add(v128.load(from), rounder), rounder);
    const high = i32x4.sub(f32x4.add(v128.load(from, 16), rounder), rounder);
    v128.store(to, i16x8.narrow_i32x4_s(low, high));
    to += 16;
  }
}

/** out[row][column] = biases[column] + sum(inputs[row][k] * weights[column][k]) in floats; `weights` are panels32. */
export function multiply(
  inputs: usize, inputStride: usize, weights: usize, biases: usize,
  out: usize, outStride: usize, rows: i32, inner: i32, columns: i32,
): void {
  const panel: usize = <usize>inner << 5;
  for (let column = 0; column < columns; column += 8) {
    const begin = weights + <usize>(column >> 3) * panel;
    const end = begin + panel;
    const at = <usize>column << 2;
    const low = v128.load(biases + at);
    const high = v128.load(biases + at, 16);
    for (let row = 0; row < rows; row += 2) {
      const r0 = <usize>row;
      const r1 = <usize>(row + 1 < rows ? row + 1 : row);
      let x0 = inputs + r0 * inputStride;
      let x1 = inputs + r1 * inputStride;
      let a0 = low, a1 = high, b0 = low, b1 = high;
      for (let w = begin; w < end; w += 32) {
        const v0 = v128.load(w);
        const v1 = v128.load(w, 16);
        let x = v128.load32_splat(x0);
        a0 = f32x4.add(a0, f32x4.mul(x, v0));
        a1 = f32x4.add(a1, f32x4.mul(x, v1));
        x = v128.load32_splat(x1);
        b0 = f32x4.add(b0, f32x4.mul(x, v0));
        b1 = f32x4.add(b1, f32x4.mul(x, v1));
        x0 += 4;
        x1 += 4;
      }
      v128.store(out + r0 * outStride + at, a0);
      v128.store(out + r0 * outStride + at, a1, 16);
      v128.store(out + r1 * outStride + at, b0);
      v128.store(out + r1 * outStride + at, b1, 16);
    }
  }
}

/** Stores the output of four units of one word: int16 for the next step, and with the residual added for the next layer. */
// @ts-ignore: decorator
@inline
function emit(h: v128, next: usize, out: usize, residual: usize): void {
  v128.store64_lane(next, h, 0);
  if (residual) h = i16x8.add(h, v128.load64_zero(residual));
  v128.store64_lane(out, h, 0);
}

/**
 * One direction of an LSTM layer over many sentences at once, `lanes` of them side by side, two to a block of registers.
 *
 * `plan` is int32 [steps][lanes]: 2 * word + (1 where a sentence begins), or -1 where a lane has ended; lanes end from the
 * last to the first. `inputs` is uint32 [word]: where the word's row of gate inputs stands; this direction's part is
 * `inputOffset` behind it. `outputs` and `residuals` are int16 rows a word (`residuals` 0: none) of `stride` bytes. `state`
 * is room for lanes * (hidden * 24 + 8) + 16 bytes.
 */
export function recur(
  plan: usize, steps: i32, lanes: i32, hidden: i32, inputs: usize, inputOffset: usize,
  weights: usize, scales: usize, outputs: usize, residuals: usize, stride: usize, state: usize, scale: f32,
): void {
  const row = <usize>hidden << 1;
  const cellRow = <usize>hidden << 2;
  const sumRow = <usize>hidden << 4;
  const cells = state + <usize>lanes * row * 2;
  const places = cells + <usize>lanes * cellRow;
  const sums = (places + (<usize>lanes << 3) + 15) & ~15;
  const shift = residuals - outputs;
  for (let t = 0; t < steps; t++) {
    const odd = <usize>(t & 1) * <usize>lanes * row;
    const before = state + odd;
    const after = state + <usize>lanes * row - odd;
    let active = 0;
    for (; active < lanes; active++) {
      const entry = load<i32>(plan + (<usize>(t * lanes + active) << 2));
      if (entry < 0) break;
      if (entry & 1) {
        memory.fill(before + <usize>active * row, 0, row);
        memory.fill(cells + <usize>active * cellRow, 0, cellRow);
      }
      const place = places + (<usize>active << 3);
      store<u32>(place, load<u32>(inputs + (<usize>(entry >> 1) << 2)) + <u32>inputOffset);
      store<u32>(place, <u32>(outputs + <usize>(entry >> 1) * stride), 4);
    }
    for (let unit: usize = 0; unit < <usize>hidden; unit += 4) {
      const begin = weights + unit * <usize>hidden * 8;
      const end = begin + (<usize>hidden << 5);
      for (let lane = 0; lane < active; lane += 2) {
        const p = <usize>lane;
        const q = <usize>(lane + 1 < active ? lane + 1 : lane);
        let x = before + p * row;
        let y = before + q * row;
        let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
        for (let w = begin; w < end; w += 64) {
          const u = v128.load32_splat(x);
          const v = v128.load32_splat(y);
          let weight = v128.load(w);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, weight));
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, weight));
          weight = v128.load(w, 16);
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, weight));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, weight));
          weight = v128.load(w, 32);
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, weight));
          b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, weight));
          weight = v128.load(w, 48);
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, weight));
          b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, weight));
          x += 4;
          y += 4;
        }
        const m = sums + p * sumRow + (unit << 4);
        const n = sums + q * sumRow + (unit << 4);
        v128.store(n, b0);
        v128.store(n, b1, 16);
        v128.store(n, b2, 32);
        v128.store(n, b3, 48);
        v128.store(m, a0);
        v128.store(m, a1, 16);
        v128.store(m, a2, 32);
        v128.store(m, a3, 48);
      }
    }
    for (let lane: usize = 0; lane < <usize>active; lane++) {
      const powers = sums + lane * sumRow;
      const cell = cells + lane * cellRow;
      const gates = <usize>load<u32>(places + (lane << 3));
      for (let at: usize = 0; at < sumRow; at += 16) {
        v128.store(powers + at, power(scaled(v128.load(powers + at), scales + at, v128.load(gates + at))));
      }
      for (let at: usize = 0; at < cellRow; at += 16) renewCell(powers + (at << 2), cell + at);
      const next = after + lane * row;
      const out = <usize>load<u32>(places + (lane << 3), 4);
      for (let at: usize = 0; at < row; at += 8) {
        const h = outputOf(powers + (at << 3), cell + (at << 1));
        emit(quantise(h, scale), next + at, out + at, residuals ? out + shift + at : 0);
      }
    }
  }
}

/** Writes rows of `inner` floats as the columns of panels32, the first as column `column`. */
export function transpose(rows: usize, rowStride: usize, count: i32, inner: i32, column: i32, out: usize): void {
  for (let row = 0; row < count; row++) {
    const target = <usize>(column + row);
    let from = rows + <usize>row * rowStride;
    let to = out + (((target >> 3) * <usize>inner * 8 + (target & 7)) << 2);
    for (let k = 0; k < inner; k++) {
      store<f32>(to, load<f32>(from));
      from += 4;
      to += 32;
    }
  }
}

/** out[word] = max(0, heads[chosen[word]] + dependents[word]), float rows of `width`. */
export function combine(
  heads: usize, chosen: usize, dependents: usize, out: usize, words: i32, width: i32,
): void {
  const bytes = <usize>width << 2;
  for (let word: usize = 0; word < <usize>words; word++) {
    const head = heads + <usize>load<i32>(chosen + (word << 2)) * bytes;
    const dependent = dependents + word * bytes;
    for (let k: usize = 0; k < bytes; k += 16) {
      v128.store(out + word * bytes + k, positive(f32x4.add(v128.load(head + k), v128.load(dependent + k))));
    }
  }
}

/** out[row] = the first column with the greatest value. */
export function best(rows: usize, stride: usize, count: i32, columns: i32, out: usize): void {
  for (let row: usize = 0; row < <usize>count; row++) {
    const at = rows + row * stride;
    let greatest = load<f32>(at);
    let winner = 0;
    for (let column = 1; column < columns; column++) {
      const value = load<f32>(at + (<usize>column << 2));
      if (value > greatest) {
        greatest = value;
        winner = column;
      }
    }
    store<i32>(out + (row << 2), winner);
  }
}

/**
 * out[row] = of the classes that the row's tag allows, the one with the greatest score, the first of equals. Classes of tag t
 * are allowed[starts[t] .. starts[t + 1] - 1]; `inputs` are int16 rows, `weights` int16 [class][inner].
 */
export function choose(
  inputs: usize, inputStride: usize, rows: i32, tags: usize, starts: usize, allowed: usize,
  weights: usize, scales: usize, biases: usize, inner: i32, out: usize,
): void {
  const bytes = <usize>inner << 1;
  for (let row: usize = 0; row < <usize>rows; row++) {
    const x = inputs + row * inputStride;
    const tag = starts + (<usize>load<i32>(tags + (row << 2)) << 2);
    const end = load<i32>(tag, 4);
    let winner = -1;
    let greatest: f32 = 0;
    for (let k = load<i32>(tag); k < end; k++) {
      const candidate = <usize>load<i32>(allowed + (<usize>k << 2));
      const w = weights + candidate * bytes;
      let sums = i32x4.splat(0);
      for (let at: usize = 0; at < bytes; at += 16) {
        sums = i32x4.add(sums, i32x4.dot_i16x8_s(v128.load(x + at), v128.load(w + at)));
      }
      const sum = i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1)
        + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
      const score = load<f32>(biases + (candidate << 2)) + <f32>sum * load<f32>(scales + (candidate << 2));
      if (winner < 0 || score > greatest) {
        greatest = score;
        winner = <i32>candidate;
      }
    }
    store<i32>(out + (row << 2), winner);
  }
}
