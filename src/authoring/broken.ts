import { formatProblems } from './format.ts';
import type { Problem } from './problem.ts';

/**
 * What stops a build, told as the content check tells it. It has no stack: that would lead whoever
 * wrote a file into our code.
 */
export function brokenContent(problems: readonly Problem[]): Error {
  const error = new Error(`\n${formatProblems(problems)}`);
  error.stack = '';
  return error;
}
