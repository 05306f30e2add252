import type { Answer } from '../quiz.ts';
import type { TextQuestion } from './text.ts';

/** The model text, and every point found in it. */
export function solveText({ model, options }: Pick<TextQuestion, 'model' | 'options'>): Answer {
  return [`text:${model}`, ...options.map(({ id }) => id)];
}
