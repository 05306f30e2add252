import { keepRight, markAnswer } from './mark.ts';
import type { Answer, Question } from './quiz.ts';
import type { Turn } from './session.ts';

/** In one word how an answer turned out; `more` is right as far as it goes. */
export function judgeAnswer(question: Question, answer: Answer): Verdict {
  const { right, wrong } = markAnswer(question, answer);
  if (right) return 'right';
  if (keepRight(question, answer).length === 0) return 'wrong';
  return wrong.length > 0 ? 'partly' : 'more';
}

/**
 * What to tell about one option, or nothing yet. A checked question speaks about the chosen options
 * only, so that another try is worth something; all others follow when the learner asks for them.
 */
export function judgeOption(question: Question, turn: Turn, option: string): Reaction | undefined {
  if (!turn.checked) return undefined;
  const fits = question.right.includes(option);
  if (turn.answer.includes(option)) return fits ? 'right' : 'wrong';
  if (!turn.revealed) return undefined;
  return fits ? 'missed' : 'other';
}

export type Verdict = 'right' | 'partly' | 'more' | 'wrong';
export type Reaction = 'right' | 'wrong' | 'missed' | 'other';
