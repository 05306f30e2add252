import { expect, test } from 'vitest';
import { groupByLetter } from './letters.ts';

const group = (...words: string[]) =>
  groupByLetter(
    words.map((term) => ({ term })),
    'de',
  ).map(({ name, words }) => [name, ...words.map(({ term }) => term)]);

test('puts words under the letter with which they begin, in their order', () => {
  expect(group('Falz', 'Feed', 'Slogan')).toEqual([
    ['F', 'Falz', 'Feed'],
    ['S', 'Slogan'],
  ]);
});

test('puts Ä with A, and a small letter with the large one', () => {
  expect(group('Anhang', 'Äußerung', 'app')).toEqual([['A', 'Anhang', 'Äußerung', 'app']]);
});

test('has no letters without words', () => {
  expect(group()).toEqual([]);
});
