import type { Answer } from '../quiz.ts';
import type { EstimateQuestion } from './estimate.ts';

/** The number itself. */
export function solveEstimate({ answer }: Pick<EstimateQuestion, 'answer'>): Answer {
  return [`${answer}`];
}
