/** The arc scores of one sentence: `values[offset + (word - 1) * stride + head]`, words from 1, head 0 the root. */
export interface ArcScores {
  readonly values: Float32Array;
  readonly offset: number;
  readonly stride: number;
  readonly words: number;
}

/**
 * The heads of words 1 to `words`, at their index (index 0 is unused): a tree with one root.
 *
 * The root is the word that gains most by being it; every other word takes its best head. Each cycle that this leaves is cut
 * at the arc whose replacement by one from outside the cycle's component costs least. As good as an exact maximum tree
 * in practice, and quadratic where that is cubic.
 */
export function decodeTree(scores: ArcScores): Int32Array {
  const heads = bestHeads(scores);
  for (let cycle = findCycle(heads); cycle.length > 0; cycle = findCycle(heads)) {
    cutCycle(scores, heads, cycle);
  }
  return heads;
}

function bestHeads({ values, offset, stride, words }: ArcScores): Int32Array {
  const heads = new Int32Array(words + 1);
  let root = 1;
  let greatestGain = Number.NEGATIVE_INFINITY;
  for (let word = 1; word <= words; word++) {
    const row = offset + (word - 1) * stride;
    let best = Number.NEGATIVE_INFINITY;
    let bestHead = 0;
    for (let head = 1; head <= words; head++) {
      const score = values[row + head] ?? 0;
      if (score > best && head !== word) {
        best = score;
        bestHead = head;
      }
    }
    heads[word] = bestHead;
    const gain = (values[row] ?? 0) - best;
    if (gain > greatestGain) {
      greatestGain = gain;
      root = word;
    }
  }
  heads[root] = 0;
  return heads;
}

/** The words of one cycle, or none. */
function findCycle(heads: Int32Array): readonly number[] {
  // The word whose chain of heads first passed here; the root's chain is long known.
  const passed = new Int32Array(heads.length);
  passed[0] = -1;
  for (let start = 1; start < heads.length; start++) {
    let word = start;
    while (passed[word] === 0) {
      passed[word] = start;
      word = heads[word] ?? 0;
    }
    if (passed[word] !== start) continue;
    const cycle = [word];
    for (let next = heads[word] ?? 0; next !== word; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return [];
}

function cutCycle({ values, offset, stride }: ArcScores, heads: Int32Array, cycle: readonly number[]): void {
  const outside = wordsOutside(heads, cycle);
  let least = Number.NEGATIVE_INFINITY;
  let cutWord = 0;
  let newHead = 0;
  for (const word of cycle) {
    const row = offset + (word - 1) * stride;
    const now = values[row + (heads[word] ?? 0)] ?? 0;
    for (const head of outside) {
      const gain = (values[row + head] ?? 0) - now;
      if (gain > least) {
        least = gain;
        cutWord = word;
        newHead = head;
      }
    }
  }
  heads[cutWord] = newHead;
}

/** The words whose chain of heads does not end in the cycle. The root's word is always one. */
function wordsOutside(heads: Int32Array, cycle: readonly number[]): readonly number[] {
  const OUTSIDE = 1;
  const INSIDE = 2;
  const VISITED = 3;
  const side = new Uint8Array(heads.length);
  side[0] = OUTSIDE;
  for (const word of cycle) side[word] = INSIDE;
  for (let start = 1; start < heads.length; start++) {
    let word = start;
    for (; side[word] === 0; word = heads[word] ?? 0) side[word] = VISITED;
    // A chain that comes back to itself ends in another cycle.
    const found = side[word] === INSIDE ? INSIDE : OUTSIDE;
    for (word = start; side[word] === VISITED; word = heads[word] ?? 0) side[word] = found;
  }
  const words: number[] = [];
  side.forEach((value, word) => {
    if (value === OUTSIDE && word > 0) words.push(word);
  });
  return words;
}
