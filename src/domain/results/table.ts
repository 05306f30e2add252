import type { Counts } from './collect.ts';

/** A table for a spreadsheet: commas, CRLF, a mark that says UTF-8. */
export function toCsv(rows: readonly Row[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** The same for a text file or a wiki. */
export function toMarkdownTable([head = [], ...rows]: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [head.map(escapeCell), head.map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
    .map(line)
    .join('');
}

/** The numbers of a question, in the order of the columns; empty where they are not shown. */
export function toNumbers(counts: Counts | undefined): (number | '')[] {
  if (!counts) return ['', '', '', '', '', ''];
  const { answered, right, partly, wrong, later, open } = counts;
  return [answered, right, partly, wrong, later, open];
}

/**
 * A text that a spreadsheet would take for a formula gets a mark in front, in each of its lines and
 * also after blanks; numbers stay numbers.
 */
function toCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = cell.replace(/^(?=[\s\u00a0]*[=+\-@\t\r])/gm, "'");
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escapeCell(cell: string | number): string {
  return String(cell)
    .replace(/[\\|<>*_`[\]]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Cells: texts and numbers. */
export type Row = readonly (string | number)[];
