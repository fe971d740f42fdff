/** Rows without their place in the table, which differs between a whole table and a part of it. */
export function withoutPosition(rows: readonly object[]): object[] {
  return rows.map((row) => ({ ...row, position: undefined }));
}
