import type { Answer, Option, Question, QuestionType } from '../quiz.ts';

/** A conversation in steps. Its options are the replies of all steps. */
export interface CaseQuestion extends Question {
  readonly options: readonly Reply[];
  /** The first one begins. */
  readonly steps: readonly Step[];
  readonly endings: readonly Ending[];
}

/** `feedback` is what happens then. */
export interface Reply extends Option {
  /** The step at which it can be said. */
  readonly step: string;
  /** The step or ending that follows. */
  readonly to: string;
}

export interface Step {
  readonly id: string;
  readonly text: string;
}

export interface Ending extends Step {
  /** 0 to 1; an ending of 1 is as good as the best one. */
  readonly mark: number;
}

/**
 * The learner replies step by step; the answer is the path, one reply for each step. It is cut where
 * a reply does not follow. The mark is that of the ending; a path without an ending has none.
 * A reply is wrong if no best ending can be reached after it: another try goes back to before it.
 */
export const talk: QuestionType<CaseQuestion> = {
  shuffles: true,
  read: (question, given) => walk(question, given).map(({ id }) => id),
  mark(question, answer) {
    const mark = endingOf(question, answer)?.mark ?? 0;
    const right = mark === 1;
    return {
      mark,
      right,
      missed: right ? [] : question.right.filter((id) => !answer.includes(id)),
      wrong: right ? [] : answer.filter((id) => !isGood(question, id)),
    };
  },
  describe: () => ({ key: 'case.task' }),
  isComplete: (question, answer) => endingOf(question, answer) !== undefined,
  keep: (question, answer) => answer.filter((id) => isGood(question, id)),
  judge(question, answer, option) {
    if (answer.includes(option)) return isGood(question, option) ? 'right' : 'wrong';
    const missed = question.right.includes(option) && !talk.mark(question, answer).right;
    return missed ? 'missed' : 'other';
  },
  explain: (question, answer) => [endingOf(question, answer)?.text ?? ''].filter(Boolean),
};

/** The replies of a path from the first step on, as far as they follow each other. */
export function walk({ steps, options }: CaseQuestion, given: Answer): Reply[] {
  // A form without a script says at which step a reply was chosen: `angry:c`.
  const ids = given.map((part) => part.slice(part.indexOf(':') + 1));
  const path: Reply[] = [];
  let here = steps[0]?.id;
  while (here !== undefined) {
    const step = here;
    const reply = options.find((one) => one.step === step && ids.includes(one.id));
    if (reply) path.push(reply);
    // No step comes twice, so that a circle cannot hold the reader.
    here = path.some((one) => one.step === reply?.to) ? undefined : reply?.to;
  }
  return path;
}

/** The step at which a path stands; undefined when it has reached an ending. */
export function stepOf(question: CaseQuestion, answer: Answer): Step | undefined {
  const { steps } = question;
  const last = walk(question, answer).at(-1);
  return last ? steps.find(({ id }) => id === last.to) : steps[0];
}

/** The ending that a path has reached. */
export function endingOf(question: CaseQuestion, answer: Answer): Ending | undefined {
  const last = walk(question, answer).at(-1);
  return question.endings.find(({ id }) => id === last?.to);
}

/** Whether a best ending can still be reached after this reply. */
function isGood({ endings, options }: CaseQuestion, reply: string): boolean {
  const reach = new Set([options.find(({ id }) => id === reply)?.to]);
  for (const here of reach) {
    for (const { step, to } of options) if (step === here) reach.add(to);
  }
  return endings.some(({ id, mark }) => mark === 1 && reach.has(id));
}
