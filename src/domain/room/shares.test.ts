import fc from 'fast-check';
import { expect, test } from 'vitest';
import { had, one, pair, several } from './sample.ts';
import { countHands, countPeople, shareVotes, wholePercents } from './shares.ts';

const counts = fc.array(fc.nat(999), { minLength: 1, maxLength: 6 });

test('whole per cents of any vote add up to 100', () => {
  fc.assert(
    fc.property(counts, (hands) => {
      const sum = wholePercents(hands).reduce((all, share) => all + share, 0);
      expect(sum).toBe(hands.some(Boolean) ? 100 : 0);
    }),
  );
});

test('no per cent is off by one or more, and more hands never get a shorter bar', () => {
  fc.assert(
    fc.property(counts, (hands) => {
      const total = hands.reduce((sum, count) => sum + count, 0) || 1;
      const shares = wholePercents(hands);
      for (const [index, share] of shares.entries()) {
        const count = hands[index] ?? 0;
        expect(Math.abs(share - (100 * count) / total)).toBeLessThan(1);
        for (const [other, theirs] of shares.entries()) {
          if (count > (hands[other] ?? 0)) expect(share).toBeGreaterThanOrEqual(theirs);
        }
      }
    }),
  );
});

test('gives what rounding leaves over to those that lost most by it, among equals to the first', () => {
  expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
  expect(wholePercents([2, 1, 0])).toEqual([67, 33, 0]);
  expect(wholePercents([4, 2, 1])).toEqual([57, 29, 14]);
});

test('a room that has not voted has no shares', () => {
  expect(shareVotes(one, {})).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  expect(shareVotes(several, {})).toEqual({ a: 0, b: 0, c: 0, d: 0 });
});

test('with one hand a person, shares are of the hands', () => {
  expect(shareVotes(one, { a: 3, b: 1 }, 20)).toEqual({ a: 75, b: 25, c: 0, d: 0 });
  expect(shareVotes(had, { had: 1, not: 3 })).toEqual({ had: 25, not: 75 });
});

test('the versions and the reasons of a pair add up to 100 each', () => {
  expect(shareVotes(pair, { a: 1, b: 3, c: 2, d: 2 })).toEqual({ a: 25, b: 75, c: 50, d: 50 });
});

test('with several hands a person, shares are of the people', () => {
  expect(shareVotes(several, { a: 19, c: 10 }, 20)).toEqual({ a: 95, b: 0, c: 50, d: 0 });
});

test('people whom nobody counted are at least as many as the hands for one option', () => {
  expect(shareVotes(several, { a: 8, c: 4 })).toMatchObject({ a: 100, c: 50 });
  expect(countPeople(several, { a: 8, c: 4 })).toBe(8);
  expect(countPeople(several, { a: 8, c: 4 }, 5)).toBe(8);
  expect(countPeople(pair, { a: 3, b: 4, c: 5 })).toBe(7);
  expect(countPeople(one, { a: 3, b: 4 }, 12)).toBe(12);
});

test('counts the hands for options that the question has', () => {
  expect(countHands(one, { a: 3, b: 4, gone: 5 })).toBe(7);
});
