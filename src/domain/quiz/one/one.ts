import { comparePicks, hasPick, judgePick, keepPicks, pickOptions } from '../choice.ts';
import type { QuestionType } from '../quiz.ts';

/** One option is right: all or nothing. Two picks cannot come from the form; they are wrong. */
export const one: QuestionType = {
  shuffles: true,
  read: pickOptions,
  mark(question, answer) {
    const { right, missed, wrong } = comparePicks(question, answer);
    return { mark: right ? 1 : 0, right, missed, wrong };
  },
  describe: () => ({ key: 'one.task' }),
  isComplete: hasPick,
  keep: keepPicks,
  judge: judgePick,
};
