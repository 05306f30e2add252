import { expect, test } from 'vitest';
import { makeQuestion } from '../sample.ts';
import { one } from './one.ts';

const question = makeQuestion({ type: 'one', right: ['b'] });

test('gives the whole mark for the right option', () => {
  expect(one.mark(question, ['b'])).toEqual({ mark: 1, right: true, missed: [], wrong: [] });
});

test('gives nothing for another option and names both', () => {
  expect(one.mark(question, ['a'])).toEqual({ mark: 0, right: false, missed: ['b'], wrong: ['a'] });
});

test('counts a skipped question as wrong', () => {
  expect(one.mark(question, [])).toEqual({ mark: 0, right: false, missed: ['b'], wrong: [] });
});

test('gives nothing for two picks, even with the right one among them', () => {
  expect(one.mark(question, ['b', 'a'])).toMatchObject({ mark: 0, right: false, wrong: ['a'] });
});

test('passes over an option that no longer exists', () => {
  expect(one.mark(question, ['gone', 'b'])).toMatchObject({ mark: 1, wrong: [] });
  expect(one.isComplete(question, ['gone'])).toBe(false);
});

test('is complete with one pick', () => {
  expect(one.isComplete(question, [])).toBe(false);
  expect(one.isComplete(question, ['c'])).toBe(true);
});

test('keeps the right option only', () => {
  expect(one.keep(question, ['a'])).toEqual([]);
  expect(one.keep(question, ['b'])).toEqual(['b']);
});

test('asks for one answer', () => {
  expect(one.describe(question)).toEqual({ key: 'one.task' });
});
