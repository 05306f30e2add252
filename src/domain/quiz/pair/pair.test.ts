import { expect, test } from 'vitest';
import { judgeAnswer } from '../judge.ts';
import { makePair } from '../sample.ts';
import { pair } from './pair.ts';

const question = makePair({});

test.each([
  { answer: ['b', 'd'], mark: 1, missed: [], wrong: [] },
  { answer: ['b', 'c'], mark: 0.5, missed: ['d'], wrong: ['c'] },
  { answer: ['b'], mark: 0.5, missed: ['d'], wrong: [] },
  { answer: ['a', 'd'], mark: 0, missed: ['b'], wrong: ['a'] },
  { answer: ['a', 'c'], mark: 0, missed: ['b', 'd'], wrong: ['a', 'c'] },
])('marks $answer with $mark', ({ answer, mark, missed, wrong }) => {
  expect(pair.mark(question, answer)).toEqual({ mark, right: mark === 1, missed, wrong });
});

test('reads what the form sends for its two parts', () => {
  expect(pair.read(question, ['version:b', 'because:d'])).toEqual(['b', 'd']);
  expect(pair.read(question, ['because:c'])).toEqual(['c']);
});

test('takes one version and one reason, version first, whatever was given', () => {
  expect(pair.read(question, ['d', 'c', 'gone', 'a', 'b'])).toEqual(['a', 'd']);
});

test('is complete with a version and a reason', () => {
  expect(pair.isComplete(question, ['b'])).toBe(false);
  expect(pair.isComplete(question, ['d'])).toBe(false);
  expect(pair.isComplete(question, ['a', 'c'])).toBe(true);
});

test('calls a right reason right, also with the wrong version, and keeps it', () => {
  expect(pair.judge(question, ['a', 'd'], 'd')).toBe('right');
  expect(pair.keep(question, ['a', 'd'])).toEqual(['d']);
  expect(judgeAnswer({ pair }, question, ['a', 'd'])).toBe('partly');
});
