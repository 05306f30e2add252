/**
 * Lays rows out as a table for a terminal; the names of the columns are those of the first row.
 * @returns one text for each line, the names first; nothing without a row
 */
export function layColumns(rows: readonly Row[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return [];
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  const widths = names.map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

export type Row = Readonly<Record<string, string>>;
