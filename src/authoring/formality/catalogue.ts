import type { SourceFile } from '../files.ts';
import { type Problem, problem } from '../problem.ts';

/**
 * Reads which lines of a file of ours read differently where the course is formal: `- ` begins a line
 * as it stands there, `+ ` below it the formal one, `= ` a line that is the same on purpose.
 * Indents are left out. `#` begins a comment.
 */
export function readCatalogue(file: SourceFile): Catalogue {
  return { file, inner: targetOf(file.inner), ...readFormalLines(file) };
}

/** The same, for a list by its path and text. */
export function readFormalLines(
  file: Pick<SourceFile, 'path' | 'text'>,
): Pick<Catalogue, 'lines' | 'problems'> {
  const lines = new Map<string, FormalLine>();
  const problems: Problem[] = [];
  const rows = file.text.split(/\r?\n/);
  rows.forEach((row, index) => {
    const line = index + 1;
    const below = readRow(rows[index + 1])?.mark === '+' ? readRow(rows[index + 1]) : undefined;
    const read = readRow(row);
    const fault = findFault(row, read, { above: readRow(rows[index - 1]), below });
    if (fault) problems.push(pairProblem(file, line, ...fault));
    else if (read && read.mark !== '+') {
      const earlier = lines.get(read.text);
      if (earlier) problems.push(pairProblem(file, line, ...twice(earlier.line)));
      else lines.set(read.text, { line, text: below?.text ?? read.text });
    }
  });
  return { lines, problems };
}

/** Whether a file of ours is such a list. */
export function isCatalogue({ inner }: SourceFile): boolean {
  return inner.startsWith(FOLDER) && inner.endsWith(ENDING);
}

/** The list for a file, by its path from the root. */
export function catalogueOf(inner: string): string {
  return `${FOLDER}${inner}${ENDING}`;
}

function targetOf(inner: string): string {
  return inner.slice(FOLDER.length, -ENDING.length);
}

const FOLDER = 'formal/';
/** Editors colour such lines. */
const ENDING = '.diff';

function readRow(row = ''): Row | undefined {
  const [, mark, text] = /^([-+=]) (.*\S)\s*$/.exec(row) ?? [];
  return mark && text ? { mark, text: text.trim() } : undefined;
}

function findFault(
  row: string,
  read: Row | undefined,
  { above, below }: { above: Row | undefined; below: Row | undefined },
): [message: string, fix: string] | undefined {
  if (!read) {
    if (!row.trim() || row.startsWith('#')) return undefined;
    return ['A line begins with "- ", "+ ", "= " or "#".', 'Write one of them before it.'];
  }
  if (read.mark === '-' && !below) {
    return ['The formal line is missing.', 'Write it below: + ..., or begin this one with "=".'];
  }
  if (read.mark === '+' && above?.mark !== '-') {
    return ['The line that this one replaces is missing.', 'Write it above: - ...'];
  }
  return undefined;
}

function twice(line: number): [message: string, fix: string] {
  return [`This line stands in line ${line} already.`, 'Take one of the two out.'];
}

function pairProblem(
  { path }: Pick<SourceFile, 'path'>,
  line: number,
  message: string,
  fix: string,
): Problem {
  const where = { file: path, place: { line, column: 1 }, field: `line ${line}` };
  return problem('formal-pair', where, message, fix);
}

export interface Catalogue {
  file: SourceFile;
  /** The place of the file for which it stands. */
  inner: string;
  /** By the informal line, without its indent. */
  lines: ReadonlyMap<string, FormalLine>;
  problems: Problem[];
}

export interface FormalLine {
  /** Where it stands in the list, from 1. */
  line: number;
  /** The formal line, without indent. */
  text: string;
}

interface Row {
  mark: string;
  text: string;
}
