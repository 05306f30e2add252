import { expect, it } from 'vitest';
import { addUp, peak, price } from './load.ts';

const parts = {
  first: { requests: 20, bytes: 200_000 },
  lesson: { requests: 3, bytes: 30_000 },
  back: { requests: 2, bytes: 5_000 },
};

it('adds up what everybody asks for', () => {
  expect(addUp({ people: 1000, lessons: 11, returns: 5 }, parts)).toEqual({
    requests: 60_000,
    bytes: 525_000_000,
  });
});

it('counts the first lesson once, and nothing for nobody', () => {
  expect(addUp({ people: 1, lessons: 1, returns: 0 }, parts)).toEqual(parts.first);
  expect(addUp({ people: 1, lessons: 0, returns: 0 }, parts)).toEqual(parts.first);
  expect(addUp({ people: 0, lessons: 10, returns: 5 }, parts)).toEqual({ requests: 0, bytes: 0 });
});

it('prices bytes by the billion and requests by the million', () => {
  const traffic = { requests: 2_500_000, bytes: 40e9 };
  expect(price(traffic, { gigabyte: 0.5, million: 2 })).toBe(25);
});

it('says how many requests a second come when a tenth begins within an hour', () => {
  expect(peak(18_000, 0.1, parts)).toBe(10);
});
