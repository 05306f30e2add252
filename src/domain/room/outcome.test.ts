import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markAnswer } from '#domain/quiz/mark.ts';
import { makeQuestion } from '#domain/quiz/sample.ts';
import { questionTypes } from '#domain/quiz/types.ts';
import { adviseTrainer, shareRight, strongestError } from './outcome.ts';
import { had, one, pair, several } from './sample.ts';

test('before anybody has voted there is no result', () => {
  expect(shareRight(one, {})).toBeUndefined();
  expect(shareRight(one, { a: 0, gone: 4 })).toBeUndefined();
});

test('with one hand a person it is the share of right hands, whoever stayed silent', () => {
  expect(shareRight(one, { a: 6, b: 2 }, 20)).toBe(0.75);
  expect(shareRight(had, { had: 1, not: 3 })).toBe(0.25);
});

test('a pair went as well as its weaker half', () => {
  expect(shareRight(pair, { a: 0, b: 10, c: 6, d: 4 })).toBe(0.4);
  expect(shareRight(pair, { a: 2, b: 8 })).toBe(0.8);
});

test('with several hands a wrong one costs as much as a missing one', () => {
  expect(shareRight(several, { a: 10, c: 10 }, 10)).toBe(1);
  expect(shareRight(several, { a: 10, b: 10, c: 10 }, 10)).toBe(0.5);
  expect(shareRight(several, { a: 10 }, 10)).toBe(0.5);
  expect(shareRight(several, { b: 10, d: 10 }, 10)).toBe(0);
});

test('with several hands the result is never better than the marks of the answers', () => {
  const question = makeQuestion({ type: 'several', right: ['a', 'c'] });
  const answers = fc.array(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(answers, (room) => {
      const marks = room.map((answer) => markAnswer(questionTypes, question, answer).mark);
      const mean = marks.reduce((sum, mark) => sum + mark, 0) / room.length;
      const votes = Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((id) => [id, room.filter((one) => one.includes(id)).length]),
      );
      expect(shareRight(several, votes, room.length)).toBeLessThanOrEqual(mean + 1e-9);
    }),
  );
});

test('the result of any vote is a share', () => {
  const hands = fc.nat(999);
  fc.assert(
    fc.property(
      fc.constantFrom(one, several, pair, had),
      fc.record({ a: hands, b: hands, c: hands, d: hands, had: hands, not: hands }),
      fc.option(hands, { nil: undefined }),
      (poll, votes, people) => {
        const share = shareRight(poll, votes, people) ?? 0;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('finds the wrong option that most hands went to', () => {
  expect(strongestError(one, { a: 9, b: 2, c: 3 })?.id).toBe('c');
  expect(strongestError(one, { a: 9, b: 3, c: 3 })?.id).toBe('b');
  expect(strongestError(one, { a: 9 })).toBeUndefined();
});

test('advises the answer, a talk among neighbours, or the section once more', () => {
  expect([0, 0.29, 0.3, 0.69, 0.7, 1].map(adviseTrainer)).toEqual([
    'explain',
    'explain',
    'discuss',
    'discuss',
    'on',
    'on',
  ]);
});
