import { expect, test } from 'vitest';
import { lookAgain } from './again.ts';
import { had, one, pair, several } from './sample.ts';

const polls = [one, several, pair, had];
const weak = (votes: Parameters<typeof lookAgain>[1]['votes'], people?: number) =>
  lookAgain(polls, { votes, room: { people } }).map(({ poll, share }) => [poll.id, share]);

test('the weakest question comes first, among equals the earlier one', () => {
  const votes = { one: { a: 1, b: 1 }, pair: { b: 4, d: 1, c: 3 }, order: { had: 1, not: 1 } };
  expect(weak(votes)).toEqual([
    ['pair', 0.25],
    ['one', 0.5],
    ['order', 0.5],
  ]);
});

test('what went well, or was not voted on, need not be looked at again', () => {
  expect(weak({ one: { a: 7, b: 3 }, several: { a: 0 }, gone: { a: 1 } })).toEqual([]);
});

test('a room looks at three questions at the most', () => {
  const votes = {
    one: { a: 1, b: 9 },
    several: { b: 4 },
    pair: { a: 5 },
    order: { had: 3, not: 7 },
  };
  expect(weak(votes, 10)).toHaveLength(3);
  expect(weak(votes, 10).map(([id]) => id)).not.toContain('order');
});
