const GAP = '  ';

/** Rows as aligned columns; the last one is not padded. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** A heading line and rows, or one sentence where there are none. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): readonly string[] {
  return rows.length === 0 ? [empty] : columns([heading, ...rows]);
}
