import type { Question, QuestionType } from '../quiz.ts';
import { makePairRules } from '../shared/pairs.ts';

export interface SortQuestion extends Question {
  /** Two to four groups, in an order that means something: from allowed to forbidden, say. */
  readonly groups: readonly Group[];
}

export interface Group {
  readonly id: string;
  readonly text: string;
}

/** Every option belongs to one group; a group may have many options, or none. */
export const sort: QuestionType<SortQuestion> = {
  ...makePairRules(({ groups }) => groups),
  describe: () => ({ key: 'sort.task' }),
};
