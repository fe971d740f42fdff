/** What a cell of a tab-separated table may hold; `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/** One line of a tab-separated table. Such tables know no quoting, so white space in a cell becomes one blank. */
export function tabLine(cells: readonly Cell[], empty = ""): string {
  return `${cells.map((cell) => (cell === undefined ? empty : String(cell).replace(/[\s\u0000-\u001F\u007F]+/g, " "))).join("\t")}\n`;
}
