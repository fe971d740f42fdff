import { readSextets, sextetAt } from "./sextets.js";

/** A matrix of small whole numbers and what one counts in each row, as it stands in the package. */
export interface PackedMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Two characters a row: exponent and mantissa. */
  readonly scales: string;
  /** One character a number, 32 above it, row by row. */
  readonly values: string;
}

/** A vector as it stands in the package. */
export interface PackedVector {
  /** What one counts. */
  readonly unit: number;
  /** Three characters a number, 2^17 above it. */
  readonly values: string;
}

const powersOfTwo = Array.from({ length: 64 }, (_, exponent) => 2 ** (exponent - 48));

/** What one counts in a row of a matrix. */
export function scaleOf({ scales }: PackedMatrix, row: number): number {
  return (64 + sextetAt(scales, 2 * row + 1)) * (powersOfTwo[sextetAt(scales, 2 * row)] ?? 0);
}

/** The number at an index of a matrix, counted row by row. Matrices are read from their text, for most is read but once. */
export function numberAt({ values }: PackedMatrix, index: number): number {
  return sextetAt(values, index) - 32;
}

/**
 * Writes `count` numbers of a matrix from an index on in pairs, the first at `to`, each pair `gap` behind the one before. All
 * that counts at loading is in this loop.
 */
export function writePairs(
  { values }: PackedMatrix,
  index: number,
  count: number,
  into: Int16Array,
  to: number,
  gap: number,
): void {
  const end = index + count;
  for (let at = index, place = to; at < end; at += 2, place += gap) {
    into[place] = sextetAt(values, at) - 32;
    into[place + 1] = sextetAt(values, at + 1) - 32;
  }
}

/** The numbers of a vector. */
export function readVector({ unit, values }: PackedVector): Float32Array {
  const sextets = readSextets(values);
  const vector = new Float32Array(sextets.length / 3);
  for (let index = 0, at = 0; index < vector.length; index++, at += 3) {
    const number = ((sextets[at] ?? 0) << 12) + ((sextets[at + 1] ?? 0) << 6) + (sextets[at + 2] ?? 0);
    vector[index] = (number - 131072) * unit;
  }
  return vector;
}
