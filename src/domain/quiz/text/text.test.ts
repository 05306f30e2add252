import { expect, test } from 'vitest';
import { textSample as question } from './sample.ts';
import { review, text } from './text.ts';

test.each([
  { answer: ['text:Mine.', 'a', 'b', 'c'], mark: 1, missed: [] },
  { answer: ['text:Mine.', 'b'], mark: 1 / 3, missed: ['a', 'c'] },
  { answer: ['text:Mine.', 'none'], mark: 0, missed: ['a', 'b', 'c'] },
  { answer: ['a', 'b', 'c'], mark: 0, missed: ['a', 'b', 'c'] },
])('marks $answer with $mark, and nothing as wrong', ({ answer, mark, missed }) => {
  expect(text.mark(question, answer)).toEqual({ mark, right: mark === 1, missed, wrong: [] });
});

test('reads the words first, then the points in their order', () => {
  expect(text.read(question, ['c', 'none', 'text: Two\r\nlines: a \n', 'gone', 'a'])).toEqual([
    'text:Two\nlines: a',
    'a',
    'c',
  ]);
  expect(text.read(question, ['text:   ', 'none'])).toEqual(['none']);
});

test('keeps 4,000 characters, and no half of one', () => {
  const [token = ''] = text.read(question, [`text:${'😀'.repeat(5000)}`]);
  expect(token).toBe(`text:${'😀'.repeat(4000)}`);
});

test('is complete with a text and a look at it, also if that finds nothing', () => {
  expect(text.isComplete(question, ['text:Mine.'])).toBe(false);
  expect(text.isComplete(question, ['a'])).toBe(false);
  expect(text.isComplete(question, ['text:Mine.', 'a'])).toBe(true);
  expect(text.isComplete(question, ['text:Mine.', 'none'])).toBe(true);
});

test('keeps the text on another try', () => {
  expect(text.keep(question, ['text:Mine.', 'a'])).toEqual(['text:Mine.', 'a']);
  expect(text.keep(question, ['text:Mine.', 'none'])).toEqual(['text:Mine.']);
});

test('names two strengths and one next step', () => {
  const [a, b, c] = question.options;
  expect(review(question, ['text:Mine.', 'a', 'b'])).toEqual({ strong: [a, b], next: c });
  expect(review(question, ['text:Mine.', 'c'])).toEqual({ strong: [c], next: a });
  expect(review(question, question.right)).toEqual({ strong: [a, b], next: undefined });
  expect(text.explain?.(question, ['text:Mine.', 'c'])).toEqual([
    'A gain is a reason.',
    'Verbs move.',
  ]);
});

test('says how many points were found, never that a text is wrong', () => {
  expect(text.verdict?.(question, ['text:Mine.', 'c'])).toEqual({
    key: 'text.found',
    values: { found: 1, count: 3 },
  });
  expect(text.verdict?.(question, ['text:Mine.', 'none']).key).toBe('text.begun');
});
