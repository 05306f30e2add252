import { type ProblemKind, problemKinds, type Severity } from './kinds.ts';
import type { Where } from './where.ts';

/** Makes a problem; its severity comes from the table of kinds. */
export function problem(kind: ProblemKind, where: Where, message: string, fix: string): Problem {
  const { place, field } = where;
  const { line, column, file = where.file } = place;
  const { severity } = problemKinds[kind];
  return { file, line, column, field, kind, severity, message, fix };
}

/** By file, then line: the order in which an author walks through them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export interface Problem {
  /** Path from the project's root, with `/`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** Where in the file: `questions.2.right`, `<Fact id>`, `## heading`. Lists count from 0. */
  field: string;
  kind: ProblemKind;
  severity: Severity;
  /** What was found, and what is accepted. */
  message: string;
  /** What to do, in the syntax of the file. */
  fix: string;
}
