import { comparePicks, hasPick, keepPicks } from '../choice.ts';
import type { QuestionType } from '../quiz.ts';

/** One option is right: all or nothing. Two picks cannot come from the form; they are wrong. */
export const one: QuestionType = {
  mark(question, answer) {
    const { right, missed, wrong } = comparePicks(question, answer);
    return { mark: right ? 1 : 0, right, missed, wrong };
  },
  describe: () => ({ key: 'quiz.task.one' }),
  isComplete: hasPick,
  keep: keepPicks,
};
