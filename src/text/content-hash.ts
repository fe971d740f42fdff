/**
 * A 64-bit hash of `parts` as 16 hexadecimal digits: two independent 32-bit FNV-1a runs over the UTF-16 code units,
 * each finished with an avalanche step. The same parts give the same hash on every machine; it is no secret.
 */
export function contentHash(...parts: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  const feed = (unit: number): void => {
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + 0x9e37), 0x01000193);
  };
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) feed(part.charCodeAt(i));
    feed(0x1f); // a border, so that ("ab", "c") and ("a", "bc") differ
  }
  return hex(avalanche(low)) + hex(avalanche(high));
}

function avalanche(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, "0");
}
