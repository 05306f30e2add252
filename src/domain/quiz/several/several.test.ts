import { expect, test } from 'vitest';
import { makeQuestion } from '../sample.ts';
import { several } from './several.ts';

const question = makeQuestion({ type: 'several', right: ['a', 'b'] });

test.each([
  { answer: ['a', 'b'], mark: 1, missed: [], wrong: [] },
  { answer: ['a'], mark: 0.5, missed: ['b'], wrong: [] },
  { answer: ['a', 'b', 'c'], mark: 0.5, missed: [], wrong: ['c'] },
  { answer: ['a', 'c'], mark: 0, missed: ['b'], wrong: ['c'] },
  { answer: ['a', 'b', 'c', 'd'], mark: 0, missed: [], wrong: ['c', 'd'] },
  { answer: ['c', 'd'], mark: 0, missed: ['a', 'b'], wrong: ['c', 'd'] },
  { answer: [], mark: 0, missed: ['a', 'b'], wrong: [] },
])('marks $answer with $mark', ({ answer, mark, missed, wrong }) => {
  expect(several.mark(question, answer)).toEqual({ mark, right: mark === 1, missed, wrong });
});

test('counts an option once, however often it is given', () => {
  expect(several.mark(question, ['a', 'a', 'a'])).toMatchObject({ mark: 0.5, missed: ['b'] });
});

test('passes over an option that no longer exists', () => {
  expect(several.mark(question, ['a', 'gone', 'b'])).toMatchObject({ mark: 1, wrong: [] });
  expect(several.isComplete(question, ['gone'])).toBe(false);
});

test('takes a single right option', () => {
  const single = makeQuestion({ type: 'several', right: ['d'] });
  expect(several.mark(single, ['d'])).toMatchObject({ mark: 1, right: true });
});

test('is complete with any pick, so that it does not tell how many are right', () => {
  expect(several.isComplete(question, [])).toBe(false);
  expect(several.isComplete(question, ['c'])).toBe(true);
});

test('keeps the right options only, in the order of the question', () => {
  expect(several.keep(question, ['c', 'b', 'a'])).toEqual(['a', 'b']);
});

test('asks for all that apply', () => {
  expect(several.describe(question)).toEqual({ key: 'several.task' });
});
