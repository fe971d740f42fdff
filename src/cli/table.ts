/** Narrowest and widest that a column gets, in characters. */
const NARROWEST = 8;
const GAP = 2;

/** A plain table with wrapped cells: the last column takes what room is left. Widths are counted in code points. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  bold: (text: string) => string,
  dim: (text: string) => string,
): string {
  const widths = columnWidths(head, rows, Math.max(width, 60));
  const line = (cells: readonly string[], style: (text: string, column: number) => string): string => {
    const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? NARROWEST));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, column) => {
          const text = lines[row] ?? "";
          return style(text, column) + " ".repeat(Math.max(0, (widths[column] ?? 0) - [...text].length));
        })
        .join(" ".repeat(GAP))
        .trimEnd(),
    ).join("\n");
  };
  const header = line(head, (text) => bold(text));
  const rule = dim(
    "─".repeat(
      Math.min(
        Math.max(width, 60),
        widths.reduce((sum, column) => sum + column + GAP, -GAP),
      ),
    ),
  );
  return [header, rule, ...rows.map((row) => line(row, (text, column) => (column === head.length - 1 ? dim(text) : text)))].join(
    "\n",
  );
}

/** Widths that fit into `width`: the widest columns give way first. */
function columnWidths(head: readonly string[], rows: readonly (readonly string[])[], width: number): number[] {
  const wanted = head.map((title, column) => Math.max([...title].length, ...rows.map((row) => [...(row[column] ?? "")].length)));
  const room = width - GAP * (head.length - 1);
  const widths = [...wanted];
  let total = widths.reduce((sum, column) => sum + column, 0);
  while (total > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    total--;
  }
  return widths;
}

/** Breaks a cell at blanks, and words that are too long anywhere. */
function wrap(cell: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of cell.split(" ")) {
    let rest = [...word];
    if (line !== "" && [...line].length + 1 + rest.length > width) {
      lines.push(line);
      line = "";
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(""));
      rest = rest.slice(width);
    }
    line = line === "" ? rest.join("") : `${line} ${rest.join("")}`;
  }
  lines.push(line);
  return lines;
}
