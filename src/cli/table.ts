/** Narrowest that a column gets, and the blanks between two. */
const NARROWEST = 8;
const GAP = 2;
/** How far the proving words stand in. */
const PROOF_INDENT = 4;

/**
 * A plain table with wrapped cells and, under each row, the words that prove it. Widths are counted in code points; the
 * widest columns give way first.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  proofs: readonly string[],
  width: number,
  bold: (text: string) => string,
  dim: (text: string) => string,
): string {
  const room = Math.max(width, 60);
  const widths = columnWidths(head, rows, room);
  const line = (cells: readonly string[], style: (text: string) => string): string => {
    const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? NARROWEST));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, column) => {
          const text = lines[row] ?? "";
          return style(text) + " ".repeat(Math.max(0, (widths[column] ?? 0) - [...text].length));
        })
        .join(" ".repeat(GAP))
        .trimEnd(),
    ).join("\n");
  };
  const rule = dim("─".repeat(widths.reduce((sum, column) => sum + column + GAP, -GAP)));
  const proof = (index: number): string =>
    wrap(`“${proofs[index] ?? ""}”`, room - PROOF_INDENT)
      .map((text) => " ".repeat(PROOF_INDENT) + dim(text))
      .join("\n");
  return [line(head, bold), rule, ...rows.flatMap((row, index) => [line(row, (text) => text), proof(index)])].join("\n");
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
