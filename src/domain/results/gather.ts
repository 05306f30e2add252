import type { Attempt, Progress } from '#domain/progress/types.ts';
import {
  type First,
  LAST_TRY,
  type Outcome,
  type ResultModule,
  type ResultQuestion,
  type Results,
} from './results.ts';

/**
 * What a learner's progress says about one module. Answers to an earlier meaning of a question do
 * not count: the trainer would take them for answers to this one. Of somebody who has answered a
 * question more than ten times a few tries in the middle are not kept, so “at the third try” can be
 * “at a later one” then.
 */
export function gatherResults(progress: Progress, module: ResultModule, tag: number): Results {
  const outcomes = module.questions.flatMap((question) => {
    const outcome = lookAt(question, progress.attempts[question.id]?.list ?? []);
    return outcome ? [[question.id, outcome] as const] : [];
  });
  return { module: module.id, tag, outcomes: Object.fromEntries(outcomes) };
}

function lookAt(question: ResultQuestion, list: readonly Attempt[]): Outcome | undefined {
  const tries = list.filter(({ rev }) => rev === (question.rev ?? 1));
  const [first] = tries;
  if (!first) return undefined;
  if (first.mark === 1) return { first: 'right', solved: 1, choice: [] };
  const place = tries.findIndex(({ mark }) => mark === 1);
  return {
    first: nameMark(first.mark),
    ...(place > 0 && { solved: Math.min(LAST_TRY, place + 1) }),
    choice: question.choices.filter((id) => first.answer.includes(id)),
  };
}

function nameMark(mark: number): First {
  return mark > 0 ? 'partly' : 'wrong';
}
