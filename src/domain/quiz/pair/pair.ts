import { comparePicks, judgePick, keepPicks } from '../choice.ts';
import type { Answer, Option, Question, QuestionType } from '../quiz.ts';

/** Two versions of a text, and reasons why the better one is better: all of them are options. */
export interface PairQuestion extends Question {
  /** The ids of the two options that are compared; the other options are the reasons. */
  readonly versions: readonly string[];
}

/**
 * Which is better, and why. The form sends both under names of their own (`version:b`, `because:d`);
 * the answer is the two ids.
 * Partial credit: half for the better version, all with the right reason too. A right reason for the
 * wrong version counts nothing, since it can be guessed; it is still called right, and kept.
 */
export const pair: QuestionType<PairQuestion> = {
  shuffles: true,
  read(question, given) {
    const { versions, reasons } = splitOptions(question);
    const ids = given.map((part) => part.slice(part.indexOf(':') + 1));
    return [pickFrom(versions, ids), pickFrom(reasons, ids)].flat();
  },
  mark(question, answer) {
    const { right, missed, wrong } = comparePicks(question, answer);
    const { versions } = splitOptions(question);
    const better = versions.some(({ id }) => judgePick(question, answer, id) === 'right');
    return { mark: right ? 1 : better ? 0.5 : 0, right, missed, wrong };
  },
  describe: () => ({ key: 'pair.task' }),
  isComplete: (_, answer) => answer.length === 2,
  keep: keepPicks,
  judge: judgePick,
};

/** The options of both parts, in the order in which the question has them. */
export function splitOptions({ options, versions }: PairQuestion): Parts {
  const isVersion = ({ id }: Option) => versions.includes(id);
  return {
    versions: options.filter(isVersion),
    reasons: options.filter((option) => !isVersion(option)),
  };
}

/** One of the options, or none. */
function pickFrom(options: readonly Option[], ids: Answer): Answer {
  return ids.filter((id) => options.some((option) => option.id === id)).slice(0, 1);
}

interface Parts {
  readonly versions: readonly Option[];
  readonly reasons: readonly Option[];
}
