import type { Question, QuestionType } from '../quiz.ts';
import { makePairRules } from '../shared/pairs.ts';

export interface MatchQuestion extends Question {
  /** What the options can be matched with; some may be left over. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly text: string;
}

/**
 * Every option has one choice that belongs to it. Two options may have the same choice while the
 * learner thinks, since taking it away from the first would change an answer unseen.
 */
export const match: QuestionType<MatchQuestion> = {
  ...makePairRules(({ choices }) => choices),
  describe: () => ({ key: 'match.task' }),
};
