import type { Answer } from '../quiz.ts';
import type { GapQuestion } from './gap.ts';

/** Every gap with its best filling. */
export function solveGap({ options }: Pick<GapQuestion, 'options'>): Answer {
  return options.map(({ id, text }) => `${id}:${text}`);
}
