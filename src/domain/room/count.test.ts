import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHands, MOST_HANDS, setHands } from './count.ts';
import { had, one } from './sample.ts';

test('a hand more and a hand less', () => {
  const votes = addHands(one, { a: 2 }, 'b', 1);
  expect(votes).toEqual({ a: 2, b: 1, c: 0, d: 0 });
  expect(addHands(one, votes, 'a', -1)).toMatchObject({ a: 1 });
});

test('there are never fewer hands than none', () => {
  expect(addHands(one, {}, 'a', -1)).toMatchObject({ a: 0 });
});

test('whatever is typed, the count is a number of hands', () => {
  fc.assert(
    fc.property(fc.double(), (typed) => {
      const { a = -1 } = setHands(one, {}, 'a', typed);
      expect(Number.isInteger(a) && a >= 0 && a <= MOST_HANDS).toBe(true);
    }),
  );
});

test('an option that the question does not have gets no hands', () => {
  expect(setHands(one, { gone: 3 }, 'gone', 4)).toEqual({ a: 0, b: 0, c: 0, d: 0 });
});

test('in a room that was counted, who did not have it right needs no second count', () => {
  expect(setHands(had, {}, 'had', 12, 20)).toEqual({ had: 12, not: 8 });
  expect(setHands(had, {}, 'had', 25, 20)).toEqual({ had: 25, not: 0 });
  expect(setHands(had, { had: 12, not: 8 }, 'not', 5, 20)).toEqual({ had: 12, not: 5 });
  expect(setHands(had, {}, 'had', 12)).toEqual({ had: 12, not: 0 });
});
