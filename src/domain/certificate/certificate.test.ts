import { expect, test } from 'vitest';
import { answer, complete, set } from '#domain/progress/acts.ts';
import { join, nothing } from '#domain/progress/join.ts';
import type { Progress } from '#domain/progress/types.ts';
import { checkTier } from './certificate.ts';

const module = { lessons: ['l1', 'l2'], questions: ['q1', 'q2'], tasks: ['t1'] };
const rule = { quiz: 80, transfer: true };

test('is met when lessons, answers and tasks are there, on the day of the last of them', () => {
  const progress = play(
    [complete('l1'), 10],
    [complete('l2'), 20],
    [answered('q1', 1), 30],
    [answered('q2', 0.6), 40],
    [set('check/t1', true), 50],
  );
  expect(checkTier(progress, [module], rule)).toEqual({
    met: true,
    on: 50,
    modules: [
      {
        lessons: 2,
        quiz: 80,
        tasks: 1,
        met: true,
        parts: { lessons: true, quiz: true, tasks: true },
      },
    ],
  });
});

test('says of each part whether it is missing', () => {
  const progress = play([complete('l1'), 10], [answered('q1', 1), 30]);
  expect(checkTier(progress, [module], rule).modules[0]).toEqual({
    lessons: 1,
    quiz: 50,
    tasks: 0,
    met: false,
    parts: { lessons: false, quiz: false, tasks: false },
  });
});

test('counts the best answer, whatever came after it', () => {
  const progress = play(
    [answered('q1', 1), 1],
    [answered('q1', 0), 2],
    [answered('q2', 1), 3],
    [answered('q2', 0), 4],
  );
  expect(checkTier(progress, [module], rule).modules[0]?.quiz).toBe(100);
});

test('never rounds up to what was not reached', () => {
  const questions = Array.from({ length: 9 }, (_, index) => `q${index}`);
  const progress = play(...questions.slice(0, 7).map((id) => [answered(id, 1), 1] as const), [
    answered('q7', 0.199),
    2,
  ]);
  expect(checkTier(progress, [{ ...module, questions }], rule).modules[0]?.quiz).toBe(79);
});

test('asks for no task where the rule does not', () => {
  const progress = play([complete('l1'), 1]);
  const small = { lessons: ['l1'], questions: [], tasks: ['t1'] };
  expect(checkTier(progress, [small], { quiz: 80, transfer: false })).toMatchObject({
    met: true,
    on: 1,
  });
});

test('a reopened lesson takes the certificate back until it is done again', () => {
  const progress = play([complete('l1'), 1], [set('reopened/l1', true), 2]);
  const small = { lessons: ['l1'], questions: [], tasks: [] };
  expect(checkTier(progress, [small], rule).met).toBe(false);
});

test('a tier without modules has no certificate', () => {
  expect(checkTier(nothing, [], rule).met).toBe(false);
});

function play(...acts: (readonly [ReturnType<typeof set>, number])[]): Progress {
  return acts.reduce((state, [change, now]) => join(state, change(state, now)), nothing);
}

function answered(question: string, mark: number) {
  return answer({ question, rev: 1, answer: ['a'], mark });
}
