import { answerSentence, type Grade } from '#domain/review/grades.ts';
import { recordAttempt } from './progress.ts';
import { setValue } from './values.ts';

/** Keeps how well the learner knew a key sentence, as an answer to it. */
export function gradeSentence(card: string, grade: Grade): void {
  recordAttempt({ question: card, ...answerSentence(grade) });
}

/** Sets how many cards a day come back at most. */
export function setReviewLimit(limit: number): void {
  setValue('review/limit', limit);
}
