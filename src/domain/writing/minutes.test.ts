import { expect, it } from 'vitest';
import { lessonMinutes, readingMinutes } from './minutes.ts';

it('reads 200 words in a minute', () => {
  expect(readingMinutes(500)).toBe(2.5);
});

it('adds reading, doing and answering', () => {
  expect(lessonMinutes({ words: 600, taskMinutes: 4, questions: 5 })).toBe(10);
});
