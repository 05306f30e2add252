import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

test('loses and invents nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      expect(shuffle(items, seed).sort()).toEqual([...items].sort());
    }),
  );
});

test('gives one order to one seed, also in a later release', () => {
  expect(shuffle(['a', 'b', 'c', 'd', 'e'], 'learner/question')).toMatchInlineSnapshot(`
    [
      "e",
      "d",
      "c",
      "a",
      "b",
    ]
  `);
});

test('gives every place to every item about as often', () => {
  const rounds = 4000;
  const first = { a: 0, b: 0, c: 0, d: 0 };
  const last = { ...first };
  for (let round = 0; round < rounds; round++) {
    const order = shuffle(['a', 'b', 'c', 'd'] as const, `seed ${round}`);
    first[order[0] ?? 'a']++;
    last[order[3] ?? 'a']++;
  }
  for (const count of [...Object.values(first), ...Object.values(last)]) {
    expect(count).toBeGreaterThan(rounds * 0.22);
    expect(count).toBeLessThan(rounds * 0.28);
  }
});

test('leaves the given list alone', () => {
  const items = ['a', 'b', 'c'];
  shuffle(items, 'x');
  expect(items).toEqual(['a', 'b', 'c']);
});
