import { expect, test } from 'vitest';
import { makeQuestion, samples } from '#domain/quiz/sample.ts';
import { makePoll } from './poll.ts';
import { had, pair, several } from './sample.ts';

test('options get their letters in the order of the author', () => {
  expect(several.choices.map(({ letter, id, right }) => [letter, id, right])).toEqual([
    ['A', 'a', true],
    ['B', 'b', false],
    ['C', 'c', true],
    ['D', 'd', false],
  ]);
});

test('the versions of a pair are voted on apart from the reasons', () => {
  expect(pair.choices.map(({ id, part }) => [id, part])).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 1],
    ['d', 1],
  ]);
});

test('where there is nothing to raise a hand for, the room says who had it right', () => {
  expect(had.choices).toEqual([
    { id: 'had', letter: 'A', right: true, part: 0 },
    { id: 'not', letter: 'B', right: false, part: 0 },
  ]);
});

test.each(Object.entries(samples))(
  'a room can be asked a question of the type %s',
  (_, question) => {
    const { kind, choices } = makePoll(question, '');
    expect(['one', 'several', 'pair', 'had']).toContain(kind);
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.some(({ right }) => right)).toBe(true);
  },
);

test('knows its section and where that is', () => {
  const section = { id: 'part', title: 'The part' };
  expect(makePoll(makeQuestion({ section }), '/en/x/#part').section).toEqual({
    title: 'The part',
    path: '/en/x/#part',
  });
});
