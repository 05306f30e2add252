import { expect, test } from 'vitest';
import { makeQuestion } from '#domain/quiz/sample.ts';
import { judgeCards, readCards } from './cards.ts';
import { makePoll } from './poll.ts';
import { had, one, pair, several } from './sample.ts';

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id, feedback: 'Why.' }));

test('cards serve a question with one right answer among four or fewer', () => {
  expect([one, had].map(judgeCards)).toEqual(['fine', 'fine']);
});

test('cards do not serve five options', () => {
  expect(judgeCards(makePoll(makeQuestion({ options: five }), ''))).toBe('more');
});

test('cards do not serve where one may want to show two letters', () => {
  expect([several, pair].map(judgeCards)).toEqual(['hands', 'hands']);
});

test('the letter on top becomes a vote for the option that it stands for', () => {
  expect(readCards(one, [3, 1, 0, 2])).toEqual({ a: 3, b: 1, c: 0, d: 2 });
  expect(readCards(had, [3, 1])).toEqual({ had: 3, not: 1 });
});
