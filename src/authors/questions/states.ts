import { isComplete, markAnswer } from '#domain/quiz/mark.ts';
import type { Answer, Question, Quiz, Rules } from '#domain/quiz/quiz.ts';
import { type Act, type Session, startSession, stepSession } from '#domain/quiz/session.ts';

/** The states in which a learner can see a question, beside the untouched one. */
export const STATES = ['asked', 'wrong', 'shown', 'right', 'earlier'] as const;

export type State = (typeof STATES)[number];

/** A quiz whose only question is in this state. */
export function sessionIn(state: State, { questions: [question] }: Quiz, rules: Rules): Session {
  if (!question) return startSession(rules, []);
  const { id, right } = question;
  const wrong = wrongAnswer(rules, question);
  if (state === 'earlier') {
    const attempt = { question: id, rev: question.rev ?? 1, answer: wrong, mark: 0 };
    return startSession(rules, [question], { [id]: attempt });
  }
  const answer = state === 'right' ? right : wrong;
  const acts: Act[] = [{ do: 'hint', question: id }];
  if (state !== 'asked') acts.push({ do: 'choose', question: id, answer });
  acts.push({ do: 'check', question: id });
  if (state === 'shown') acts.push({ do: 'reveal', question: id });
  return acts.reduce(stepSession, startSession(rules, [question]));
}

/** An answer that can be checked and is not right; better one with something right in it. */
function wrongAnswer(rules: Rules, question: Question): Answer {
  const ids = question.options.map(({ id }) => id);
  const values = question.right.map((part) => part.split(':')[1] ?? part);
  const turned = question.right.map((part, index) => {
    const [id, value] = part.split(':');
    return value === undefined ? (ids[index] ?? id ?? '') : `${id}:${values.at(index - 1)}`;
  });
  const candidates = [
    question.right[0]?.includes(':') ? [question.right[0], ...turned.slice(1)] : [],
    [
      ...question.right.slice(0, 1),
      ...ids.filter((id) => !question.right.includes(id)).slice(0, 1),
    ],
    turned,
    [...question.right].reverse(),
    ...ids.map((id) => [...question.right.slice(0, -1), id]),
    ...ids.map((id) => [id]),
    ['1'],
  ];
  const found = candidates.find(
    (answer) => isComplete(rules, question, answer) && !markAnswer(rules, question, answer).right,
  );
  if (!found) throw new Error(`No wrong answer to "${question.id}" was found.`);
  return found;
}
