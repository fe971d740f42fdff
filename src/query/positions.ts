/** Positions of events in a list: ascending, each once. */
export type Positions = Uint32Array;

/** The positions that stand in both lists. */
export function intersection(a: Positions, b: Positions): Positions {
  const both = new Uint32Array(Math.min(a.length, b.length));
  let [i, j, end] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both[end++] = x;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both.subarray(0, end);
}

/** The positions that stand in any of the lists. */
export function union(lists: readonly Positions[]): Positions {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const all = joined(lists);
  let end = 0;
  for (const position of all) if (end === 0 || all[end - 1] !== position) all[end++] = position;
  return all.subarray(0, end);
}

/** All positions of lists that share none, sorted. */
export function joined(lists: readonly Positions[]): Positions {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort();
}
