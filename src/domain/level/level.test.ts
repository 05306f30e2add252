import { expect, test } from 'vitest';
import { answer, set } from '#domain/progress/acts.ts';
import { join, nothing } from '#domain/progress/join.ts';
import type { Progress } from '#domain/progress/types.ts';
import { answersOf, compareLevels, lookAtLevel, orderQuestions, RUN } from './level.ts';

const topics = [
  { id: 'profiles', questions: ['p1', 'p2', 'p3'] },
  { id: 'posts', questions: ['o1', 'o2', 'o3'] },
];

test.each([
  [[0, 0, 0], 0],
  [[1, 0, 0], 1],
  [[1, 1, 0], 2],
  [[1, 1, 1], 2],
  [[0, 1, 1], 0],
])('marks %j lead to tier %i', (marks, proposed) => {
  const progress = play(...marks.map((mark, tier) => answered(`p${tier + 1}`, mark)));
  expect(lookAtLevel(progress, topics)[0]).toMatchObject({ proposed });
});

test('proposes nothing for a topic that is not answered to its end', () => {
  const progress = play(answered('p1', 1), answered('p2', 1));
  expect(lookAtLevel(progress, topics)[0]).toEqual({ id: 'profiles', right: 2 });
});

test('puts the own estimate beside it', () => {
  const progress = play(
    set('level/profiles', 2),
    ...['p1', 'p2', 'p3'].map((id) => answered(id, 0)),
    set('level/posts', 7),
  );
  const [profiles, posts] = lookAtLevel(progress, topics);
  expect(profiles).toEqual({ id: 'profiles', right: 0, proposed: 0, self: 2 });
  expect(posts).toEqual({ id: 'posts', right: 0 });
});

test.each([
  [{ self: 1, proposed: 1 }, 'same'],
  [{ self: 2, proposed: 0 }, 'above'],
  [{ self: 0, proposed: 1 }, 'below'],
  [{ proposed: 1 }, undefined],
  [{ self: 1 }, undefined],
] as const)('compares %j: %s', (level, word) => {
  expect(compareLevels({ id: 'x', right: 0, ...level })).toBe(word);
});

test('asks tier by tier, so that the topics alternate', () => {
  expect(orderQuestions(topics)).toEqual(['p1', 'o1', 'p2', 'o2', 'p3', 'o3']);
});

test('a new run leaves the earlier answers behind, and loses none', () => {
  const progress = play(answered('p1', 1), set(RUN, 1), answered('p2', 1));
  expect(answersOf(progress, ['p1', 'p2'])).toEqual({ p2: ['a'] });
  expect(progress.attempts.p1?.list).toHaveLength(1);
});

function play(...changes: ReturnType<typeof set>[]): Progress {
  return changes.reduce((state, change, now) => join(state, change(state, now + 1)), nothing);
}

function answered(question: string, mark: number) {
  return answer({ question, rev: 1, answer: ['a'], mark });
}
