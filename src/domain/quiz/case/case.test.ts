import { expect, test } from 'vitest';
import { endingOf, stepOf, talk } from './case.ts';
import { flattenCase } from './flatten.ts';
import { caseSample as question } from './sample.ts';

// start: a to second, b to bad; second: c to good, d to fair, e to bad.

test.each([
  { answer: ['a', 'c'], mark: 1, missed: [], wrong: [] },
  { answer: ['a', 'd'], mark: 0.5, missed: ['c'], wrong: ['d'] },
  { answer: ['b'], mark: 0, missed: ['a', 'c'], wrong: ['b'] },
  { answer: ['a'], mark: 0, missed: ['c'], wrong: [] },
  { answer: [], mark: 0, missed: ['a', 'c'], wrong: [] },
])('gives $answer the mark of its ending, $mark', ({ answer, ...marked }) => {
  expect(talk.mark(question, answer)).toEqual({ ...marked, right: marked.mark === 1 });
});

test('is complete at an ending', () => {
  expect(talk.isComplete(question, ['a'])).toBe(false);
  expect(talk.isComplete(question, ['b'])).toBe(true);
  expect(talk.isComplete(question, ['a', 'e'])).toBe(true);
});

test('cuts a path where a reply does not follow', () => {
  expect(talk.read(question, ['c'])).toEqual([]);
  expect(talk.read(question, ['b', 'c'])).toEqual(['b']);
  expect(talk.read(question, ['a', 'gone', 'd'])).toEqual(['a', 'd']);
});

test('reads what a form without a script sends', () => {
  expect(talk.read(question, ['second:d', 'start:a'])).toEqual(['a', 'd']);
});

test('goes back to before the reply that went wrong', () => {
  expect(talk.keep(question, ['a', 'd'])).toEqual(['a']);
  expect(talk.keep(question, ['b'])).toEqual([]);
  expect(talk.keep(question, ['a', 'c'])).toEqual(['a', 'c']);
});

test('calls another way to a best ending right', () => {
  const endings = question.endings.map((ending) =>
    ending.id === 'fair' ? { ...ending, mark: 1 } : ending,
  );
  const open = { ...question, endings };
  expect(talk.mark(open, ['a', 'd'])).toEqual({ mark: 1, right: true, missed: [], wrong: [] });
  expect(talk.judge(open, ['a', 'd'], 'd')).toBe('right');
  expect(talk.judge(open, ['a', 'd'], 'c')).toBe('other');
});

test('names the reply that was missed', () => {
  expect(['a', 'b', 'c', 'd'].map((id) => talk.judge(question, ['a', 'd'], id))).toEqual([
    'right',
    'other',
    'missed',
    'wrong',
  ]);
});

test('says how it ended', () => {
  expect(talk.explain?.(question, ['a', 'd'])).toEqual(['Ending fair.']);
  expect(talk.explain?.(question, ['a'])).toEqual([]);
});

test('knows where a path stands', () => {
  expect(stepOf(question, [])?.id).toBe('start');
  expect(stepOf(question, ['a'])?.id).toBe('second');
  expect(stepOf(question, ['b'])).toBeUndefined();
  expect(endingOf(question, ['b'])?.id).toBe('bad');
});

test('walks no circle', () => {
  const options = question.options.map((one) => (one.id === 'c' ? { ...one, to: 'start' } : one));
  expect(talk.read({ ...question, options }, ['a', 'c'])).toEqual(['a', 'c']);
});

test('takes the replies out of their steps', () => {
  const option = { id: 'a', text: 'One', feedback: 'Why.', to: 'end' };
  const authored = { id: 'q', steps: [{ id: 'start', text: 'Hello', options: [option] }] };
  expect(flattenCase(authored)).toEqual({
    id: 'q',
    steps: [{ id: 'start', text: 'Hello' }],
    options: [{ ...option, step: 'start' }],
  });
  expect(flattenCase({ id: 'q', options: [option] })).toEqual({ id: 'q', options: [option] });
});
