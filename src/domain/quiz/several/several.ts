import { comparePicks, hasPick, judgePick, keepPicks, pickOptions } from '../choice.ts';
import type { QuestionType } from '../quiz.ts';

/**
 * Several options may be right.
 * Partial credit: (right picks - wrong picks) / number of right options, never below 0. A wrong tick
 * costs as much as a missing one, so ticking everything earns less than ticking what one knows.
 */
export const several: QuestionType = {
  shuffles: true,
  read: pickOptions,
  mark(question, answer) {
    const { chosen, right, missed, wrong } = comparePicks(question, answer);
    const hits = chosen.length - wrong.length;
    const mark = Math.max(0, (hits - wrong.length) / question.right.length);
    return { mark, right, missed, wrong };
  },
  describe: () => ({ key: 'several.task' }),
  isComplete: hasPick,
  keep: keepPicks,
  judge: judgePick,
};
