import { problemKinds } from './kinds.ts';
import type { Problem } from './problem.ts';

/** Writes the problems for a terminal: where, what, what now; then a counted summary. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const blocks = problems.map(({ file, line, field, message, fix, severity }) => {
    const mark = severity === 'warning' ? '  (warning)' : '';
    return `${file}:${line}  ${field}${mark}\n  ${message} ${fix}`;
  });
  return [...blocks, '', summarise(problems), explain(problems)].join('\n');
}

function summarise(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${counts.join(' and ')} in ${count(files, 'file')}.`;
}

function explain(problems: readonly Problem[]): string {
  const sections = [...new Set(problems.map(({ kind }) => problemKinds[kind].section))].sort();
  return `Explained in docs/content-errors.md: ${sections.join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
